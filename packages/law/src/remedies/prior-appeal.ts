/**
 * The mandatory prior appeal, and the time to go to court after it. Social security: CSS, R142-1 (two months to seize the
 * amicable appeal board), R142-6 (silence for two months from receipt rejects; documents produced later make the time run
 * from their receipt), R142-1-A, III (two months for the court from the notification; binding only if it was stated).
 * Overpayments: R133-9-2, III: a request for rectification made within twenty days interrupts the time of the board, until
 * the decision is received or silence for one month rejects it.
 */
import type { LegalRef, PlainDate } from '@bonne-foi/contract';
import { addDays, addDuration } from '../calendar/duration.ts';
import { cssProcedure as css } from '../sources/procedure-texts.ts';

/** A refusal by a social security body, and what was done since. */
export interface BoardFacts {
  /** Notification of the decision. */
  readonly notifiedOn: PlainDate;
  /** Overpayment: day on which a request for rectification was received, and on which its answer was. */
  readonly rectification?: { readonly receivedOn: PlainDate; readonly answeredOn?: PlainDate };
  /** Day on which the body received the appeal. */
  readonly seizedOn?: PlainDate;
  /** Day of receipt of the last document produced after the appeal. */
  readonly lastDocumentOn?: PlainDate;
  /** Day on which the decision of the board was notified. */
  readonly decidedOn?: PlainDate;
}

/** The dates that follow. */
export interface BoardDates {
  /** Last day to seize the board. */
  readonly seizeBy: PlainDate;
  /** Whether the appeal was in time; left out when there is none yet. */
  readonly wasInTime?: boolean;
  /** Day from which the person may take the appeal as rejected, without a decision. */
  readonly silentOn?: PlainDate;
  /**
   * Last day to seize the court: from the decision notified, or from the rejection by silence. A decision notified after that
   * rejection has its own two months (R142-1-A, III): the sooner day is kept.
   */
  readonly courtBy?: PlainDate;
  readonly sources: readonly LegalRef[];
}

const twoMonths = 'P2M';

/** Dates of the amicable appeal board and of the court after it, counted by date. */
export function boardDates(facts: BoardFacts): BoardDates {
  const { seizedOn, decidedOn } = facts;
  const { from, sources } = startOfBoardTime(facts);
  const seizeBy = addDuration(from, twoMonths);
  if (seizedOn === undefined) return { seizeBy, sources };
  const wasInTime = seizedOn <= seizeBy;
  if (!wasInTime) return { seizeBy, wasInTime, sources };
  const silentOn = addDuration(laterOf(seizedOn, facts.lastDocumentOn), twoMonths);
  const isDecidedBefore = decidedOn !== undefined && decidedOn <= silentOn;
  return {
    seizeBy,
    wasInTime,
    ...(!isDecidedBefore && { silentOn }),
    courtBy: addDuration(isDecidedBefore ? decidedOn : silentOn, twoMonths),
    sources: [...sources, css.r1426, css.r1421a],
  };
}

/** From when the two months of the board run. */
function startOfBoardTime({ notifiedOn, rectification }: BoardFacts): {
  readonly from: PlainDate;
  readonly sources: readonly LegalRef[];
} {
  const isInterrupting = rectification !== undefined && rectification.receivedOn <= addDays(notifiedOn, 20);
  if (!isInterrupting) return { from: notifiedOn, sources: [css.r1421] };
  const bySilence = addDuration(rectification.receivedOn, 'P1M');
  const { answeredOn = bySilence } = rectification;
  return {
    from: answeredOn < bySilence ? answeredOn : bySilence,
    sources: [css.r1421, css.r13392],
  };
}

function laterOf(one: PlainDate, other: PlainDate | undefined): PlainDate {
  return other !== undefined && other > one ? other : one;
}
