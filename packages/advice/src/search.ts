/**
 * Advice among thousands of cards, and words to search: an inverted index, and what it finds with the reasons why.
 * Pure; no dependency.
 * @packageDocumentation
 */
export { indexCards, type CardIndex } from './card-index.ts';
export { find, type FindContext, type Match } from './find.ts';
export type { Reason } from './reasons.ts';
export { restoreIndex, saveIndex, type SavedIndex } from './saved-index.ts';
export { toWords } from './words.ts';
