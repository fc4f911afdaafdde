import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newKey, startBench } from '../testing/backend-harness.ts';
import type { Bench, Told } from '../testing/backend-harness.ts';
import { disclose } from './disclosure.ts';
import { ranksOf } from './observed-ranks.ts';

const signal = { procedure: 'mairie-test', field: 'phone', type: 'error_shown', code: 'format', count: 15 };

async function send(bench: Bench, signals: object[], more: object = {}): Promise<Told> {
  return bench.ask('POST', '/statistics/error-signals', {
    as: 'nobody',
    body: { month: '2026-11', signals },
    ...more,
  });
}

describe('statistics', () => {
  test('no cell under the threshold, and never one hidden alone (STAT-1, STAT-2)', () => {
    const of = (...counts: number[]) =>
      disclose(counts.map((count) => ({ procedure: 'p', count, blur: 0 }))).shown.map(({ count }) => count);
    assert.deepEqual(of(10), []);
    assert.deepEqual(of(11), [15]);
    assert.deepEqual(of(10, 50, 60), [60]);
    assert.deepEqual(of(3, 10, 50), [50]);
    assert.deepEqual(of(50, 60), [50, 60]);
  });

  test('counts what is known, drops the rest, once per key (STAT-5, STAT-6)', async () => {
    const bench = await startBench();
    const key = newKey();
    const signals = [
      signal,
      { ...signal, procedure: 'unknown' },
      { ...signal, field: 'nowhere' },
      { ...signal, code: 'made-up' },
      { ...signal, type: 'mouse_moved' },
    ];
    const first = await send(bench, signals, { key });
    assert.equal(first.status, 202);
    assert.deepEqual(first.json, { accepted: 1, dropped: 4 });
    await send(bench, signals, { key });
    const far = await send(bench, [signal], { body: { month: '2020-01', signals: [signal] } });
    assert.deepEqual(far.json, { accepted: 0, dropped: 1 });
    const page = await bench.ask('GET', '/statistics/frequent-errors?period=2026-Q4', { as: 'nobody' });
    assert.equal(page.json.items[0].count, 15, 'rounded, never under the threshold');
    assert.match(page.json.items[0].label, /^Téléphone : /);
    assert.equal(page.json.suppression.minCellSize, 11);
    const month = await bench.ask('GET', '/statistics/frequent-errors?period=2026-11', { as: 'nobody' });
    assert.deepEqual(month.json.items, []);
    assert.equal(
      (await bench.ask('GET', '/statistics/frequent-errors?period=x')).json.code,
      'invalid-request',
    );
  });

  test('one batch weighs no more than one page can', async () => {
    const bench = await startBench();
    for (const count of [1000, 1])
      await send(
        bench,
        Array.from({ length: 50 }, () => ({ ...signal, count })),
      );
    const page = await bench.ask('GET', '/statistics/frequent-errors?period=2026-Q4', { as: 'nobody' });
    const { count } = page.json.items[0];
    assert.ok(count >= 36 && count <= 44, `two batches of at most 20, shown as ${count}`);
  });

  test('tells what became of advice, in pairs, and gives frequencies back to the order of cards', async () => {
    const bench = await startBench();
    bench.clock.set('2026-08-15T10:00:00Z');
    const cards = (await bench.ask('GET', '/advice')).json.items;
    const adviceId = cards[0].id;
    const about = { procedure: 'mairie-test', field: 'phone', adviceId, count: 20 };
    const month = { body: { month: '2026-08', signals: [{ ...about, type: 'advice_followed' }] } };
    await send(bench, [], month);
    const path = '/statistics/frequent-errors?period=2026-Q3';
    assert.equal((await bench.ask('GET', path)).json.adviceResults, undefined, 'one alone is not shown');
    await send(bench, [], { body: { ...month.body, signals: [{ ...about, type: 'advice_dismissed' }] } });
    const [result] = (await bench.ask('GET', path)).json.adviceResults;
    assert.deepEqual([result.adviceId, result.field, result.helpful], [adviceId, 'phone', undefined]);
    assert.ok(result.followed >= 16 && result.notFollowed >= 16);
    assert.deepEqual(
      [...ranksOf([item('p', 200, ['a', 'b']), item('p', 50, ['b', 'c']), item('q', 10, ['d'])])],
      [
        ['a', 1000],
        ['b', 1000],
        ['c', 250],
        ['d', 1000],
      ],
    );
  });

  test('takes no identity, no value, no item (STAT-4)', async () => {
    const bench = await startBench();
    assert.equal((await send(bench, [{ ...signal, value: '06' }])).status, 422);
    assert.equal((await send(bench, [{ ...signal, field: 'children/c_1/firstName' }])).status, 422);
  });
});

describe('advice', () => {
  test('is chosen by names; a field alone is 400 (ADV-1, ADV-4)', async () => {
    const bench = await startBench();
    const all = await bench.ask('GET', '/advice', { as: 'nobody' });
    assert.ok(all.json.items.length > 0);
    assert.equal((await bench.ask('GET', '/advice?field=phone')).json.code, 'invalid-request');
    const { administration, procedure } = all.json.items.find(
      (card: { procedure?: string }) => card.procedure !== undefined,
    );
    const some = await bench.ask(
      'GET',
      `/advice?administration=${administration}&procedure=${procedure}&unknown=1`,
    );
    assert.ok(some.json.items.length > 0 && some.json.items.length <= all.json.items.length);
    const none = await bench.ask('GET', '/advice?administration=nobody');
    assert.deepEqual(none.json.items, []);
    const tag = all.headers.get('ETag') ?? '';
    assert.equal((await bench.ask('GET', '/advice', { headers: { 'If-None-Match': tag } })).status, 304);
  });

  test('goes page by page', async () => {
    const bench = await startBench();
    const first = await bench.ask('GET', '/advice?limit=1');
    const second = await bench.ask('GET', `/advice?limit=1&cursor=${first.json.nextCursor}`);
    assert.notEqual(second.json.items[0].id, first.json.items[0].id);
    assert.equal((await bench.ask('GET', '/advice?limit=1&cursor=x')).json.code, 'invalid-cursor');
  });

  test('is never out of its dates, nor kept beyond them (ADV-2, CACHE-4)', async () => {
    const card = {
      ...(await sampleCard()),
      id: 'carte-exemple',
      validFrom: '2026-11-21',
      validUntil: '2026-11-21',
    };
    const bench = await startBench({ advice: { info: undefined, cards: [card] } });
    bench.clock.set('2026-11-21T22:58:20Z');
    const last = await bench.ask('GET', '/advice');
    assert.equal(last.json.items.length, 1);
    assert.equal(last.headers.get('Cache-Control'), 'public, max-age=100');
    bench.clock.set('2026-11-21T23:00:00Z');
    assert.deepEqual((await bench.ask('GET', '/advice')).json.items, []);
    bench.clock.set('2026-11-20T12:00:00Z');
    assert.deepEqual((await bench.ask('GET', '/advice')).json.items, []);
  });

  test('feedback is a yes or a no, and nothing else (ADV-7)', async () => {
    const bench = await startBench();
    const { id } = await sampleCard();
    const say = (body: object) => bench.ask('POST', `/advice/${id}/feedback`, { as: 'nobody', body });
    assert.equal((await say({ helpful: true })).status, 204);
    assert.equal((await say({ helpful: true, name: 'Alix' })).status, 422);
    assert.equal(
      (await bench.ask('POST', '/advice/no-such-card/feedback', { body: { helpful: true } })).status,
      404,
    );
  });
});

const item = (procedure: string, count: number, advice: string[]) => ({
  procedure,
  code: 'corrected',
  label: '',
  period: '2026-Q3',
  count,
  advice,
});

async function sampleCard() {
  const bench = await startBench();
  return (await bench.ask('GET', '/advice?limit=1')).json.items[0];
}
