/**
 * The check of a catalogue before it is published, for editors and continuous integration. Pure.
 * @packageDocumentation
 */
export { checkCatalogue, type CheckOptions, type KnownProcedure } from './check-catalogue.ts';
export type { Finding, FindingCode } from './finding.ts';
export { readingOf, type Reading } from './reading-level.ts';
