/**
 * From what people type to what goes on the wire, and back.
 * @packageDocumentation
 */
export { checkValue, formatValue, type FieldIssue, type FieldRules } from '@bonne-foi/contract/fields';
export { isEmptyInput, type FieldInput, type ParseContext, type ParsedInput } from './field-input.ts';
export { parseInput } from './parse-input.ts';
export { toInput } from './to-input.ts';
