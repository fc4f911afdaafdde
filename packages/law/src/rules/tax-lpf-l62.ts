// LPF, article L62 (version in force since 12 August 2018): the tax put right on a control.
//
// The taxpayer owes 70 % of the late interest (30 % off) who asks to put things right within thirty days of a request
// (L10, L16, L23 A) or of a proposal of rectification, or before any proposal during a check of accounts or of personal
// tax; for returns filed in time; unless good faith is excluded; with full payment, or an accepted plan. Thirty days are
// counted from receipt. The complementary return, due within thirty days of the asking, is part of the file's facts.
import { daysAfter, doneBy, isDone } from '../facts/days.ts';
import type { Facts, PlainDay } from '../facts/dictionary.ts';
import { signOf } from '../facts/euros.ts';
import { condition, find } from '../findings/finding.ts';
import type { Condition, Finding } from '../findings/finding.ts';
import { tax } from '../sources/tax.ts';
import { all, any } from '../three-valued.ts';
import type { Truth } from '../three-valued.ts';
import { idsOf, principalOf } from './principal.ts';
import type { Rule } from './rule.ts';
import { taxSanction } from './tax-sanction.ts';

/** Days to ask, and days to send the complementary return. */
const days = 30;

export const auditedTaxRule: Rule = {
  regime: 'tax',
  governing: [tax.lpfL62],
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
  const met = all(...conditions.map(({ truth }) => truth));
  const owes = condition(sign === undefined ? undefined : true, 'balance');
  if (owes.truth === true && met !== undefined) {
    return find('interest', met ? 'interest.tax_audit.reduced' : 'interest.tax_audit.full', { facts });
  }
  return find('interest', 'interest.tax_audit.unknown', { facts, looked: [...conditions, owes] });
}

function conditionsOf(facts: Facts, today: PlainDay): readonly Condition[] {
  const { regularisationAskedOn: askedOn, correctedOn } = facts;
  const lastDayToSend = askedOn === undefined || askedOn === 'not_yet' ? undefined : daysAfter(askedOn, days);
  const paid = facts.paidOn === 'not_yet' ? undefined : isDone(facts.paidOn);
  return [
    condition(
      askedInTime(facts, today),
      'regularisationAskedOn',
      'taxRequestReceivedOn',
      'auditWithoutProposal',
    ),
    condition(doneBy(correctedOn, lastDayToSend, today), 'correctedOn', 'regularisationAskedOn'),
    condition(facts.returnInTime, 'returnInTime'),
    condition(facts.notified === 'nothing', 'notified'),
    condition(
      any(paid, facts.paymentPlanAccepted === true ? true : undefined),
      'paidOn',
      'paymentPlanAccepted',
    ),
  ];
}

/** Asked on the thirtieth day at the latest, or during an audit before any proposal. */
function askedInTime(facts: Facts, today: PlainDay): Truth {
  const { regularisationAskedOn: askedOn, taxRequestReceivedOn: receivedOn } = facts;
  const lastDay = receivedOn === undefined || receivedOn === 'none' ? undefined : daysAfter(receivedOn, days);
  const inThirtyDays = receivedOn === 'none' ? false : doneBy(askedOn, lastDay, today);
  const asked = askedOn === 'not_yet' ? undefined : isDone(askedOn);
  return any(inThirtyDays, all(facts.auditWithoutProposal, asked));
}
