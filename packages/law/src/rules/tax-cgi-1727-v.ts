// CGI, article 1727, V (loi 2018-727, art. 5): the corrective return made spontaneously.
//
// Late interest is halved if the return is corrected spontaneously before the end of the time for reassessment, if good
// faith is not excluded, and if the tax is paid with the return, or by the date of the notice when it is collected by
// roll; kept when a payment plan is accepted. That the first return must have been in time is doctrine: left open.
import { doneBy, isDone } from '../facts/days.ts';
import type { Facts, PlainDay } from '../facts/dictionary.ts';
import { signOf } from '../facts/euros.ts';
import { condition, find } from '../findings/finding.ts';
import type { Condition, Finding } from '../findings/finding.ts';
import { tax } from '../sources/tax.ts';
import { all, any } from '../three-valued.ts';
import type { Truth } from '../three-valued.ts';
import { taxSanction } from './tax-sanction.ts';
import { idsOf, principalOf } from './principal.ts';
import type { Rule } from './rule.ts';

export const spontaneousTaxRule: Rule = {
  regime: 'tax',
  governing: [tax.cgi1727V],
  judge: (facts, today) => ({
    sanction: taxSanction(facts),
    principal: principalOf(facts, idsOf.tax),
    interest: interestOf(facts, today),
  }),
};

function interestOf(facts: Facts, today: PlainDay): Finding<'interest'> {
  const sign = signOf(facts.balance);
  if (sign !== undefined && sign <= 0) return find('interest', 'interest.tax.none', { facts });
  const conditions = conditionsOf(facts, today);
  const owes = condition(sign === undefined ? undefined : true, 'balance');
  const met = all(...conditions.map(({ truth }) => truth));
  const inTime = condition(facts.returnInTime === true ? true : undefined, 'returnInTime');
  const looked = [...conditions, owes, inTime];
  if (owes.truth === true && met === false) return find('interest', 'interest.tax.full', { facts });
  if (owes.truth === true && met === true && inTime.truth === true) {
    return find('interest', 'interest.tax.reduced', { facts });
  }
  return find(
    'interest',
    facts.returnInTime === false ? 'interest.tax.unknown.return_late' : 'interest.tax.unknown',
    { facts, looked },
  );
}

function conditionsOf(facts: Facts, today: PlainDay): readonly Condition[] {
  return [
    condition(doneBy(facts.correctedOn, facts.limitationEndsOn, today), 'correctedOn', 'limitationEndsOn'),
    condition(facts.notified === 'nothing', 'notified'),
    condition(
      any(facts.paymentPlanAccepted, paidInTime(facts, today)),
      'paymentPlanAccepted',
      'collectedByRoll',
      'paidOn',
      'payBy',
      'correctedOn',
    ),
  ];
}

/** With the return; by roll, on the last day of the notice at the latest. */
function paidInTime(facts: Facts, today: PlainDay): Truth {
  const { collectedByRoll, correctedOn, paidOn } = facts;
  const byNotice = doneBy(paidOn, facts.payBy, today);
  const withReturn =
    correctedOn === undefined || correctedOn === 'not_yet'
      ? undefined
      : paidOn === 'not_yet'
        ? today > correctedOn
          ? false
          : undefined
        : all(isDone(paidOn), paidOn === undefined ? undefined : paidOn <= correctedOn);
  if (collectedByRoll === undefined) return byNotice === withReturn ? byNotice : undefined;
  return collectedByRoll ? byNotice : withReturn;
}
