import type { Clock } from '../clock.ts';

export interface MovableClock extends Clock {
  /** Says that instant, and goes on from there, until it is told to say the present again. */
  readonly goTo: (instant: string) => void;
  readonly comeBack: () => void;
  /** Says so many days later, for good: what was moved adds up. */
  readonly goForward: (days: number) => void;
}

const dayMs = 86_400_000;

/**
 * A clock that follows another. It can be set back while the samples live their past, and moved forward to play what
 * time does to a case.
 */
export function movableClock(clock: Clock): MovableClock {
  let backMs = 0;
  let aheadMs = 0;
  return {
    now: () => new Date(clock.now().getTime() - backMs + aheadMs),
    goTo: (instant) => {
      backMs = clock.now().getTime() - Date.parse(instant);
    },
    comeBack: () => {
      backMs = 0;
    },
    goForward: (days) => {
      aheadMs += days * dayMs;
    },
  };
}
