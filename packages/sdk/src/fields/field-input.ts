import type { CheckContext, FieldIssue } from '@bonne-foi/contract/fields';

/** What a person has typed for one path: raw, as typed, never lost. */
export type FieldInput = string | boolean | readonly string[] | { readonly [part: string]: string };

/** The value for the wire (undefined when nothing was typed), or what is wrong with what was typed. */
export type ParsedInput =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** What parsing must know beside the input. */
export interface ParseContext extends CheckContext {
  /** Language of the page. Figures read the same in every language; nothing depends on it yet. */
  readonly locale?: string;
}

export type Parts = Readonly<Record<string, string>>;

/** The parts of an input; a text alone is under the empty name, and a list or a tick has none. */
export function toParts(input: FieldInput): Parts {
  if (typeof input === 'string') return { '': input };
  // What is left when it is neither a text nor a tick nor a list.
  return typeof input === 'object' && !Array.isArray(input) ? (input as Parts) : {};
}

/** Whether nothing was typed: no text, no choice, or only blank parts (a country is set before the person begins). */
export function isEmptyInput(input: FieldInput | undefined): boolean {
  if (input === undefined) return true;
  if (typeof input === 'boolean') return false;
  const texts = typeof input === 'string' ? toParts(input) : input;
  return Object.entries(texts).every(([part, text]) => part === 'country' || text.trim() === '');
}
