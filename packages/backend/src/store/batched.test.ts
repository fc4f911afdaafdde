import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batched } from './batched.ts';
import { createMemoryStore } from './memory-store.ts';
import { DuplicateRowError } from './store.ts';
import type { Row, Transaction } from './store.ts';

const row = (id: string, body: unknown, sort = '1'): Row => ({ id, owner: '', scope: 's', sort, body });

/** Runs over a store that holds the records `a` and `b`, and tells how rows were written. */
async function within(work: (tx: Transaction, writes: string[]) => Promise<void>): Promise<Row[]> {
  const store = createMemoryStore();
  const writes: string[] = [];
  await store.transaction((tx) => tx.insertAll('records', [row('a', 1), row('b', 1)]));
  await store.transaction((tx) => {
    const told = (name: 'insertAll' | 'putAll' | 'rewriteAll'): Transaction['putAll'] => {
      return (kind, rows) => {
        writes.push(`${name} ${kind} ${rows.map(({ id }) => id).join()}`);
        return tx[name](kind, rows);
      };
    };
    return work(
      {
        ...tx,
        insertAll: told('insertAll'),
        putAll: told('putAll'),
        rewriteAll: told('rewriteAll'),
        deleteAll: (kind, ids) => {
          writes.push(`deleteAll ${kind} ${ids.join()}`);
          return tx.deleteAll(kind, ids);
        },
      },
      writes,
    );
  });
  return store.transaction((tx) => tx.list('records', { order: 'oldest', limit: 9 }));
}

test('writes at once, and each row in the narrowest way', async () => {
  let told: string[] = [];
  const rows = await within(async (tx, writes) => {
    told = writes;
    const batch = batched(tx);
    await batch.load('records', ['a', 'b', 'c']);
    await batch.put('records', row('a', 2));
    await batch.put('records', row('a', 3));
    await batch.put('records', row('b', 2, '2'));
    await batch.put('records', row('b', 3, '2'));
    await batch.insert('records', row('c', 1));
    await batch.put('records', row('c', 2));
    await batch.put('records', row('unknown', 1));
    await batch.delete('agenda', 'x');
    assert.deepEqual(writes, []);
    assert.equal((await batch.get('records', 'c'))?.body, 2);
    await batch.flush();
    await batch.flush();
  });
  assert.deepEqual(told, [
    'insertAll records c',
    'putAll records b,unknown',
    'rewriteAll records a',
    'deleteAll agenda x',
  ]);
  assert.deepEqual(rows, [row('a', 3), row('c', 2), row('unknown', 1), row('b', 3, '2')]);
});

test('what is taken out and put in again is put in its place', async () => {
  const rows = await within(async (tx) => {
    const batch = batched(tx);
    await batch.delete('records', 'a');
    await batch.insert('records', row('a', 2, '0'));
    await assert.rejects(batch.insert('records', row('a', 3)), DuplicateRowError);
    await batch.flush();
  });
  assert.deepEqual(rows, [row('a', 2, '0'), row('b', 1)]);
});

test('a part that fails leaves nothing of itself, and the rest is written', async () => {
  const errors: unknown[] = [];
  const fault = new Error('fault');
  const rows = await within(async (tx) => {
    const batch = batched(tx);
    const tell = (error: unknown): void => void errors.push(error);
    assert.ok(await batch.attempt(() => batch.put('records', row('a', 2)), tell));
    const isDone = await batch.attempt(async () => {
      await batch.put('records', row('a', 3));
      await batch.put('records', row('b', 3));
      await batch.insert('records', row('c', 3));
      await batch.delete('records', 'b');
      throw fault;
    }, tell);
    assert.equal(isDone, false);
    await batch.flush();
  });
  assert.deepEqual(errors, [fault]);
  assert.deepEqual(rows, [row('a', 2), row('b', 1)]);
});

test('a part that fails after some of it was written fails the whole', async () => {
  const whole = within(async (tx) => {
    const batch = batched(tx);
    await batch.attempt(
      async () => {
        await batch.put('records', row('a', 3));
        await batch.list('records', { order: 'oldest', limit: 9 });
        throw new Error('fault');
      },
      () => undefined,
    );
  });
  await assert.rejects(whole, /fault/);
});

test('after a change in the database itself, rows are read anew', async () => {
  await within(async (tx) => {
    const batch = batched(tx);
    await batch.put('records', row('a', 2));
    await batch.rewriteAll('records', [row('a', 3)]);
    assert.equal((await batch.get('records', 'a'))?.body, 3);
    await batch.moveAll('records', ['a'], { scope: 's', sort: '1' }, { scope: 's', sort: '0' });
    assert.equal((await batch.get('records', 'a'))?.sort, '0');
    const [taken] = await batch.claim('records', { scope: 's', before: '1', limit: 1, moveTo: '7' });
    assert.equal(taken?.sort, '7');
    assert.equal((await batch.get('records', 'a'))?.sort, '7');
  });
});
