/**
 * A draft that saves itself: nothing typed is lost, nothing of someone else's is overwritten in silence.
 * @packageDocumentation
 */
export { createDraft } from './create-draft.ts';
export type { Draft, DraftOptions, DraftState } from './draft.ts';
export type { Conflict, Edits } from './rebase.ts';
export { memoryStore, webStore } from './store.ts';
export type { DraftStore, WebStorage } from './store.ts';
