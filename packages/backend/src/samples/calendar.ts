/**
 * Days of the demonstration, counted from the day it begins, in the calendar of Europe/Paris. What is dated is dated in
 * the past, on a working day and in office hours, whatever the day on which the demonstration begins.
 */
import { todayInParis } from '@bonne-foi/contract/fields';
import { dayBefore, workingDayUpTo } from './working-days.ts';

export interface SampleCalendar {
  /** The working day so many days before, or the last one before that. */
  readonly day: (daysAgo: number) => string;
  /** That day, as an instant of the morning. */
  readonly instant: (daysAgo: number) => string;
  /** So many working days before today, at an hour of the day in UTC: from 8:00 to 15:00 an office of Paris is open. */
  readonly workingInstant: (workingDaysAgo: number, time: string) => string;
  /** The month so many months before, `YYYY-MM`. */
  readonly month: (monthsAgo: number) => string;
  /** First and last day of that month. */
  readonly monthPeriod: (monthsAgo: number) => { from: string; to: string };
  /** Name of that month, with its year. */
  readonly monthName: (monthsAgo: number) => string;
  /** The working day up to that day of that month. */
  readonly dayOfMonth: (monthsAgo: number, dayOfMonth: number) => string;
  /** How many months ago the last DSN was for: it is filed on the 15th of the month that follows (CSS R243-6). */
  readonly lastPayrollMonth: number;
  /** Year in which the school year under way began. */
  readonly schoolYear: number;
  /** Year in which income was last declared and assessed. */
  readonly taxCampaign: number;
}

const dayMs = 86_400_000;
/** A morning hour of Paris, in summer as in winter. */
const morning = 'T08:20:00Z';

export function sampleCalendar(now: Date): SampleCalendar {
  const start = todayInParis(now);
  const today = Date.parse(`${start}T00:00:00Z`);
  const [year = 0, month = 0, dayOfToday = 0] = start.split('-').map(Number);
  const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
  const firstOf = (monthsAgo: number): Date => new Date(Date.UTC(year, month - 1 - monthsAgo, 1));
  const day = (daysAgo: number): string => workingDayUpTo(isoDay(new Date(today - daysAgo * dayMs)));
  return {
    day,
    instant: (daysAgo) => day(daysAgo) + morning,
    workingInstant: (workingDaysAgo, time) => {
      let at = start;
      for (let left = workingDaysAgo; left > 0; left -= 1) at = workingDayUpTo(dayBefore(at));
      return `${at}T${time}:00Z`;
    },
    month: (monthsAgo) => isoDay(firstOf(monthsAgo)).slice(0, 7),
    monthPeriod: (monthsAgo) => ({
      from: isoDay(firstOf(monthsAgo)),
      to: isoDay(new Date(firstOf(monthsAgo - 1).getTime() - dayMs)),
    }),
    monthName: (monthsAgo) =>
      firstOf(monthsAgo).toLocaleDateString('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    dayOfMonth: (monthsAgo, dayOfMonth) =>
      workingDayUpTo(isoDay(new Date(firstOf(monthsAgo).getTime() + (dayOfMonth - 1) * dayMs))),
    lastPayrollMonth: dayOfToday > 15 ? 1 : 2,
    schoolYear: month >= 9 ? year : year - 1,
    // Declared in spring, assessed in summer: the notice is there at the beginning of August.
    taxCampaign: month >= 8 ? year : year - 1,
  };
}

/** When the key of the samples began to sign: before the oldest of their receipts. */
export function sampleKeyStart(now: Date): Date {
  return new Date(now.getTime() - 365 * 86_400_000);
}
