import type { Clock } from '../clock.ts';

export interface MovableClock extends Clock {
  /** Says that instant, and goes on from there, until it is told to say the present again. */
  readonly goTo: (instant: string) => void;
  readonly comeBack: () => void;
}

/** A clock that follows another, and can be set back while the samples live their past. */
export function movableClock(clock: Clock): MovableClock {
  let offsetMs = 0;
  return {
    now: () => new Date(clock.now().getTime() - offsetMs),
    goTo: (instant) => {
      offsetMs = clock.now().getTime() - Date.parse(instant);
    },
    comeBack: () => {
      offsetMs = 0;
    },
  };
}
