import type { ErrorSignal } from '@bonne-foi/contract';
import { itemOf, otherPath } from '../correction/record-fields.ts';
import type { Desk, State } from '../correction/state.ts';
import { cardsFor } from '../views/parts/advice.ts';

/** The card seen at each path being corrected, until it is known what became of it. */
export type Shown = Readonly<Record<string, string>>;

/** What a change of state adds to the counts. */
export interface Learned {
  readonly signals: readonly Omit<ErrorSignal, 'count'>[];
  readonly shown: Shown;
}

/**
 * What a change of state teaches: errors shown, advice shown, followed (the answer was changed and sent) or not
 * (given up, or sent without). Names of the contract only: no value, no item, nobody.
 */
export function learnFrom(after: State, before: State, shown: Shown, today: string): Learned {
  const desk = deskOf(after);
  const last = deskOf(before);
  if (desk !== undefined && desk.record.id === last?.record.id)
    return atWork(after, before, desk, shown, today);
  if (last === undefined)
    return desk === undefined ? { signals: [], shown } : atWork(after, before, desk, {}, today);
  return { signals: leaving(after, last, shown), shown: {} };
}

const deskOf = (state: State): Desk | undefined =>
  'desk' in state ? state.desk : state.screen === 'failed' ? deskOf(state.back) : undefined;

/** The definition that a path means: `children/birthDate`, without the item; nothing for what is not listed. */
function fieldOf({ record }: Desk, path: string): string | undefined {
  if (path === otherPath) return undefined;
  const item = itemOf(record, path);
  if (item === undefined) return path;
  return item.fieldId === undefined ? item.group : `${item.group}/${item.fieldId}`;
}

function about(desk: Desk, path: string): Pick<ErrorSignal, 'procedure' | 'field'> | undefined {
  const field = fieldOf(desk, path);
  return field === undefined ? undefined : { procedure: desk.record.procedure, field };
}

function atWork(after: State, before: State, desk: Desk, shown: Shown, today: string): Learned {
  const signals: Omit<ErrorSignal, 'count'>[] = [];
  const still: Record<string, string> = {};
  for (const [path, adviceId] of Object.entries(shown)) {
    const place = about(desk, path);
    if (desk.draft.edits[path] !== undefined) still[path] = adviceId;
    else if (place !== undefined) signals.push({ ...place, type: 'advice_dismissed', adviceId });
  }
  if (after.screen === 'correct') {
    for (const path of Object.keys(desk.draft.edits)) {
      const place = about(desk, path);
      const [card] = cardsFor(desk.advice, path, today);
      if (place === undefined || card === undefined || still[path] === card.id) continue;
      still[path] = card.id;
      signals.push({ ...place, type: 'advice_shown', adviceId: card.id });
    }
    const known = before.screen === 'correct' ? before.issues : [];
    for (const { path, part, code } of after.issues) {
      const place = about(desk, path);
      if (place === undefined || part !== 'value') continue;
      if (known.some((issue) => issue.path === path && issue.part === part && issue.code === code)) continue;
      signals.push({ ...place, type: 'error_shown', code });
    }
  }
  return { signals, shown: still };
}

/** The record is left: sent, or not. A draft that waits on the shelf is neither. */
function leaving(after: State, desk: Desk, shown: Shown): Omit<ErrorSignal, 'count'>[] {
  if (after.screen !== 'receipt' || !after.fresh || after.owner.kind !== 'correction') return [];
  const sent = Object.keys(after.owner.correction.changes);
  const submitted = sent.flatMap((path) => {
    const place = about(desk, path);
    return place === undefined ? [] : [{ ...place, type: 'correction_submitted' }];
  });
  const outcomes = Object.entries(shown).flatMap(([path, adviceId]) => {
    const place = about(desk, path);
    const type = sent.includes(path) ? 'advice_followed' : 'advice_dismissed';
    return place === undefined ? [] : [{ ...place, type, adviceId }];
  });
  return [...submitted, ...outcomes];
}
