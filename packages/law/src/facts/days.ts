import type { PlainDay } from './dictionary.ts';
import type { Truth } from '../three-valued.ts';

const milliseconds = 86_400_000;

/** Whether a text is a day of the calendar, written `2026-03-03`. */
export function isRealDay(text: string): text is PlainDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && toDay(at) === text;
}

/** The day so many calendar days later. */
export function daysAfter(day: PlainDay, days: number): PlainDay {
  return toDay(Date.parse(`${day}T00:00:00Z`) + days * milliseconds);
}

/** The day of the same number so many months later; the last of the month where it has none (31 → 28 or 29). */
export function monthsAfter(day: PlainDay, months: number): PlainDay {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const lastOfMonth = Date.UTC(year, month + months, 0);
  return toDay(Math.min(first + (number - 1) * milliseconds, lastOfMonth));
}

/**
 * Whether something was done at the latest on a day. What is not done yet may still be, as long as that day is not over.
 * The day itself is in time; the day after is not.
 */
export function doneBy(
  event: PlainDay | 'not_yet' | undefined,
  lastDay: PlainDay | undefined,
  today: PlainDay,
): Truth {
  if (event === undefined || lastDay === undefined) return undefined;
  if (event === 'not_yet') return today > lastDay ? false : undefined;
  return event <= lastDay;
}

/** Whether an event took place; `undefined` when that is not known, and `false` only when it is known that it did not. */
export function isDone(event: PlainDay | 'not_yet' | undefined): Truth {
  return event === undefined ? undefined : event !== 'not_yet';
}

function toDay(at: number): PlainDay {
  // toISOString writes four digits, two and two, for the years of a case.
  return new Date(at).toISOString().slice(0, 10) as PlainDay;
}
