/**
 * When the clock of silence starts. CRPA, L114-3: towards a rejection, on receipt by the administration seized first, be
 * it the right one or not; towards an acceptance, on receipt by the competent one only, of a complete file. L114-2: an
 * administration that is not competent passes the request on, and tells the person.
 */
import type { Clock, Duration, LegalRef, Timestamp } from '@bonne-foi/contract';
import { addDuration } from '../calendar/duration.ts';
import { parisDay } from '../calendar/paris-day.ts';

/** The clock of a send, as its procedure says. A declaration makes no implied decision: `none`. */
export type ClockRule =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'silence_means_rejection' | 'silence_means_acceptance';
      readonly timeLimit: Duration;
      readonly startRule: NonNullable<Clock['startRule']>;
      /** Texts that give silence its meaning and its length. */
      readonly legalBasis: readonly LegalRef[];
    };

/** Who received the request, and when. */
export interface Seizure {
  /** Receipt by the administration seized first. */
  readonly firstReceivedAt: Timestamp;
  /** Receipt by the competent one; left out while it has not received it, or nobody knows. */
  readonly competentReceivedAt?: Timestamp;
}

/** What starts a clock of each kind (L114-3). */
export const startRuleOf = {
  silence_means_rejection: 'first_administration',
  silence_means_acceptance: 'competent_administration',
} as const;

/** Starts the clock of a send. The date holds subject to the file being complete. */
export function startClock(rule: ClockRule, seizure: Seizure): Clock {
  if (rule.kind === 'none') return { kind: 'none' };
  const clock: Clock = {
    kind: rule.kind,
    timeLimit: rule.timeLimit,
    startRule: startRuleOf[rule.kind],
    subjectToCompleteness: true,
    legalBasis: [...rule.legalBasis],
  };
  switch (rule.kind) {
    case 'silence_means_rejection':
      return running(clock, seizure.firstReceivedAt);
    case 'silence_means_acceptance':
      return seizure.competentReceivedAt === undefined ? clock : running(clock, seizure.competentReceivedAt);
  }
}

/**
 * The request was passed on (L114-2). A rejection clock goes on as it was: it runs from the first receipt. An acceptance
 * clock runs only from receipt by the competent administration.
 * @param competentReceivedAt Left out while the competent administration has not received it.
 */
export function transferClock(clock: Clock, competentReceivedAt?: Timestamp): Clock {
  if (clock.kind !== 'silence_means_acceptance') return clock;
  const { startedAt: _startedAt, deemedOn: _deemedOn, ...unstarted } = clock;
  return competentReceivedAt === undefined ? unstarted : running(unstarted, competentReceivedAt);
}

/** A clock that starts at an instant and ends its time later, counted by date. */
export function running(clock: Clock, startedAt: Timestamp): Clock {
  if (clock.timeLimit === undefined) return clock;
  return { ...clock, startedAt, deemedOn: addDuration(parisDay(startedAt), clock.timeLimit) };
}
