/** What holds for every case, whatever is known of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { partOf, today, wholeCase } from './facts/facts-arbitrary-harness.ts';
import type { AnyFacts } from './facts/facts-arbitrary-harness.ts';
import { assess, checkFacts, legalSources, matters, maySanction, sanctionGrounds, toWire } from './index.ts';
import type { Assessment, RecordItem, Source } from './index.ts';

const axes = ['sanction', 'principal', 'interest'] as const;
const isOpen = (value: string): boolean => value === 'undetermined' || value === 'unknown';
const runs = { numRuns: 1500 };

/** A case, and the same case of which less is known; each matter as often as another. */
const lessAndMore = fc
  .tuple(wholeCase, fc.constantFrom(...matters))
  .map(([facts, matter]): AnyFacts => ({ ...facts, matter }))
  .chain((more) => fc.tuple(partOf(more), fc.constant(more)));

const all = (found: Assessment) => axes.map((axis) => found[axis]);

describe('whatever is known of a case', () => {
  it('knowing more never changes a certain answer, on any axis', () => {
    const certain = { sanction: 0, principal: 0, interest: 0 };
    fc.assert(
      fc.property(lessAndMore, ([less, more]) => {
        const [before, after] = [assess(less, today), assess(more, today)];
        for (const axis of axes) {
          if (isOpen(before[axis].value)) continue;
          certain[axis] += 1;
          assert.equal(after[axis].value, before[axis].value, axis);
        }
      }),
      runs,
    );
    // The property would hold of a package that never concludes: it must conclude often enough to mean something.
    for (const axis of axes) assert.ok(certain[axis] > 100, `${axis}: ${certain[axis]} certain answers`);
  });

  it('knowing more never changes whether a sanction may be recorded, once that is settled', () => {
    const items: readonly RecordItem[] = [
      'reasons',
      'article',
      'invitation',
      'earlier_cases',
      'grievances',
      'hearing',
    ];
    const ground = fc.constantFrom(
      ...sanctionGrounds({ occurredOn: '2026-01-02', notified: 'nothing' }, today).map((one) => one.ground),
    );
    fc.assert(
      fc.property(lessAndMore, ground, ([less, more], name) => {
        const before = maySanction(less, { ground: name, items }, today).answer;
        if (before !== 'undetermined') {
          assert.equal(maySanction(more, { ground: name, items }, today).answer, before);
        }
      }),
      runs,
    );
  });

  it('no answer is without a source, and none rests with certainty on memory', () => {
    fc.assert(
      fc.property(lessAndMore, ([less]) => {
        for (const { sources, value, certainty } of all(assess(less, today))) {
          assert.ok(sources.length > 0);
          const grades = sources.map(({ evidence }) => evidence);
          if (grades.includes('memory')) assert.ok(isOpen(value));
          if (grades.some((grade) => grade !== 'primary' && grade !== 'official')) {
            assert.equal(certainty, 'to_be_confirmed');
          }
        }
      }),
      runs,
    );
  });

  it('axes do not move each other: the sum depends on the matter and the balance alone', () => {
    fc.assert(
      fc.property(wholeCase, wholeCase, fc.constantFrom(...matters), (one, other, matter) => {
        const { balance } = one;
        if (balance === undefined) return;
        const [first, second] = [one, other].map(
          (facts) => assess({ ...facts, matter, balance }, today).principal.value,
        );
        assert.equal(first, second);
      }),
      runs,
    );
  });

  it('a sanction that the law bars is never one that may be recorded', () => {
    const items: readonly RecordItem[] = [
      'reasons',
      'article',
      'invitation',
      'earlier_cases',
      'grievances',
      'hearing',
    ];
    fc.assert(
      fc.property(lessAndMore, ([, more]) => {
        if (assess(more, today).sanction.value !== 'shielded') return;
        for (const { ground } of sanctionGrounds(more, today)) {
          if (ground === 'special_regime' || more['matter'] === 'other') {
            assert.notEqual(maySanction(more, { ground, items }, today).answer, 'yes', ground);
          }
        }
      }),
      runs,
    );
  });

  it('what goes on the wire keeps the three values apart and names its texts', () => {
    fc.assert(
      fc.property(lessAndMore, ([less]) => {
        const found = assess(less, today);
        const wire = toWire(found, {
          assessedAt: '2026-05-15T08:00:00Z',
          facts: checkFacts(less, today),
          language: 'fr',
        });
        for (const axis of axes) {
          assert.equal(wire[axis].value, found[axis].value);
          assert.ok(wire[axis].sources.length > 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the register', () => {
  it('says of every source how it is known, and of those that were read whole, when and which version', () => {
    const register: { readonly [key: string]: Source } = legalSources;
    for (const [key, { evidence, id, url, inForceFrom, checkedOn }] of Object.entries(register)) {
      assert.match(evidence, /^(primary|official|secondary|doctrine|memory)$/, key);
      if (evidence === 'primary') assert.ok(id && url && inForceFrom && checkedOn, key);
    }
  });
});
