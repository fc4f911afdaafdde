// Code des douanes, article 440-1, from third-party pages and douane.gouv.fr (2019): to be confirmed throughout.
//
// For the national taxes that customs collect: put right spontaneously within the time for reassessment, or at the
// request of customs within its time; return filed in time; first time over three years; good faith; duties and interest
// paid. Never for the Union's own resources (customs duties, VAT on imports).
import { doneBy } from '../facts/days.ts';
import type { FactName, Facts, PlainDay } from '../facts/dictionary.ts';
import { signOf } from '../facts/euros.ts';
import { condition, find } from '../findings/finding.ts';
import type { Condition, Finding } from '../findings/finding.ts';
import { customs } from '../sources/tax.ts';
import { all } from '../three-valued.ts';
import { idsOf, principalOf } from './principal.ts';
import type { Rule } from './rule.ts';

export const customsRule: Rule = {
  regime: 'customs',
  governing: [customs.art4401],
  judge: (facts, today) => ({
    sanction: sanctionOf(facts, today),
    principal: principalOf(facts, idsOf.customs),
    interest: interestOf(facts),
  }),
};

function sanctionOf(facts: Facts, today: PlainDay): Finding<'sanction'> {
  const conditions = conditionsOf(facts, today);
  if (facts.euOwnResources === true) {
    return find('sanction', 'sanction.customs.not_shielded.eu_resources', { facts });
  }
  if (facts.notified !== 'nothing') {
    return find('sanction', 'sanction.customs.not_shielded.bad_faith', { facts });
  }
  if (facts.firstInThreeYears === false) {
    return find('sanction', 'sanction.customs.not_shielded.repeat', { facts });
  }
  const met = all(...conditions.map(({ truth }) => truth));
  if (met === false) return find('sanction', 'sanction.customs.not_shielded.conditions', { facts });
  if (met === true) {
    const id =
      facts.askedByCustoms === true ? 'sanction.customs.shielded.asked' : 'sanction.customs.shielded';
    return find('sanction', id, { facts });
  }
  const id =
    facts.correctedOn === 'not_yet'
      ? 'sanction.customs.undetermined.regularise_now'
      : 'sanction.customs.undetermined.facts';
  return find('sanction', id, { facts, looked: conditions });
}

function conditionsOf(facts: Facts, today: PlainDay): readonly Condition[] {
  const { askedByCustoms, customsRequestDeadline, limitationEndsOn, correctedOn } = facts;
  const asked = doneBy(correctedOn, customsRequestDeadline, today);
  const spontaneous = doneBy(correctedOn, limitationEndsOn, today);
  const inTime = askedByCustoms === undefined ? undefined : askedByCustoms ? asked : spontaneous;
  const lastDays: readonly FactName[] =
    askedByCustoms === undefined
      ? ['customsRequestDeadline', 'limitationEndsOn']
      : [askedByCustoms ? 'customsRequestDeadline' : 'limitationEndsOn'];
  return [
    condition(facts.euOwnResources === undefined ? undefined : !facts.euOwnResources, 'euOwnResources'),
    condition(facts.notified === 'nothing', 'notified'),
    condition(facts.firstInThreeYears, 'firstInThreeYears'),
    condition(facts.returnInTime, 'returnInTime'),
    condition(facts.dutiesAndInterestPaid === true ? true : undefined, 'dutiesAndInterestPaid'),
    condition(inTime, 'askedByCustoms', ...lastDays, 'correctedOn'),
  ];
}

/** Paying them is part of putting things right: they are never remitted. */
function interestOf(facts: Facts): Finding<'interest'> {
  const sign = signOf(facts.balance);
  return sign === 1
    ? find('interest', 'interest.customs.full', { facts })
    : find('interest', 'interest.customs.unknown', { facts, looked: [condition(undefined, 'balance')] });
}
