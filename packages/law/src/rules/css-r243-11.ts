// CSS, article R243-11: the contributor who pays a little late.
//
// Who files as required, and pays within thirty days of the due date (or signs within them a plan that is then kept to),
// owes no surcharge of R243-16, if 1° no late payment was found in the previous twenty-four months, and 2° surcharges and
// penalties would stay under one monthly ceiling. Counted in calendar days, without extension: no text of the register
// gives one when the thirtieth day is a Saturday, a Sunday or a holiday, so that what comes within the three days after
// such a day is left open.
import { daysAfter, doneBy, monthsAfter } from '../facts/days.ts';
import type { Facts, PlainDay } from '../facts/dictionary.ts';
import { isUnder } from '../facts/euros.ts';
import { condition, find } from '../findings/finding.ts';
import type { Condition } from '../findings/finding.ts';
import { css } from '../sources/social-security.ts';
import { all, any } from '../three-valued.ts';
import type { Truth } from '../three-valued.ts';
import { idsOf, principalOf } from './principal.ts';
import type { Rule } from './rule.ts';

/** Days to pay, or to sign a plan, from the due date. */
const days = 30;
/** Months without a late payment. */
const months = 24;

export const latePaymentRule: Rule = {
  regime: 'css_contributions',
  governing: [css.r24311, css.r24316],
  judge(facts, today) {
    const conditions = conditionsOf(facts, today);
    const favourable = all(...conditions.map(({ truth }) => truth));
    const principal = principalOf(facts, idsOf.late_payment);
    if (favourable === true) {
      return {
        sanction: find('sanction', 'sanction.late_payment.shielded', { facts }),
        principal,
        interest: find('interest', 'interest.late_payment.none', { facts }),
      };
    }
    if (favourable === false) {
      return {
        sanction: find('sanction', 'sanction.late_payment.not_shielded', { facts }),
        principal,
        interest: find('interest', 'interest.late_payment.full', { facts }),
      };
    }
    const hasPlan = facts.planAgreedOn !== undefined && facts.planAgreedOn !== 'none';
    const id = hasPlan
      ? 'sanction.late_payment.undetermined.plan'
      : facts.paidOn === 'not_yet'
        ? 'sanction.late_payment.undetermined.pay_now'
        : 'sanction.late_payment.undetermined.facts';
    return {
      sanction: find('sanction', id, { facts, looked: conditions }),
      principal,
      interest: find('interest', 'interest.late_payment.unknown', { facts, looked: conditions }),
    };
  },
};

function conditionsOf(facts: Facts, today: PlainDay): readonly Condition[] {
  const lastDay = facts.dueOn === undefined ? undefined : daysAfter(facts.dueOn, days);
  const paid = withinThirtyDays(facts.paidOn, lastDay, today);
  const { planAgreedOn } = facts;
  const agreed =
    planAgreedOn === 'none' ? isPast(lastDay, today) : withinThirtyDays(planAgreedOn, lastDay, today);
  const byPlan = all(agreed, planAgreedOn === 'none' ? undefined : facts.planRespected);
  return [
    condition(facts.returnsFiled, 'returnsFiled'),
    condition(any(paid, byPlan), 'dueOn', 'paidOn', 'planAgreedOn', 'planRespected'),
    condition(noEarlierDelay(facts), 'dueOn', 'lastLatePaymentOn'),
    condition(
      isUnder(facts.surchargesAndPenalties, facts.monthlyCeiling),
      'surchargesAndPenalties',
      'monthlyCeiling',
    ),
  ];
}

/** No plan yet: one may still be signed until the thirtieth day. */
function isPast(lastDay: PlainDay | undefined, today: PlainDay): Truth {
  return doneBy('not_yet', lastDay, today);
}

function withinThirtyDays(
  event: PlainDay | 'not_yet' | undefined,
  lastDay: PlainDay | undefined,
  today: PlainDay,
): Truth {
  const inTime = doneBy(event, lastDay, today);
  if (inTime !== false || lastDay === undefined) return inTime;
  // The thirtieth day may have been one on which nobody could pay: what follows at once is not refused.
  const isNear = event !== undefined && doneBy(event, daysAfter(lastDay, 3), today) !== false;
  const mayBeExtended = isNear && couldBeClosed(lastDay);
  return mayBeExtended ? undefined : false;
}

/** A Saturday or a Sunday. */
function couldBeClosed(day: PlainDay): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** None found from the same day twenty-four months before the due date. */
function noEarlierDelay({ dueOn, lastLatePaymentOn }: Facts): Truth {
  if (lastLatePaymentOn === 'none') return true;
  if (dueOn === undefined || lastLatePaymentOn === undefined) return undefined;
  return lastLatePaymentOn < monthsAfter(dueOn, -months);
}
