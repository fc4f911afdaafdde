import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FrequentError } from '@bonne-foi/contract';
import fc from 'fast-check';
import { startBench } from '../testing/backend-harness.ts';
import type { Bench } from '../testing/backend-harness.ts';
import { errorGroup } from './count-store.ts';
import { disclose, publishedCount } from './disclosure.ts';
import { createOpenData } from './open-data.ts';

const months = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'];
const fields = ['phone', 'email', 'iban', 'address'];
const procedure = 'mairie-test';

describe('what is hidden cannot be found by subtraction', () => {
  test('a hidden cell is never alone, and what is shown tells nothing finer than five', () => {
    const cells = fc.array(
      fc.record({
        procedure: fc.constantFrom('a', 'b'),
        count: fc.integer({ min: 1, max: 40 }),
        blur: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(cells, (all) => {
        const { shown, anyHidden } = disclose(all);
        for (const name of ['a', 'b']) {
          const group = all.filter((cell) => cell.procedure === name);
          const open = shown.filter(({ cell }) => cell.procedure === name);
          assert.notEqual(group.length - open.length === 1 && group.length > 1, true);
          // Judged alone, a procedure shows the same: a filter is no second look.
          assert.deepEqual(disclose(group).shown, open);
        }
        assert.equal(anyHidden, shown.length < all.length);
        for (const { cell, count } of shown) {
          assert.ok(cell.count >= 11 && count % 5 === 0 && count >= 15 && Math.abs(count - cell.count) <= 4);
        }
      }),
    );
  });

  test('who adds one by one, and looks at each change, is left with five possible numbers', () => {
    // What an attacker sees of a cell of `held` others, for every number of their own.
    const seen = (held: number, blur: number): string =>
      Array.from({ length: 40 }, (_, own) => publishedCount({ count: held + own, blur }) ?? '-').join(' ');
    for (let held = 5; held < 12; held += 1) {
      const same = [];
      for (let other = 0; other < 20; other += 1) {
        for (let blur = 0; blur < 5; blur += 1) if (seen(other, blur) === seen(held, 2)) same.push(other);
      }
      assert.equal(same.length, 5, `${String(held)} could be ${same.join(', ')}`);
    }
  });

  test('no period, filter, page or export shows more than the quarters do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 24, maxLength: 24 }),
        async (numbers) => {
          const bench = await startBench();
          const counts = numbers.flatMap((count, at) => {
            const field = fields[at % 4] ?? '';
            const period = months[Math.floor(at / 4)] ?? '';
            return count === 0
              ? []
              : [{ group: errorGroup, period, parts: [procedure, field, 'format'], count }];
          });
          await bench.backend.seed({ records: [], counts });
          for (const period of [...months, '2026', '2025']) {
            assert.deepEqual(await read(bench, `period=${period}`), []);
          }
          for (const period of ['2026-Q2', '2026-Q3']) {
            const all = await read(bench, `period=${period}`);
            const own = counts.filter((each) => quarterHas(period, each.period));
            const kinds = new Set(own.map(({ parts }) => parts[1]));
            assert.notEqual(kinds.size > 1 && kinds.size - all.length === 1, true);
            assert.deepEqual(await read(bench, `period=${period}&procedure=${procedure}`), all);
            assert.deepEqual(await read(bench, `period=${period}&limit=1`), all.slice(0, 1));
            const shares = all.reduce((sum, { share }) => sum + Number(share), 0);
            assert.ok(all.length === 0 || Math.abs(shares - 1) < 0.01, 'shares are those of what is shown');
            const exported = await exportOf(bench, `json?period=${period}`);
            assert.deepEqual(JSON.parse(exported).items, all);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('the open data', () => {
  test('says its licence and its threshold on each line, and holds no formula', async () => {
    const bench = await startBench();
    const parts = [procedure, 'phone', 'format'];
    await bench.backend.seed({
      records: [],
      counts: [{ group: errorGroup, period: '2026-08', parts, count: 15 }],
    });
    const lines = (await exportOf(bench, 'csv?period=2026-Q3')).split('\r\n');
    assert.match(lines[0] ?? '', /^\uFEFFperiod,procedure,field,code,label,count/);
    assert.equal(
      lines[1],
      '2026-Q3,mairie-test,phone,format,Téléphone : Cette information n’a pas la forme attendue.,15,1.000,,,11,5,Licence Ouverte 2.0,',
    );
    assert.equal(lines.length, 3);
    const hostile = createOpenData({
      note: '=simulated, all of it',
      fetch: async () =>
        Response.json({
          items: [{ procedure: '=1+1', code: '@x', label: 'a "b", c', period: '2026-Q3' }],
          nextCursor: null,
          suppression: { minCellSize: 11, complement: true, rounding: 5 },
        }),
    });
    const answer = await hostile(new Request('https://service.example/x.csv'));
    assert.equal(answer?.headers.get('Link')?.endsWith('rel="license"'), true);
    const text = await answer.text();
    assert.match(text, /2026-Q3,'=1\+1,,'@x,"a ""b"", c".*,"'=simulated, all of it"\r\n/);
    assert.equal(await hostile(new Request('https://service.example/x.xml')), undefined);
    const refused = await exportAnswer(bench, 'csv?period=x');
    assert.equal(refused?.status, 400);
  });
});

async function read(bench: Bench, query: string): Promise<FrequentError[]> {
  return (await bench.ask('GET', `/statistics/frequent-errors?${query}`, { as: 'nobody' })).json.items;
}

async function exportOf(bench: Bench, kind: string): Promise<string> {
  const answer = await exportAnswer(bench, kind);
  // Not text(), which takes the byte order mark off.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer?.arrayBuffer());
}

async function exportAnswer(bench: Bench, kind: string): Promise<Response | undefined> {
  const open = createOpenData({ fetch: async (request) => bench.backend.fetch(request) });
  return open(new Request(`https://service.example/data.${kind}`));
}

const quarterHas = (quarter: string, month: string): boolean =>
  Math.ceil(Number(month.slice(5)) / 3) === Number(quarter.slice(-1));
