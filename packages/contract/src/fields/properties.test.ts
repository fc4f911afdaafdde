import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkValue, fieldTypes, formatValue, type FieldRules } from './index.ts';

/** The normative schemas, compiled as they stand in the contract. */
const ajv = new Ajv2020({ strict: false });
for (const [name, format] of Object.entries(fullFormats)) ajv.addFormat(name, format);
for (const name of ['field-types', 'common']) {
  const text = readFileSync(new URL(`../../schemas/${name}.yaml`, import.meta.url), 'utf8');
  const schemas = parse(text) as Record<string, unknown>;
  ajv.addSchema({ $id: `https://schemas.example/${name}.yaml`, ...schemas });
}
const schemaOf = (type: string) =>
  ajv.getSchema(
    `https://schemas.example/field-types.yaml#/${type.charAt(0).toUpperCase()}${type.slice(1)}Value`,
  );

const type = fc.constantFrom(...fieldTypes);
const rules = fc.record(
  {
    type,
    min: fc.oneof(fc.integer(), fc.constantFrom('today', '0', '2020-01-01', '2020-01', 'x')),
    max: fc.oneof(fc.integer(), fc.constantFrom('today', '100.5', '2030-12-31', '2030-12', '')),
    minLength: fc.nat(20),
    maxLength: fc.integer({ min: 1, max: 300 }),
    scale: fc.nat(6),
    multiple: fc.boolean(),
    choices: fc.array(fc.record({ value: fc.constantFrom('a', 'b', 'c'), label: fc.string() })),
    repeat: fc.record({ min: fc.nat(3), max: fc.integer({ min: 1, max: 5 }), fixed: fc.boolean() }),
  },
  { requiredKeys: ['type'] },
);
const text = fc.string({ unit: 'binary', maxLength: 250 });
const digits = fc.stringMatching(/^[12]\d{8,14}$/);
const day = fc
  .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
  .map((date) => date.toISOString().slice(0, 10));
/** Values near the shapes of the types, right and wrong. */
const value = fc.oneof(
  fc.jsonValue(),
  text,
  digits,
  day,
  fc.constantFrom(
    'a',
    'FR',
    'ZZ',
    'alix@exemple.example',
    'é@exemple.fr',
    'a..b@exemple.fr',
    '1951-13',
    '-0',
    '-0.0',
    '0000-00',
    '0000',
  ),
  fc.stringMatching(/^\+\d{3,17}$/),
  fc.stringMatching(/^-?\d{0,16}(\.\d{0,7})?$/),
  fc.stringMatching(/^FR\d{25}$/),
  fc.record({
    amount: fc.stringMatching(/^-?\d{1,14}(\.\d{0,5})?$/),
    currency: fc.constantFrom('EUR', 'CHF', 'eur'),
  }),
  fc.record({ from: day, to: day }, { requiredKeys: ['from'] }),
  fc.record(
    { cog: fc.stringMatching(/^(\d|2[ABC])\d{3,4}$/), name: text, postcode: fc.stringMatching(/^\d{4,6}$/) },
    { requiredKeys: ['cog', 'name'] },
  ),
  fc.record({ family: text, used: text, given: fc.array(text) }, { requiredKeys: [] }),
  fc.record(
    {
      lines: fc.array(fc.string({ unit: 'binary', maxLength: 45 })),
      postcode: fc.stringMatching(/^\w{0,13}$/),
      city: text,
      banId: text,
      country: fc.constantFrom('FR', 'DE', 'UK'),
    },
    { requiredKeys: [] },
  ),
  fc.array(fc.stringMatching(/^[\w-]{0,4}$/), { maxLength: 60 }),
  fc.dictionary(fc.string(), fc.jsonValue()),
);

const context = { today: '2026-11-21' };

describe('checkValue, for any JSON', () => {
  it('never throws, and gives issues with known codes and no value in them', () => {
    fc.assert(
      fc.property(rules, value, fc.jsonValue(), (field, any, held) => {
        for (const { code, params } of checkValue(field, any, { ...context, held })) {
          assert.match(
            code,
            /^(required|format|length|min|max|min-length|max-length|scale|checksum|choice|order|too-many|too-few|unknown-field)$/,
          );
          assert.ok(Object.values(params).every((param) => typeof param !== 'string' || param.length < 30));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('accepts nothing that the schema of the type refuses', () => {
    let accepted = 0;
    fc.assert(
      fc.property(rules, value, (field, any) => {
        if (checkValue(field, any, context).length > 0) return;
        accepted += 1;
        const validate = schemaOf(field.type);
        assert.ok(validate, `schema of ${field.type}`);
        assert.ok(validate(any), `${field.type} ${JSON.stringify(any)} ${JSON.stringify(validate.errors)}`);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(accepted > 300, `only ${String(accepted)} values were accepted: the property says little`);
  });

  it('would notice a check that accepts too much', () => {
    assert.equal(schemaOf('siret')?.('123'), false);
    assert.equal(schemaOf('period')?.({ to: '2026-01-01' }), false);
  });

  it('is not fooled by the names that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      assert.deepEqual(checkValue({ type: name }, 'x', context), [{ code: 'unsupported-op', params: {} }]);
      const money = JSON.parse(`{"amount":"1","currency":"EUR","${name}":1}`) as unknown;
      assert.deepEqual(checkValue({ type: 'money' }, money, context), [{ code: 'format', params: {} }]);
    }
  });

  it('formats any JSON without throwing', () => {
    fc.assert(
      fc.property(rules, value, fc.constantFrom('fr', 'en', 'en-GB', 'de'), (field, any, locale) => {
        assert.equal(typeof formatValue(field as FieldRules, any, locale), 'string');
      }),
      { numRuns: 3000 },
    );
  });
});
