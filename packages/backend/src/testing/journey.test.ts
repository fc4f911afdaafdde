import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { createMemoryStore } from '../store/memory-store.ts';
import { emptyDatabase, testServer } from '../store/postgres-harness.ts';
import { openPostgresStore } from '../store/postgres.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { newKey, openDraft, phoneChange, readRecord, startBench, submit } from './backend-harness.ts';
import type { Bench } from './backend-harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'bonne-foi-'));
after(() => rmSync(folder, { recursive: true }));
let count = 0;

const stores: { readonly [name: string]: () => Promise<Store> } = {
  memory: async () => createMemoryStore(),
  sqlite: () => openSqliteStore(join(folder, `journey-${(count += 1)}.db`)),
};

/** Without a server the journeys on PostgreSQL are not there, rather than skipped. */
const server = testServer;
const all =
  server === undefined
    ? stores
    : {
        ...stores,
        postgres: async () => openPostgresStore(await emptyDatabase(server, 'bonne_foi_journey')),
      };

for (const [name, open] of Object.entries(all)) {
  const onStore = (title: string, body: (bench: Bench) => Promise<void>): void => {
    test(title, async () => {
      const bench = await startBench({ store: await open() });
      try {
        await body(bench);
      } finally {
        await bench.backend.close();
      }
    });
  };

  describe(`the journey over ${name}`, { concurrency: false }, () => {
    onStore('a correction, its receipt, its decision, the record that moves', async (bench) => {
      const draft = await openDraft(bench);
      assert.deepEqual(draft.actions, ['edit', 'attach', 'submit', 'discard']);
      const sent = await submit(bench, draft);
      assert.equal(sent.status, 200, sent.text);
      const correction = sent.json;
      assert.match(correction.receipts[0].number, /^AE-2026-\d{6}$/);
      assert.equal(correction.clock.deemedOn, '2027-01-21');
      const contested = await readRecord(bench);
      assert.equal(contested.values['phone']?.state, 'contested');
      assert.equal(contested.values['phone'].correctionId, correction.id);
      const receipt = await bench.ask(
        'GET',
        `/corrections/${correction.id}/receipts/${correction.receipts[0].id}`,
      );
      assert.equal(receipt.json.number, correction.receipts[0].number);
      const events = await bench.ask('GET', `/corrections/${correction.id}/events`);
      assert.deepEqual(
        events.json.items.map(({ type }: { type: string }) => type),
        ['status', 'receipt'],
      );
    });

    onStore('a lost answer, then the retry: one correction, one receipt', async (bench) => {
      const draft = await openDraft(bench);
      const key = newKey();
      const first = await submit(bench, draft, { key });
      const again = await submit(bench, draft, { key });
      assert.equal(first.status, 200);
      assert.equal(again.status, 200, again.text);
      assert.equal(again.headers.get('Idempotency-Replayed'), '?1');
      assert.equal(again.text, first.text);
      assert.equal(again.headers.get('ETag'), first.headers.get('ETag'));
      const held = await bench.ask('GET', `/corrections/${draft.id}`);
      assert.equal(held.json.receipts.length, 1);
    });

    onStore('ten identical requests at once have one effect', async (bench) => {
      const record = await readRecord(bench);
      const key = newKey();
      const body = {
        recordId: record.id,
        basedOn: record.version,
        formVersion: record.formVersion,
        changes: phoneChange,
      };
      const told = await Promise.all(
        Array.from({ length: 10 }, () => bench.ask('POST', '/corrections', { key, body })),
      );
      const made = told.filter(({ status }) => status === 201);
      assert.ok(made.length >= 1);
      assert.equal(new Set(made.map(({ json }) => json.id)).size, 1);
      for (const { status, json, headers } of told) {
        if (status === 201) continue;
        assert.equal(json.code, 'request-in-progress');
        assert.equal(headers.get('Retry-After'), '1');
      }
      const list = await bench.ask('GET', '/corrections');
      assert.equal(list.json.items.length, 1);
    });

    onStore('two changes at once with one tag: one wins, the other is 412 (CONC-6)', async (bench) => {
      const draft = await openDraft(bench);
      const patch = (comment: string) =>
        bench.ask('PATCH', `/corrections/${draft.id}`, { ifMatch: draft.version, body: { comment } });
      const told = await Promise.all([patch('un'), patch('deux')]);
      assert.deepEqual(told.map(({ status }) => status).sort(), [200, 412]);
    });

    onStore(
      'forty senders at once: every one is answered, no number is missing or given twice',
      async (bench) => {
        const drafts = [];
        for (let each = 0; each < 40; each += 1) drafts.push(await openDraft(bench));
        const sent = await Promise.all(drafts.map((draft) => submit(bench, draft)));
        assert.deepEqual(new Set(sent.map(({ status }) => status)), new Set([200]));
        const numbers = sent.map(({ json }) => Number(String(json.receipts[0].number).slice(-6)));
        assert.deepEqual(
          numbers.toSorted((a, b) => a - b),
          Array.from({ length: 40 }, (_, index) => index + 1),
        );
      },
    );

    onStore('one draft sent ten times at once with ten keys leaves one receipt', async (bench) => {
      const draft = await openDraft(bench);
      const told = await Promise.all(Array.from({ length: 10 }, () => submit(bench, draft)));
      assert.equal(told.filter(({ status }) => status === 200).length, 1);
      for (const { status } of told) assert.ok([200, 409, 412].includes(status), String(status));
      const kept = await bench.ask('GET', `/corrections/${draft.id}`);
      assert.equal(kept.json.receipts.length, 1);
    });

    onStore('numbers begin anew with the year of Paris, not of Greenwich', async (bench) => {
      const numberAt = async (instant: string): Promise<string> => {
        bench.clock.set(instant);
        return (await submit(bench, await openDraft(bench))).json.receipts[0].number;
      };
      assert.equal(await numberAt('2026-12-31T22:59:59Z'), 'AE-2026-000001');
      assert.equal(await numberAt('2026-12-31T23:00:00Z'), 'AE-2027-000001');
    });

    onStore('receipts are numbered one after the other, with many senders at once', async (bench) => {
      const drafts = [];
      for (let each = 0; each < 5; each += 1) drafts.push(await openDraft(bench));
      const sent = await Promise.all(drafts.map((draft) => submit(bench, draft)));
      const numbers = sent.map(({ json }) => json.receipts[0].number).sort();
      assert.deepEqual(
        numbers,
        [1, 2, 3, 4, 5].map((each) => `AE-2026-00000${each}`),
      );
    });
  });
}
