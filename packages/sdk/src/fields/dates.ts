import { toParts, type FieldInput } from './field-input.ts';

/** A date as typed: in three parts, or as one text. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** How the names of the months begin in French and English, without accents, each after those it could be taken for. */
const names = 'jan fe[bv] mar a[pv]r ma[iy] jui?n ju ao?u sep oct nov dec'.split(' ');

/** The rank of a month named in French or English, or the text as it is. */
function toMonth(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const rank = names.findIndex((start) => new RegExp(`^${start}`, 'i').test(plain));
  return rank < 0 ? text : String(rank + 1);
}

/** Splits a date written as one text: `3 mars 2026`, `03/03/2026`, `03032026`, `2026-03-03`, `03/2026`, `1956`. */
export function splitDate(text: string): DateParts {
  const written = text.replace(/^\s*(\d{2})(\d{2})(\d{4})\s*$/, '$1 $2 $3');
  const words = written.split(/[\s./\-\u2010-\u2015,]+/).filter((word) => word !== '' && word !== 'de');
  if (!/^\d{4}$/.test(words[0] ?? '')) words.reverse();
  const [year = '', month = '', ...day] = words;
  return { year, month, day: day.join(' ') };
}

/** The parts of a date input; `prefix` names one of several dates (`from`, `to`). */
export function readDate(input: FieldInput, prefix = ''): DateParts {
  if (typeof input === 'string') return splitDate(input);
  const parts = toParts(input);
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((name) =>
    (parts[partName(prefix, name)] ?? '').trim(),
  );
  // A whole date in one of the three.
  const all = day + month + year;
  return /\d\D+\w/.test(all) && [day, month, year].includes(all) ? splitDate(all) : { day, month, year };
}

/** Name of a part of a date: `day`, or `fromDay` with a prefix. */
export function partName(prefix: string, name: string): string {
  return prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
}

/** The date on the wire, with as many parts as are asked for; the text as typed when a part is no number. */
export function joinDate({ day, month, year }: DateParts): string {
  const two = (text: string) => text.replace(/^\d$/, '0$&');
  return [year, two(toMonth(month)), two(day.replace(/^1(er|st)$/i, '1'))].join('-').replace(/-+$/, '');
}

/** The parts of a date on the wire, to be edited: `2026-03-05` gives 5, 3, 2026. */
export function toDateParts(value: string, prefix = ''): Record<string, string> {
  const parts = value.split('-');
  return Object.fromEntries(
    ['year', 'month', 'day'].map((name, rank) => [
      partName(prefix, name),
      (parts[rank] ?? '').replace(rank ? /^0/ : '', ''),
    ]),
  );
}
