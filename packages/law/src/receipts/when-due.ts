/**
 * Is a receipt due? CRPA, L112-11: for whatever is sent to an administration by electronic means, a declaration or an
 * information too, except abusive sends and those that endanger its information system. On paper: L112-3, for a request
 * only, except abusive ones and those of R112-4 (a decision acquired within fifteen days; a document or a service for which
 * only the conditions are checked).
 */
import type { LegalRef } from '@bonne-foi/contract';
import { crpaProcedure as crpa } from '../sources/procedure-texts.ts';

/** Facts of a send. A fact left out is not known. */
export interface SendFacts {
  readonly channel: 'electronic' | 'paper';
  readonly isRequest: boolean;
  /** Abusive by number, or because it repeats itself. Left out: no; an abuse is not presumed. */
  readonly isAbusive?: boolean;
  /** Electronic: it may harm the information system. Left out: no. */
  readonly isHarmful?: boolean;
  /** Paper: a decision in favour of the person is acquired within fifteen days of receipt (R112-4, 1°). */
  readonly isAcquiredInFifteenDays?: boolean;
  /** Paper: a document or a service, where only the legal conditions are checked (R112-4, 2°). */
  readonly isOnlyChecked?: boolean;
}

/** Whether a receipt is due, and by which text. */
export interface ReceiptDuty {
  readonly isDue: boolean | 'unknown';
  readonly sources: readonly LegalRef[];
}

/** Whether a send must be acknowledged. */
export function receiptDuty(facts: SendFacts): ReceiptDuty {
  return facts.channel === 'electronic' ? electronicDuty(facts) : paperDuty(facts);
}

function electronicDuty({ isAbusive, isHarmful }: SendFacts): ReceiptDuty {
  return { isDue: isAbusive !== true && isHarmful !== true, sources: [crpa.l11211] };
}

function paperDuty(facts: SendFacts): ReceiptDuty {
  if (!facts.isRequest || facts.isAbusive === true) return { isDue: false, sources: [crpa.l1123] };
  const exceptions = [facts.isAcquiredInFifteenDays, facts.isOnlyChecked];
  const sources = [crpa.l1123, crpa.r1124];
  if (exceptions.includes(true)) return { isDue: false, sources };
  return { isDue: exceptions.includes(undefined) ? 'unknown' : true, sources };
}
