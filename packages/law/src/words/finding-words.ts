import type { FactName } from '../facts/dictionary.ts';
import type { FindingId } from '../findings/finding.ts';

/** What a finding says, and why, each in one plain sentence or two. */
export interface FindingSentences {
  readonly says: string;
  readonly why: string;
}

/** The sentences of a language. A finding without its sentence does not compile. */
export type FindingWords = { readonly [Id in FindingId]: FindingSentences };

/** How a fact that is not known is called. A fact without its words does not compile. */
export type FactWords = { readonly [Name in FactName]: string };
