import type { AdviceCard } from '@bonne-foi/contract';
import type { Catalogue } from './catalogue.ts';
import { wordsOfCard } from './card-index.ts';
import { toDefinition } from './field-path.ts';
import type { FindContext } from './find.ts';
import { worthOf } from './word-score.ts';
import { toWords } from './words.ts';

/**
 * What `find` must answer, said as plainly as possible: every card is looked at, every word counted again. Shares with
 * it only how a text is cut into words and what a rare word is worth.
 */
export function scan({ cards }: Catalogue, context: FindContext): readonly string[] {
  const bags = new Map(cards.map((card) => [card, wordsOfCard(card)]));
  const score = (card: AdviceCard, word: string, begun: boolean): number => {
    const bag = bags.get(card);
    const spread = cards.filter(
      (each) => bags.get(each)?.title.has(word) || bags.get(each)?.text.has(word),
    ).length;
    if (bag?.title.has(word)) return 3 * worthOf(cards.length, spread);
    if (bag?.text.has(word)) return worthOf(cards.length, spread);
    if (!begun) return 0;
    if ([...(bag?.title ?? [])].some((each) => each.startsWith(word))) return 24;
    return [...(bag?.text ?? [])].some((each) => each.startsWith(word)) ? 8 : 0;
  };
  const typed = toWords(context.words ?? '');
  const page = toWords(context.page ?? '');
  const isBegun = (word: string) =>
    word === typed.at(-1) && word.length > 1 && /[\p{L}\p{N}]$/u.test(context.words ?? '');
  const total = (scores: readonly number[]) =>
    Math.min(
      65535,
      scores.reduce((sum, each) => sum + each, 0),
    );

  return cards
    .filter((card) => answers(card, context, cards))
    .map((card) => ({
      card,
      typed: [...new Set(typed)].map((word) => score(card, word, isBegun(word))),
      page: [...new Set(page)].map((word) => score(card, word, false)),
    }))
    .filter(({ typed }) => typed.every((each) => each > 0))
    .map(({ card, typed, page }) => ({
      id: card.id,
      order: [
        -total(typed),
        nearness(card, context),
        -total(page),
        card.severity === 'warning' ? 0 : 1,
        -(context.frequencies?.get(card.id) ?? card.rank ?? 0),
        card.source.evidence === 'A' ? 0 : 1,
        card.reviewBy < context.today ? 1 : 0,
      ],
    }))
    .sort((a, b) => difference(a.order, b.order) || (a.id < b.id ? -1 : 1))
    .slice(0, context.limit ?? Infinity)
    .map(({ id }) => id);
}

function difference(one: readonly number[], other: readonly number[]): number {
  for (const [at, each] of one.entries()) if (each !== other[at]) return each - (other[at] ?? 0);
  return 0;
}

const asked = ({ field = [] }: FindContext) =>
  (typeof field === 'string' ? [field] : field).map(toDefinition);
const own = ({ fields = [] }: AdviceCard) => fields.map(toDefinition);

function nearness(card: AdviceCard, context: FindContext): number {
  const exact = own(card).some((field) => asked(context).includes(field));
  return (asked(context).length === 0 || exact ? 0 : 2) + (card.procedure === undefined ? 1 : 0);
}

function answers(card: AdviceCard, context: FindContext, cards: readonly AdviceCard[]): boolean {
  const { administration, procedure, audience, lifeEvent, locale = 'fr', today } = context;
  const wanted = cards.some(({ id, lang = 'fr' }) => id === card.id && lang === locale) ? locale : 'fr';
  const inForce = card.validFrom <= today && (card.validUntil === undefined || today <= card.validUntil);
  const ofProcedure =
    procedure === undefined ||
    (card.procedure === undefined ? administration !== undefined : card.procedure === procedure);
  const ofField =
    asked(context).length === 0 ||
    (procedure !== undefined &&
      (own(card).length === 0 || own(card).some((field) => asked(context).includes(field))));
  return (
    (card.lang ?? 'fr') === wanted &&
    inForce &&
    card.source.evidence !== 'C' &&
    (administration === undefined || card.administration === administration) &&
    (audience === undefined || card.audience.includes(audience)) &&
    (lifeEvent === undefined || (card.lifeEvents ?? []).includes(lifeEvent)) &&
    ofProcedure &&
    ofField
  );
}
