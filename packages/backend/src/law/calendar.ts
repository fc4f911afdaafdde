import { Temporal } from 'temporal-polyfill';
import type { Duration, PlainDate, Timestamp } from '@bonne-foi/contract';

const zone = 'Europe/Paris';

/** An instant on the wire. */
export function toTimestamp(at: Date): Timestamp {
  return at.toISOString();
}

/** The calendar day of an instant in Europe/Paris, where legal dates are counted. */
export function parisDay(at: Date | Timestamp): PlainDate {
  const instant = Temporal.Instant.from(typeof at === 'string' ? at : at.toISOString());
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** A day and a length: months by date (31 December and two months is the last day of February). */
export function addDuration(day: PlainDate, length: Duration): PlainDate {
  return Temporal.PlainDate.from(day).add(length).toString();
}

/** Whether a length is a time that someone can use: not zero, not more than ten years. @throws never */
export function isUsableDuration(day: PlainDate, length: Duration): boolean {
  try {
    const end = addDuration(day, length);
    return end > day && end <= addDuration(day, 'P10Y');
  } catch {
    return false;
  }
}

/** Days from one day to another. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** Whether a day is over in Europe/Paris. A deadline is inclusive: it is not over on its own day. */
export function isOver(day: PlainDate, now: Date): boolean {
  return parisDay(now) > day;
}

/** The instant at which a day begins in Europe/Paris: nights of clock change included. */
export function startOfDay(day: PlainDate): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
}

/** A day so many working days later: Saturdays, Sundays and the national holidays do not count. */
export function addWorkingDays(day: PlainDate, count: number): PlainDate {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5 && !isHoliday(date)) left -= 1;
  }
  return date.toString();
}

const fixedHolidays = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);

/** Legal holidays of the whole country (Code du travail, L3133-1). */
function isHoliday(date: Temporal.PlainDate): boolean {
  if (fixedHolidays.has(date.toString().slice(5))) return true;
  const fromEaster = easter(date.year).until(date).days;
  return fromEaster === 1 || fromEaster === 39 || fromEaster === 50;
}

/** Easter Sunday (Meeus, Jones and Butcher). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Temporal.PlainDate.from({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 });
}
