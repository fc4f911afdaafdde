// CSS, article R133-9-2: what a request for rectification is in law, and its days.
//
// I, 2°, a: twenty days from receipt to ask. II: one month of silence is a rejection; recovery at the earliest two months
// after. III: a request in time interrupts the time to seize the amicable appeal board, until the decision or the silence; an
// express rejection opens seven days before anything is withheld. IV: asked later, within the time of that board, a
// written request is a prior appeal; an oral one leads to an invitation to send papers within twenty days. R142-1: two
// months; R142-1-A: that time only binds when the notice states it.
import { LawError } from '../law-error.ts';
import { checkFacts } from '../facts/check-facts.ts';
import { daysAfter, doneBy, monthsAfter } from '../facts/days.ts';
import type { Facts, FactName, PlainDay } from '../facts/dictionary.ts';
import { css } from '../sources/social-security.ts';
import { isHeldFor } from '../sources/source.ts';
import type { Sources } from '../sources/source.ts';

/** What the request is, or may still become. */
export type OverpaymentAct =
  /** The twenty days run: a rectification may be asked for. */
  | 'may_ask'
  /** The twenty days are over and nothing was asked: a written request would be a prior appeal. */
  | 'may_appeal'
  | 'rectification_request'
  | 'prior_appeal'
  /** Oral and late: papers are asked for, within twenty days. */
  | 'papers_asked'
  /** Oral and late, and the papers did not come in time: the request is rejected. */
  | 'rejected_without_papers'
  /** After the time of the amicable appeal board, which the notice stated. */
  | 'out_of_time'
  | 'undetermined';

/** What the request is in law, the days that follow, and the texts. A day that cannot be counted is absent. */
export interface OverpaymentPath {
  readonly act: OverpaymentAct;
  /** Last day to ask for a rectification. */
  readonly askBy?: PlainDay;
  /** Silence is a rejection when this day ends. */
  readonly impliedRejectionOn?: PlainDay;
  /** Nothing is recovered before this day is over. */
  readonly recoveryNotBefore?: PlainDay;
  /** Last day to seize the amicable appeal board. */
  readonly appealBy?: PlainDay;
  /** Last day to send the papers asked for. */
  readonly papersBy?: PlainDay;
  readonly sources: Sources;
  readonly missing: readonly FactName[];
}

const times = { ask: 20, papers: 20, withhold: 7, silence: 1, recover: 2, appeal: 2 } as const;

/**
 * The path of an overpayment from its notice.
 * @throws LawError when the facts cannot be judged; `law-fact-missing` without the day on which the notice was received.
 */
export function overpaymentPath(input: unknown, on: string): OverpaymentPath {
  const facts = checkFacts(input, on);
  const { noticeReceivedOn: receivedOn } = facts;
  if (receivedOn === undefined) {
    throw new LawError(
      'law-fact-missing',
      ['noticeReceivedOn'],
      '"noticeReceivedOn" must be told: every day is counted from it.',
    );
  }
  // checkFacts has looked at the day.
  const today = on as PlainDay;
  if (!isHeldFor(css.r13392, receivedOn)) return { act: 'undetermined', sources: [css.r13392], missing: [] };
  const askBy = daysAfter(receivedOn, times.ask);
  const appealBy = monthsAfter(receivedOn, times.appeal);
  const askedOn = facts.rectificationAskedOn;
  if (askedOn === undefined || askedOn === 'not_yet') {
    return notAsked(facts, { askBy, appealBy, today, isKnown: askedOn === 'not_yet' });
  }
  if (doneBy(askedOn, askBy, today) === true) return askedInTime(facts, askedOn, askBy);
  return askedLate(facts, { askedOn, askBy, appealBy, today });
}

interface Days {
  readonly askBy: PlainDay;
  readonly appealBy: PlainDay;
  readonly today: PlainDay;
}

function notAsked(
  facts: Facts,
  { askBy, appealBy, today, isKnown }: Days & { isKnown: boolean },
): OverpaymentPath {
  const missing: readonly FactName[] = isKnown ? [] : ['rectificationAskedOn'];
  if (!isKnown) return { act: 'undetermined', askBy, appealBy, missing, sources: [css.r13392] };
  const days = { askBy, appealBy, recoveryNotBefore: askBy, missing };
  if (today <= askBy) return { act: 'may_ask', ...days, sources: [css.r13392Time, css.r1421] };
  return lateWithin(facts, appealBy, today, () => ({
    act: 'may_appeal',
    ...days,
    sources: [css.r13392Late, css.r1421],
  }));
}

function askedInTime(facts: Facts, askedOn: PlainDay, askBy: PlainDay): OverpaymentPath {
  const impliedRejectionOn = monthsAfter(askedOn, times.silence);
  const { rectificationDecision: decision, rectificationDecidedOn: decidedOn } = facts;
  const isExpress = decision !== undefined && decision !== 'none';
  const sources: Sources = [css.r13392Time, css.r13392Silence, css.r13392Decision];
  if (!isExpress) {
    return {
      act: 'rectification_request',
      askBy,
      impliedRejectionOn,
      recoveryNotBefore: monthsAfter(impliedRejectionOn, times.recover),
      appealBy: monthsAfter(impliedRejectionOn, times.appeal),
      sources,
      missing: decision === undefined ? ['rectificationDecision'] : [],
    };
  }
  if (decidedOn === undefined) {
    return { act: 'rectification_request', askBy, sources, missing: ['rectificationDecidedOn'] };
  }
  const endOfInterruption = decidedOn < impliedRejectionOn ? decidedOn : impliedRejectionOn;
  return {
    act: 'rectification_request',
    askBy,
    ...(decision !== 'accepted' && {
      // III speaks of a decision before the month is over; after it, the silence had already decided.
      recoveryNotBefore:
        decidedOn <= impliedRejectionOn
          ? daysAfter(decidedOn, times.withhold)
          : monthsAfter(impliedRejectionOn, times.recover),
      appealBy: monthsAfter(endOfInterruption, times.appeal),
    }),
    sources,
    missing: [],
  };
}

function askedLate(
  facts: Facts,
  { askedOn, askBy, appealBy, today }: Days & { askedOn: PlainDay },
): OverpaymentPath {
  return lateWithin(facts, appealBy, askedOn, () => {
    const sources: Sources = [css.r13392Late, css.r1421];
    if (facts.rectificationChannel === undefined) {
      return { act: 'undetermined', askBy, appealBy, sources, missing: ['rectificationChannel'] };
    }
    return facts.rectificationChannel === 'written'
      ? { act: 'prior_appeal', askBy, appealBy, sources, missing: [] }
      : orally(facts, { askBy, appealBy, today }, sources);
  });
}

function orally(facts: Facts, { askBy, today }: Days, sources: Sources): OverpaymentPath {
  const { documentsAskedOn, documentsSentOn } = facts;
  if (documentsAskedOn === undefined) {
    return { act: 'papers_asked', askBy, sources, missing: ['documentsAskedOn'] };
  }
  const papersBy = daysAfter(documentsAskedOn, times.papers);
  const inTime = doneBy(documentsSentOn, papersBy, today);
  const missing: readonly FactName[] = documentsSentOn === undefined ? ['documentsSentOn'] : [];
  const act = inTime === undefined ? 'papers_asked' : inTime ? 'prior_appeal' : 'rejected_without_papers';
  return { act, askBy, papersBy, sources, missing };
}

/** Within the two months of the board, or when the notice did not state them: they then bind nobody (R142-1-A). */
function lateWithin(
  { remediesStated }: Facts,
  appealBy: PlainDay,
  day: PlainDay,
  within: () => OverpaymentPath,
): OverpaymentPath {
  if (day <= appealBy || remediesStated === false) return within();
  const sources: Sources = [css.r1421, css.r1421a];
  return remediesStated === undefined
    ? { act: 'undetermined', appealBy, sources, missing: ['remediesStated'] }
    : { act: 'out_of_time', appealBy, sources, missing: [] };
}
