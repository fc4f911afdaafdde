import type { Clock, PlainDate, Timestamp } from '@bonne-foi/contract';
import type { ClockRule } from '../procedures/procedure.ts';
import { addDuration, daysBetween, parisDay } from './calendar.ts';

/** Starts the clock of a send, as its procedure says. */
export function startClock(rule: ClockRule, receivedAt: Timestamp): Clock {
  if (rule.kind === 'none') return { kind: 'none' };
  return {
    kind: rule.kind,
    timeLimit: rule.timeLimit,
    startedAt: receivedAt,
    startRule: rule.startRule,
    deemedOn: addDuration(parisDay(receivedAt), rule.timeLimit),
    subjectToCompleteness: true,
    legalBasis: [...rule.legalBasis],
  };
}

/**
 * A request for items: a rejection clock is suspended at most until `deadline`; an acceptance clock has not started,
 * since the file is not complete (CRPA L114-3, L114-5).
 */
export function suspendClock(clock: Clock, at: Timestamp, deadline: PlainDate): Clock {
  if (clock.kind === 'none') return clock;
  const { deemedOn: _deemedOn, ...rest } = clock;
  if (clock.kind === 'silence_means_acceptance') {
    const { startedAt: _startedAt, ...unstarted } = rest;
    return unstarted;
  }
  return { ...clock, suspendedAt: at, suspendedUntil: deadline };
}

/**
 * The items came, or their time is over: a rejection clock goes on where it was, later by the days suspended; an
 * acceptance clock starts on the day the file is complete.
 */
export function resumeClock(clock: Clock, on: PlainDate, at: Timestamp, isComplete: boolean): Clock {
  const { suspendedAt, suspendedUntil: _until, ...rest } = clock;
  if (clock.kind === 'silence_means_acceptance' && clock.startedAt === undefined) {
    if (!isComplete || clock.timeLimit === undefined) return clock;
    return { ...clock, startedAt: at, deemedOn: addDuration(on, clock.timeLimit) };
  }
  if (suspendedAt === undefined || clock.deemedOn === undefined) return rest;
  const days = Math.max(0, daysBetween(parisDay(suspendedAt), on));
  return { ...rest, deemedOn: addDuration(clock.deemedOn, `P${days}D`) };
}

/** Effect of a request for items on the clock, as the contract names it. */
export function clockEffect(clock: Clock): 'suspended' | 'not_started' | 'none' {
  if (clock.kind === 'silence_means_rejection') return 'suspended';
  return clock.kind === 'silence_means_acceptance' ? 'not_started' : 'none';
}
