import type { Receipt } from '@bonne-foi/contract';
import type { Service } from '../service.ts';
import { sortOf } from '../sorter.ts';
import type { Row } from '../store/store.ts';
import type { ContactRow, MailRow } from './mail-row.ts';

/** A mail that is ours to send until `until`. */
export interface ClaimedMail {
  readonly id: string;
  readonly mail: MailRow;
  readonly until: Date;
  /** Undefined when the address was forgotten. */
  readonly contact?: ContactRow;
  readonly receipt?: Receipt;
}

/**
 * Takes the mails that are due, for a while: nobody else sends them meanwhile, and one who dies leaves them to the
 * next once that time is over.
 */
export async function claimMails(service: Service, limit: number, leaseMs: number): Promise<ClaimedMail[]> {
  const now = service.clock.now();
  const until = new Date(now.getTime() + leaseMs);
  const claim = service.createId();
  return service.store.claiming(async (tx) => {
    const before = sortOf(new Date(now.getTime() + 1));
    const rows = await tx.claim<MailRow>('mails', { scope: 'waiting', before, limit });
    if (rows.length === 0) return [];
    const taken = rows.map((row): Row<MailRow> => ({
      ...row,
      sort: sortOf(until),
      body: { ...row.body, claim },
    }));
    await tx.putAll('mails', taken);
    const contacts = await tx.getAll<ContactRow>(
      'contacts',
      rows.map(({ body }) => body.contactId),
    );
    const receipts = await tx.getAll<Receipt>(
      'receipts',
      rows.flatMap(({ body }) => (body.receiptId === undefined ? [] : [body.receiptId])),
    );
    const contactOf = new Map(contacts.map(({ id, body }) => [id, body]));
    const receiptOf = new Map(receipts.map(({ id, body }) => [id, body]));
    return taken.map(({ id, body }): ClaimedMail => {
      const contact = contactOf.get(body.contactId);
      const receipt = receiptOf.get(body.receiptId ?? '');
      return {
        id,
        mail: body,
        until,
        ...(contact !== undefined && { contact }),
        ...(receipt !== undefined && { receipt }),
      };
    });
  });
}
