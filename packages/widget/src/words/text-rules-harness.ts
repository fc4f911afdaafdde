import { forbiddenIn } from './forbidden.ts';
import { placeholdersOf } from './placeholders-of.ts';

/** The longest sentence allowed, in words; fifteen is the aim. */
export const MAX_WORDS = 20;

/** Sentences of a text, examples set aside: an IBAN is not prose. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/Exemples?\u00a0: .*$/s, '')
    .split(/[.?!…]\s+|[.?!…]$|\u00a0[:;?]\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export function countWords(sentence: string): number {
  return sentence.split(/[\s\u00a0’]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What the writing guide finds wrong in one French text; empty when nothing. */
export function faultsOf(text: string): readonly string[] {
  const faults: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = countWords(sentence);
    if (words > MAX_WORDS) faults.push(`sentence of ${words} words`);
  }
  for (const found of forbiddenIn(text)) faults.push(`forbidden: ${found}`);
  if (/[^\u00a0][:;?%€»]/.test(text)) faults.push('no no-break space before : ; ? % € or »');
  if (/«(?!\u00a0)/.test(text)) faults.push('no no-break space after «');
  if (/(n°|\bart\.|\bL\.)(?!\u00a0)/.test(text)) faults.push('no no-break space after n°, art. or L.');
  if (text.includes('!')) faults.push('exclamation mark');
  if (/['"]/.test(text)) faults.push('straight quote');
  if (/\p{L}·\p{L}|\p{L}\(e?s?\)/u.test(text)) faults.push('inclusive dot or bracket');
  if (/\bvotre erreur\b|\bvous vous êtes trompé/i.test(text)) faults.push('accuses the person');
  if (text !== text.normalize('NFC')) faults.push('not NFC');
  if (text.trimEnd() !== text && !text.endsWith('\u00a0: ')) faults.push('ends with a space');
  return faults;
}

type Table = Readonly<Record<string, string>>;

/** Where two languages disagree: keys that one lacks, placeholders that differ. */
export function mismatchesOf(french: Table, english: Table): readonly string[] {
  const keys = new Set([...Object.keys(french), ...Object.keys(english)]);
  return [...keys].flatMap((key) => {
    const [fr, en] = [french[key], english[key]];
    if (fr === undefined || en === undefined)
      return [`${key}: only in ${fr === undefined ? 'English' : 'French'}`];
    return placeholdersOf(fr).join() === placeholdersOf(en).join() ? [] : [`${key}: placeholders differ`];
  });
}

/** Plural keys that stand alone. */
export function lonelyPluralsOf(table: Table): readonly string[] {
  return Object.keys(table).filter((key) => {
    const other = key.endsWith('.one') ? key.replace(/one$/, 'other') : undefined;
    return other !== undefined && !Object.hasOwn(table, other);
  });
}

/** Keys, and keys with holes, that a source file names: `'a.b'`, or `` `a.${x}.b` `` as a pattern. */
export function keysNamedIn(source: string): readonly RegExp[] {
  return Array.from(source.matchAll(/(['"`])([a-z]+\.(?:\$\{[^}]*\}|[\w.-])+)\1/g), ([, , key]) => {
    const pattern = (key ?? '')
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[\\w-]+');
    return new RegExp(`^${pattern}(\\.one|\\.other)?$`);
  });
}
