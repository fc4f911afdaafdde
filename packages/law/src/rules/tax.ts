// Which of the two tax rules: CGI 1727, V as long as nothing was asked, LPF L62 from the first request or audit on.
import type { Facts, PlainDay } from '../facts/dictionary.ts';
import { condition, find } from '../findings/finding.ts';
import { tax } from '../sources/tax.ts';
import type { Truth } from '../three-valued.ts';
import type { Answers, Rule } from './rule.ts';
import { spontaneousTaxRule } from './tax-cgi-1727-v.ts';
import { auditedTaxRule } from './tax-lpf-l62.ts';

export const taxRule: Rule = {
  regime: 'tax',
  governing: [tax.cgi1727V, tax.lpfL62],
  judge(facts, today) {
    const spontaneous = isSpontaneous(facts);
    if (spontaneous !== undefined) {
      return (spontaneous ? spontaneousTaxRule : auditedTaxRule).judge(facts, today);
    }
    return openBetween(facts, today);
  },
};

/** Nothing was asked, or the correction came on an earlier day. On the same day: not known which came first. */
function isSpontaneous({ taxRequestReceivedOn, auditWithoutProposal, correctedOn }: Facts): Truth {
  if (auditWithoutProposal === true) return false;
  if (taxRequestReceivedOn === undefined || auditWithoutProposal === undefined) return undefined;
  if (taxRequestReceivedOn === 'none') return true;
  if (correctedOn === undefined || correctedOn === taxRequestReceivedOn) return undefined;
  return correctedOn !== 'not_yet' && correctedOn < taxRequestReceivedOn;
}

/** While it is not known which rule governs, only what both say alike is said. */
function openBetween(facts: Facts, today: PlainDay): Answers {
  const answers = spontaneousTaxRule.judge(facts, today);
  const { value } = answers.interest;
  if (value !== 'unknown' && value === auditedTaxRule.judge(facts, today).interest.value) return answers;
  const which = condition(undefined, 'taxRequestReceivedOn', 'auditWithoutProposal', 'correctedOn');
  return { ...answers, interest: find('interest', 'interest.tax.unknown', { facts, looked: [which] }) };
}
