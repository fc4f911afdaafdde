import type { ErrorInfo, SdkError } from './errors.ts';
import type { RetryOptions } from './options.ts';

/** What one attempt ended in. */
export type Outcome = Pick<SdkError, 'kind' | 'code'> & Pick<ErrorInfo, 'status' | 'retryAfterMs'>;

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
 * Only as long as attempts and time are left; never against a `Retry-After` that is too long.
 * @param attempts how many were made, this one included
 * @param leftMs milliseconds left before the deadline
 * @param chance in [0, 1)
 */
export function retryDelay(
  { kind, code, status, retryAfterMs }: Outcome,
  policy: RetryOptions,
  attempts: number,
  leftMs: number,
  chance: number,
): number | undefined {
  const passing = /^[nt]|^problem (request-in-progress |.* (408|425|429|50[0234])$)/;
  if (attempts >= policy.attempts || !passing.test(`${kind} ${code} ${status}`)) return undefined;
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (attempts - 1));
  const delay = retryAfterMs ?? (ceiling * (1 + chance)) / 2;
  return delay < leftMs && delay <= Math.max(policy.maxRetryAfterMs, ceiling) ? delay : undefined;
}

/**
 * Milliseconds asked for by `Retry-After`: seconds, or a date measured against the answer's own `Date`, so that a
 * wrong clock here changes nothing. Undefined when the header says nothing that can be read; never negative.
 */
export function parseRetryAfter(header: string | null, date: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - (Date.parse(date ?? '') || now);
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
