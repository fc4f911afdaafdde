import type { Kind, Query, Row } from '../store/store.ts';
import type { Call } from './handler.ts';
import { ProblemError } from './problem.ts';

/** What a list shows, and in what order. */
export interface Listing<Body, Item> {
  readonly kind: Kind;
  readonly query: Omit<Query, 'after' | 'limit'>;
  /** Filters asked for: a cursor is good for the same list only. */
  readonly filters: { readonly [name: string]: string | null };
  /** The item of a row, or nothing when it is filtered out. */
  readonly read: (row: Row<Body>) => Promise<Item | undefined>;
}

/** A page: items, and where to go on from. */
export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

const defaultLimit = 20;
/** The largest page that may be asked for. */
export const pageMax = 100;

/** `limit` of a request. @throws ProblemError `invalid-request` below 1 or above the largest (PAGE-2). */
export function readLimit(query: URLSearchParams): number {
  const text = query.get('limit');
  if (text === null) return defaultLimit;
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > pageMax) throw new ProblemError('invalid-request');
  return limit;
}

/**
 * One page by position, never by rank: what is there during the whole walk appears once, whatever is added (PAGE-1).
 * @throws ProblemError `invalid-request`, `invalid-cursor`.
 */
export async function listPage<Body, Item = unknown>(
  call: Call,
  listing: Listing<Body, Item>,
): Promise<Page<Item>> {
  const limit = readLimit(call.query);
  const scope = JSON.stringify([call.path, call.principal.subject, listing.filters]);
  const cursor = call.query.get('cursor');
  let after = cursor === null ? undefined : await call.service.cursors.read(cursor, scope);
  const items: Item[] = [];
  for (;;) {
    const rows = await call.tx.list<Body>(listing.kind, {
      ...listing.query,
      ...(after !== undefined && { after }),
      limit: pageMax,
    });
    for (const row of rows) {
      const item = await listing.read(row);
      if (item === undefined) {
        after = row;
        continue;
      }
      if (items.length === limit && after !== undefined) {
        return { items, nextCursor: await call.service.cursors.write(after, scope) };
      }
      items.push(item);
      after = row;
    }
    if (rows.length < pageMax) return { items, nextCursor: null };
  }
}
