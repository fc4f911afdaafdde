import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples } from '@bonne-foi/contract/examples';
import type { ChangeInput, Correction } from '@bonne-foi/contract';
import fc from 'fast-check';
import { clientOn, type FakeClock, fakeRandom, json, problem, type Seen, settle } from '../client-harness.ts';
import type { Client } from '../index.ts';
import { createDraft, type DraftStore, memoryStore, webStore } from './index.ts';
import { mergeEdits, rebase } from './rebase.ts';

const record = examples.getRecord.response.quarterly;
const blank: Correction = { ...examples.createCorrection.response.draft, changes: {} };
const set = (value: string): ChangeInput => ({ op: 'set', value });

/** A service with one draft. `fails` may answer in its place, after the change (`lost`) or before it. */
function draftService(fails: (count: number) => Response | 'lost' | undefined = () => undefined): {
  client: Client;
  seen: Seen[];
  clock: FakeClock;
  held: () => Correction;
  elsewhere: (path: string, change: ChangeInput) => void;
} {
  let held: Correction | undefined;
  let version = 0;
  const stored = new Map<string, string>();
  const next = (changes: Correction['changes'], comment?: string): Correction =>
    (held = { ...blank, ...(comment !== undefined && { comment }), changes, version: `"v${++version}"` });
  const made = clientOn(
    (one, count) => {
      if (one.method === 'GET') return held ? json(held) : problem(404, 'not-found');
      const key = one.headers.get('Idempotency-Key') ?? '';
      const before = stored.get(key);
      if (before !== undefined) return json(JSON.parse(before), 200, { 'Idempotency-Replayed': '?1' });
      const failure = fails(count);
      if (failure && failure !== 'lost') return failure;
      // Bodies are those of createDraft().
      const body = JSON.parse(one.body ?? '{}') as {
        changes: Record<string, ChangeInput | null>;
        comment?: string;
      };
      if (one.method === 'PATCH' && one.headers.get('If-Match') !== held?.version) {
        return problem(412, 'stale-version', { current: held });
      }
      const changes = { ...held?.changes };
      for (const [path, change] of Object.entries(body.changes)) {
        if (change) changes[path] = change;
        else Reflect.deleteProperty(changes, path);
      }
      stored.set(key, JSON.stringify(next(changes, body.comment ?? held?.comment)));
      return failure === 'lost' ? new TypeError('cut') : json(held);
    },
    { retry: false },
  );
  return {
    ...made,
    held: () => held ?? blank,
    elsewhere: (path, change) => void next({ ...held?.changes, [path]: change }),
  };
}

const sent = (seen: Seen[]): string[] => seen.filter((one) => one.method !== 'GET').map((one) => one.method);

test('edits are gathered, then saved once, one save at a time', async () => {
  const { client, seen, clock, held } = draftService();
  const draft = createDraft(client, record, { clock, random: fakeRandom() });
  draft.set('a', set('1'));
  await clock.advance(700);
  draft.set('a', set('2'));
  draft.set('b', set('3'));
  await clock.advance(799);
  assert.deepEqual(sent(seen), []);
  assert.equal(draft.state.status, 'waiting');
  await clock.advance(1);
  assert.deepEqual(sent(seen), ['POST']);
  assert.deepEqual(held().changes, { a: set('2'), b: set('3') });
  draft.remove('a');
  draft.setComment('bonjour');
  await Promise.all([draft.flush(), draft.flush()]);
  assert.deepEqual(sent(seen), ['POST', 'PATCH']);
  assert.deepEqual(held().changes, { b: set('3') });
  assert.equal(held().comment, 'bonjour');
  assert.equal(draft.state.status, 'saved');
});

test('a save whose answer was lost is sent again unchanged, with its key, before anything typed since', async () => {
  const { client, seen, clock, held } = draftService((count) => (count === 2 ? 'lost' : undefined));
  const draft = createDraft(client, record, { clock, random: fakeRandom() });
  await draft.flush();
  draft.set('a', set('1'));
  await assert.rejects(draft.flush());
  assert.equal(draft.state.status, 'failed');
  draft.set('a', set('2'));
  await draft.flush();
  const patches = seen.filter((one) => one.method === 'PATCH');
  assert.equal(patches.length, 3);
  assert.equal(patches[0]?.body, patches[1]?.body);
  assert.equal(patches[0]?.headers.get('Idempotency-Key'), patches[1]?.headers.get('Idempotency-Key'));
  assert.deepEqual(held().changes, { a: set('2') });
});

test('a refusal keeps what was typed', async () => {
  const errors = [{ path: 'iban', code: 'checksum', detail: 'Erreur de saisie.' }];
  const { client, clock, held } = draftService((count) =>
    count === 1 ? problem(422, 'validation-failed', { errors }) : undefined,
  );
  const draft = createDraft(client, record, { clock, random: fakeRandom() });
  draft.set('iban', set('FR00'));
  await assert.rejects(draft.flush());
  assert.deepEqual(draft.state.error?.fields, errors);
  assert.deepEqual(draft.state.edits.changes, { iban: set('FR00') });
  draft.set('iban', set('FR76'));
  await draft.flush();
  assert.deepEqual(held().changes, { iban: set('FR76') });
});

test('a draft changed elsewhere is rebased path by path; the same path, differently, is for the person', async () => {
  const { client, clock, held, elsewhere } = draftService();
  const draft = createDraft(client, record, { clock, random: fakeRandom() });
  await draft.flush();
  elsewhere('a', set('theirs'));
  elsewhere('c', set('also theirs'));
  draft.set('a', set('mine'));
  draft.set('b', set('mine too'));
  await draft.flush();
  assert.equal(draft.state.status, 'conflict');
  assert.deepEqual(draft.state.conflicts, [{ path: 'a', mine: set('mine'), theirs: set('theirs') }]);
  assert.deepEqual(held().changes, { a: set('theirs'), b: set('mine too'), c: set('also theirs') });
  draft.resolve('a', 'mine');
  await draft.flush();
  assert.equal(draft.state.status, 'saved');
  assert.deepEqual(held().changes['a'], set('mine'));
});

test('what a store kept comes back, and is let go once saved or closed', async () => {
  const held = new Map<string, string>();
  const store = webStore({
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  });
  const service = draftService();
  const { client, clock } = service;
  const first = createDraft(client, record, { clock, random: fakeRandom(), store });
  await first.flush();
  first.set('a', set('typed'));
  await settle();
  assert.equal(held.size, 1);
  // The tab is gone; another begins.
  const second = createDraft(client, record, {
    clock,
    random: { uuid: () => crypto.randomUUID(), float: () => 0 },
    store,
  });
  assert.equal(await second.restore(), true);
  await second.flush();
  assert.deepEqual(service.held().changes, { a: set('typed') });
  assert.equal(held.size, 0);
  second.set('b', set('x'));
  await settle();
  await second.close();
  assert.equal(held.size, 0);
  await clock.advance(10_000);
  assert.deepEqual(service.held().changes, { a: set('typed') });
});

test('a store that fails or holds nonsense harms nothing', async () => {
  const failing: DraftStore = {
    get: () => {
      throw new Error('denied');
    },
    set: () => Promise.reject(new Error('quota')),
    delete: () => Promise.reject(new Error('denied')),
  };
  const { client, clock, held } = draftService();
  const draft = createDraft(client, record, { clock, random: fakeRandom(), store: failing });
  assert.equal(await draft.restore(), false);
  draft.set('a', set('1'));
  await draft.flush();
  assert.equal(draft.state.storeFailed, true);
  assert.deepEqual(held().changes, { a: set('1') });
  for (const nonsense of [
    '',
    '{',
    '[]',
    'null',
    '{"v":0}',
    '{"v":1,"edits":{"changes":3}}',
    '{"v":1,"edits":{"changes":{}}}',
  ]) {
    const store = memoryStore();
    await store.set(`bonne-foi:draft:${record.id}`, nonsense);
    const other = createDraft(client, record, { clock, random: fakeRandom(), store });
    assert.equal(await other.restore(), false, nonsense);
  }
});

test('a rebase loses nothing: each edit is kept, is there already, or is a conflict', () => {
  const change = fc.option(fc.constantFrom(set('1'), set('2'), { op: 'clear' }), { nil: null });
  const paths = fc.dictionary(fc.constantFrom('a', 'b', 'c'), change);
  const saved = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(set('1'), set('2')));
  fc.assert(
    fc.property(paths, saved, saved, (changes, before, now) => {
      const { edits, conflicts } = rebase({ changes }, { changes: before }, { changes: now });
      for (const [path, mine] of Object.entries(changes)) {
        const settled = JSON.stringify(mine) === JSON.stringify(now[path] ?? null);
        const kept = path in edits.changes;
        const contested = conflicts.some((one) => one.path === path);
        assert.equal([settled, kept, contested].filter(Boolean).length, 1);
        if (contested) assert.notDeepEqual(now[path], before[path]);
      }
      assert.deepEqual(mergeEdits(edits, { changes: {} }), edits);
    }),
  );
});
