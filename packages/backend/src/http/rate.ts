import type { Clock } from '../clock.ts';

/** What is left to one caller. */
export interface RateState {
  readonly allowed: boolean;
  /** Whole requests left now. */
  readonly remaining: number;
  /** Seconds until one more is allowed, or until the bucket is full. */
  readonly resetSeconds: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * A token bucket for each caller: `perMinute` requests at once, refilled evenly, so that a person may always make that
 * many in a minute. In memory and per process: a limit against floods, not an account to settle. Idle callers are
 * forgotten, and at most `maxCallers` are known.
 */
export function createRateLimiter(
  perMinute: number,
  clock: Clock,
  maxCallers = 50_000,
): (caller: string) => RateState {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return (caller) => {
    const now = clock.now().getTime();
    const held = buckets.get(caller) ?? { tokens: perMinute, at: now };
    const tokens = Math.min(perMinute, held.tokens + Math.max(0, now - held.at) * perMs);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    // Written last, so that the map keeps callers in the order of their last request.
    buckets.delete(caller);
    buckets.set(caller, { tokens: left, at: now });
    for (const oldest of buckets.keys()) {
      if (buckets.size <= maxCallers) break;
      buckets.delete(oldest);
    }
    const missing = allowed ? perMinute - left : 1 - left;
    return { allowed, remaining: Math.floor(left), resetSeconds: Math.ceil(missing / perMs / 1000) };
  };
}
