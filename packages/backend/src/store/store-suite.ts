import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DuplicateRowError } from './store.ts';
import type { Row, Store, Transaction } from './store.ts';

const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  owner: 'alix',
  scope: 'cor_1',
  sort: `00${id}`,
  body: { id },
  ...more,
});

/** What every store must do. `open` gives an empty one. */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  const withStore = (title: string, body: (store: Store) => Promise<void>): void => {
    void test(title, async () => {
      const store = await open();
      try {
        await body(store);
      } finally {
        await store.close();
      }
    });
  };
  const ids = async (store: Store, work: (tx: Transaction) => Promise<Row[]>): Promise<string[]> =>
    (await store.transaction(work)).map(({ id }) => id);

  void describe(`store: ${name}`, () => {
    withStore('answers a ping', (store) => store.ping());

    withStore('gives back what was put, JSON for JSON, hostile text included', async (store) => {
      const body = {
        text: '\u0000 \u202e é e\u0301 😀 \' " \\ <b>',
        list: [1, null, true],
        nested: { a: {} },
      };
      await store.transaction((tx) => tx.put('records', row('a', { body })));
      const held = await store.transaction((tx) => tx.get('records', 'a'));
      assert.deepEqual(held, row('a', { body }));
      assert.equal(await store.transaction((tx) => tx.get('records', 'b')), undefined);
      assert.equal(await store.transaction((tx) => tx.get('corrections', 'a')), undefined);
    });

    withStore('lists several scopes as one list, in order; none for no scope', async (store) => {
      await store.transaction(async (tx) => {
        await tx.put('queue', row('c', { scope: 'x' }));
        await tx.put('queue', row('a', { scope: 'y' }));
        await tx.put('queue', row('b', { scope: 'z' }));
      });
      const list = (scopes: string[]) =>
        ids(store, (tx) => tx.list('queue', { scopes, order: 'oldest', limit: 10 }));
      assert.deepEqual(await list(['x', 'y']), ['a', 'c']);
      assert.deepEqual(await list([]), []);
    });

    withStore('shares nothing with the one who wrote', async (store) => {
      const body = { list: [1] };
      await store.transaction((tx) => tx.put('records', row('a', { body })));
      body.list.push(2);
      const held = await store.transaction((tx) => tx.get('records', 'a'));
      assert.deepEqual(held?.body, { list: [1] });
    });

    withStore('replaces with put, refuses a taken id with insert, deletes', async (store) => {
      await store.transaction((tx) => tx.insert('records', row('a')));
      await store.transaction((tx) => tx.put('records', row('a', { body: 2 })));
      await assert.rejects(
        store.transaction((tx) => tx.insert('records', row('a'))),
        DuplicateRowError,
      );
      assert.equal((await store.transaction((tx) => tx.get('records', 'a')))?.body, 2);
      await store.transaction((tx) => tx.delete('records', 'a'));
      assert.equal(await store.transaction((tx) => tx.get('records', 'a')), undefined);
    });

    withStore('neither changes nor removes what is written once', async (store) => {
      await store.transaction((tx) => tx.insert('receipts', row('a')));
      await assert.rejects(
        store.transaction((tx) => tx.put('receipts', row('a', { body: 2 }))),
        /written once/,
      );
      await assert.rejects(
        store.transaction((tx) => tx.delete('receipts', 'a')),
        /written once/,
      );
      await assert.rejects(
        store.transaction((tx) => tx.deleteBefore('journal', 'alix', '9')),
        /written once/,
      );
      assert.deepEqual((await store.transaction((tx) => tx.get('receipts', 'a')))?.body, { id: 'a' });
    });

    withStore('lists by owner and scope, both ways, by pages', async (store) => {
      await store.transaction(async (tx) => {
        for (const id of ['1', '3', '2', '4']) await tx.insert('events', row(id));
        await tx.insert('events', row('x', { owner: 'bob' }));
        await tx.insert('events', row('y', { scope: 'cor_2' }));
      });
      const of = { owner: 'alix', scope: 'cor_1', limit: 10 } as const;
      assert.deepEqual(await ids(store, (tx) => tx.list('events', { ...of, order: 'oldest' })), [
        '1',
        '2',
        '3',
        '4',
      ]);
      assert.deepEqual(await ids(store, (tx) => tx.list('events', { ...of, order: 'newest', limit: 2 })), [
        '4',
        '3',
      ]);
      const after = { sort: '003', id: '3' };
      assert.deepEqual(await ids(store, (tx) => tx.list('events', { ...of, order: 'newest', after })), [
        '2',
        '1',
      ]);
      assert.deepEqual(await ids(store, (tx) => tx.list('events', { ...of, order: 'oldest', after })), ['4']);
      assert.deepEqual(
        await ids(store, (tx) => tx.list('events', { owner: 'bob', order: 'oldest', limit: 9 })),
        ['x'],
      );
    });

    withStore('tells apart rows of one instant by their id', async (store) => {
      await store.transaction(async (tx) => {
        for (const id of ['a', 'b', 'c']) await tx.insert('events', row(id, { sort: '1' }));
      });
      const seen: string[] = [];
      let after: { sort: string; id: string } | undefined;
      for (;;) {
        const [next] = await store.transaction((tx) =>
          tx.list('events', { owner: 'alix', order: 'oldest', limit: 1, ...(after && { after }) }),
        );
        if (next === undefined) break;
        seen.push(next.id);
        after = next;
      }
      assert.deepEqual(seen.sort(), ['a', 'b', 'c']);
    });

    withStore('keeps nothing of a transaction that fails', async (store) => {
      await store.transaction((tx) => tx.put('records', row('kept', { body: 1 })));
      await assert.rejects(
        store.transaction(async (tx) => {
          await tx.put('records', row('kept', { body: 2 }));
          await tx.put('records', row('lost'));
          await tx.next('number');
          await tx.delete('records', 'kept');
          throw new Error('stop');
        }),
        /stop/,
      );
      const rows = await store.transaction((tx) => tx.list('records', { order: 'oldest', limit: 9 }));
      assert.deepEqual(rows, [row('kept', { body: 1 })]);
      assert.equal(await store.transaction((tx) => tx.next('number')), 1);
    });

    withStore('sees within a transaction what it wrote', async (store) => {
      await store.transaction(async (tx) => {
        await tx.put('records', row('a'));
        assert.deepEqual((await tx.get('records', 'a'))?.body, { id: 'a' });
        assert.equal((await tx.list('records', { order: 'newest', limit: 9 })).length, 1);
      });
    });

    withStore('never gives a number twice, even to many at once', async (store) => {
      const numbers = await Promise.all(
        Array.from({ length: 8 }, () => store.transaction((tx) => tx.next('AE-2026'))),
      );
      assert.deepEqual(
        numbers.sort((a, b) => a - b),
        [1, 2, 3, 4, 5, 6, 7, 8],
      );
      assert.equal(await store.transaction((tx) => tx.next('AE-2027')), 1);
    });

    withStore('lets no change be lost between a read and a write', async (store) => {
      await store.transaction((tx) => tx.put('records', row('a', { body: 0 })));
      await Promise.all(
        Array.from({ length: 6 }, () =>
          store.transaction(async (tx) => {
            const held = await tx.get<number>('records', 'a');
            await tx.put('records', row('a', { body: (held?.body ?? 0) + 1 }));
          }),
        ),
      );
      assert.equal((await store.transaction((tx) => tx.get('records', 'a')))?.body, 6);
    });

    withStore('reads, writes and removes many rows at once', async (store) => {
      const rows = ['a', 'b', 'c'].map((id) => row(id));
      await store.transaction((tx) => tx.insertAll('records', rows));
      const found = await ids(store, (tx) => tx.getAll('records', ['c', 'a', 'none', 'a']));
      assert.deepEqual(found.sort(), ['a', 'c']);
      await store.transaction((tx) => tx.putAll('records', [row('a', { body: 2 }), row('d')]));
      await store.transaction((tx) => tx.deleteAll('records', ['b', 'none']));
      const left = await store.transaction((tx) => tx.list('records', { order: 'oldest', limit: 9 }));
      assert.deepEqual(left, [row('a', { body: 2 }), row('c'), row('d')]);
      await assert.rejects(
        store.transaction((tx) => tx.insertAll('records', [row('new'), row('a')])),
        DuplicateRowError,
      );
      await assert.rejects(
        store.transaction((tx) => tx.putAll('journal', [row('a')])),
        /written once/,
      );
      await assert.rejects(
        store.transaction((tx) => tx.deleteAll('journal', ['a'])),
        /written once/,
      );
      assert.equal(await store.transaction((tx) => tx.get('records', 'new')), undefined);
      await store.transaction(async (tx) => {
        await tx.insertAll('records', []);
        await tx.putAll('records', []);
        await tx.deleteAll('records', []);
        assert.deepEqual(await tx.getAll('records', []), []);
      });
    });

    withStore('gives back what was written with many others, hostile text included', async (store) => {
      const text = '\u0000 \ud800 \u2028 \u202e é 😀 \' " \\ \\u0000 {},NULL <b>\n';
      const rows = Array.from({ length: 1200 }, (_none, at) =>
        row(`r${String(at).padStart(4, '0')}`, { owner: 'al\\ix "é" 😀,{}', body: { at, text } }),
      );
      await store.transaction((tx) => tx.insertAll('records', rows));
      const after = rows.map((each) => ({ ...each, body: [text, each.id] }));
      await store.transaction(async (tx) => {
        await tx.rewriteAll('records', after.slice(0, 600));
        await tx.putAll('records', after.slice(600));
      });
      const found = await store.transaction((tx) =>
        tx.getAll(
          'records',
          rows.map(({ id }) => id),
        ),
      );
      assert.deepEqual(
        found.sort((one, other) => (one.id < other.id ? -1 : 1)),
        after,
      );
    });

    withStore('rewrites bodies alone, of rows that are there', async (store) => {
      await store.transaction((tx) => tx.insertAll('records', [row('a'), row('b')]));
      const elsewhere = { owner: 'bob', scope: 'cor_2', sort: '9' };
      await store.transaction((tx) =>
        tx.rewriteAll('records', [row('a', { ...elsewhere, body: 2 }), row('none', { body: 3 })]),
      );
      const left = await store.transaction((tx) => tx.list('records', { order: 'oldest', limit: 9 }));
      assert.deepEqual(left, [row('a', { body: 2 }), row('b')]);
      await assert.rejects(
        store.transaction((tx) => tx.rewriteAll('journal', [row('a')])),
        /written once/,
      );
    });

    withStore('moves the rows that stand at a place, and no other', async (store) => {
      const from = { scope: 'waiting', sort: '5' };
      await store.transaction((tx) =>
        tx.insertAll('mails', [
          row('a', from),
          row('b', { ...from, sort: '6' }),
          row('c', { ...from, scope: 'sent' }),
        ]),
      );
      const to = { scope: 'sent', sort: '7' };
      await store.transaction((tx) => tx.moveAll('mails', ['a', 'b', 'c', 'none'], from, to));
      const left = await store.transaction((tx) => tx.list('mails', { order: 'oldest', limit: 9 }));
      assert.deepEqual(left, [
        row('c', { ...from, scope: 'sent' }),
        row('b', { ...from, sort: '6' }),
        row('a', to),
      ]);
      await assert.rejects(
        store.transaction((tx) => tx.moveAll('journal', ['a'], from, to)),
        /written once/,
      );
    });

    withStore('gives what it claims another place at once, when told to', async (store) => {
      await store.transaction((tx) =>
        tx.insertAll(
          'mails',
          ['1', '2', '3'].map((id) => row(id, { scope: 'waiting', sort: id })),
        ),
      );
      const claim = (moveTo: string) =>
        store.claiming((tx) => tx.claim('mails', { scope: 'waiting', before: '4', limit: 2, moveTo }));
      const taken = await claim('8');
      assert.deepEqual(
        taken.sort((one, other) => (one.id < other.id ? -1 : 1)),
        ['1', '2'].map((id) => row(id, { scope: 'waiting', sort: '8' })),
      );
      assert.deepEqual(
        (await claim('9')).map(({ id }) => id),
        ['3'],
      );
      assert.deepEqual(await claim('9'), []);
    });

    withStore('claims what is due of a scope, oldest first', async (store) => {
      await store.transaction((tx) =>
        tx.insertAll('agenda', [
          row('late', { scope: 'due', sort: '1' }),
          row('now', { scope: 'due', sort: '2' }),
          row('later', { scope: 'due', sort: '3' }),
          row('other', { scope: 'done', sort: '1' }),
        ]),
      );
      const claim = (limit: number) =>
        store.claiming((tx) => tx.claim('agenda', { scope: 'due', before: '3', limit }));
      assert.deepEqual(
        (await claim(9)).map(({ id }) => id),
        ['late', 'now'],
      );
      assert.deepEqual(
        (await claim(1)).map(({ id }) => id),
        ['late'],
      );
    });

    withStore('gives each row of work to one of several at once, and none is lost', async (store) => {
      const work = Array.from({ length: 60 }, (_none, at) =>
        row(`w${String(at).padStart(2, '0')}`, { scope: 'due', sort: '1' }),
      );
      await store.transaction((tx) => tx.insertAll('agenda', work));
      const taken: string[] = [];
      const worker = async (): Promise<void> => {
        for (;;) {
          const batch = await store.claiming(async (tx) => {
            const rows = await tx.claim('agenda', { scope: 'due', before: '2', limit: 7 });
            const counted = await tx.get<number>('records', 'count');
            await tx.put('records', row('count', { body: (counted?.body ?? 0) + rows.length }));
            await tx.deleteAll(
              'agenda',
              rows.map(({ id }) => id),
            );
            return rows.map(({ id }) => id);
          });
          taken.push(...batch);
          if (batch.length === 0) return;
        }
      };
      await store.transaction((tx) => tx.put('records', row('count', { body: 0 })));
      await Promise.all([worker(), worker(), worker()]);
      assert.deepEqual(
        taken.sort(),
        work.map(({ id }) => id),
      );
      assert.equal((await store.transaction((tx) => tx.get('records', 'count')))?.body, 60);
    });

    withStore('undoes a claim that fails: the work is there for the next', async (store) => {
      await store.transaction((tx) => tx.insert('agenda', row('a', { scope: 'due', sort: '1' })));
      const query = { scope: 'due', before: '2', limit: 9 };
      await assert.rejects(
        store.claiming(async (tx) => {
          await tx.claim('agenda', query);
          await tx.delete('agenda', 'a');
          throw new Error('stop');
        }),
        /stop/,
      );
      assert.equal((await store.claiming((tx) => tx.claim('agenda', query))).length, 1);
    });

    withStore('forgets an owner’s rows before an instant', async (store) => {
      await store.transaction(async (tx) => {
        for (const id of ['1', '2', '3']) await tx.insert('answers', row(id));
        await tx.insert('answers', row('0', { owner: 'bob' }));
      });
      assert.equal(await store.transaction((tx) => tx.deleteBefore('answers', 'alix', '003')), 2);
      assert.deepEqual(await ids(store, (tx) => tx.list('answers', { order: 'oldest', limit: 9 })), [
        '0',
        '3',
      ]);
    });
  });
}
