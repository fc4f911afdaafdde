import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkValue, parseInput, toInput, type FieldInput, type FieldRules } from './index.ts';

const context = { today: '2026-11-21' };
const fieldTypes = (
  'text longText boolean integer decimal money date partialDate yearMonth period choice country commune address ' +
  'name email phone iban nir siren siret file'
).split(' ');

interface Case {
  readonly type: string;
  readonly accept: boolean;
  readonly value: unknown;
  readonly params?: Record<string, unknown> & { readonly choices?: readonly string[] };
}
const examples = new URL('../../../contract/field-types.examples.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(examples, 'utf8')) as { cases: Case[] };

/** A text as a person's hands leave it: no white space at its ends, composed, on one line. */
const word = (max: number) =>
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: max })
    .map((text) =>
      text
        .normalize()
        .replace(/[\p{C}\u2028\u2029,;]/gu, '')
        .trim(),
    )
    .filter((text) => text !== '' && [...text].length <= max && text.normalize() === text);
const day = fc
  .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-01-01') })
  .map((date) => date.toISOString().slice(0, 10));
const decimal = (whole: number, fraction: number) =>
  fc
    .tuple(
      fc.boolean(),
      fc.bigInt(0n, 10n ** BigInt(whole) - 1n),
      fc.string({
        unit: fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
        maxLength: fraction,
      }),
    )
    .map(([minus, integer, digits]) => {
      const text = `${integer.toString()}${digits === '' ? '' : `.${digits}`}`;
      return minus && /[1-9]/.test(text) ? `-${text}` : text;
    });
const mod97 = (text: string) =>
  Number(BigInt(text.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)))) % 97n);
const iban = fc
  .tuple(fc.constantFrom('FR', 'DE', 'BE'), fc.stringMatching(/^[A-Z0-9]{23}$/))
  .map(
    ([country, account]) => country + String(98 - mod97(`${account}${country}00`)).padStart(2, '0') + account,
  );
const luhn = (length: number) =>
  fc.stringMatching(new RegExp(`^\\d{${String(length - 1)}}$`)).map((digits) => {
    const sum = [...digits].reverse().reduce((total, digit, rank) => {
      const weighed = Number(digit) * (rank % 2 === 0 ? 2 : 1);
      return total + (weighed > 9 ? weighed - 9 : weighed);
    }, 0);
    return digits + String((10 - (sum % 10)) % 10);
  });

/** Values that each type accepts. */
const accepted: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: word(100),
  longText: word(400),
  boolean: fc.boolean(),
  integer: fc.maxSafeInteger(),
  decimal: decimal(15, 6),
  money: decimal(13, 2).map((amount) => ({ amount, currency: 'EUR' })),
  date: day,
  partialDate: fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length)),
  yearMonth: day.map((date) => date.slice(0, 7)),
  period: fc.tuple(day, fc.option(day)).map(([one, two]) => {
    if (two === null) return { from: one };
    return one < two ? { from: one, to: two } : { from: two, to: one };
  }),
  choice: fc.constantFrom('a', 'b'),
  country: fc.constantFrom('FR', 'RE', 'XK', 'DE'),
  commune: fc.record(
    { cog: fc.stringMatching(/^(\d\d|2A|2B)\d{3}$/), name: word(40), postcode: fc.stringMatching(/^\d{5}$/) },
    { requiredKeys: ['cog', 'name'], noNullPrototype: true },
  ),
  address: fc.record(
    {
      lines: fc.array(word(38), { minLength: 1, maxLength: 5 }),
      postcode: fc.stringMatching(/^\d{5}$/),
      city: word(30),
      cog: fc.stringMatching(/^\d{5}$/),
      banId: word(20),
      country: fc.constantFrom('FR', 'DE'),
    },
    { requiredKeys: ['lines', 'postcode', 'city', 'country'], noNullPrototype: true },
  ),
  name: fc.record(
    { family: word(60), used: word(60), given: fc.array(word(60), { maxLength: 20 }) },
    { requiredKeys: ['family'], noNullPrototype: true },
  ),
  email: fc.emailAddress().filter((email) => checkValue({ type: 'email' }, email, context).length === 0),
  phone: fc
    .oneof(
      fc.stringMatching(/^\+33[1-9]\d{8}$/),
      fc.stringMatching(/^\+(262|590|594|596)\d{9}$/),
      fc.stringMatching(/^\+[1-245-9]\d{5,13}$/),
    )
    .filter((phone) => checkValue({ type: 'phone' }, phone, context).length === 0),
  iban,
  nir: fc.stringMatching(/^[12]\d\d(0[1-9]|1[0-2])(\d\d|2A|2B)\d{6}$/),
  siren: luhn(9),
  siret: luhn(14),
  file: fc.uniqueArray(fc.stringMatching(/^[\w-]{1,20}$/), { minLength: 1, maxLength: 50 }),
};
const fieldOf = (type: string): FieldRules => ({
  type,
  ...(type === 'choice' && { choices: ['a', 'b'].map((value) => ({ value, label: value })) }),
});

/** Anything that a control, a draft read from storage or a host could hand over. */
const input: fc.Arbitrary<FieldInput> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.array(fc.string({ unit: 'binary' })),
  fc.dictionary(
    fc.constantFrom(
      'day',
      'month',
      'year',
      'fromDay',
      'toYear',
      'lines',
      'city',
      'country',
      'family',
      'given',
      'cog',
      'x',
    ),
    fc.string({ unit: 'binary' }),
  ),
  fc.stringMatching(/^[ \d.,€-]{0,12}$/),
);

describe('toInput and parseInput', () => {
  for (const type of fieldTypes) {
    it(`give back every ${type} that is accepted`, () => {
      const values = accepted[type];
      assert.ok(values);
      fc.assert(
        fc.property(values, (value) => {
          const field = fieldOf(type);
          assert.deepEqual(checkValue(field, value, context), []);
          assert.deepEqual(parseInput(field, toInput(field, value), context), { ok: true, value });
        }),
      );
    });
  }
  for (const { type, accept, value, params } of cases) {
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (!accept || type === 'group' || isEmpty) continue;
    it(`give back the contract's ${type} ${JSON.stringify(value).slice(0, 40)}`, () => {
      const { choices, ...rest } = params ?? {};
      const field = {
        type,
        ...rest,
        ...(choices && { choices: choices.map((each) => ({ value: each, label: each })) }),
      };
      // A tab at the start is white space that hands did not leave.
      const expected = typeof value === 'string' ? value.trim() : value;
      assert.deepEqual(parseInput(field, toInput(field, value), context), { ok: true, value: expected });
    });
  }

  it('never throw, never change the input, and say yes only to what the check accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldTypes, 'group', 'unheard-of'), input, (type, typed) => {
        const before = JSON.stringify(typed);
        const field = fieldOf(type);
        const parsed = parseInput(field, typed, context);
        assert.equal(JSON.stringify(typed), before);
        if (!parsed.ok) assert.ok(parsed.issues.length > 0);
        else if (parsed.value !== undefined) assert.deepEqual(checkValue(field, parsed.value, context), []);
      }),
      { numRuns: 5000 },
    );
  });

  it('give an input for any JSON at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldTypes, 'group', 'unheard-of'), fc.jsonValue(), (type, value) => {
        const shown = toInput({ type }, value);
        assert.doesNotThrow(() => parseInput({ type }, shown, context));
      }),
      { numRuns: 3000 },
    );
  });
});
