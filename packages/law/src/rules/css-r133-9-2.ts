// CSS, articles L133-4-1 and R133-9-2: recovery of an overpayment, on the three axes.
//
// Repaying is no sanction. What is claimed may still change while a rectification can be asked for or is examined. After a
// fraud an indemnity of 10 % is added (L133-4-1): then nothing certain is said of a sanction. The path of the request, its
// days and what it becomes in law are in `overpayment-path.ts`.
import { signOf } from '../facts/euros.ts';
import type { Facts } from '../facts/dictionary.ts';
import { condition, find } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import { css } from '../sources/social-security.ts';
import type { Rule } from './rule.ts';

export const overpaymentRule: Rule = {
  regime: 'css_overpayment',
  governing: [css.l13341, css.r13392],
  judge: (facts) => ({
    sanction: find(
      'sanction',
      facts.notified === 'fraud'
        ? 'sanction.overpayment.undetermined.fraud'
        : 'sanction.overpayment.not_applicable',
      { facts, looked: facts.notified === 'fraud' ? [condition(undefined, 'goodFaithAccepted')] : [] },
    ),
    principal: principalOfOverpayment(facts),
    interest: find('interest', 'interest.overpayment.unknown', { facts }),
  }),
};

function principalOfOverpayment(facts: Facts): Finding<'principal'> {
  const { rectificationDecision: decision, balance } = facts;
  const sign = signOf(balance);
  const looked = [condition(undefined, 'balance', 'rectificationDecision', 'rectificationAskedOn')];
  if (sign === undefined) return find('principal', 'principal.overpayment.unknown', { facts, looked });
  if (sign < 0) return find('principal', 'principal.overpayment.refund', { facts });
  if (sign === 0) return find('principal', 'principal.overpayment.none', { facts });
  return find(
    'principal',
    decision === 'partly_rejected' ? 'principal.overpayment.reduced' : 'principal.overpayment.due',
    {
      facts,
    },
  );
}
