// CSS, article L114-17 (version in force since 25 December 2022): family benefits and old-age pensions.
//
// A warning or a penalty for an inaccurate or incomplete declaration (I, 1°) or an undeclared change (2°), save in good
// faith; for undeclared work, attempts and obstruction (3° to 5°) without that exception.
import type { Facts } from '../facts/dictionary.ts';
import { find } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import { css } from '../sources/social-security.ts';
import { byGoodFaith } from './good-faith.ts';
import { idsOf, principalOf } from './principal.ts';
import type { Rule } from './rule.ts';

const sanctionOf = (facts: Facts): Finding<'sanction'> =>
  byGoodFaith(facts, {
    regime: 'benefits',
    excused: ['inaccurate_declaration', 'incomplete_declaration', 'undeclared_change'],
    notExcused: ['undeclared_work', 'attempt_to_obtain', 'obstruction'],
  });

export const familyBenefitsRule: Rule = {
  regime: 'css_family_benefits',
  governing: [css.l11417],
  judge: (facts) => ({
    sanction: sanctionOf(facts),
    principal: principalOf(facts, idsOf.family_benefits),
    interest: find('interest', 'interest.benefits.unknown', { facts }),
  }),
};

/** The text on overpaid pensions is not in the register: of the sum, nothing is said. */
export const oldAgeBenefitsRule: Rule = {
  regime: 'css_old_age_benefits',
  governing: [css.l11417],
  judge: (facts) => ({
    sanction: sanctionOf(facts),
    principal: find('principal', 'principal.old_age_benefits.unknown', { facts }),
    interest: find('interest', 'interest.benefits.unknown', { facts }),
  }),
};
