import type { AdviceContext } from './answers.ts';
import {
  type CardIndex,
  lifeEventKey,
  placeOfAll,
  placeOfField,
  placeOfGeneral,
  placeOfGenerals,
  placeOfProcedure,
  type Positions,
} from './card-index.ts';
import type { Term } from './word-score.ts';

/**
 * Cards that may answer: the shortest of the lists that hold them all. They are still to be looked at; none stands in
 * two lists.
 */
export function candidatesOf(
  index: CardIndex,
  context: AdviceContext,
  fields: readonly string[] | undefined,
  typed: readonly Term[],
): Lists {
  let best = listsOfPlace(index, context, fields);
  let disjoint = (fields?.length ?? 0) < 2;
  if (context.lifeEvent !== undefined) {
    const lived = [listAt(index, lifeEventKey(context.lifeEvent))];
    if (best === undefined || lengthOf(lived) < lengthOf(best)) [best, disjoint] = [lived, true];
  }
  for (const { exact, begun } of typed) {
    const places = exact === undefined ? begun : [exact, ...begun];
    const lists = places.flatMap(({ title, text }) => [title, text]);
    if (best === undefined || lengthOf(lists) < lengthOf(best))
      [best, disjoint] = [lists, begun.length === 0];
  }
  if (best === undefined) return [index.all];
  return disjoint ? best : [unionOf(best)];
}

type Lists = readonly Positions[];

/** The lists whose union holds every card of the place asked for; nothing when no place is. */
function listsOfPlace(
  index: CardIndex,
  { administration, procedure }: AdviceContext,
  fields: readonly string[] | undefined,
): Lists | undefined {
  if (procedure === undefined) {
    if (fields !== undefined) return [];
    return administration === undefined ? undefined : [listAt(index, placeOfAll(administration))];
  }
  if (fields === undefined) {
    const own = listAt(index, placeOfProcedure(procedure));
    return administration === undefined ? [own] : [own, listAt(index, placeOfGenerals(administration))];
  }
  const lists: Positions[] = [];
  for (const field of ['', ...fields]) {
    lists.push(listAt(index, placeOfField(procedure, field)));
    if (administration !== undefined) lists.push(listAt(index, placeOfGeneral(administration, field)));
  }
  return lists;
}

const none: Positions = new Uint32Array();

function listAt({ places }: CardIndex, key: string): Positions {
  return places.get(key) ?? none;
}

function lengthOf(lists: Lists): number {
  let total = 0;
  for (const { length } of lists) total += length;
  return total;
}

function unionOf(lists: Lists): Positions {
  const all = new Set<number>();
  for (const list of lists) for (const position of list) all.add(position);
  return Uint32Array.from(all);
}
