import type { Receipt } from '@bonne-foi/contract';
import type { Service } from '../service.ts';
import { sortOf } from '../sorter.ts';
import type { Place } from '../store/store.ts';
import type { ContactRow, MailRow } from './mail-row.ts';

/** A mail that is ours to send until `until`. */
export interface ClaimedMail {
  readonly id: string;
  readonly mail: MailRow;
  readonly until: Date;
  /** Where its row stands while it is ours, and nobody else's. */
  readonly place: Place;
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
  const place: Place = { scope: 'waiting', sort: sortOf(until) + claimNumber() };
  return service.store.claiming(async (tx) => {
    const before = sortOf(new Date(now.getTime() + 1));
    const rows = await tx.claim<MailRow>('mails', { scope: place.scope, before, limit, moveTo: place.sort });
    if (rows.length === 0) return [];
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
    return rows.map(({ id, body }): ClaimedMail => {
      const contact = contactOf.get(body.contactId);
      const receipt = receiptOf.get(body.receiptId ?? '');
      return {
        id,
        mail: body,
        until,
        place,
        ...(contact !== undefined && { contact }),
        ...(receipt !== undefined && { receipt }),
      };
    });
  });
}

/** Seventeen digits that nobody else draws: what is claimed twice at one instant is told apart. */
function claimNumber(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return String(((BigInt(high) << 32n) | BigInt(low)) % 10n ** 17n).padStart(17, '0');
}
