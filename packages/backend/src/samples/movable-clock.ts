import type { Clock } from '../clock.ts';

export interface MovableClock extends Clock {
  /** Says so many days before the present one, until it is set to 0. */
  readonly goBack: (days: number) => void;
}

const dayMs = 86_400_000;

/** A clock that follows another, and can be set back while the samples live their past. */
export function movableClock(clock: Clock): MovableClock {
  let offsetMs = 0;
  return {
    now: () => new Date(clock.now().getTime() - offsetMs),
    goBack: (days) => {
      offsetMs = days * dayMs;
    },
  };
}
