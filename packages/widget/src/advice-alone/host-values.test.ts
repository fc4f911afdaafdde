import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate } from '@bonne-foi/contract/conditions';
import { conditionValues, toDecimal } from './host-values.ts';

describe('toDecimal', () => {
  const table: readonly (readonly [unknown, string | undefined])[] = [
    ['1 436,10 €', '1436.10'],
    ['1\u202f800', '1800'],
    ['-12.5', '-12.5'],
    ['0', '0'],
    ['', undefined],
    ['douze', undefined],
    ['1,2,3', undefined],
    ['1e9', undefined],
  ];
  for (const [text, decimal] of table) it(String(text), () => assert.equal(toDecimal(text), decimal));
});

describe('conditionValues', () => {
  const typed = new Map<string, unknown>([
    ['months/m1/net', '1 400'],
    ['months/m2/net', 'rien'],
    ['address', '3 rue du Four'],
  ]);
  const held = new Map<string, unknown>([['months/m1/net', '1500']]);
  const values = conditionValues(typed, held, new Set(['months/*/net']), '2026-11-20', 'months/m1/net');

  it('reads a field as a sum where a condition does, on both sides', () => {
    assert.deepEqual(values.read('months/m1/net', 'typed'), { amount: '1400', currency: 'EUR' });
    assert.deepEqual(values.read('months/m1/net', 'held'), { amount: '1500', currency: 'EUR' });
    assert.equal(values.read('months/m2/net', 'typed'), undefined);
    assert.equal(values.read('address', 'typed'), '3 rue du Four');
  });
  it('knows the items of a group by the paths', () => {
    assert.deepEqual(values.items('months'), ['m1', 'm2']);
    assert.deepEqual(values.items('address'), []);
  });
  it('serves the conditions of the contract', () => {
    const round = { op: 'hasShape', field: 'months/*/net#amount', shape: 'round_hundred' };
    assert.equal(evaluate(round, values), true);
    assert.equal(evaluate({ op: 'gt', field: 'months/*/net#amount', value: '1400' }, values), false);
  });
});
