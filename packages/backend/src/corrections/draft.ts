import type {
  ChangeInput,
  Changes,
  ChangesInput,
  CorrectionPatch,
  FieldPath,
  ItemAnswerInput,
} from '@bonne-foi/contract';
import { canonicalJson } from '../receipts/canonical.ts';
import type { Held } from '../records/held.ts';
import { revisionOfRecord } from '../records/held.ts';
import { overlaps } from '../records/paths.ts';
import type { CorrectionRow } from './correction-row.ts';
import { revised } from './correction-row.ts';

/** Members of a change that are kept; unknown ones are ignored. */
const members = [
  'op',
  'kind',
  'value',
  'wrongSince',
  'effectiveDate',
  'reason',
  'comment',
  'attachments',
  'noDocumentReason',
] as const satisfies readonly (keyof ChangeInput)[];

/** The changes as they are kept: known members, and an outcome to come. */
export function keptChanges(changes: ChangesInput): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([path, change]) => [
      path,
      { ...keptChange(change), outcome: { result: 'pending' } },
    ]),
  );
}

function keptChange(change: ChangeInput): ChangeInput {
  const kept = members.filter((name) => change[name] !== undefined).map((name) => [name, change[name]]);
  // `op` is required, and every member comes from a ChangeInput.
  return Object.fromEntries(kept) as ChangeInput;
}

/** A change without its outcome: what the person sent. */
export function sentChange({ outcome: _outcome, ...change }: Changes[string]): ChangeInput {
  // Without its outcome a Change is a ChangeInput.
  return change;
}

/** The changes that a draft would hold after a patch: each path replaced whole, or removed by null (A2). */
export function patchedChanges(
  changes: Changes,
  patch: { readonly [path: FieldPath]: ChangeInput | null } | undefined,
): Changes {
  if (patch === undefined) return changes;
  const removed = new Set(Object.keys(patch));
  const left = Object.entries(changes).filter(([path]) => !removed.has(path));
  const given = Object.entries(patch).filter((entry): entry is [string, ChangeInput] => entry[1] !== null);
  return { ...Object.fromEntries(left), ...keptChanges(Object.fromEntries(given)) };
}

/** A draft after a patch; the same object when nothing changes, so that its version stays (CACHE-2). */
export function patched(
  row: CorrectionRow,
  patch: CorrectionPatch,
  at: string,
  expiresAt: string,
): CorrectionRow {
  const { comment: _comment, ext: _ext, ...rest } = row;
  const comment = patch.comment === undefined ? row.comment : (patch.comment ?? undefined);
  const ext = patch.ext === undefined ? row.ext : (patch.ext ?? undefined);
  const result: CorrectionRow = {
    ...rest,
    basedOn: patch.basedOn ?? row.basedOn,
    formVersion: patch.formVersion ?? row.formVersion,
    changes: patchedChanges(row.changes, patch.changes),
    answers: patchedAnswers(row.answers, patch.answers),
    ...(comment !== undefined && { comment }),
    ...(ext !== undefined && { ext }),
  };
  if (canonicalJson(result) === canonicalJson(row)) return row;
  return revised(result, at, { draftExpiresAt: row.phase === 'draft' ? expiresAt : row.draftExpiresAt });
}

function patchedAnswers(
  answers: CorrectionRow['answers'],
  patch: CorrectionPatch['answers'],
): CorrectionRow['answers'] {
  if (patch === undefined) return answers;
  const left = Object.entries(answers).filter(([id]) => !Object.hasOwn(patch, id));
  const given = Object.entries(patch).filter(
    (entry): entry is [string, ItemAnswerInput] => entry[1] !== null,
  );
  return Object.fromEntries([...left, ...given]);
}

/** Touched paths whose held value has moved since the record was read: by value, never by state (A5). */
export function movedPaths(held: Held, basedOn: string, touched: readonly FieldPath[]): FieldPath[] {
  const since = revisionOfRecord(held, basedOn) ?? 0;
  const moved = Object.entries(held.moved ?? {}).filter(([, revision]) => revision > since);
  return touched.filter((path) => moved.some(([at]) => overlaps(at, path)));
}
