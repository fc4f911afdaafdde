/**
 * The condition language of `visibleIf` and `detect`: two-valued and total.
 * @packageDocumentation
 */
export { isSame } from './compare.ts';
export { createValues, masked, type ConditionSource, type ConditionValues } from './condition-values.ts';
export { evaluate, isVisible } from './evaluate.ts';
