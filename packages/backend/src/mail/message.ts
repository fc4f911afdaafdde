import type { OutgoingMail } from './transport.ts';

/** A mail as `nodemailer` takes it: an address is an object, so that nothing in it is parsed into two. */
export function toMessage(mail: OutgoingMail) {
  return {
    from: { address: mail.from.address, name: mail.from.name ?? '' },
    to: { address: mail.to, name: '' },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date: mail.date,
    messageId: mail.messageId,
    headers: {
      // RFC 3834: no holiday answer comes back.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.languages.join(', '),
    },
    // Parts are told apart by a text that does not change from one attempt to the next.
    baseBoundary: mail.messageId.replace(/[^\w-]/g, '').slice(0, 40),
  };
}
