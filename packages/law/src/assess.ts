import { checkFacts } from './facts/check-facts.ts';
import type { Facts, Matter, PlainDay } from './facts/dictionary.ts';
import { condition, find } from './findings/finding.ts';
import type { RegimeId } from './regimes.ts';
import { contributionsReturnRule } from './rules/css-r243-10.ts';
import { latePaymentRule } from './rules/css-r243-11.ts';
import { crpaRule } from './rules/crpa-l123-1.ts';
import { familyBenefitsRule, oldAgeBenefitsRule } from './rules/css-l114-17.ts';
import { healthInsuranceRule } from './rules/css-l114-17-1.ts';
import { overpaymentRule } from './rules/css-r133-9-2.ts';
import { sickLeaveRule } from './rules/css-d323-2.ts';
import { customsRule } from './rules/customs-440-1.ts';
import { penalFineRule } from './rules/penal-fines.ts';
import type { Answers, Rule } from './rules/rule.ts';
import { taxRule } from './rules/tax.ts';
import { isHeldFor } from './sources/source.ts';

/** Special regimes first; what is none of them falls under the CRPA (L100-1). */
const rules: { readonly [matter in Matter]: Rule } = {
  contributions_return: contributionsReturnRule,
  contributions_payment: latePaymentRule,
  tax: taxRule,
  customs: customsRule,
  family_benefits: familyBenefitsRule,
  old_age_benefits: oldAgeBenefitsRule,
  health_insurance: healthInsuranceRule,
  sick_leave_notice: sickLeaveRule,
  benefit_overpayment: overpaymentRule,
  penal_fine: penalFineRule,
  other: crpaRule,
};

/** What the law says of a case, on three axes that are never merged. It informs; the administration decides. */
export interface Assessment extends Answers {
  readonly regime: RegimeId;
  /** The day on which it was made: it depends on it. */
  readonly assessedOn: PlainDay;
}

/**
 * Judges a case by the texts of its day.
 * @param input What is known; what is absent is not known. See `factForms`.
 * @param on Today, in Paris.
 * @throws LawError when the facts are contradictory, lie ahead, or name an unknown regime.
 */
export function assess(input: unknown, on: string): Assessment {
  const facts = checkFacts(input, on);
  // checkFacts has looked at the day.
  const today = on as PlainDay;
  if (facts.matter === undefined) return { regime: 'none', assessedOn: today, ...withoutRegime(facts) };
  const rule = rules[facts.matter];
  const answers = rule.judge(facts, today);
  const notHeld = rule.governing.filter((source) => !isHeldFor(source, facts.occurredOn));
  const [first, ...others] = notHeld;
  if (first === undefined) return { regime: rule.regime, assessedOn: today, ...answers };
  // The text of that day is not in the register: of sanction and interest nothing is said.
  const sources = [first, ...others] as const;
  return {
    regime: rule.regime,
    assessedOn: today,
    sanction: find('sanction', 'sanction.any.undetermined.version', { facts, sources }),
    principal: answers.principal,
    interest: find('interest', 'interest.any.unknown.version', { facts, sources }),
  };
}

/** The regime is not known: a special text may govern, so nothing is said yet. */
function withoutRegime(facts: Facts): Answers {
  const looked = [condition(undefined, 'matter')];
  return {
    sanction: find('sanction', 'sanction.any.undetermined.regime', { facts, looked }),
    principal: find('principal', 'principal.crpa.unknown', { facts, looked }),
    interest: find('interest', 'interest.crpa.unknown', { facts, looked }),
  };
}
