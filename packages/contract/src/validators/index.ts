/**
 * Checks values against the schemas of the contract, with functions compiled at build time (no `eval`).
 * For services and tests; too large for a page.
 * @packageDocumentation
 */
export { schemaNames, type SchemaName } from '../generated/schema-names.ts';
export { isValid, maxIssues, validate, type ShapeIssue, type Validation } from './validate.ts';
