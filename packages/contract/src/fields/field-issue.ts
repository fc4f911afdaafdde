import type { Field, FieldErrorCode, PlainDate } from '../index.ts';

/** The part of a field's definition that rules its value. Every `Field` is one. */
export type FieldRules = Pick<Field, 'type'> & Partial<Omit<Field, 'type'>>;

/** One thing to put right in a value. Never holds the value itself. */
export interface FieldIssue {
  /** Member of a composed value (`postcode`, `lines/0`, `c_8f/birthDate`); absent when the whole is meant. */
  readonly path?: string;
  readonly code: FieldErrorCode;
  /** Bounds that the sentence for the person needs, for example `{ max: '2026-11-21' }`. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** What a check must know beside the value. */
export interface CheckContext {
  /** The day in Europe/Paris: what `min: "today"` means. */
  readonly today: PlainDate;
  /** The value that the administration holds: a choice no longer offered stays valid while it is held. */
  readonly held?: unknown;
}

export type Check = (field: FieldRules, value: unknown, context: CheckContext) => FieldIssue[];

export function issue(code: FieldErrorCode, params: FieldIssue['params'] = {}, path?: string): FieldIssue {
  return path === undefined ? { code, params } : { path, code, params };
}

/** The same issues, seen from the value that holds the checked one. */
export function within(parent: string, issues: readonly FieldIssue[]): FieldIssue[] {
  return issues.map(({ path, code, params }) =>
    issue(code, params, path === undefined ? parent : `${parent}/${path}`),
  );
}
