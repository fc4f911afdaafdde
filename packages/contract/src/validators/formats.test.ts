import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { codePointLength, formats, isEqual } from './formats.ts';

const cases: Readonly<Record<keyof typeof formats, readonly string[]>> = {
  date: [
    '2026-02-28',
    '2026-02-29',
    '2024-02-29',
    '1900-02-29',
    '2000-02-29',
    '2026-13-01',
    '2026-04-31',
    '26-1-1',
    '',
  ],
  'date-time': [
    '2026-11-21T10:04:07Z',
    '2026-11-21T10:04:07.123456Z',
    '2026-11-21T24:00:00Z',
    '2026-02-30T10:00:00Z',
    '2026-11-21T10:04:07',
    '2026-11-21T10:04:07+02:00',
    '2026-11-21T10:04:07T',
  ],
  email: ['a@b.fr', 'a.b+c@exemple.example', 'a@b', '@b.fr', 'a b@c.fr', 'a@-b.fr', 'été@b.fr', 'a..b@c.fr'],
  uri: [
    'https://exemple.example/a?b=c#d',
    'exemple',
    '/a',
    'https://a b',
    'mailto:a@b.fr',
    'https://a/%zz',
    '',
  ],
  'uri-reference': ['/a/b', 'https://exemple.example', 'a b', '#x', '', '/%2'],
};

/** What ajv-formats says of a text. */
function reference(name: keyof typeof formats, text: string): boolean {
  const format = fullFormats[name];
  const validate = typeof format === 'object' && 'validate' in format ? format.validate : format;
  if (validate instanceof RegExp) return validate.test(text);
  assert.ok(typeof validate === 'function');
  // The formats of strings are synchronous functions of a string.
  return (validate as (value: string) => boolean)(text);
}

describe('formats', () => {
  for (const [name, texts] of Object.entries(cases)) {
    it(`${name} agrees with ajv-formats`, () => {
      // The keys of `cases` are those of `formats`.
      const format = name as keyof typeof formats;
      for (const text of texts)
        assert.equal(formats[format](text), reference(format, text), `${name}: ${text}`);
    });
  }

  it('want a T between day and time, as RFC 3339 does', () => {
    assert.ok(!formats['date-time']('2026-11-21 10:04:07Z'));
  });

  it('judge dates as ajv-formats does, any of them', () => {
    const part = (most: number): fc.Arbitrary<string> =>
      fc.nat(most).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part(14), part(33), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        assert.equal(formats.date(text), reference('date', text), text);
      }),
    );
  });
});

describe('helpers of the compiled validators', () => {
  it('count code points, not code units', () => {
    assert.equal(codePointLength('😀é'), 2);
  });

  it('compare JSON values', () => {
    assert.ok(isEqual({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] }));
    assert.ok(!isEqual({ a: undefined }, { b: undefined }));
    assert.ok(!isEqual([], {}));
    assert.ok(!isEqual([1, 2], [2, 1]));
    assert.ok(isEqual(0, -0));
  });
});
