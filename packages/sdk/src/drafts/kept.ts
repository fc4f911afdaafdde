import { isObject } from '../shape.ts';
import type { Conflict, Edits, Saved } from './rebase.ts';

/** What is written to a store. */
export interface Kept {
  readonly edits: Edits;
  readonly before: Saved;
  readonly correctionId?: string;
  readonly conflicts: readonly Conflict[];
}

/** What a store held, if it is ours: a former version or a damaged copy is left alone. */
export function parseKept(text: string | null): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (!isObject(kept) || kept['v'] !== 1) return undefined;
    const { edits, before, conflicts } = kept;
    const known =
      isObject(edits) && isObject(edits['changes']) && isObject(before) && isObject(before['changes']);
    // Written by keep() above; the parts that are walked were looked at.
    return known && Array.isArray(conflicts) ? (kept as unknown as Kept) : undefined;
  } catch {
    return undefined;
  }
}
