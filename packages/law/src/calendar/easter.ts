/** Easter Sunday of the Gregorian calendar, on which five legal holidays depend. Method of Meeus, Jones and Butcher. */
import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '@bonne-foi/contract';

/** Easter Sunday of a year from 1583 on. */
export function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Temporal.PlainDate.from({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 }).toString();
}
