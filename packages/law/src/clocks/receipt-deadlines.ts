/**
 * When receipts are due. CRPA, R112-11-2: a registration receipt at once or, if that is impossible, within one *jour ouvré*
 * of receipt, unless the acknowledgement itself is instant; the acknowledgement within ten *jours ouvrés* of receipt, a
 * time that only runs once the competent administration is seized (L114-2).
 */
import type { LegalRef, PlainDate, Timestamp } from '@bonne-foi/contract';
import { parisDay } from '../calendar/paris-day.ts';
import { mainland } from '../calendar/public-holidays.ts';
import type { Place } from '../calendar/public-holidays.ts';
import { addJoursOuvres } from '../calendar/working-days.ts';
import { crpaProcedure as crpa } from '../sources/procedure-texts.ts';
import type { Seizure } from './start-clock.ts';

/** Last days to send the receipts. */
export interface ReceiptsDue {
  readonly registrationBy: PlainDate;
  /** Left out while the competent administration is not seized: its time does not run. */
  readonly acknowledgementBy?: PlainDate;
  readonly sources: readonly LegalRef[];
}

/** When the receipts of a send are due. */
export function receiptsDue(
  { firstReceivedAt, competentReceivedAt }: Seizure,
  place: Place = mainland,
): ReceiptsDue {
  const registrationBy = addJoursOuvres(parisDay(firstReceivedAt), 1, place);
  const sources = [crpa.r112112];
  if (competentReceivedAt === undefined) return { registrationBy, sources: [...sources, crpa.l1142] };
  return { registrationBy, acknowledgementBy: acknowledgementBy(competentReceivedAt, place), sources };
}

/** Last day of the acknowledgement: ten *jours ouvrés* after receipt by the competent administration. */
export function acknowledgementBy(competentReceivedAt: Timestamp, place: Place = mainland): PlainDate {
  return addJoursOuvres(parisDay(competentReceivedAt), 10, place);
}
