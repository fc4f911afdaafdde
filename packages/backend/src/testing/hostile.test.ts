import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { examples } from '@bonne-foi/contract/examples';
import { createMemoryStore } from '../store/memory-store.ts';
import { emptyDatabase, testServer } from '../store/postgres-harness.ts';
import { openPostgresStore } from '../store/postgres.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { rows } from './authorisation-harness.ts';
import type { Row } from './authorisation-harness.ts';
import { setScene } from './authorisation-scene-harness.ts';
import { allOperations, origin, startBench, tokens } from './backend-harness.ts';
import { assertSound, hostileTexts, places, textsOf, variants } from './hostile-harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'bonne-foi-'));
let kept = 0;
let refused = 0;
let asked = 0;
after(() => {
  rmSync(folder, { recursive: true });
  console.log(
    `hostile texts: ${String(hostileTexts.length)}; in places that keep words: ${String(kept)} kept byte for byte, ${String(refused)} refused; in every other input: ${String(asked)}`,
  );
});

/** All texts in memory; on a disk, those that a database could change, and one in nine of the others. */
const hard = new Set(['control', 'surrogate', 'invisible', 'huge']);
const forDisk = hostileTexts.filter(({ category }, index) => hard.has(category) || index % 9 === 0);

const server = testServer;
const stores: { readonly [name: string]: () => Promise<Store> } = {
  memory: async () => createMemoryStore(),
  sqlite: () => openSqliteStore(join(folder, 'hostile.db')),
  ...(server !== undefined && {
    postgres: async () => openPostgresStore(await emptyDatabase(server, 'bonne_foi_hostile')),
  }),
};
const limits = { requestsPerMinute: 10_000_000, maxAttachments: 50 };

test('the texts are many, different, and of every category', () => {
  assert.ok(hostileTexts.length >= 250);
  assert.equal(new Set(hostileTexts.map(({ text }) => text)).size, hostileTexts.length);
  const categories = new Set(hostileTexts.map(({ category }) => category));
  assert.deepEqual([...categories].toSorted(), [
    'bidi',
    'control',
    'huge',
    'injection',
    'invisible',
    'markup',
    'prototype',
    'scheme',
    'script',
    'surrogate',
    'zalgo',
  ]);
});

for (const [name, open] of Object.entries(stores)) {
  describe(`what people write, kept by ${name}`, { concurrency: false }, async () => {
    const store = await open();
    const bench = await startBench({ store, limits });
    after(() => bench.backend.close());
    const scene = await setScene((...asked) => bench.ask(...asked));
    const { json } = await bench.ask('GET', `/agent/cases/${scene.correctionId}`);
    const request = `/agent/cases/${scene.correctionId}/items-requests/${scene.requestId}`;
    assert.equal((await bench.ask('DELETE', request, { ifMatch: json.version })).status, 204);
    for (const place of places) {
      test(place.name, async () => {
        let taken = 0;
        for (const { category, text } of name === 'memory' ? hostileTexts : forDisk) {
          const told = await place.send(bench, scene, text);
          const at = `${place.name}, ${category} ${JSON.stringify(text.slice(0, 60))}`;
          assertSound(told, at);
          if (told.status >= 400) {
            refused += 1;
            assert.ok(!told.text.includes('window.__hostile'), `${at}: a refusal never repeats the value`);
            continue;
          }
          taken += 1;
          kept += 1;
          const shown = (await place.back?.(bench, scene, told)) ?? told;
          assert.ok(
            textsOf(shown.json).includes(text),
            `${at}: not given back as it was: ${shown.text.slice(0, 500)}`,
          );
        }
        assert.ok(taken > 0, 'The place takes words at all.');
      });
    }
  });
}

describe('every other input of the API', { concurrency: false }, async () => {
  const bench = await startBench({ limits });
  after(() => bench.backend.close());
  const scene = await setScene((...asked) => bench.ask(...asked));
  const small = hostileTexts.filter(({ category }) => category !== 'huge');
  const rank = (one: (typeof small)[number]): number =>
    small.filter(({ category }) => category === one.category).indexOf(one);
  /** The first of each category, then one in so many. */
  const one = (every: number): typeof small => small.filter((each) => rank(each) % every === 0);
  const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));

  for (const info of allOperations) {
    const row: Row = rows[info.operationId as keyof typeof rows];
    const members = row.at?.(scene) ?? {};
    const token = info.security === 'agent' ? tokens.agent : tokens.alix;
    let last = 0;
    const send = async (
      at: string,
      query: string,
      more: Record<string, string>,
      body?: unknown,
    ): Promise<void> => {
      const type = Object.keys(info.request ?? {})[0]?.replace('*/*', 'application/pdf');
      last += 1;
      let request: Request;
      try {
        request = new Request(`${origin}${info.path.startsWith('/.well') ? '' : '/v1'}${at}${query}`, {
          method: info.method,
          headers: {
            Authorization: `Bearer ${token}`,
            'Idempotency-Key': `"hostile-${info.operationId}-${String(last)}"`,
            'If-Match': '"none-1"',
            ...(type !== undefined && { 'Content-Type': type }),
            ...more,
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
      } catch {
        return; // No client can send such a header.
      }
      asked += 1;
      const response = await bench.backend.fetch(request);
      const text = await response.text();
      assert.ok(
        response.status < 500,
        `${info.operationId} ${at}${query}: ${String(response.status)} ${text}`,
      );
      if (response.status >= 400 && info.method !== 'HEAD') {
        assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      }
    };
    const address = (replaced?: string, text = ''): string =>
      info.path.replace(/\{(\w+)\}/g, (_all, each: string) =>
        encoded(each === replaced ? text : String(members[each])),
      );

    test(`${info.operationId}: address, query, headers, members of the body`, async () => {
      for (const { text } of small) {
        for (const member of Object.keys(members))
          await send(address(member, text), '', {}, row.body?.(scene));
      }
      for (const { text } of one(12)) {
        for (const each of info.query) {
          await send(address(), `?${each}=${encoded(text)}`, {});
        }
        for (const header of [
          'Idempotency-Key',
          'If-Match',
          'Accept-Language',
          'Accept',
          'Content-Type',
          'Origin',
        ]) {
          await send(address(), '', { [header]: text }, row.body?.(scene));
        }
      }
      for (const { text } of one(24)) {
        const bodies: Record<string, unknown> = examples[info.operationId as keyof typeof examples].request;
        const [body] = Object.values(bodies);
        if (body !== undefined && info.request !== null && !Object.hasOwn(info.request, '*/*')) {
          for (const other of variants(body, text)) {
            await send(address(), '', { 'If-Match': '*' }, other);
          }
        }
      }
      assert.equal(Object.getOwnPropertyDescriptor(Object.prototype, 'polluted'), undefined);
    });
  }
});
