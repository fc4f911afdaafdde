import type { Id, JournalEntry } from '@bonne-foi/contract';
import { toTimestamp } from '@bonne-foi/law';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import type { Work } from '../http/handler.ts';
import { digestOf } from '../receipts/canonical.ts';

/** What an act writes in the journal, beside its id, its time and the chain. */
export type NewEntry = Omit<JournalEntry, 'id' | 'at' | 'previousDigest'>;

/**
 * Adds acts to the journal of a correction: never changed or removed, each one holding the digest of the one before
 * (AGT-15, AGT-19). Gives the correction with the digest of the last.
 */
export async function addToJournal(
  work: Work,
  row: CorrectionRow,
  entries: readonly NewEntry[],
): Promise<CorrectionRow> {
  const digest = await appendEntries(work, row, row.internal.journalDigest, entries);
  if (digest === undefined) return row;
  return { ...row, internal: { ...row.internal, journalDigest: digest } };
}

/** Adds acts to the journal of anything that has one. Gives the digest of the last, for the next to hold. */
export async function appendEntries(
  work: Work,
  { id: scope, procedure }: { readonly id: Id; readonly procedure: string },
  last: string | undefined,
  entries: readonly NewEntry[],
): Promise<string | undefined> {
  let digest = last;
  for (const entry of entries) {
    const whole: JournalEntry = {
      id: `jrn_${work.service.createId()}`,
      at: toTimestamp(work.now),
      ...entry,
      ...(digest !== undefined && { previousDigest: digest }),
    };
    await work.tx.insert('journal', {
      id: whole.id,
      owner: procedure,
      scope,
      sort: work.service.sort(work.now),
      body: whole,
    });
    digest = await digestOf(whole);
  }
  return digest;
}
