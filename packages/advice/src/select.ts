import type { AdviceCard } from '@bonne-foi/contract';
import { isInForce, isStale, type Catalogue } from './catalogue.ts';
import { toDefinition } from './field-path.ts';

/** What advice is asked for. What is left out does not narrow the choice. */
export interface AdviceContext {
  /** Key of the administration. A card that names no procedure answers only when this is given. */
  readonly administration?: string | undefined;
  readonly procedure?: string | undefined;
  /** Paths of fields of that procedure; without `procedure` they select nothing. */
  readonly field?: string | readonly string[] | undefined;
  readonly audience?: string | undefined;
  readonly lifeEvent?: string | undefined;
  /** Language wanted, BCP 47; a card that has no text in it comes in French. */
  readonly locale?: string | undefined;
  /** The day in Europe/Paris. Expired cards and cards to come are left out. */
  readonly today: string;
}

/** The cards that answer, best first: exact field, then severity, rank, evidence, freshness; then by id. */
export function select(catalogue: Catalogue, context: AdviceContext): readonly AdviceCard[] {
  const fields = fieldsOf(context);
  const found = inLanguage(catalogue.cards, context).flatMap((card) => {
    const nearness = nearnessOf(card, context, fields);
    return nearness === undefined ? [] : [{ card, order: [nearness, ...merits(card, context.today)] }];
  });
  return found.sort(best).map(({ card }) => card);
}

function fieldsOf({ field }: AdviceContext): ReadonlySet<string> | undefined {
  if (field === undefined) return undefined;
  const asked = typeof field === 'string' ? [field] : field;
  return asked.length === 0 ? undefined : new Set(asked.map(toDefinition));
}

/** How near a card is to the question: 0 when it is nearest; nothing when it does not answer. */
function nearnessOf(
  card: AdviceCard,
  context: AdviceContext,
  fields: ReadonlySet<string> | undefined,
): number | undefined {
  const { administration, procedure, audience, lifeEvent, today } = context;
  if (!isInForce(card, today)) return undefined;
  if (administration !== undefined && card.administration !== administration) return undefined;
  if (audience !== undefined && !card.audience.includes(audience)) return undefined;
  if (lifeEvent !== undefined && card.lifeEvents?.includes(lifeEvent) !== true) return undefined;
  const general = card.procedure === undefined;
  if (procedure !== undefined) {
    if (general ? administration === undefined : card.procedure !== procedure) return undefined;
  }
  if (fields === undefined) return general ? 1 : 0;
  if (procedure === undefined) return undefined;
  if (card.fields === undefined || card.fields.length === 0) return general ? 3 : 2;
  return card.fields.some((path) => fields.has(toDefinition(path))) ? (general ? 1 : 0) : undefined;
}

/** Lower is better, in this order. */
function merits(card: AdviceCard, today: string): readonly number[] {
  return [
    card.severity === 'warning' ? 0 : 1,
    -(card.rank ?? 0),
    card.source.evidence === 'A' ? 0 : 1,
    isStale(card, today) ? 1 : 0,
  ];
}

interface Found {
  readonly card: AdviceCard;
  readonly order: readonly number[];
}

function best(a: Found, b: Found): number {
  for (const [index, mine] of a.order.entries()) {
    const difference = mine - (b.order[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.card.id < b.card.id ? -1 : 1;
}

/** One text for each card: the language asked for, else French. */
function inLanguage(cards: readonly AdviceCard[], { locale = 'fr' }: AdviceContext): readonly AdviceCard[] {
  const wanted = languageOf(locale);
  const translated = new Set(cards.filter((card) => languageOf(card.lang) === wanted).map(({ id }) => id));
  return cards.filter((card) => languageOf(card.lang) === (translated.has(card.id) ? wanted : 'fr'));
}

function languageOf(tag = 'fr'): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
