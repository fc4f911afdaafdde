/**
 * The frequent mistakes as dated, sourced data, and pure functions that pick, rank and detect.
 * No input or output, no global, no Node.
 * @packageDocumentation
 */
export { isInForce, isStale, type Catalogue } from './catalogue.ts';
export { detectDoubts, type Evaluate } from './detect.ts';
export type { CatalogueIssue, IssueCode } from './issue.ts';
export { loadCatalogue, type LoadedCatalogue } from './load-catalogue.ts';
export type { AdviceContext } from './answers.ts';
export { select } from './select.ts';
