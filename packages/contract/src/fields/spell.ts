import { normalisePhone } from './normalise.ts';

const groups: Readonly<Record<string, RegExp>> = {
  iban: /.{1,4}/g,
  nir: /^.(?=.)|(?<=^.).{2}|(?<=^.{3}).{2}|(?<=^.{5}).{2}|(?<=^.{7}).{3}|(?<=^.{10}).{3}|(?<=^.{13}).+/g,
  siren: /.{1,3}/g,
  siret: /(?<=^.{9}).+|.{3}/g,
  phone: /.{1,2}/g,
};

/** An identifier or a telephone number in groups, with no-break spaces, as people read it aloud. */
export function spell(type: string, value: string): string {
  const national = value.replace(/^\+(33|262|590|594|596)(?=\d{9}$)/, '0');
  const known = type !== 'phone' || (national !== value && normalisePhone(national) === value);
  const group = groups[type];
  if (group === undefined || !known) return value;
  return (type === 'phone' ? national : value).match(group)?.join('\u00a0') ?? value;
}
