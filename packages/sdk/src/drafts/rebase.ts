import type { ChangeInput, Correction } from '@bonne-foi/contract';

/** What the person did since the last save: by path, a change or `null` to take it away. */
export interface Edits {
  readonly changes: Readonly<Record<string, ChangeInput | null>>;
  /** Undefined when untouched. */
  readonly comment?: string | null | undefined;
}

/** One place where someone else changed the draft differently. `path` is empty for the comment. */
export interface Conflict {
  readonly path: string;
  readonly mine: ChangeInput | string | null;
  readonly theirs: ChangeInput | string | null;
}

/** What a rebase looks at. */
export type Saved = Pick<Correction, 'changes' | 'comment'>;

/** The edits of `later` over those of `earlier`. */
export function mergeEdits(earlier: Edits, later: Edits): Edits {
  return {
    changes: { ...earlier.changes, ...later.changes },
    comment: later.comment === undefined ? earlier.comment : later.comment,
  };
}

export function isEmpty({ changes, comment }: Edits): boolean {
  return comment === undefined && Object.keys(changes).length === 0;
}

/**
 * Puts the person's edits on top of what the service holds now. A path that only one side touched is settled; one
 * that both changed, differently, is a conflict for the person to settle.
 */
export function rebase(
  edits: Edits,
  before: Saved,
  now: Saved,
): { readonly edits: Edits; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const changes: Record<string, ChangeInput | null> = {};
  for (const [path, mine] of Object.entries(edits.changes)) {
    const theirs = toInput(now.changes[path]);
    if (sameJson(mine, theirs)) continue;
    if (sameJson(theirs, toInput(before.changes[path]))) changes[path] = mine;
    else conflicts.push({ path, mine, theirs });
  }
  let comment = edits.comment;
  const theirComment = now.comment ?? null;
  if (comment !== undefined && comment !== theirComment && theirComment !== (before.comment ?? null)) {
    conflicts.push({ path: '', mine: comment, theirs: theirComment });
    comment = undefined;
  }
  return { edits: { changes, comment }, conflicts };
}

/** A change without what the service made of it. */
function toInput(change: Correction['changes'][string] | undefined): ChangeInput | null {
  if (!change) return null;
  const { outcome, ...input } = change;
  void outcome;
  return input;
}

/** Equal as JSON, whatever the order of members. */
export function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, held]) => [name, sorted(held)]);
}
