import type { PlainDate } from '../index.ts';
import { toDayNumber } from '../fields/calendar.ts';

const length = /^([+-])P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Today moved by a signed ISO 8601 length (`-P18Y`, empty for today itself), in days since 1970-01-01; NaN when it cannot be read. */
export function moveToday(today: PlainDate, by: string): number {
  if (by === '') return toDayNumber(today);
  const parts = length.exec(by);
  if (parts === null) return NaN;
  const [, sign = '', ...lengths] = parts;
  const [years, months, weeks, days] = lengths.map((part) => Number(sign + (part || '0')));
  const [year = NaN, month = NaN, day = NaN] = today.split('-').map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year + (years ?? 0), month - 1 + (months ?? 0), 1);
  const last = new Date(first);
  last.setUTCMonth(first.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(day, last.getUTCDate()) + (weeks ?? 0) * 7 + (days ?? 0));
  return first.getTime() / 86_400_000;
}

/** Rank of the calendar unit that holds a day (weeks begin on Monday): the difference of two ranks counts units. */
export function rankOfUnit(unit: string, dayNumber: number): number {
  const date = new Date(dayNumber * 86_400_000);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  if (unit === 'day') return dayNumber;
  if (unit === 'week') return Math.floor((dayNumber + 3) / 7);
  if (unit === 'month') return month;
  if (unit === 'quarter') return Math.floor(month / 3);
  return unit === 'year' ? date.getUTCFullYear() : NaN;
}
