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

/**
 * What is wrong with a value, or with one member of it, which `path` then names; an empty list when nothing is.
 * The rule of a field, or of any value with a shape of its own: the shape does not look at the field.
 */
export type Check = (value: unknown, field: FieldRules, context: CheckContext, path?: string) => FieldIssue[];

/** The list of one issue. */
export function wrong(code: FieldErrorCode, path?: string, params: FieldIssue['params'] = {}): FieldIssue[] {
  return [path === undefined ? { code, params } : { path, code, params }];
}

/** The same issues, seen from the value that holds the checked one. */
export function within(parent: string, issues: readonly FieldIssue[]): FieldIssue[] {
  return issues.flatMap(({ path, code, params }) =>
    wrong(code, path === undefined ? parent : `${parent}/${path}`, params),
  );
}
