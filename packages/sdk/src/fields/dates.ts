import type { FieldInput } from './field-input.ts';

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
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const rank = names.findIndex((start) => new RegExp(`^${start}`).test(plain));
  return rank < 0 ? text : String(rank + 1);
}

/** Splits a date written as one text: `3 mars 2026`, `03/03/2026`, `03032026`, `2026-03-03`, `03/2026`, `1956`. */
export function splitDate(text: string): DateParts {
  const written = text.trim().replace(/^(\d{2})(\d{2})(\d{4})$/, '$1 $2 $3');
  const words = written.split(/[\s./\-\u2010-\u2015,]+/).filter((word) => word !== '' && word !== 'de');
  const inOrder = /^\d{4}$/.test(words[0] ?? '') ? words : words.reverse();
  const [year = '', month = '', day = '', ...rest] = inOrder;
  return { year, month, day: [day, ...rest].join(' ') };
}

/** The parts of a date input; `prefix` names one of several dates (`from`, `to`). */
export function readDate(input: FieldInput, prefix = ''): DateParts {
  if (typeof input === 'string') return splitDate(input);
  const parts =
    typeof input === 'object' && !Array.isArray(input) ? (input as Readonly<Record<string, string>>) : {};
  const part = (name: string) => (parts[partName(prefix, name)] ?? '').trim();
  const [day, month, year] = [part('day'), part('month'), part('year')];
  const pasted = [day, month, year].filter((each) => each !== '');
  return pasted.length === 1 && /\d\D+\w/.test(pasted[0] ?? '')
    ? splitDate(pasted[0] ?? '')
    : { day, month, year };
}

/** Name of a part of a date: `day`, or `fromDay` with a prefix. */
export function partName(prefix: string, name: string): string {
  return prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
}

/** The date on the wire, with as many parts as are asked for; the text as typed when a part is no number. */
export function joinDate({ day, month, year }: DateParts): string {
  const two = (text: string) => text.replace(/^(\d)$/, '0$1');
  const parts = [year, two(toMonth(month)), two(day.replace(/^1(er|st)$/i, '1'))];
  while (parts.at(-1) === '') parts.pop();
  return parts.join('-');
}

/** The parts of a date on the wire, to be edited: `2026-03-05` gives 5, 3, 2026. */
export function toDateParts(value: string, prefix = ''): Record<string, string> {
  const [year = '', month = '', day = ''] = value.split('-');
  const plain = (text: string) => text.replace(/^0/, '');
  return {
    [partName(prefix, 'day')]: plain(day),
    [partName(prefix, 'month')]: plain(month),
    [partName(prefix, 'year')]: year,
  };
}
