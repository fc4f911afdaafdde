import type { Call } from './call.ts';
import { SdkError } from './errors.ts';

/** A page as the contract has it. */
export interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}

/** A list that is read page by page, as far as the caller goes. */
export interface Paged<T, P = PageOf<T>> extends AsyncIterable<T> {
  /** The first page alone. */
  first(): Call<P>;
  /** Page by page. */
  pages(): AsyncIterable<P>;
}

/**
 * Makes a list out of what reads one page.
 * @throws SdkError `pagination-loop` when the service gives a cursor for the second time.
 */
export function toPaged<T, P extends PageOf<T>>(read: (next?: { cursor: string }) => Call<P>): Paged<T, P> {
  async function* pages(): AsyncGenerator<P, void, undefined> {
    const seen = new Set<string>();
    let page: P = await read();
    yield page;
    for (let cursor; (cursor = page.nextCursor) != null; yield page) {
      if (seen.size === seen.add(cursor).size) {
        throw new SdkError('protocol', 'pagination-loop', { pointer: '/nextCursor' });
      }
      page = await read({ cursor });
    }
  }
  return {
    first: () => read(),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
  };
}
