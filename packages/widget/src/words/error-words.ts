import type { Words } from './words.ts';

const FAMILY: Readonly<Record<string, string>> = { partialDate: 'date', yearMonth: 'date', period: 'date' };

/**
 * The sentence for one field error: of the field's type, else of its family, else of the code alone.
 * @param params `label` always; the bounds of the error (`min`, `max`), already formatted.
 */
export function errorWord(
  words: Words,
  type: string,
  code: string,
  params: { readonly label: string } & Readonly<Record<string, string>>,
): string {
  const family = FAMILY[type];
  return (
    words.find(`error.${type}.${code}`, params) ??
    (family === undefined ? undefined : words.find(`error.${family}.${code}`, params)) ??
    words.find(`error.${code}`, params) ??
    words('error.unknown', { label: params.label })
  );
}
