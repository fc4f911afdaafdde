import type { AdviceCard } from '@bonne-foi/contract';
import { type AdviceContext, fieldsAsked, languageOf, meritOf, nearnessOf } from './answers.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * The cards that answer, best first: exact field, then severity, rank, evidence, freshness; then by id. Looks at
 * every card: enough for a page. For thousands of cards, or words to search, see `find` of `@bonne-foi/advice/search`.
 */
export function select(catalogue: Catalogue, context: AdviceContext): readonly AdviceCard[] {
  const fields = fieldsAsked(context);
  const found = inLanguage(catalogue.cards, context).flatMap((card) => {
    const nearness = nearnessOf(card, context, fields);
    if (nearness === undefined) return [];
    return [{ card, order: nearness * 2 ** 13 + meritOf(card, context.today, card.rank ?? 0) }];
  });
  return found.sort((a, b) => a.order - b.order || (a.card.id < b.card.id ? -1 : 1)).map(({ card }) => card);
}

/** One text for each card: the language asked for, else French. */
function inLanguage(cards: readonly AdviceCard[], { locale = 'fr' }: AdviceContext): readonly AdviceCard[] {
  const wanted = languageOf(locale);
  const translated = new Set(cards.filter((card) => languageOf(card.lang) === wanted).map(({ id }) => id));
  return cards.filter((card) => languageOf(card.lang) === (translated.has(card.id) ? wanted : 'fr'));
}
