import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryStore } from '../store/memory-store.ts';
import { addCount, countsOf } from './count-store.ts';

test('a count fits the columns of every store, and counts come in the order of their names', async () => {
  const store = createMemoryStore();
  const sorts: number[] = [];
  const rows = await store.transaction(async (tx) => {
    const watched = {
      ...tx,
      get: tx.get.bind(tx),
      put: (kind: Parameters<typeof tx.put>[0], row: Parameters<typeof tx.put>[1]) => {
        sorts.push(row.sort.length);
        return tx.put(kind, row);
      },
    };
    for (const field of ['b/a-field-with-a-long-name', 'a/another-field-with-a-long-name']) {
      await addCount(
        watched,
        { group: 'errors', period: '2026-11', parts: ['a-procedure', field, 'invalid'] },
        3,
      );
    }
    return countsOf(tx, 'errors', '2026-11');
  });
  assert.ok(
    sorts.every((length) => length <= 32),
    String(sorts),
  );
  assert.deepEqual(
    rows.map(({ parts }) => parts[1]),
    ['a/another-field-with-a-long-name', 'b/a-field-with-a-long-name'],
  );
});
