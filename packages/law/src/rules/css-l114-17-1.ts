// CSS, article L114-17-1 (version in force since 1 January 2026): health insurance.
//
// A warning or a penalty for a rule disregarded that led to an undue request, cover or payment (II, 1°) or an undeclared
// change (2°), save in good faith; for what hinders controls or management (1° bis), attempts (3°, 4°) and obstruction (5°)
// without that exception. An inaccurate declaration counts under 1° only if it led to something undue: say `undue_payment`.
import { find } from '../findings/finding.ts';
import { css } from '../sources/social-security.ts';
import { byGoodFaith } from './good-faith.ts';
import { idsOf, principalOf } from './principal.ts';
import type { Rule } from './rule.ts';

export const healthInsuranceRule: Rule = {
  regime: 'css_health_insurance',
  governing: [css.l114171],
  judge: (facts) => ({
    sanction: byGoodFaith(facts, {
      regime: 'health',
      excused: ['undue_payment', 'undeclared_change'],
      notExcused: ['hindrance_of_management', 'attempt_to_obtain', 'obstruction'],
    }),
    principal: principalOf(facts, idsOf.health),
    interest: find('interest', 'interest.health.unknown', { facts }),
  }),
};
