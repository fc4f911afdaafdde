/** The calendar against two libraries that others wrote, over 2015 to 2040. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from '@js-temporal/polyfill';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { addDuration, daysBetween, weekday } from './duration.ts';
import { isOver, parisDay, startOfDay } from './paris-day.ts';
import { publicHolidays } from './public-holidays.ts';
import type { Place } from './public-holidays.ts';
import { addJoursOuvres, isJourOuvrable, isJourOuvre } from './working-days.ts';

const years = Array.from({ length: 26 }, (_, index) => 2015 + index);
const goodFriday = 'easter -2';

/**
 * Each place, as the library names it, with the rules of the library that the law does not know:
 * - Good Friday in Guadeloupe and Martinique is a usage: Code du travail L3133-1 and L3422-2 do not name it;
 * - Good Friday in Alsace-Moselle holds only in communes with a Protestant church (L3134-13, 2°): with one, no difference.
 */
const places: readonly {
  readonly place: Place;
  readonly library: readonly [country: string, state?: string];
  readonly usages: readonly string[];
}[] = [
  { place: { territory: 'mainland' }, library: ['FR'], usages: [] },
  {
    place: { territory: 'alsace_moselle', hasProtestantChurch: true },
    library: ['FR', '67'],
    usages: [],
  },
  {
    place: { territory: 'alsace_moselle', hasProtestantChurch: false },
    library: ['FR', '57'],
    usages: [goodFriday],
  },
  { place: { territory: 'guadeloupe' }, library: ['GP'], usages: [goodFriday] },
  { place: { territory: 'martinique' }, library: ['MQ'], usages: [goodFriday] },
  { place: { territory: 'guyane' }, library: ['GF'], usages: [] },
  { place: { territory: 'la_reunion' }, library: ['RE'], usages: [] },
  { place: { territory: 'mayotte' }, library: ['YT'], usages: [] },
  { place: { territory: 'saint_barthelemy' }, library: ['BL'], usages: [] },
  { place: { territory: 'saint_martin' }, library: ['MF'], usages: [] },
];

for (const { place, library, usages } of places) {
  test(`holidays of ${library.join(' ')} are those of date-holidays, 2015 to 2040`, () => {
    const [country, state] = library;
    const calendar = state === undefined ? new Holidays(country) : new Holidays(country, state);
    for (const year of years) {
      const theirs = calendar
        .getHolidays(year)
        .filter(({ type, rule }) => type === 'public' && !usages.includes(rule))
        .map(({ date }) => date.slice(0, 10));
      const ours = publicHolidays(year, place).map(({ day }) => day);
      assert.deepEqual([...new Set(ours)], [...new Set(theirs)].sort(), `${library.join(' ')} ${year}`);
    }
  });
}

test('what the library calls a public holiday and the law does not is exactly what is listed', () => {
  for (const { place, library, usages } of places.filter((one) => one.usages.length > 0)) {
    const [country, state] = library;
    const calendar = state === undefined ? new Holidays(country) : new Holidays(country, state);
    const ours = new Set(publicHolidays(2026, place).map(({ day }) => day));
    const more = calendar
      .getHolidays(2026)
      .filter(({ type, date }) => type === 'public' && !ours.has(date.slice(0, 10)));
    assert.deepEqual(
      more.map(({ rule }) => rule),
      usages,
    );
  }
});

const days = fc
  .integer({ min: 0, max: daysBetween('2015-01-01', '2040-12-31') })
  .map((offset) => Temporal.PlainDate.from('2015-01-01').add({ days: offset }).toString());

const lengths = fc
  .record({ years: fc.nat(3), months: fc.nat(30), weeks: fc.nat(8), days: fc.nat(400) })
  .map((parts) => Temporal.Duration.from(parts))
  .filter((length) => !length.blank)
  .map((length) => length.toString());

test('a day and a length end where the reference Temporal says', () => {
  fc.assert(
    fc.property(days, lengths, (day, length) => {
      const theirs = Temporal.PlainDate.from(day).add(Temporal.Duration.from(length)).toString();
      assert.equal(addDuration(day, length), theirs);
    }),
    { numRuns: 2000 },
  );
});

test('days between two days are those of the reference Temporal, and come back', () => {
  fc.assert(
    fc.property(days, days, (from, to) => {
      const count = daysBetween(from, to);
      assert.equal(count, Temporal.PlainDate.from(from).until(to).days);
      assert.equal(Temporal.PlainDate.from(from).add({ days: count }).toString(), to);
    }),
    { numRuns: 1000 },
  );
});

test('months keep the number of the day, or take the last day of the month', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 24 }), (day, months) => {
      const start = Temporal.PlainDate.from(day);
      const end = Temporal.PlainDate.from(addDuration(day, `P${months}M`));
      assert.equal(end.day, Math.min(start.day, end.daysInMonth));
      assert.equal((end.year - start.year) * 12 + end.month - start.month, months);
    }),
    { numRuns: 1000 },
  );
});

test('working days: as many as asked for lie between, and the last is one', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 15 }), (day, count) => {
      const end = addJoursOuvres(day, count);
      assert.ok(isJourOuvre(end));
      assert.ok(isJourOuvrable(end));
      let worked = 0;
      for (let at = addDuration(day, 'P1D'); at <= end; at = addDuration(at, 'P1D')) {
        if (isJourOuvre(at)) worked += 1;
      }
      assert.equal(worked, count);
    }),
    { numRuns: 500 },
  );
});

test('the Paris day of any instant is that of the reference Temporal', () => {
  const instants = fc.integer({
    min: Date.parse('2015-01-01T00:00:00Z'),
    max: Date.parse('2040-12-31T23:59:59Z'),
  });
  fc.assert(
    fc.property(instants, (milliseconds) => {
      const theirs = Temporal.Instant.fromEpochMilliseconds(milliseconds)
        .toZonedDateTimeISO('Europe/Paris')
        .toPlainDate()
        .toString();
      assert.equal(parisDay(new Date(milliseconds)), theirs);
    }),
    { numRuns: 2000 },
  );
});

test('a day is over at its midnight in Paris, both nights of clock change included', () => {
  for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-31']) {
    const midnight = startOfDay(addDuration(day, 'P1D')).getTime();
    assert.equal(isOver(day, new Date(midnight - 1)), false, day);
    assert.equal(isOver(day, new Date(midnight)), true, day);
  }
  assert.equal(startOfDay('2026-03-29').toISOString(), '2026-03-28T23:00:00.000Z');
  assert.equal(startOfDay('2026-03-30').toISOString(), '2026-03-29T22:00:00.000Z');
});

test('weekdays are those of the reference Temporal', () => {
  fc.assert(
    fc.property(days, (day) => {
      assert.equal(weekday(day), Temporal.PlainDate.from(day).dayOfWeek);
    }),
  );
});
