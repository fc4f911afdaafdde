import { normalisePhone } from './normalise.ts';

/** How many signs stand together, group after group. */
const groups: Readonly<Record<string, string>> = {
  iban: '444444444',
  nir: '1222332',
  siren: '333',
  siret: '3335',
  phone: '22222',
};

/** An identifier or a telephone number in groups, with no-break spaces, as people read it aloud. */
export function spell(type: string, value: string): string {
  const sizes = groups[type] ?? '';
  const national = value.replace(/^\+(33|262|590|594|596)(?=\d{9}$)/, '0');
  const text = type === 'phone' ? national : value;
  if (sizes === '' || (type === 'phone' && (text === value || normalisePhone(text) !== value))) return value;
  let start = 0;
  const parts = [...sizes].map((size) => text.slice(start, (start += Number(size))));
  return [...parts, text.slice(start)].filter((part) => part !== '').join('\u00a0');
}
