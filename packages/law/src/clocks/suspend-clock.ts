/**
 * What a request for missing items does to the clock. CRPA, L114-5: the items are those that a law or regulation requires;
 * towards an acceptance, the time runs only from receipt of all of them (L114-3 too); towards a rejection, it is suspended
 * for the time given, at most until all of them are produced. Nothing lapses when that time ends.
 *
 * L114-6 (a formal defect) says nothing of the clock: it goes on.
 */
import type { Clock, PlainDate, Timestamp } from '@bonne-foi/contract';
import { addDays, daysBetween } from '../calendar/duration.ts';
import { isOver, parisDay } from '../calendar/paris-day.ts';
import { running } from './start-clock.ts';

/** A request for items. */
export interface ItemsAsked {
  readonly at: Timestamp;
  /** Last day to produce them. */
  readonly deadline: PlainDate;
  /** `incomplete_file`: L114-5. `formal_defect`: L114-6. */
  readonly nature: 'incomplete_file' | 'formal_defect';
  /** Whether a law or regulation requires each of them: without it L114-5 does not apply. */
  readonly areRequiredByText: boolean;
}

/** How a request for items ended. `partly`: some of them came. `cancelled`: the service waits for nothing any more. */
export interface ItemsEnded {
  readonly at: Timestamp;
  readonly how: 'complete' | 'partly' | 'cancelled' | 'time_over';
}

/** Effect of a request for items on the clock, as the contract names it. */
export function clockEffect(
  clock: Clock,
  { nature, areRequiredByText }: Pick<ItemsAsked, 'nature' | 'areRequiredByText'>,
) {
  if (nature === 'formal_defect' || !areRequiredByText) return 'none';
  if (clock.kind === 'silence_means_rejection') return 'suspended';
  return clock.kind === 'silence_means_acceptance' ? 'not_started' : 'none';
}

/** The clock once items are asked for. A decision already born of silence is not undone. */
export function suspendClock(clock: Clock, asked: ItemsAsked): Clock {
  if (clock.deemedOn !== undefined && parisDay(asked.at) > clock.deemedOn) return clock;
  switch (clockEffect(clock, asked)) {
    case 'none':
      return clock;
    case 'suspended':
      return { ...clock, suspendedAt: asked.at, suspendedUntil: asked.deadline };
    case 'not_started': {
      const { startedAt: _startedAt, deemedOn: _deemedOn, ...unstarted } = clock;
      return unstarted;
    }
  }
}

/**
 * The clock once the wait is over. A rejection clock is later by the days of the wait; items that came only in part do not
 * end it sooner. An acceptance clock starts when all came, or when the service waits for nothing any more.
 */
export function resumeClock(clock: Clock, ended: ItemsEnded): Clock {
  const { suspendedAt, suspendedUntil, ...rest } = clock;
  const isWhole = ended.how === 'complete' || ended.how === 'cancelled';
  if (clock.kind === 'silence_means_acceptance' && clock.startedAt === undefined) {
    return isWhole ? running(clock, ended.at) : clock;
  }
  if (suspendedAt === undefined || suspendedUntil === undefined || clock.deemedOn === undefined) return rest;
  const day = parisDay(ended.at);
  const end = isWhole && day < suspendedUntil ? day : suspendedUntil;
  const waited = Math.max(0, daysBetween(parisDay(suspendedAt), end));
  return { ...rest, deemedOn: addDays(clock.deemedOn, waited) };
}

/** The clock as it is at an instant: a wait whose time is over has ended by itself. */
export function clockAt(clock: Clock, now: Date): Clock {
  if (clock.suspendedUntil === undefined || !isOver(clock.suspendedUntil, now)) return clock;
  return resumeClock(clock, { at: now.toISOString(), how: 'time_over' });
}
