import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toCall, type Call } from './call.ts';
import { isSdkError } from './errors.ts';
import { type PageOf, toPaged } from './paged.ts';

function pageCall<T>(page: PageOf<T>): Call<PageOf<T>> {
  return toCall(() =>
    Promise.resolve({
      data: page,
      response: new Response(),
      etag: undefined,
      notModified: false,
      replayed: false,
      attempts: 1,
      requestId: undefined,
    }),
  );
}

test('a walk gives every item of every page once, in order, and stops when told', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1 }),
      fc.nat(20),
      async (pages, most) => {
        let asked = 0;
        const list = toPaged<number, PageOf<number>>((next) => {
          asked++;
          const index = Number(next?.cursor ?? 0);
          return pageCall({
            items: pages[index] ?? [],
            nextCursor: index + 1 < pages.length ? `${index + 1}` : null,
          });
        });
        const found: number[] = [];
        for await (const item of list) found.push(item);
        assert.deepEqual(found, pages.flat());
        assert.equal(asked, pages.length);
        const few: number[] = [];
        for await (const item of list) {
          if (few.length >= most) break;
          few.push(item);
        }
        assert.deepEqual(few, pages.flat().slice(0, most));
      },
    ),
    { numRuns: 50 },
  );
});

test('a service that gives the same cursor again is found out', async () => {
  const list = toPaged<number, PageOf<number>>((next) =>
    pageCall({ items: [1], nextCursor: next?.cursor === 'a' ? 'b' : 'a' }),
  );
  const found: number[] = [];
  await assert.rejects(
    async () => {
      for await (const item of list) found.push(item);
    },
    (error) => isSdkError(error) && error.code === 'pagination-loop' && error.info.pointer === '/nextCursor',
  );
  assert.equal(found.length, 3);
});
