/**
 * The decision born of silence. CRPA, L231-1 and L231-4: it is there when the time is over, without any act. The product
 * takes it to be born when the day `deemedOn` ends in Europe/Paris, and counts what follows from that day.
 */
import type { Clock, LegalRef, PlainDate, Timestamp } from '@bonne-foi/contract';
import { addDays } from '../calendar/duration.ts';
import { isOver, startOfDay, toTimestamp } from '../calendar/paris-day.ts';
import { clockAt } from './suspend-clock.ts';

/** A decision that nobody took. */
export interface DeemedDecision {
  readonly outcome: 'deemed_refused' | 'deemed_accepted';
  /** Day on which it is born; remedies run from it. */
  readonly bornOn: PlainDate;
  /** End of that day, as an instant. */
  readonly at: Timestamp;
  readonly sources: readonly LegalRef[];
}

/** The decision that silence has made by an instant; undefined while there is none. */
export function deemedDecision(clock: Clock, now: Date): DeemedDecision | undefined {
  const { kind, deemedOn, suspendedUntil, legalBasis = [] } = clockAt(clock, now);
  if (suspendedUntil !== undefined || deemedOn === undefined || !isOver(deemedOn, now)) return undefined;
  if (kind !== 'silence_means_rejection' && kind !== 'silence_means_acceptance') return undefined;
  const outcome = kind === 'silence_means_acceptance' ? 'deemed_accepted' : 'deemed_refused';
  const at = toTimestamp(startOfDay(addDays(deemedOn, 1)));
  return { outcome, bornOn: deemedOn, at, sources: legalBasis };
}
