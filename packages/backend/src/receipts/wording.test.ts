import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { FieldRules } from '@bonne-foi/contract/fields';
import { instantWords, wordsOf } from './wording.ts';

interface Fixture {
  readonly absent: string;
  readonly cases: readonly {
    readonly id: string;
    readonly field: FieldRules;
    readonly value: unknown;
    readonly words: string;
    readonly masked?: string;
  }[];
}

const file = new URL(import.meta.resolve('@bonne-foi/contract/fixtures/receipt-wording.json'));
// The contract's own tests hold the shape of the file.
const { absent, cases } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;

describe('values in words, as the contract has them', () => {
  assert.ok(cases.length > 30);
  for (const { id, field, value, words, masked } of cases) {
    test(`${id}: ${words}`, () => {
      assert.equal(wordsOf(field, value), words);
      if (masked !== undefined) assert.equal(wordsOf(field, value, { mask: true }), masked);
    });
  }

  test('what is absent is said, and a mask adds nothing to it', () => {
    for (const value of [undefined, null, '']) {
      assert.equal(wordsOf({ type: 'text' }, value), absent);
      assert.equal(wordsOf({ type: 'iban' }, value, { mask: true }), absent);
    }
  });
});

test('an instant is told in Paris, on both sides of midnight and of a change of clock', () => {
  assert.equal(
    instantWords('2026-12-31T23:30:00Z'),
    '1er\u00a0janvier 2027 à 00\u00a0h\u00a030 (heure de Paris)',
  );
  assert.equal(
    instantWords('2026-12-31T22:59:59Z'),
    '31\u00a0décembre 2026 à 23\u00a0h\u00a059 (heure de Paris)',
  );
  assert.equal(
    instantWords('2026-03-29T01:00:00Z'),
    '29\u00a0mars 2026 à 03\u00a0h\u00a000 (heure de Paris)',
  );
});
