import type { CorrectionRow } from '../corrections/correction-row.ts';
import { opened, save } from '../corrections/dossier.ts';
import type { Work } from '../http/handler.ts';
import { tellReminder } from '../mail/write-mail.ts';
import type { Service } from '../service.ts';
import { sortOf } from '../sorter.ts';
import { batched } from '../store/batched.ts';
import type { Batched } from '../store/batched.ts';
import { dueAt, placeInAgenda, putInAgenda, reminderAt } from './agenda.ts';

/** What could not be settled is looked at again after this time. */
const againMs = 3_600_000;

/**
 * Does what time has come for: some cases of the agenda, in one transaction, that nobody else takes meanwhile. The
 * same function as when a person looks settles them. One who dies midway leaves everything as it was.
 * @param onError Told of a case that fails: it is put off, and stops no other.
 * @returns how many were looked at; none is left when it is less than `limit`.
 */
export async function settleDue(
  service: Service,
  limit: number,
  onError: (error: unknown) => void,
): Promise<number> {
  const now = service.clock.now();
  return service.store.claiming(async (tx) => {
    const before = sortOf(new Date(now.getTime() + 1));
    const due = await tx.claim('agenda', { scope: 'due', before, limit });
    if (due.length === 0) return 0;
    const batch = batched(tx);
    const ids = due.map(({ id }) => id);
    await loadAround(batch, ids);
    const work = { tx: batch, service, now };
    for (const id of ids) {
      // What fails leaves nothing of itself.
      const isSettled = await batch.attempt(() => settleOne(work, id), onError);
      if (!isSettled) await putInAgenda(batch, id, new Date(now.getTime() + againMs));
    }
    await batch.flush();
    return due.length;
  });
}

/** Reads at once what the cases will need. */
async function loadAround(batch: Batched, ids: readonly string[]): Promise<void> {
  await batch.load('corrections', ids);
  await batch.load('queue', ids);
  const rows = await batch.getAll<CorrectionRow>('corrections', ids);
  await batch.load(
    'records',
    rows.map(({ body }) => body.recordId),
  );
  await batch.load(
    'contacts',
    rows.flatMap(({ body }) => (body.internal.contactId === undefined ? [] : [body.internal.contactId])),
  );
}

async function settleOne(work: Work, id: string): Promise<void> {
  const { tx, now } = work;
  const found = await tx.get<CorrectionRow>('corrections', id);
  if (found?.body.submittedAt === undefined) return tx.delete('agenda', id);
  const dossier = await opened(work, found);
  const { row } = dossier;
  const reminder = reminderAt(row);
  const isReminded = reminder !== undefined && reminder <= now;
  if (isReminded) await tellReminder(work, row);
  const after: CorrectionRow =
    isReminded && row.itemsRequest !== undefined
      ? { ...row, internal: { ...row.internal, remindedOf: row.itemsRequest.id } }
      : row;
  if (after === row) await placeInAgenda(tx, row);
  else await save(work, { ...dossier, row: after });
  const due = dueAt(after);
  if (due !== undefined && due <= now) await putInAgenda(tx, id, new Date(now.getTime() + againMs));
}
