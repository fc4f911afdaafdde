/**
 * An express decision that comes after silence has made one.
 * - After an implied rejection, an acceptance is always possible: a rejection gives no right, and may be undone at any
 *   time for any reason (CRPA, L243-1). A refusal notified before the time of the remedy is over makes it run again; one
 *   notified later is not said to (CJA, R421-2; administrative courts). Where that time never bound the person, no text
 *   read here says what the refusal starts.
 * - After an implied acceptance, a refusal takes back a decision that gave rights: only if that decision is unlawful, and
 *   within four months of it (L242-1), with reasons (L211-2, 4°) and the person heard first (L121-1); at any time if it was
 *   obtained by fraud (L241-2).
 */
import type { LegalRef, PlainDate } from '@bonne-foi/contract';
import { addDuration } from '../calendar/duration.ts';
import { courts, crpaProcedure as crpa } from '../sources/procedure-texts.ts';

/** A decision born of silence, and the express one that follows. */
export interface ExpressAfterSilence {
  readonly deemed: 'deemed_refused' | 'deemed_accepted';
  readonly bornOn: PlainDate;
  readonly express: 'accepted' | 'refused';
  readonly notifiedOn: PlainDate;
  /** Whether the time of the remedy against the implied rejection binds the person. */
  readonly wasTimeOpposable?: boolean;
  /** Which court would judge: R421-2 is only for the administrative one. */
  readonly court: 'administrative' | 'judicial';
  /** After an implied acceptance: whether it is unlawful. Not known when left out. */
  readonly isUnlawful?: boolean;
  /** Whether the administration shows that it was obtained by fraud. Left out: no; fraud is never presumed. */
  readonly wasObtainedByFraud?: boolean;
}

/** What the express decision may do. */
export interface ExpressEffect {
  /** `unknown`: a fact is missing. */
  readonly isAllowed: boolean | 'unknown';
  /** What the decision owes: `reasons`, `hearing`. */
  readonly owes: readonly ('reasons' | 'hearing')[];
  /** Time of the remedy: `runs_again` from the notification, `as_before`, or `unknown` where no text was read. */
  readonly remedyTime: 'runs_again' | 'as_before' | 'unknown' | 'none';
  readonly sources: readonly LegalRef[];
}

/** What an express decision does after an implied one. */
export function expressAfterSilence(facts: ExpressAfterSilence): ExpressEffect {
  switch (facts.deemed) {
    case 'deemed_refused':
      return facts.express === 'accepted'
        ? { isAllowed: true, owes: [], remedyTime: 'none', sources: [crpa.l2431] }
        : refusalAfterRejection(facts);
    case 'deemed_accepted':
      return facts.express === 'accepted'
        ? { isAllowed: true, owes: [], remedyTime: 'none', sources: [crpa.l2323] }
        : refusalAfterAcceptance(facts);
  }
}

function refusalAfterRejection(facts: ExpressAfterSilence): ExpressEffect {
  const base = { isAllowed: true, owes: ['reasons'] as const };
  if (facts.court === 'judicial') return { ...base, remedyTime: 'unknown', sources: [crpa.l2112] };
  if (facts.wasTimeOpposable !== true) {
    return { ...base, remedyTime: 'unknown', sources: [crpa.l2112, crpa.l11212] };
  }
  const wasInTime = facts.notifiedOn <= addDuration(facts.bornOn, 'P2M');
  return {
    ...base,
    remedyTime: wasInTime ? 'runs_again' : 'as_before',
    sources: [crpa.l2112, courts.r4212],
  };
}

function refusalAfterAcceptance(facts: ExpressAfterSilence): ExpressEffect {
  const owes = ['reasons', 'hearing'] as const;
  const common = [crpa.l2112, crpa.l1211];
  if (facts.wasObtainedByFraud === true) {
    return { isAllowed: true, owes, remedyTime: 'runs_again', sources: [crpa.l2412, ...common] };
  }
  const isInTime = facts.notifiedOn <= addDuration(facts.bornOn, 'P4M');
  const isAllowed = isInTime ? (facts.isUnlawful ?? 'unknown') : false;
  return {
    isAllowed,
    owes,
    remedyTime: isAllowed === false ? 'none' : 'runs_again',
    sources: [crpa.l2421, ...common],
  };
}
