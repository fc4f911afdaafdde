import { normalisePhone } from './normalise.ts';

/** How many signs stand together, group after group. */
const groups: Readonly<Record<string, string>> = {
  iban: '444444444',
  nir: '1222332',
  siren: '333',
  siret: '3335',
  phone: '22222',
};

/**
 * A French number in its national form. An overseas one only where that form means the same number; any other number
 * comes back as it is.
 */
function toNational(phone: string): string {
  const national = phone.replace(/^\+(33|262|590|594|596)(?=\d{9}$)/, '0');
  return phone.startsWith('+33') || normalisePhone(national) === phone ? national : phone;
}

/** An identifier or a telephone number in groups, with no-break spaces, as people read it aloud. */
export function spell(type: string, value: string): string {
  const text = type === 'phone' ? toNational(value) : value;
  const sizes = (!text.startsWith('+') && groups[type]) || '';
  let start = 0;
  const parts = [...sizes].map((size) => text.slice(start, (start += Number(size))));
  return [...parts, text.slice(start)].filter((part) => part !== '').join('\u00a0');
}
