/** Days of the demonstration, counted from the day it begins. Always the calendar of Europe/Paris. */
import { todayInParis } from '@bonne-foi/contract/fields';

export interface SampleCalendar {
  /** The day so many days before. */
  readonly day: (daysAgo: number) => string;
  /** That day, as an instant of the morning. */
  readonly instant: (daysAgo: number) => string;
  /** The month so many months before, `YYYY-MM`. */
  readonly month: (monthsAgo: number) => string;
  /** First and last day of that month. */
  readonly monthPeriod: (monthsAgo: number) => { from: string; to: string };
  /** Name of that month, with its year. */
  readonly monthName: (monthsAgo: number) => string;
  readonly year: number;
}

const dayMs = 86_400_000;

export function sampleCalendar(now: Date): SampleCalendar {
  const today = Date.parse(`${todayInParis(now)}T00:00:00Z`);
  const start = new Date(today);
  const firstOf = (monthsAgo: number): Date =>
    new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() - monthsAgo, 1));
  const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
  const day = (daysAgo: number): string => isoDay(new Date(today - daysAgo * dayMs));
  return {
    day,
    instant: (daysAgo) => `${day(daysAgo)}T07:00:00Z`,
    month: (monthsAgo) => isoDay(firstOf(monthsAgo)).slice(0, 7),
    monthPeriod: (monthsAgo) => ({
      from: isoDay(firstOf(monthsAgo)),
      to: isoDay(new Date(firstOf(monthsAgo - 1).getTime() - dayMs)),
    }),
    monthName: (monthsAgo) =>
      firstOf(monthsAgo).toLocaleDateString('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    year: start.getUTCFullYear(),
  };
}
