// CSS, articles D323-2 and R321-2: the sick-leave notice sent late, on paper.
//
// First late notice: the fund tells the person of the delay and of the risk, nothing more. A new late notice within
// twenty-four months of the day on which the earlier leave was prescribed: daily allowances halved from prescription to
// sending, unless in hospital or sending in time was impossible. Whether the second counts when the fund had not told of
// the first is not said: left open. The last day of the twenty-four months is within them.
import { doneBy, monthsAfter } from '../facts/days.ts';
import type { Facts, PlainDay } from '../facts/dictionary.ts';
import { signOf } from '../facts/euros.ts';
import { condition, find } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import { css } from '../sources/social-security.ts';
import { all, any, not } from '../three-valued.ts';
import type { Truth } from '../three-valued.ts';
import type { Rule } from './rule.ts';

const months = 24;

export const sickLeaveRule: Rule = {
  regime: 'css_sick_leave',
  governing: [css.d3232, css.r3212],
  judge: (facts, today) => ({
    sanction: sanctionOf(facts, today),
    principal:
      signOf(facts.balance) === 0
        ? find('principal', 'principal.sick_leave.none', { facts })
        : find('principal', 'principal.sick_leave.unknown', {
            facts,
            looked: [condition(undefined, 'balance')],
          }),
    interest: find('interest', 'interest.sick_leave.none', { facts }),
  }),
};

function sanctionOf(facts: Facts, today: PlainDay): Finding<'sanction'> {
  const isLate = all(facts.paperNotice, facts.noticeLate);
  if (isLate === false) return find('sanction', 'sanction.sick_leave.not_applicable', { facts });
  const again = isAgain(facts, today);
  const excused = any(facts.inHospital, facts.sendingImpossible);
  // Not having been told of the first delay does not settle the matter: only having been told does.
  const told = facts.toldOfEarlierDelay === true ? true : undefined;
  const looked = [
    condition(isLate, 'paperNotice', 'noticeLate'),
    condition(again, 'earlierLeavePrescribedOn', 'noticeSentOn'),
    ...(again === false ? [] : [condition(told, 'toldOfEarlierDelay')]),
    ...(again === false ? [] : [condition(excused, 'inHospital', 'sendingImpossible')]),
  ];
  if (isLate === true && again === false)
    return find('sanction', 'sanction.sick_leave.shielded.first', { facts });
  if (isLate === true && excused === true)
    return find('sanction', 'sanction.sick_leave.shielded.excused', { facts });
  if (all(isLate, again, told, not(excused)) === true) {
    return find('sanction', 'sanction.sick_leave.not_shielded', { facts });
  }
  return find('sanction', 'sanction.sick_leave.undetermined.facts', { facts, looked });
}

function isAgain({ earlierLeavePrescribedOn, noticeSentOn }: Facts, today: PlainDay): Truth {
  if (earlierLeavePrescribedOn === 'none') return false;
  if (earlierLeavePrescribedOn === undefined) return undefined;
  return doneBy(noticeSentOn, monthsAfter(earlierLeavePrescribedOn, months), today);
}
