import type { AdviceCard } from '@bonne-foi/contract';
import { type AdviceContext, fieldsAsked, languageOf, meritOf, nearnessOf } from './answers.ts';
import { candidatesOf } from './candidates.ts';
import type { CardIndex } from './card-index.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import { scoreOf, type Term, termsOf } from './word-score.ts';

/** What advice is asked for, with words. */
export interface FindContext extends AdviceContext {
  /**
   * Typed in a search box. Only cards that hold every word are given; the last one may be only begun. Accents, case,
   * elisions and simple plurals do not matter.
   */
  readonly words?: string | undefined;
  /** What the page is about: its title, the label of the field. Orders the cards, and leaves none out. */
  readonly page?: string | undefined;
  /** How often each mistake was seen, by id of card, from 0 to 1000; in the place of the card's own `rank`. */
  readonly frequencies?: ReadonlyMap<string, number> | undefined;
  /** Most cards given; all that answer when absent. */
  readonly limit?: number | undefined;
}

/** A card that answers, and why, the strongest reason first. */
export interface Match {
  readonly card: AdviceCard;
  readonly why: readonly Reason[];
}

interface Found {
  readonly card: AdviceCard;
  readonly position: number;
  order: number;
}

const NO_TERMS: readonly Term[] = [];
const MOST_SCORE = 2 ** 16 - 1;

/**
 * The cards that answer, best first: words typed, nearness (exact field first), words of the page, severity, frequency,
 * evidence, freshness; then by id. The same as looking at every card, without looking at every card.
 */
export function find(index: CardIndex, context: FindContext): readonly Match[] {
  const { limit = Infinity } = context;
  const fields = fieldsAsked(context);
  const typed = context.words === undefined ? NO_TERMS : termsOf(index, context.words, true);
  const found = answering(index, context, fields, typed);
  if (found.length === 0) return [];
  const page = context.page === undefined ? NO_TERMS : termsOf(index, context.page, false);
  if (page.length > 0) for (const each of found) each.order -= sum(page, each.position) * 2 ** 13;
  if (found.length > 1) found.sort(best);
  const kept = found.length > limit ? found.slice(0, limit) : found;
  return kept.map((each) => ({ card: each.card, why: reasonsOf(each, context, fields, typed, page) }));
}

/** The cards that answer, in no order; what the page is about has not been looked at yet. */
function answering(
  index: CardIndex,
  context: FindContext,
  fields: readonly string[] | undefined,
  typed: readonly Term[],
): Found[] {
  const { today, frequencies } = context;
  const wanted = languageOf(context.locale);
  const translated = index.translated.get(wanted);
  const found: Found[] = [];
  for (const list of candidatesOf(index, context, fields, typed)) {
    for (const position of list) {
      const card = index.cards[position];
      if (card === undefined) continue;
      const nearness = nearnessOf(card, context, fields);
      if (nearness === undefined) continue;
      // One text for each card: the language asked for, else French.
      if (languageOf(card.lang) !== (translated?.has(card.id) === true ? wanted : 'fr')) continue;
      const words = typedScore(typed, position);
      if (words === undefined) continue;
      const merit = meritOf(card, today, frequencies?.get(card.id) ?? card.rank ?? 0);
      found.push({ card, position, order: orderOf(words, nearness) + merit });
    }
  }
  return found;
}

/**
 * Lower is better: 16 bits for the words typed, 2 for nearness, 16 for the words of the page (taken away once they are
 * known), 13 for the merit. Whole numbers below 2^53 are exact.
 */
function orderOf(words: number, nearness: number): number {
  return (((MOST_SCORE - words) * 4 + nearness) * 2 ** 16 + MOST_SCORE) * 2 ** 13;
}

function best(a: Found, b: Found): number {
  return a.order - b.order || (a.card.id < b.card.id ? -1 : 1);
}

/** Nothing when a word is not in the card. */
function typedScore(terms: readonly Term[], position: number): number | undefined {
  let total = 0;
  for (const term of terms) {
    const score = scoreOf(term, position);
    if (score === 0) return undefined;
    total += score;
  }
  return Math.min(MOST_SCORE, total);
}

function sum(terms: readonly Term[], position: number): number {
  let total = 0;
  for (const term of terms) total += scoreOf(term, position);
  return Math.min(MOST_SCORE, total);
}
