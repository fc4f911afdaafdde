import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FieldValue } from '../index.ts';
import { createValues, evaluate, isSame, isVisible } from './index.ts';

interface Case {
  readonly name: string;
  readonly condition: unknown;
  readonly expect: boolean;
  readonly held?: Record<string, unknown>;
  readonly typed?: Record<string, unknown>;
  readonly items?: Record<string, string[]>;
  readonly at?: string;
  readonly whenUnknown?: boolean;
}
/** Language-neutral: every client and server must give these answers. */
const { cases, today } = JSON.parse(
  readFileSync(new URL('../../fixtures/conditions.json', import.meta.url), 'utf8'),
) as {
  cases: Case[];
  today: string;
};

function toHeld(values: Record<string, unknown> = {}): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => {
      const isMasked = typeof value === 'object' && value !== null && 'masked' in value;
      return [path, isMasked ? { state: 'declared', masked: true } : { state: 'declared', value }];
    }),
  );
}

describe('evaluate', () => {
  for (const each of cases) {
    it(`${each.name} → ${String(each.expect)}`, () => {
      const { held, typed, items, at } = each;
      const values = createValues({
        held: toHeld(held),
        today,
        ...(typed && { typed: new Map(Object.entries(typed)) }),
        ...(items && { items }),
        ...(at !== undefined && { at }),
      });
      assert.equal(evaluate(each.condition, values, each.whenUnknown), each.expect);
    });
  }

  const path = fc.constantFrom('a', 'b', 'm/*/x', 'm/i1/x', 'a#amount', '__proto__', 'a/*', '');
  const constant = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('2026-01-01', '10.5', '-P1D'),
  );
  const leaf = fc.record(
    {
      field: fc.oneof(path, fc.jsonValue()),
      op: fc.constantFrom(
        'eq',
        'ne',
        'lt',
        'gte',
        'in',
        'present',
        'absent',
        'sameAs',
        'ratioTo',
        'dateBefore',
        'dateAfter',
        'inPeriod',
        'hasShape',
        'xor',
      ),
      side: fc.constantFrom('typed', 'held', 'other'),
      value: constant,
      values: fc.array(constant),
      other: path,
      ratio: fc.constantFrom('0.5', '1', 'x'),
      tolerance: fc.constantFrom('0.1', '0'),
      than: fc.oneof(
        fc.record({ today: fc.constantFrom('', '-P18Y', '+P9999999Y', 'x') }),
        fc.record({ field: path }),
        fc.jsonValue(),
      ),
      unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'age'),
      from: fc.integer(),
      to: fc.integer(),
      shape: fc.constantFrom('email', 'url', 'round_hundred', 'capitals_only', 'constructor'),
    },
    { requiredKeys: ['op'] },
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({ op: fc.constantFrom('all', 'any'), conditions: fc.array(tie('tree'), { maxLength: 4 }) }),
      fc.record({ op: fc.constant('not'), condition: tie('tree') }),
      fc.jsonValue(),
    ),
  }));
  const values = fc
    .dictionary(fc.constantFrom('a', 'b', 'm/i1/x', 'm/i2/x'), fc.oneof(fc.jsonValue(), constant))
    .map((held) => createValues({ held: toHeld(held), items: { m: ['i1', 'i2'] }, today }));

  it('answers yes or no to any JSON, without throwing', () => {
    fc.assert(
      fc.property(tree, values, (condition, read) => {
        assert.equal(typeof evaluate(condition, read), 'boolean');
      }),
      { numRuns: 5000 },
    );
  });

  it('says the opposite under not, for a tree without items', () => {
    fc.assert(
      fc.property(leaf, values, (condition, read) => {
        fc.pre(!JSON.stringify(condition).includes('/*'));
        const inner = evaluate(condition, read);
        const known = inner || evaluate(condition, read, true) === inner;
        fc.pre(known);
        assert.equal(evaluate({ op: 'not', condition }, read), !inner);
      }),
    );
  });

  it('stops at a limit when several groups are crossed', () => {
    const items = Object.fromEntries(
      'abcdefgh'.split('').map((group) => [group, Array.from({ length: 100 }, (_, n) => `i${String(n)}`)]),
    );
    const read = createValues({ held: {}, items, today });
    const conditions = Object.keys(items).map((group) => ({ field: `${group}/*/x`, op: 'present' }));
    const start = performance.now();
    assert.equal(evaluate({ op: 'all', conditions }, read), false);
    assert.ok(performance.now() - start < 1000);
  });
});

describe('isVisible', () => {
  const read = createValues({ held: toHeld({ a: true }), today });
  it('shows a field without a condition', () => {
    assert.equal(isVisible({}, read), true);
  });
  it('hides a field whose condition does not hold', () => {
    assert.equal(isVisible({ visibleIf: { field: 'a', op: 'eq', value: false } }, read), false);
  });
  it('shows a field whose condition cannot be read', () => {
    assert.equal(isVisible({ visibleIf: { field: 'a', op: 'soon' } }, read), true);
  });
});

describe('isSame', () => {
  it('holds for any JSON and its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(isSame(value, structuredClone(value)), true);
      }),
    );
  });
});
