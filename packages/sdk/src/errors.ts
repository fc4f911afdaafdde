import type { FieldError, Problem } from '@bonne-foi/contract';

/**
 * What went wrong, by nature:
 * - `problem`: the service answered with an error (`status`, `code`, `fields`);
 * - `network`: no answer came (offline, name, TLS, connection cut);
 * - `timeout`: no answer in the time given;
 * - `aborted`: the caller's signal stopped it;
 * - `protocol`: an answer came that breaks the contract;
 * - `config`: the call or the client was set up wrongly; nothing was sent.
 */
export type ErrorKind = 'problem' | 'network' | 'timeout' | 'aborted' | 'protocol' | 'config';

/** What is known of a failure beyond its code. Never holds a value that was sent or received, `problem` apart. */
export interface ErrorInfo {
  /** Which operation of the contract: method and path, for example `POST /corrections/{}/submission`. */
  readonly operation?: string | undefined;
  /** HTTP status, when an answer came. */
  readonly status?: number | undefined;
  /** The problem document, those members only that keep the contract. Its texts come from outside: show them as text. */
  readonly problem?: Partial<Problem> | undefined;
  /** The service's name for this exchange, to be quoted to support. */
  readonly requestId?: string | undefined;
  /** How many times the request was sent. */
  readonly attempts?: number | undefined;
  /** Milliseconds the service asked to wait. */
  readonly retryAfterMs?: number | undefined;
  /** Assurance levels the service takes, with `step-up-required` (RFC 9470). */
  readonly acr?: readonly string[] | undefined;
  /** True when no certain answer came and the service may have done it: ask again with the same key, never "failed". */
  readonly maybeApplied?: boolean | undefined;
  /** The key of the act, to be given again as `idempotencyKey` when the same act is retried. */
  readonly idempotencyKey?: string | undefined;
  /** What to look at first, where the code does not say it. */
  readonly hint?: string | undefined;
  /** JSON Pointer (RFC 6901) into the answer, for `contract-broken`. */
  readonly pointer?: string | undefined;
}

/**
 * The one error of this package. Told apart by `kind` and `code`, not by class: a page may hold two copies of
 * this file, so use {@link isSdkError}, not `instanceof`.
 */
export class SdkError extends Error {
  override readonly name = 'SdkError';
  declare readonly kind: ErrorKind;
  /** Machine key: a code of the contract's catalogue, `http-<status>`, or one of this package (see README). */
  declare readonly code: string;
  declare readonly info: ErrorInfo;

  /** The message is made of operation, code, pointer and hint: never of a text or value from outside. */
  constructor(kind: ErrorKind, code: string, info: ErrorInfo = {}, cause?: unknown) {
    super([info.operation, code, info.pointer, info.hint].filter(Boolean).join(' '), { cause });
    this.kind = kind;
    this.code = code;
    this.info = info;
  }

  /** HTTP status, when an answer came. */
  get status(): number | undefined {
    return this.info.status;
  }

  /** Every field at fault, all at once (`validation-failed`); empty otherwise. */
  get fields(): readonly FieldError[] {
    return this.info.problem?.errors ?? [];
  }

  /** What the service holds now (`stale-version`, `invalid-transition`, `record-changed`): check it before use. */
  get current(): unknown {
    return this.info.problem?.current;
  }
}

/** True for an error of this package, also when another copy of it made the error. */
export function isSdkError(error: unknown): error is SdkError {
  return error instanceof Error && error.name === 'SdkError' && 'kind' in error && 'code' in error;
}

/** True when the error carries this code: `if (hasCode(error, 'stale-version')) …`. */
export function hasCode<const C extends string>(
  error: unknown,
  ...codes: C[]
): error is SdkError & { code: C } {
  // The list is narrower than the code: widening it for the look-up loses nothing.
  return isSdkError(error) && (codes as string[]).includes(error.code);
}
