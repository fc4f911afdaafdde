/**
 * The 23 field types: what a value may be, and how it reads.
 *
 * `checkValue` and `checkSingle` know every type. Who loads by type imports one family instead, each an entry point
 * that pulls in no other: `@bonne-foi/contract/fields/texts`, `numbers`, `dates`, `choices`, `composed`, `identifiers`.
 * Each exports `checks`, by type: `checks.siret(value, field, context)`.
 * @packageDocumentation
 */
export { todayInParis } from './calendar.ts';
export { checkSingle } from './check-single.ts';
export { checkCount, checkValue, fieldTypes, isKnownType, type KnownFieldType } from './check-value.ts';
export { countryCodes } from './countries.ts';
export { compareDecimals } from './decimal.ts';
export type { Check, CheckContext, FieldIssue, FieldRules } from './field-issue.ts';
export { formatDate } from './format-date.ts';
export { formatCountry, formatValue } from './format-value.ts';
export { isObject } from './is-object.ts';
export { normalise } from './normalise.ts';
export { spell } from './spell.ts';
