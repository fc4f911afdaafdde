import type { Call } from './handler.ts';
import type { Page } from './paging.ts';
import { ProblemError } from './problem.ts';

/** A page of a list that is made whole in memory, such as the cards of a catalogue: goes on after a named item. */
export async function listPosition<Item>(
  call: Call,
  all: readonly Item[],
  idOf: (item: Item) => string,
  limit: number,
): Promise<Page<Item>> {
  const query = new URLSearchParams(call.query);
  query.delete('cursor');
  query.delete('limit');
  const scope = JSON.stringify([call.path, call.principal.subject, query.toString()]);
  const cursor = call.query.get('cursor');
  const after = cursor === null ? undefined : await call.service.cursors.read(cursor, scope);
  const start = after === undefined ? 0 : all.findIndex((item) => idOf(item) === after.id) + 1;
  if (after !== undefined && start === 0) throw new ProblemError('invalid-cursor');
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  if (last === undefined || start + limit >= all.length) return { items, nextCursor: null };
  return { items, nextCursor: await call.service.cursors.write({ sort: '-', id: idOf(last) }, scope) };
}
