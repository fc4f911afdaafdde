import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createFormats } from './formats.ts';

const fr = createFormats('fr');
const en = createFormats('en');
const nb = (text: string) => text.replaceAll('_', '\u00a0');

describe('formats', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['day', fr.date('2026-03-03'), en.date('2026-03-03'), '3 mars 2026|3 March 2026'],
    ['first of the month', fr.date('2026-03-01'), en.date('2026-03-01'), '1er mars 2026|1 March 2026'],
    ['eleventh', fr.date('2026-03-11'), en.date('2026-03-21'), '11 mars 2026|21 March 2026'],
    ['month', fr.date('2026-08'), en.date('2026-08'), 'août 2026|August 2026'],
    ['year', fr.date('2026'), en.date('2026'), '2026|2026'],
    ['not a date', fr.date('hier'), en.date('2026-02-31x'), 'hier|2026-02-31x'],
    [
      'deadline',
      fr.deadline('2026-11-26'),
      en.deadline('2026-11-26'),
      'jeudi 26 novembre 2026|Thursday 26 November 2026',
    ],
    [
      'deadline on the first',
      fr.deadline('2026-09-01'),
      en.deadline('2026-09'),
      'mardi 1er septembre 2026|September 2026',
    ],
    [
      'instant in winter',
      fr.instant('2026-11-12T09:42:10Z'),
      en.instant('2026-11-12T09:42:10Z'),
      '12 novembre 2026 à 10_h_42 (heure de Paris)|12 November 2026 at 10:42 (Paris time)',
    ],
    [
      'instant that is the next day in Paris',
      fr.day('2026-07-31T22:30:00Z'),
      fr.time('2026-07-31T22:30:00Z'),
      '1er août 2026|0_h_30',
    ],
    ['instant that is none', fr.instant('x'), fr.time('x'), 'x|x'],
    ['size', fr.size(2_300_000), en.size(412_000), '2,3_Mo|412_kB'],
    ['small size', fr.size(12), fr.size(999_600), '12_octets|1_Mo'],
    ['length', fr.duration('P2M'), en.duration('P1Y10D'), '2_mois|1_year and 10_days'],
    ['length that is none', fr.duration('P'), fr.duration('2 mois'), 'P|2 mois'],
    ['telephone', fr.phone('+33536490012'), fr.phone('+32470123456'), '05_36_49_00_12|+32470123456'],
    ['list', fr.list(['a', 'b', 'c']), en.list(['a', 'b']), 'a, b et c|a and b'],
  ];
  for (const [name, french, english, expected] of cases) {
    it(name, () => assert.equal(`${french}|${english}`, nb(expected)));
  }

  it('never writes a narrow no-break space', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (figure, bytes) => {
        assert.doesNotMatch(fr.size(bytes) + fr.number(figure), /\u202f/);
      }),
    );
  });

  it('does not throw on hostile text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const write of [fr.date, fr.deadline, fr.instant, fr.day, fr.time, fr.duration, fr.phone]) {
          assert.equal(typeof write(text), 'string');
        }
      }),
    );
  });
});
