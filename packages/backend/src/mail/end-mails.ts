import { toTimestamp } from '@bonne-foi/law';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { addToJournal } from '../journal/journal.ts';
import type { Service } from '../service.ts';
import { sortOf } from '../sorter.ts';
import type { Row, Transaction } from '../store/store.ts';
import type { ClaimedMail } from './claim-mails.ts';
import type { MailRow, MailState } from './mail-row.ts';
import type { Delivery } from './transport.ts';

/** What became of a claimed mail; `pointless` when it no longer says anything useful. */
export interface Ended {
  readonly claimed: ClaimedMail;
  readonly delivery: Delivery | { readonly outcome: 'pointless' };
}

const minuteMs = 60_000;

/** How long a server may put a mail off before it is given up (RFC 5321, 4.5.4.1: four to five days). */
const patienceMs = 5 * 24 * 60 * minuteMs;

/** When to try again what the server put off so many times: a minute, two, four… four hours at most. */
function laterMs(delays: number): number {
  return Math.min(minuteMs * 2 ** delays, 240 * minuteMs);
}

/**
 * Writes what became of mails. One that is no longer ours, because its time was over and somebody else took it, is
 * left as it is. A mail that will never arrive is in the journal of its case, where agents see it.
 */
export async function endMails(service: Service, ended: readonly Ended[]): Promise<void> {
  const now = service.clock.now();
  await service.store.claiming(async (tx) => {
    const rows = await tx.getAll<MailRow>(
      'mails',
      ended.map(({ claimed }) => claimed.id),
    );
    const held = new Map(rows.map((row) => [row.id, row]));
    const written: Row<MailRow>[] = [];
    for (const each of ended) {
      const row = held.get(each.claimed.id);
      if (row?.scope !== 'waiting' || row.body.claim !== each.claimed.mail.claim) continue;
      const after = afterDelivery(row, each.delivery, now);
      written.push(after);
      if (after.scope === 'refused') await journalRefusal(tx, service, now, after.body);
    }
    await tx.putAll('mails', written);
  });
}

function afterDelivery(row: Row<MailRow>, delivery: Ended['delivery'], now: Date): Row<MailRow> {
  const { claim: _claim, ...body } = row.body;
  const closed = (scope: MailState, code?: string): Row<MailRow> => ({
    ...row,
    scope,
    sort: sortOf(now),
    body: { ...body, endedAt: toTimestamp(now), ...(code !== undefined && { code }) },
  });
  switch (delivery.outcome) {
    case 'accepted':
      return closed('sent');
    case 'pointless':
      return closed('pointless');
    case 'refused':
      return closed('refused', delivery.code);
    case 'down':
      return { ...row, sort: sortOf(now), body };
    case 'later': {
      if (now.getTime() - Date.parse(body.writtenAt) > patienceMs) return closed('refused', delivery.code);
      const again = new Date(now.getTime() + laterMs(body.delays));
      return { ...row, sort: sortOf(again), body: { ...body, delays: body.delays + 1 } };
    }
  }
}

/** Agents see that a person could not be told, and of what; never the address. */
async function journalRefusal(tx: Transaction, service: Service, now: Date, mail: MailRow): Promise<void> {
  if (mail.correctionId === undefined) return;
  const found = await tx.get<CorrectionRow>('corrections', mail.correctionId);
  if (found === undefined) return;
  const note = `${mail.kind} ${mail.code ?? ''}`.trim();
  const row = await addToJournal({ tx, service, now }, found.body, [
    { actor: { kind: 'system' }, act: 'mail_refused', note },
  ]);
  await tx.put('corrections', { ...found, body: row });
}
