/**
 * Lengths of time on plain dates. Months and years count by date: the end has the same number as the start, or is the
 * last day of the month where that number is missing (31 December and two months: 28 or 29 February). Months first,
 * then days. Code de procédure civile, art. 641, says so for civil procedure; the CRPA has no rule of its own, and the
 * contract adopts the same for all (LAW-8). The day of the event itself is not counted.
 */
import { Temporal } from 'temporal-polyfill';
import type { Duration, PlainDate } from '@bonne-foi/contract';
import { remembered } from './remembered.ts';

const sums = new Map<string, PlainDate>();

/** A day and a length. @throws RangeError for what is neither a date nor a length. */
export function addDuration(day: PlainDate, length: Duration): PlainDate {
  return remembered(sums, `${day} ${length}`, () => {
    const { years, months, weeks, days } = Temporal.Duration.from(length);
    return Temporal.PlainDate.from(day).add({ years, months }).add({ weeks, days }).toString();
  });
}

/** A day so many calendar days later (earlier when negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Calendar days from one day to another; negative when the other is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** Day of the week, from 1 for Monday to 7 for Sunday. */
export function weekday(day: PlainDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
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
