import type { PlainDate } from '../index.ts';

const shape = /^\d{4}(-\d\d(-\d\d)?)?$/;
const dayMs = 86_400_000;

/** Whether the text is a day, a month or a year (ISO 8601) that exists in the Gregorian calendar. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Days since 1970-01-01; a month stands for its first day, a year for 1 January. NaN when it is not a date. */
export function toDayNumber(value: unknown): number {
  return isCalendarDate(value) ? Date.parse(value) / dayMs : NaN;
}

/** The day it is in Europe/Paris, where legal dates are counted. */
export function todayInParis(now: Date): PlainDate {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
