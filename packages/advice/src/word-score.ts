import type { CardIndex, Positions, WordPlaces } from './card-index.ts';
import { toWords } from './words.ts';

/** A word to look for, with what it is worth in a text: more when few cards have it. */
export interface Term {
  readonly word: string;
  /** The word itself. */
  readonly exact: WordPlaces | undefined;
  readonly worth: number;
  /** Longer words that begin like it, when it may be only begun. */
  readonly begun: readonly WordPlaces[];
}

/** What a word in the title counts for, beside one in the text. */
const TITLE = 3;
const BEGUN = 8;
const LEAST_BEGUN = 2;
const MOST_TERMS = 16;

/** The words of what was typed, each once; 16 at most. The last may be only begun, unless something follows it. */
export function termsOf(index: CardIndex, text: string, mayBeBegun: boolean): readonly Term[] {
  const words = toWords(text);
  const last = mayBeBegun && /[\p{L}\p{N}]$/u.test(text) ? words.at(-1) : undefined;
  const terms: Term[] = [];
  for (const [at, word] of words.entries()) {
    if (terms.length === MOST_TERMS) break;
    if (words.indexOf(word) < at) continue;
    const exact = index.words.get(word);
    const spread = exact === undefined ? 0 : exact.title.length + exact.text.length;
    terms.push({
      word,
      exact,
      worth: worthOf(index.cards.length, spread),
      begun: word === last && word.length >= LEAST_BEGUN ? beginningWith(index, word) : [],
    });
  }
  return terms;
}

/** 16 times the logarithm of how rare a word is: a whole number, so that no order depends on rounding. */
export function worthOf(cards: number, spread: number): number {
  return Math.round(16 * Math.log2(1 + cards / Math.max(1, spread)));
}

/** What a word adds to a card: 0 when it is not there. */
export function scoreOf({ exact, worth, begun }: Term, position: number): number {
  if (exact !== undefined) {
    if (has(exact.title, position)) return TITLE * worth;
    if (has(exact.text, position)) return worth;
  }
  let score = 0;
  for (const { title, text } of begun) {
    if (has(title, position)) return TITLE * BEGUN;
    if (score === 0 && has(text, position)) score = BEGUN;
  }
  return score;
}

function beginningWith({ sorted, words }: CardIndex, start: string): readonly WordPlaces[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= start) low = middle + 1;
    else high = middle;
  }
  const found: WordPlaces[] = [];
  for (let at = low; sorted[at]?.startsWith(start) === true; at += 1) {
    const places = words.get(sorted[at] ?? '');
    if (places !== undefined) found.push(places);
  }
  return found;
}

/** Whether a list holds a position: by halves. */
function has(list: Positions, position: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return list[low] === position;
}
