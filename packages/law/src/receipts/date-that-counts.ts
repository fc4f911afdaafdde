/**
 * The date that counts for a person who had to act by a day. CRPA, L112-13: a send by electronic means is in time on the
 * last day; the date on the acknowledgement, or on the registration receipt, is the one believed. Not for the award of
 * public contracts (1°), nor where the person must come in person (2°).
 */
import type { LegalRef, PlainDate, Timestamp } from '@bonne-foi/contract';
import { parisDay } from '../calendar/paris-day.ts';
import { crpaProcedure as crpa } from '../sources/procedure-texts.ts';

/** A send with its receipts. */
export interface DatedSend {
  /** Date of receipt that the acknowledgement states. */
  readonly acknowledgedAs?: Timestamp;
  /** Date of receipt that the registration receipt states. */
  readonly registeredAs?: Timestamp;
  /** Award of a public contract, or presence in person required. */
  readonly isExcluded?: boolean;
}

/** The day that counts; none without a receipt, or where L112-13 does not apply: it is then not known. */
export function dateThatCounts({ acknowledgedAs, registeredAs, isExcluded }: DatedSend): {
  readonly day?: PlainDate;
  readonly sources: readonly LegalRef[];
} {
  const at = acknowledgedAs ?? registeredAs;
  if (isExcluded === true || at === undefined) return { sources: [crpa.l11213] };
  return { day: parisDay(at), sources: [crpa.l11213] };
}

/** Whether a send was in time for a last day. */
export function wasInTime(send: DatedSend, lastDay: PlainDate): boolean | 'unknown' {
  const { day } = dateThatCounts(send);
  return day === undefined ? 'unknown' : day <= lastDay;
}
