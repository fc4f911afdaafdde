import type { AdviceCard } from '@bonne-foi/contract';
import type { AdviceContext } from './answers.ts';
import { isStale } from './catalogue.ts';
import { toDefinition } from './field-path.ts';
import { scoreOf, type Term } from './word-score.ts';

/** One reason why a card was given; those that only order come last. */
export type Reason =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'procedure' | 'administration' | 'life-event' | 'audience'; readonly key: string }
  | { readonly kind: 'page'; readonly words: readonly string[] }
  | { readonly kind: 'severity'; readonly severity: string }
  | { readonly kind: 'frequency'; readonly frequency: number }
  | { readonly kind: 'stale'; readonly lastCheckedAt: string };

interface Asked extends AdviceContext {
  readonly frequencies?: ReadonlyMap<string, number> | undefined;
}

/** Why a card answers: what of the question it meets, then what moved it among the others. */
export function reasonsOf(
  { card, position }: { readonly card: AdviceCard; readonly position: number },
  context: Asked,
  fields: readonly string[] | undefined,
  typed: readonly Term[],
  page: readonly Term[],
): readonly Reason[] {
  const why: Reason[] = [];
  if (typed.length > 0) why.push({ kind: 'words', words: typed.map(({ word }) => word) });
  const field = fields && card.fields?.map(toDefinition).find((each) => fields.includes(each));
  if (field !== undefined) why.push({ kind: 'field', field });
  const { procedure, administration, lifeEvent, audience, today } = context;
  if (procedure !== undefined && card.procedure !== undefined)
    why.push({ kind: 'procedure', key: procedure });
  if (administration !== undefined) why.push({ kind: 'administration', key: administration });
  if (lifeEvent !== undefined) why.push({ kind: 'life-event', key: lifeEvent });
  if (audience !== undefined) why.push({ kind: 'audience', key: audience });
  const spoken = page.flatMap((term) => (scoreOf(term, position) > 0 ? [term.word] : []));
  if (spoken.length > 0) why.push({ kind: 'page', words: spoken });
  if (card.severity === 'warning') why.push({ kind: 'severity', severity: card.severity });
  const frequency = context.frequencies?.get(card.id) ?? card.rank ?? 0;
  if (frequency > 0) why.push({ kind: 'frequency', frequency });
  if (isStale(card, today)) why.push({ kind: 'stale', lastCheckedAt: card.lastCheckedAt });
  return why;
}
