import { formatDate, formatValue } from '@bonne-foi/contract/fields';
import type { FieldRules } from '@bonne-foi/contract/fields';
import { parisDay } from '@bonne-foi/law';

/** How a value is put into words. */
export interface WordingOptions {
  /** Hides all but what tells one value from another. */
  readonly mask?: boolean;
}

const none = 'non renseigné';

/** A value in French words, as receipts and decisions give it: the contract's `receipt-wording.json`. */
export function wordsOf(field: FieldRules, value: unknown, options: WordingOptions = {}): string {
  const words = formatValue(field, value, 'fr');
  if (words === '') return none;
  return options.mask === true ? masked(words) : words;
}

/** Keeps the last characters of what is long enough, and nothing of the rest. */
export function masked(words: string): string {
  const letters = [...words];
  const kept = letters.length >= 12 ? 4 : letters.length >= 8 ? 2 : 0;
  return `••••${kept === 0 ? '' : ` ${letters.slice(-kept).join('').trim()}`}`;
}

/** A day, a month or a year in words. */
export function dateWords(value: string): string {
  return formatDate(value, 'fr');
}

const hours = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' });

/** An instant in words, in Paris: "3 mars 2026 à 10 h 04 (heure de Paris)". */
export function instantWords(at: string): string {
  const time = hours.format(new Date(at)).replace(':', '\u00a0h\u00a0');
  return `${dateWords(parisDay(at))} à ${time} (heure de Paris)`;
}
