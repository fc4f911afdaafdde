import { isCalendarDate } from './calendar.ts';

/**
 * A day, a month or a year in words: `3 mars 2026`, `1er mars 2026`, `mars 2026`; `3 March 2026` in English.
 * A text that is no date comes back as it is.
 */
export function formatDate(value: string, locale: string): string {
  if (!isCalendarDate(value)) return value;
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, Number(month) - 1, 1),
  );
  const rank = Number(day);
  const first = rank === 1 && locale.startsWith('fr') ? '1er' : String(rank);
  return `${day === undefined ? '' : `${first}\u00a0`}${name} ${year}`;
}
