/**
 * From what people type to what goes on the wire, and back.
 * @packageDocumentation
 */
export {
  checkValue,
  countryCodes,
  formatCountry,
  formatDate,
  formatValue,
  spell,
  todayInParis,
  type Check,
  type CheckContext,
  type FieldIssue,
  type FieldRules,
} from '@bonne-foi/contract/fields';
export { partName, splitDate, type DateParts } from './dates.ts';
export { isEmptyInput, type FieldInput, type ParseContext, type ParsedInput } from './field-input.ts';
export { parseInput, parseInputBy } from './parse-input.ts';
export { isSameValue } from './same-value.ts';
export { toInput } from './to-input.ts';
