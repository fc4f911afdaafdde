import type { AdviceCard } from '@bonne-foi/contract';
import { isInForce, isStale } from './catalogue.ts';
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

/** The fields asked for, as definitions; nothing when none is. */
export function fieldsAsked({ field }: AdviceContext): readonly string[] | undefined {
  if (field === undefined) return undefined;
  if (typeof field === 'string') return [toDefinition(field)];
  return field.length === 0 ? undefined : [...new Set(field.map(toDefinition))];
}

/** How near a card is to the question: 0 when it is nearest, 3 at most; nothing when it does not answer. */
export function nearnessOf(
  card: AdviceCard,
  context: AdviceContext,
  fields: readonly string[] | undefined,
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
  return card.fields.some((path) => fields.includes(toDefinition(path))) ? (general ? 1 : 0) : undefined;
}

/** Order among cards as near, lower first: severity, frequency (0 to 1000), evidence, freshness. Under 2^13. */
export function meritOf(card: AdviceCard, today: string, frequency: number): number {
  const often = Math.min(1000, Math.max(0, Math.round(frequency)));
  const severity = card.severity === 'warning' ? 0 : 1;
  const evidence = card.source.evidence === 'A' ? 0 : 1;
  return ((severity * 1024 + 1000 - often) * 2 + evidence) * 2 + (isStale(card, today) ? 1 : 0);
}

/** The language of a tag: `fr` for `fr-FR`, and for none. */
export function languageOf(tag = 'fr'): string {
  if (tag === 'fr') return tag;
  return tag.toLowerCase().split('-')[0] ?? tag;
}
