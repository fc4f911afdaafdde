import type { ErrorKind } from './errors.ts';
import type { RetryOptions } from './options.ts';

/** What one attempt ended in. */
export interface Outcome {
  readonly kind: ErrorKind;
  readonly status?: number | undefined;
  readonly code: string;
  /** Milliseconds the service asked to wait. */
  readonly retryAfterMs?: number | undefined;
}

/** What the decision depends on beside the outcome. */
export interface RetryState {
  /** True for GET, HEAD, PUT, DELETE, and for whatever carries an idempotency key. */
  readonly repeatable: boolean;
  /** How many attempts were made, this one included. */
  readonly attempts: number;
  /** Milliseconds left before the deadline. */
  readonly leftMs: number;
  /** In [0, 1). */
  readonly chance: number;
}

export const defaultRetry: RetryOptions = { attempts: 4, baseMs: 500, capMs: 8_000, maxRetryAfterMs: 30_000 };

/**
 * Milliseconds to wait before the next attempt, or undefined when there is none.
 *
 * | outcome                                             | asked again |
 * |-----------------------------------------------------|-------------|
 * | no answer (network, timeout)                        | yes         |
 * | 408, 425, 429, 500, 502, 503, 504                   | yes         |
 * | 409 `request-in-progress`                           | yes         |
 * | any other answer, a broken contract, an abort       | no          |
 *
 * Only what is repeatable; as long as attempts and time are left; never against a `Retry-After` that is too long.
 */
export function retryDelay(outcome: Outcome, state: RetryState, policy: RetryOptions): number | undefined {
  if (!state.repeatable || state.attempts >= policy.attempts || !isTransient(outcome)) return undefined;
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (state.attempts - 1));
  const delay = outcome.retryAfterMs ?? (ceiling * (1 + state.chance)) / 2;
  return delay < state.leftMs && delay <= Math.max(policy.maxRetryAfterMs, ceiling) ? delay : undefined;
}

function isTransient({ kind, status, code }: Outcome): boolean {
  return (
    kind === 'network' ||
    kind === 'timeout' ||
    (kind === 'problem' && /^(408|425|429|50[0234])$/.test(`${status}`)) ||
    code === 'request-in-progress'
  );
}

/**
 * Milliseconds asked for by `Retry-After`: seconds, or a date measured against the answer's own `Date`, so that a
 * wrong clock here changes nothing. Undefined when the header says nothing that can be read; never negative.
 */
export function parseRetryAfter(header: string | null, date: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - (Date.parse(date ?? '') || now);
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
