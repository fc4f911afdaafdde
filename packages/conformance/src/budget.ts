import { setTimeout as sleep } from 'node:timers/promises';
import { KitError } from './kit-error.ts';

/** How much a run may ask of a server. */
export interface Budget {
  /** Counts one request, and waits for its turn. @throws KitError `too-many-requests` */
  take(): Promise<void>;
  /** Waits as a 429 says; false when that would be too long. */
  waitFor(seconds: number): Promise<boolean>;
  readonly used: () => number;
}

export interface BudgetOptions {
  readonly requests: number;
  readonly perSecond: number;
  /** Longest time spent waiting after 429, in seconds, over the whole run. */
  readonly waitSeconds: number;
}

export function createBudget({ requests, perSecond, waitSeconds }: BudgetOptions): Budget {
  let used = 0;
  let waited = 0;
  let nextTurn = 0;
  return {
    async take() {
      used += 1;
      if (used > requests) throw new KitError('too-many-requests', [`More than ${String(requests)}.`]);
      const now = performance.now();
      nextTurn = Math.max(now - 100, nextTurn) + 1000 / perSecond;
      if (nextTurn > now) await sleep(nextTurn - now);
    },
    async waitFor(seconds) {
      const pause = Number.isFinite(seconds) && seconds > 0 ? seconds : 1;
      if (waited + pause > waitSeconds) return false;
      waited += pause;
      await sleep(pause * 1000);
      return true;
    },
    used: () => used,
  };
}
