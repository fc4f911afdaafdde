import { addDuration, parisDay } from '@bonne-foi/law';

/** A year, a quarter or a month: `2026`, `2026-Q4`, `2026-11`. */
export const periodPattern = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/;

/** Quarter of a day, in Paris: `2026-Q4`. */
export function quarterOf(now: Date): string {
  return quarterOfDay(parisDay(now));
}

/** The last quarter that is over. */
export function lastQuarter(now: Date): string {
  return quarterOfDay(addDuration(parisDay(now), '-P3M'));
}

/** The quarter before another. */
export function quarterBefore(quarter: string): string {
  const [first = ''] = monthsOf(quarter);
  return quarterOfDay(addDuration(`${first}-01`, '-P3M'));
}

/** The three months of a quarter. */
export function monthsOf(quarter: string): string[] {
  const [year = '', rank = ''] = quarter.split('-Q');
  return [2, 1, 0].map((before) => `${year}-${String(Number(rank) * 3 - before).padStart(2, '0')}`);
}

function quarterOfDay(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `${year}-Q${String(Math.ceil(Number(month) / 3))}`;
}
