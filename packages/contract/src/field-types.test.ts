import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from './validators/formats.ts';

interface FieldTypeCase {
  readonly id: string;
  readonly type: string;
  readonly accept: boolean;
  readonly value: unknown;
  readonly code?: string;
  readonly refusedBy?: string;
}

const folder = new URL('../field-types/', import.meta.url);
const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
// The shape of the file is held by the tests below.
const { cases } = read(new URL('../field-types.examples.json', import.meta.url)) as {
  cases: readonly FieldTypeCase[];
};
const types = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));

/** Whether the file of a type, alone, takes a value: ajv 8, strict, 2020-12. */
function compile(type: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, formats });
  const schema = read(new URL(`${type}.json`, folder));
  assert.ok(typeof schema === 'object' && schema !== null);
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}

describe('files of the field types', () => {
  it('are 23, each with cases that it accepts and cases that it refuses', () => {
    assert.equal(types.length, 23);
    assert.deepEqual([...new Set(cases.map(({ type }) => type))].toSorted(), types.toSorted());
    for (const type of types) {
      const own = cases.filter((one) => one.type === type);
      assert.ok(own.filter(({ accept }) => accept).length >= 2, `${type}: accepted`);
      assert.ok(own.filter(({ accept }) => !accept).length >= 2, `${type}: refused`);
    }
  });

  for (const type of types) {
    it(`${type}: the schema refuses what it alone can refuse, and accepts the rest`, () => {
      const accepts = compile(type);
      for (const one of cases.filter((each) => each.type === type)) {
        assert.ok(one.accept || one.refusedBy === 'schema' || one.refusedBy === 'check', one.id);
        assert.equal(accepts(one.value), one.accept || one.refusedBy === 'check', one.id);
      }
    });
  }
});
