import type { Transaction } from '../store/store.ts';
import type { CorrectionRow } from './correction-row.ts';

/**
 * Keeps the place of a sent correction in the queue of its procedure: the day that silence decides, else the day an
 * answer was announced for, else the end; then the order of arrival. Closed ones come last.
 */
export async function placeInQueue(tx: Transaction, row: CorrectionRow, arrival: string): Promise<void> {
  const day = row.phase === 'closed' ? undefined : (row.clock?.deemedOn ?? row.answerExpectedOn);
  const sort = (day?.replaceAll('-', '') ?? '99999999') + arrival;
  const held = await tx.get('queue', row.id);
  if (held?.sort === sort && held.scope === row.procedure) return;
  // A row never changes its place: it is taken out, and put in again.
  if (held !== undefined) await tx.delete('queue', row.id);
  await tx.insert('queue', { id: row.id, owner: '', scope: row.procedure, sort, body: null });
}
