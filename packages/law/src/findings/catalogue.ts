import { generalFindings } from './general.ts';
import { benefitFindings, contributionFindings } from './social.ts';
import { taxFindings } from './tax.ts';

/**
 * Everything that the assessment can say, by key: `axis.regime.value` and, where one value has several, the reason.
 * The rules choose among these; the words of each are in `words/`.
 */
export const findings = {
  ...generalFindings,
  ...contributionFindings,
  ...benefitFindings,
  ...taxFindings,
} as const;
