import type { Clock } from './options.ts';

/** Why a signal of ours aborts when time is up. No `Error`: one made while a script starts has all of it read again, for its stack. */
export const overdue = Object.freeze({ name: 'TimeoutError', message: 'out of time' });

/**
 * Settles as `work` does, or rejects with the signal's reason as soon as it aborts, whether or not `work` listens
 * to it: a host's `fetch`, middleware or `getToken` may not.
 */
export function race<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      // Whatever the one who aborted gave.
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    work.then(resolve, reject);
  });
}

/**
 * Runs `work` for at most `ms` milliseconds, and no longer than `outer` lasts. Its signal aborts with
 * {@link overdue} when the time is up.
 */
export async function within<T>(
  clock: Clock,
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const timer = new AbortController();
  const stop = (): void => {
    own.abort(outer?.reason);
  };
  if (outer?.aborted) stop();
  // Listens no longer than the work lasts.
  outer?.addEventListener('abort', stop, { signal: timer.signal });
  void clock.sleep(ms, timer.signal).then(() => {
    own.abort(overdue);
  });
  try {
    return await race(work(own.signal), own.signal);
  } finally {
    timer.abort();
  }
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      // A longer delay overflows and would fire at once.
      const timer = setTimeout(resolve, Math.min(ms, 2 ** 31 - 1));
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
    }),
};
