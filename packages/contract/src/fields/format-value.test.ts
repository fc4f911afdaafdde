import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fieldTypes, formatDate, formatValue, type FieldRules } from './index.ts';

interface Case {
  readonly field: FieldRules;
  readonly value: unknown;
  readonly fr: string;
  readonly en: string;
}
/** Language-neutral: the words of a value are the same on the screen, on the receipt and in the message. */
const { cases } = JSON.parse(readFileSync(new URL('./wording.cases.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

describe('formatValue', () => {
  it('has a case for every type', () => {
    assert.deepEqual(new Set(cases.map(({ field }) => field.type)), new Set(fieldTypes));
  });
  for (const { field, value, fr, en } of cases) {
    it(`${field.type} ${JSON.stringify(value)} reads « ${fr} »`, () => {
      assert.equal(formatValue(field, value, 'fr'), fr);
      assert.equal(formatValue(field, value, 'en-GB'), en);
    });
  }
});

describe('formatDate', () => {
  it('gives back what is no date', () => {
    assert.equal(formatDate('2026-02-30', 'fr'), '2026-02-30');
  });
});
