import type { CorrectionRow } from '../corrections/correction-row.ts';
import type { Work } from '../http/handler.ts';
import { addToJournal } from '../journal/journal.ts';
import type { Service } from '../service.ts';
import { sortOf } from '../sorter.ts';
import type { Place, Row } from '../store/store.ts';
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
  const moves = movesOf(ended, now);
  const rewritten = ended.filter(({ delivery: { outcome } }) => outcome === 'later' || outcome === 'refused');
  await service.store.claiming(async (tx) => {
    for (const { ids, from, to } of moves) await tx.moveAll('mails', ids, from, to);
    if (rewritten.length > 0) await putOff({ tx, service, now }, rewritten);
  });
}

/** Rows that all go from one place to another. */
interface Move {
  readonly ids: string[];
  readonly from: Place;
  readonly to: Place;
}

/** Nearly all mails: nothing but their place changes. */
function movesOf(ended: readonly Ended[], now: Date): Iterable<Move> {
  const moves = new Map<string, Move>();
  for (const { claimed, delivery } of ended) {
    const scope = scopeAfter(delivery.outcome);
    if (scope === undefined) continue;
    const key = `${scope} ${claimed.place.sort}`;
    const move = moves.get(key) ?? { ids: [], from: claimed.place, to: { scope, sort: sortOf(now) } };
    move.ids.push(claimed.id);
    moves.set(key, move);
  }
  return moves.values();
}

/** Where a mail goes when its row tells no more than before; undefined when it does. */
function scopeAfter(outcome: Ended['delivery']['outcome']): MailState | undefined {
  switch (outcome) {
    case 'accepted':
      return 'sent';
    case 'pointless':
      return 'pointless';
    case 'down':
      return 'waiting';
    case 'later':
    case 'refused':
      return undefined;
  }
}

/** Mails that a server put off or refused: how often, or why, is kept. */
async function putOff(work: Work, ended: readonly Ended[]): Promise<void> {
  const { tx, now } = work;
  const rows = await tx.getAll<MailRow>(
    'mails',
    ended.map(({ claimed }) => claimed.id),
  );
  const held = new Map(rows.map((row) => [row.id, row]));
  const written: Row<MailRow>[] = [];
  for (const { claimed, delivery } of ended) {
    const row = held.get(claimed.id);
    if (row?.scope !== claimed.place.scope || row.sort !== claimed.place.sort) continue;
    const { body } = row;
    const code = 'code' in delivery ? delivery.code : '';
    const isOver = now.getTime() - Date.parse(body.writtenAt) > patienceMs;
    if (delivery.outcome === 'refused' || isOver) {
      const refused = { ...body, code };
      written.push({ ...row, scope: 'refused', sort: sortOf(now), body: refused });
      await journalRefusal(work, refused);
    } else {
      const again = new Date(now.getTime() + laterMs(body.delays));
      written.push({ ...row, sort: sortOf(again), body: { ...body, delays: body.delays + 1 } });
    }
  }
  await tx.putAll('mails', written);
}

/** Agents see that a person could not be told, and of what; never the address. */
async function journalRefusal(work: Work, mail: MailRow): Promise<void> {
  const { tx } = work;
  if (mail.correctionId === undefined) return;
  const found = await tx.get<CorrectionRow>('corrections', mail.correctionId);
  if (found === undefined) return;
  const note = `${mail.kind} ${mail.code ?? ''}`.trim();
  const row = await addToJournal(work, found.body, [
    { actor: { kind: 'system' }, act: 'mail_refused', note },
  ]);
  await tx.put('corrections', { ...found, body: row });
}
