import { detectDoubts } from '@bonne-foi/advice';
import type { AdviceCard } from '@bonne-foi/contract';
import { createValues, evaluate } from '@bonne-foi/contract/conditions';
import { parseInput } from '@bonne-foi/sdk/fields';
import type { Reader } from './draft-changes.ts';
import type { Edit } from './draft.ts';
import { fieldAt } from './record-fields.ts';
import type { Desk } from './state.ts';

/** The cards whose mistake an edit looks like, given all that was typed, but for those answered by "keep mine". */
export function doubtsOf(
  { record, draft }: Desk,
  { path, kept }: Edit,
  cards: readonly AdviceCard[],
  { today, locale }: Reader,
): readonly AdviceCard[] {
  const detecting = cards.filter(({ detect, id }) => detect !== undefined && !kept.includes(id));
  if (detecting.length === 0) return [];
  const typed = Object.values(draft.edits).flatMap((edit): [string, unknown][] => {
    const field = edit.op === 'set' ? fieldAt(record, edit.path) : undefined;
    const parsed = field && parseInput(field, edit.input, { today, locale });
    return parsed?.ok ? [[edit.path, parsed.value ?? null]] : [];
  });
  const values = { held: record.values, items: record.items, typed: new Map(typed), today, at: path };
  // Nothing is doubted before something is typed here.
  return values.typed.get(path) == null ? [] : detectDoubts(detecting, createValues(values), evaluate);
}
