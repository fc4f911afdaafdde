const separators = /[\s\u200b\u2060\ufeff.\-_/()\u2010-\u2015]+/g;

/**
 * Country code of the overseas number that begins so in its national form (Arcep's numbering plan); 06 39 98 is a
 * metropolitan range, kept for films and examples.
 */
const overseas: readonly (readonly [RegExp, string])[] = [
  [/^0(26[239]|639(?!98)|69[23])/, '+262'],
  [/^0(590|69[01])/, '+590'],
  [/^0(594|694)/, '+594'],
  [/^0(596|69[67])/, '+596'],
];

/** A telephone number as people write it, in E.164; what cannot be read comes back without its separators. */
export function normalisePhone(text: string): string {
  const digits = text
    .replace(/\(0\)/g, '')
    .replace(separators, '')
    .replace(/^00/, '+')
    .replace(/^\+330/, '+33');
  if (!/^0[1-9]\d{8}$/.test(digits)) return digits;
  const code = overseas.find(([start]) => start.test(digits))?.[1] ?? '+33';
  return code + digits.slice(1);
}

/** The form on the wire of a text as people write it, for the types that have one; the text trimmed, in NFC, for others. */
export function normalise(type: string, text: string): string {
  if (type === 'phone') return normalisePhone(text);
  if (!/^(iban|nir|siren|siret|country)$/.test(type)) return text.replace(/\r\n?/g, '\n').normalize().trim();
  const code = text.replace(separators, '').toUpperCase();
  return type === 'iban' ? code.replace(/^IBAN:?/, '') : code;
}
