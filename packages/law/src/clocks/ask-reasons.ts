/**
 * The reasons of an implied rejection. CRPA, L232-4: asked for within the time of the remedy before the court, they are
 * given within the month that follows; that time is then extended until two months after the day they were given. The text
 * does not say what happens when they are not given: no date is then made up.
 */
import type { LegalRef, PlainDate } from '@bonne-foi/contract';
import { addDuration } from '../calendar/duration.ts';
import { crpaProcedure as crpa } from '../sources/procedure-texts.ts';

/** A person asks why. */
export interface ReasonsAsked {
  readonly askedOn: PlainDate;
  /** Last day of the remedy; left out when no time binds the person. */
  readonly remedyUntil?: PlainDate;
  /** Day on which the reasons were given, if they were. */
  readonly givenOn?: PlainDate;
}

/** What the administration owes, and until when the court may be seized. */
export interface ReasonsOwed {
  readonly isInTime: boolean;
  /** Last day to give the reasons. */
  readonly dueOn?: PlainDate;
  /** Last day of the remedy; left out when no text gives it. */
  readonly remedyUntil?: PlainDate;
  readonly sources: readonly LegalRef[];
}

/** What follows from asking for the reasons of an implied rejection. */
export function reasonsOwed({ askedOn, remedyUntil, givenOn }: ReasonsAsked): ReasonsOwed {
  const sources = [crpa.l2324];
  if (remedyUntil !== undefined && askedOn > remedyUntil) return { isInTime: false, remedyUntil, sources };
  const dueOn = addDuration(askedOn, 'P1M');
  if (givenOn === undefined) return { isInTime: true, dueOn, sources };
  return { isInTime: true, dueOn, remedyUntil: addDuration(givenOn, 'P2M'), sources };
}
