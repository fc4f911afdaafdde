import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkValue, fieldTypes, type FieldRules } from './index.ts';

interface Case {
  readonly id: string;
  readonly type: string;
  readonly accept: boolean;
  readonly code?: string;
  readonly value: unknown;
  readonly params?: Record<string, unknown> & { readonly choices?: readonly string[] };
}
/** The language-neutral cases that every implementation of the contract is held to. */
const file = new URL('../../field-types.examples.json', import.meta.url);
const { cases, today } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[]; today: string };

function toField({ type, params }: Case): FieldRules {
  const { choices, ...rest } = params ?? {};
  return { type, ...rest, ...(choices && { choices: choices.map((value) => ({ value, label: value })) }) };
}

describe('cases of the 23 field types', () => {
  it('covers every type both ways', () => {
    for (const type of fieldTypes) {
      assert.ok(
        cases.some((each) => each.type === type && each.accept),
        `${type} accepts`,
      );
      assert.ok(
        cases.some((each) => each.type === type && !each.accept),
        `${type} refuses`,
      );
    }
    assert.equal(fieldTypes.length, 23);
  });
  for (const each of cases) {
    it(`${each.id} ${each.accept ? 'is accepted' : `is refused: ${each.code ?? ''}`}`, () => {
      const codes = checkValue(toField(each), each.value, { today }).map(({ code }) => code);
      assert.deepEqual(codes, each.accept ? [] : [each.code]);
    });
  }
});
