// CSS, article R243-10: the employer who puts a return right.
//
// I: at the nearest filing date, with the complement paid at the same date. II: then neither the penalties of R243-13 nor
// the surcharges of R243-16, if either 1° return and payment are sent at the latest at the first due date after that of
// the initial return, or 2° surcharges and penalties would stay under one monthly ceiling, or the complement is under 5 %
// of the initial contributions. Never when employees were omitted, or when inaccuracies of pay are repeated.
// Reading: what meets 1° meets I, since no due date lies between. Good faith is no condition of this text.
import type { Facts, PlainDay } from '../facts/dictionary.ts';
import { doneBy, isDone } from '../facts/days.ts';
import { isUnder, isUnderPercent, signOf } from '../facts/euros.ts';
import { condition, find } from '../findings/finding.ts';
import type { Condition } from '../findings/finding.ts';
import { css } from '../sources/social-security.ts';
import { all, any, not } from '../three-valued.ts';
import type { Truth } from '../three-valued.ts';
import { idsOf, principalOf } from './principal.ts';
import type { Rule } from './rule.ts';

export const contributionsReturnRule: Rule = {
  regime: 'css_contributions',
  governing: [css.r24310, css.r24313, css.r24316],
  judge(facts, today) {
    const { omitted, repeated, nextDueDate, underCeiling, underFivePercent, whole } = weigh(facts, today);
    const principal = principalOf(facts, idsOf.contributions);
    const looked = [omitted, repeated, whole];
    const favourable = all(not(omitted.truth), not(repeated.truth), whole.truth);
    if (favourable === true) {
      const sanction =
        nextDueDate === true
          ? 'sanction.contributions.shielded.next_due_date'
          : underCeiling === true
            ? 'sanction.contributions.shielded.ceiling'
            : underFivePercent === true
              ? 'sanction.contributions.shielded.five_percent'
              : 'sanction.contributions.shielded.ceiling';
      return {
        sanction: find('sanction', sanction, { facts }),
        principal,
        interest: find('interest', 'interest.contributions.none', { facts }),
      };
    }
    if (favourable === false) {
      const sanction =
        omitted.truth === true
          ? 'sanction.contributions.not_shielded.omitted'
          : repeated.truth === true
            ? 'sanction.contributions.not_shielded.repeated'
            : 'sanction.contributions.not_shielded.conditions';
      return {
        sanction: find('sanction', sanction, { facts }),
        principal,
        interest: find('interest', 'interest.contributions.full', { facts }),
      };
    }
    const isToCome = facts.correctedOn === 'not_yet' || facts.paidOn === 'not_yet';
    return {
      sanction: find(
        'sanction',
        isToCome
          ? 'sanction.contributions.undetermined.regularise_now'
          : 'sanction.contributions.undetermined.facts',
        { facts, looked },
      ),
      principal,
      interest: find('interest', 'interest.contributions.unknown', { facts, looked }),
    };
  },
};

interface Weighed {
  readonly omitted: Condition;
  readonly repeated: Condition;
  readonly nextDueDate: Truth;
  readonly underCeiling: Truth;
  readonly underFivePercent: Truth;
  /** I, and one of the three ways of II. */
  readonly whole: Condition;
}

function weigh(facts: Facts, today: PlainDay): Weighed {
  const sign = signOf(facts.balance);
  const owes: Truth = sign === undefined ? undefined : sign > 0;
  // Where nothing is owed there is nothing to pay.
  const paid = any(not(owes), doneBy(facts.paidOn, facts.nextDueDate, today));
  const nextDueDate = all(doneBy(facts.correctedOn, facts.nextDueDate, today), paid);
  const underCeiling = isUnder(facts.surchargesAndPenalties, facts.monthlyCeiling);
  // A refund is no payment: the text does not say whether it is “under 5 %”.
  const underFivePercent =
    owes === true ? isUnderPercent(facts.balance, 5n, facts.initialContributions) : undefined;
  const corrected = facts.correctedOn === 'not_yet' ? undefined : isDone(facts.correctedOn);
  const settled = any(not(owes), facts.paidOn === 'not_yet' ? undefined : isDone(facts.paidOn));
  const asInFirst = all(corrected, settled, facts.correctedAtNearestDueDate);
  const bySmallAmount = all(asInFirst, any(underCeiling, underFivePercent));
  return {
    omitted: condition(facts.employeesOmitted, 'employeesOmitted'),
    repeated: condition(facts.repeatedInaccuracies, 'repeatedInaccuracies'),
    nextDueDate,
    underCeiling,
    underFivePercent,
    whole: condition(
      any(nextDueDate, bySmallAmount),
      'correctedOn',
      'paidOn',
      'nextDueDate',
      'correctedAtNearestDueDate',
      'surchargesAndPenalties',
      'monthlyCeiling',
      'balance',
      'initialContributions',
    ),
  };
}
