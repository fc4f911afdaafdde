import type { Delivery, MailTransport, OutgoingMail } from './transport.ts';

/** A transport that keeps what it is given, and answers as it is told. */
export interface RecordingTransport extends MailTransport {
  readonly sent: OutgoingMail[];
  /** What the next mails are answered. */
  answer: (mail: OutgoingMail) => Delivery;
}

export const sender = 'ne-pas-repondre@exempleville.example';

export function recordingTransport(): RecordingTransport {
  const sent: OutgoingMail[] = [];
  const transport: RecordingTransport = {
    sent,
    atOnce: 5,
    answer: () => ({ outcome: 'accepted' }),
    async send(mail) {
      const delivery = transport.answer(mail);
      if (delivery.outcome === 'accepted') sent.push(mail);
      return delivery;
    },
    close: async () => undefined,
  };
  return transport;
}
