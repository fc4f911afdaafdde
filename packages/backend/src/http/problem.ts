import type { FieldError, LegalRef } from '@bonne-foi/contract';
import { problems, problemType } from '@bonne-foi/contract/problems';
import type { ProblemCode } from '@bonne-foi/contract/problems';
import type { Transaction } from '../store/store.ts';
import type { Language } from './language.ts';

/** What a problem may carry beside its code. Never a value that was sent. */
export interface ProblemDetails {
  /** What happened and what to do, by language; French when there is but one. */
  readonly detail?: string | { readonly fr: string; readonly en: string };
  readonly errors?: readonly FieldError[];
  readonly legalBasis?: readonly LegalRef[];
  /** Seconds to wait before the same request is worth sending again. */
  readonly retryAfterSeconds?: number;
  /** What the server holds now. */
  readonly current?: object;
  readonly headers?: { readonly [name: string]: string };
  /** What is written although the act is refused: its line in the journal. */
  readonly record?: (tx: Transaction) => Promise<void>;
}

/** A refusal or a failure of the closed list, thrown anywhere and answered as problem+json (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(problems[code].title.en);
    this.code = code;
    this.details = details;
  }
}

/** `422 validation-failed` with every error at once. */
export function invalid(errors: readonly FieldError[]): ProblemError {
  return new ProblemError('validation-failed', { errors: errors.slice(0, 500) });
}

/** Status, headers and body of a problem, in a language. */
export function toProblem(
  error: ProblemError,
  language: Language,
  requestId: string,
): { readonly status: number; readonly headers: Record<string, string>; readonly body: object } {
  const { status, title } = problems[error.code];
  const { detail, errors, legalBasis, retryAfterSeconds, current, headers } = error.details;
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
      ...headers,
    },
    body: {
      type: problemType(error.code),
      title: title[language],
      status,
      ...(detail !== undefined && { detail: typeof detail === 'string' ? detail : detail[language] }),
      code: error.code,
      requestId,
      ...(errors !== undefined && { errors }),
      ...(legalBasis !== undefined && { legalBasis }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(current !== undefined && { current }),
    },
  };
}
