/**
 * The closed list of problems: code, status, titles, whether to try again.
 * @packageDocumentation
 */
import type { FieldErrorCode } from './index.ts';
import { problems, situations, type ProblemCode } from './generated/problems.ts';

export { problems, situations, type ProblemCode };

/** Whether a client sends the same again: never, once after a refresh, after a wait with the same key, or after the person chose (new key). */
export type RetryRule = 'no' | 'once' | 'wait' | 'user';

export interface ProblemInfo {
  readonly code: ProblemCode;
  /** HTTP status, always the same for one code. */
  readonly status: number;
  readonly retry: RetryRule;
  /** The profile in which it may occur; any profile when absent. */
  readonly profile?: string;
  /** The article that forbids the act, as cited in `legalBasis`. */
  readonly article?: string;
  /** False when the answer is never kept under an idempotency key. */
  readonly stored?: boolean;
  /** Short sentence, safe to show. French is the reference. */
  readonly title: { readonly fr: string; readonly en: string };
  /** What a client does with it. */
  readonly sdkBehaviour: string;
}

/** One line of the table situation → code → pointer. */
export interface Situation {
  readonly situation: string;
  /** When it is checked: at every request, at each save of a draft, or at the send. */
  readonly moment: 'request' | 'save' | 'send';
  readonly status: number;
  /** Absent when it is taken, not refused. */
  readonly code?: ProblemCode;
  /** Code of the field error, where there is one. */
  readonly fieldCode?: FieldErrorCode;
  /** Where the fault is named: `path`, with `member`, or a JSON Pointer. */
  readonly at?: string;
}

/** Address of a problem's type (RFC 9457). */
export function problemType(code: ProblemCode): string {
  return `https://w3id.org/bonne-foi/problems/${code}`;
}

/** Whether a text is a code of the closed list. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problems, text);
}
