/** Where the service reads the time: an argument, so that tests and conformance runs can set it. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved: for tests. */
export interface ManualClock extends Clock {
  /** Sets the instant (ISO 8601, with its zone). */
  set(instant: string): void;
  /** Moves forward by so many milliseconds. */
  advance(milliseconds: number): void;
}

/** A clock that starts at `instant` and moves only when told to. */
export function manualClock(instant: string): ManualClock {
  let now = Date.parse(instant);
  return {
    now: () => new Date(now),
    set: (next) => {
      now = Date.parse(next);
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
