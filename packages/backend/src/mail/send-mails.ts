import { isOver } from '@bonne-foi/law';
import type { Service } from '../service.ts';
import { claimMails } from './claim-mails.ts';
import type { ClaimedMail } from './claim-mails.ts';
import { endMails } from './end-mails.ts';
import type { Ended } from './end-mails.ts';
import { renderMail } from './render-mail.ts';
import type { Delivery, MailOptions } from './transport.ts';

/** How mails are taken and sent. */
export interface MailRound {
  /** Mails taken at once. */
  readonly batch: number;
  /** For how long they are ours, in milliseconds. */
  readonly leaseMs: number;
  /** Told of what a mail could not be put into words for. */
  readonly onError: (error: unknown) => void;
  /** True once the worker stops: no more mail is begun. */
  readonly isStopping: () => boolean;
}

/** What a round did. */
export interface MailsDone {
  readonly taken: number;
  readonly sent: number;
  readonly refused: number;
  /** Name of the failure, when nothing could be sent. */
  readonly down?: string;
}

/** A conversation with a mail server ends within this time: none is begun with less left of our claim. */
const conversationMs = 60_000;

/** Sends the mails that are due, once: takes some, hands them over, and writes what became of each as soon as it is known. */
export async function sendMails(service: Service, round: MailRound): Promise<MailsDone> {
  const sender = service.mail;
  if (sender === undefined) return { taken: 0, sent: 0, refused: 0 };
  const claimed = await claimMails(service, round.batch, round.leaseMs);
  const endings = createEndings(service);
  const counts = { sent: 0, refused: 0 };
  let down: string | undefined;
  let next = 0;

  const one = async (each: ClaimedMail): Promise<void> => {
    const isShort =
      each.until.getTime() - service.clock.now().getTime() < Math.min(conversationMs, round.leaseMs / 2);
    if (down !== undefined || isShort || round.isStopping()) {
      endings.add({ claimed: each, delivery: { outcome: 'down', code: down ?? 'stopped' } });
      return;
    }
    const delivery = await deliver(service, sender, each, round.onError);
    if (delivery.outcome === 'accepted') counts.sent += 1;
    if (delivery.outcome === 'refused') counts.refused += 1;
    if (delivery.outcome === 'down') down ??= delivery.code;
    endings.add({ claimed: each, delivery });
  };

  const lane = async (): Promise<void> => {
    for (let each = claimed[next++]; each !== undefined; each = claimed[next++]) await one(each);
  };
  await Promise.all(Array.from({ length: Math.min(sender.transport.atOnce, claimed.length) }, lane));
  await endings.done();
  return { taken: claimed.length, ...counts, ...(down !== undefined && { down }) };
}

async function deliver(
  service: Service,
  { from, fromName, transport }: MailOptions,
  { id, mail, contact, receipt }: ClaimedMail,
  onError: (error: unknown) => void,
): Promise<Ended['delivery']> {
  const isLate = mail.kind === 'items_reminder' && mail.deadline !== undefined;
  if (contact === undefined || (isLate && isOver(mail.deadline, service.clock.now()))) {
    return { outcome: 'pointless' };
  }
  try {
    const procedure = service.procedure(mail.procedure);
    const rendered = renderMail(mail, { procedure, ...(receipt !== undefined && { receipt }) });
    return await transport.send({
      ...rendered,
      messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      from: { address: from, name: fromName ?? procedure.authority.name },
      to: contact.email,
      date: new Date(mail.writtenAt),
    });
  } catch (error) {
    onError(error);
    const later: Delivery = { outcome: 'later', code: 'unwritable' };
    return later;
  }
}

/**
 * Writes endings as they come, together when several came during the write before: between a mail that was accepted
 * and its mark there is never more than one write.
 */
function createEndings(service: Service): { add: (ended: Ended) => void; done: () => Promise<void> } {
  let waiting: Ended[] = [];
  let writing: Promise<void> | undefined;
  let failed: { readonly error: unknown } | undefined;

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const some = waiting;
      waiting = [];
      await endMails(service, some);
    }
  }
  return {
    add(ended) {
      waiting.push(ended);
      writing ??= write()
        .catch((error: unknown) => {
          failed = { error };
        })
        .finally(() => {
          writing = undefined;
        });
    },
    async done() {
      while (writing !== undefined) await writing;
      if (failed !== undefined)
        throw new Error('What became of mails was not written.', { cause: failed.error });
    },
  };
}
