import type { AdviceCard } from '@bonne-foi/contract';
import type { ConditionValues } from '@bonne-foi/contract/conditions';
import { toDefinition } from './field-path.ts';

/** Evaluates a condition of the contract: `evaluate` of `@bonne-foi/contract/conditions`. */
export type Evaluate = (condition: unknown, values: ConditionValues) => boolean;

/**
 * The cards whose frequent mistake the values look like. A doubt, never an error: the person may keep what they wrote.
 * Nothing leaves the page: this reads values and returns cards.
 * @param cards - Cards that `select` gave, so in force that day.
 * @param values - What was typed over what is held. With `at` (the path being corrected), only the cards about that
 * field are looked at, and `*` in a condition means its item.
 */
export function detectDoubts(
  cards: readonly AdviceCard[],
  values: ConditionValues,
  evaluate: Evaluate,
): readonly AdviceCard[] {
  const at = values.at === undefined ? undefined : toDefinition(values.at);
  return cards.filter(
    (card) =>
      card.detect !== undefined &&
      (at === undefined || card.fields?.some((path) => toDefinition(path) === at) === true) &&
      evaluate(card.detect, values),
  );
}
