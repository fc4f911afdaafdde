import { css } from '../sources/social-security.ts';
import { onInterest, onPrincipal, onSanction } from './specify.ts';

/** Contributions: the return put right (R243-10), the payment a little late (R243-11). */
export const contributionFindings = {
  'sanction.contributions.shielded.next_due_date': onSanction(
    'shielded',
    'next_due_date',
    css.r24310NextDueDate,
    css.r24313,
  ),
  'sanction.contributions.shielded.ceiling': onSanction(
    'shielded',
    'surcharge_under_ceiling',
    css.r24310Amount,
    css.r24313,
  ),
  'sanction.contributions.shielded.five_percent': onSanction(
    'shielded',
    'complement_under_five_percent',
    css.r24310Amount,
    css.r24313,
  ),
  'sanction.contributions.undetermined.regularise_now': onSanction(
    'undetermined',
    'regularise_now',
    css.r24310,
  ),
  'sanction.contributions.undetermined.facts': onSanction('undetermined', 'fact_unknown', css.r24310),
  'sanction.contributions.not_shielded.omitted': onSanction(
    'not_shielded',
    'employees_omitted',
    css.r24310Exceptions,
  ),
  'sanction.contributions.not_shielded.repeated': onSanction(
    'not_shielded',
    'repeated_inaccuracies',
    css.r24310Exceptions,
  ),
  'sanction.contributions.not_shielded.conditions': onSanction(
    'not_shielded',
    'condition_not_met',
    css.r24310Exceptions,
    css.r24313,
  ),
  'principal.contributions.due': onPrincipal('due', 'amount_owed', css.r24310First),
  'principal.contributions.refund': onPrincipal('refund', 'amount_refunded', css.r24310First),
  'principal.contributions.none': onPrincipal('none', 'no_amount_at_stake', css.r24310First),
  'principal.contributions.unknown': onPrincipal('unknown', 'amount_not_computed', css.r24310First),
  'interest.contributions.none': onInterest('none', 'surcharges_remitted', css.r24310Exceptions, css.r24316),
  'interest.contributions.full': onInterest('full', 'full_rate', css.r24310Exceptions, css.r24316),
  'interest.contributions.unknown': onInterest('unknown', 'interest_not_computed', css.r24310, css.r24316),

  'sanction.late_payment.shielded': onSanction('shielded', 'late_payment_tolerated', css.r24311),
  'sanction.late_payment.undetermined.pay_now': onSanction('undetermined', 'regularise_now', css.r24311),
  'sanction.late_payment.undetermined.plan': onSanction('undetermined', 'fact_unknown', css.r24311),
  'sanction.late_payment.undetermined.facts': onSanction('undetermined', 'fact_unknown', css.r24311),
  'sanction.late_payment.not_shielded': onSanction('not_shielded', 'condition_not_met', css.r24311),
  'principal.late_payment.due': onPrincipal('due', 'amount_owed', css.r24311),
  'principal.late_payment.refund': onPrincipal('refund', 'amount_refunded', css.r24311),
  'principal.late_payment.none': onPrincipal('none', 'no_amount_at_stake', css.r24311),
  'principal.late_payment.unknown': onPrincipal('unknown', 'amount_not_computed', css.r24311),
  'interest.late_payment.none': onInterest('none', 'surcharges_remitted', css.r24311, css.r24316),
  'interest.late_payment.full': onInterest('full', 'full_rate', css.r24311, css.r24316),
  'interest.late_payment.unknown': onInterest('unknown', 'interest_not_computed', css.r24311, css.r24316),
} as const;

/** Benefits (L114-17), health insurance (L114-17-1), the sick-leave notice (D323-2), recovery (R133-9-2). */
export const benefitFindings = {
  'sanction.benefits.shielded': onSanction('shielded', 'good_faith_in_regime', css.l11417GoodFaith),
  'sanction.benefits.undetermined.good_faith': onSanction(
    'undetermined',
    'good_faith_presumed',
    css.l11417GoodFaith,
  ),
  'sanction.benefits.undetermined.facts': onSanction('undetermined', 'fact_unknown', css.l11417),
  'sanction.benefits.not_shielded.bad_faith': onSanction('not_shielded', 'bad_faith', css.l11417, css.r11411),
  'sanction.benefits.not_shielded.fraud': onSanction('not_shielded', 'fraud', css.l11417Fraud, css.r11411),
  'sanction.benefits.not_shielded.no_exception': onSanction(
    'not_shielded',
    'no_good_faith_exception',
    css.l11417NoException,
  ),
  'principal.family_benefits.due': onPrincipal('due', 'amount_owed', css.l5532, css.l13341),
  'principal.family_benefits.refund': onPrincipal('refund', 'amount_refunded', css.l5532),
  'principal.family_benefits.none': onPrincipal('none', 'no_amount_at_stake', css.l5532),
  'principal.family_benefits.unknown': onPrincipal('unknown', 'amount_not_computed', css.l5532),
  // The text on overpaid pensions is not in the register: nothing is said of the sum.
  'principal.old_age_benefits.unknown': onPrincipal('unknown', 'amount_not_computed', css.l11417),
  'interest.benefits.unknown': onInterest('unknown', 'interest_not_computed', css.l11417),

  'sanction.health.shielded': onSanction('shielded', 'good_faith_in_regime', css.l114171GoodFaith),
  'sanction.health.undetermined.good_faith': onSanction(
    'undetermined',
    'good_faith_presumed',
    css.l114171GoodFaith,
  ),
  'sanction.health.undetermined.facts': onSanction('undetermined', 'fact_unknown', css.l114171),
  'sanction.health.not_shielded.bad_faith': onSanction('not_shielded', 'bad_faith', css.l114171),
  'sanction.health.not_shielded.fraud': onSanction('not_shielded', 'fraud', css.l114171),
  'sanction.health.not_shielded.no_exception': onSanction(
    'not_shielded',
    'no_good_faith_exception',
    css.l114171NoException,
  ),
  'principal.health.due': onPrincipal('due', 'amount_owed', css.l13341),
  'principal.health.refund': onPrincipal('refund', 'amount_refunded', css.l13341),
  'principal.health.none': onPrincipal('none', 'no_amount_at_stake', css.l13341),
  'principal.health.unknown': onPrincipal('unknown', 'amount_not_computed', css.l13341),
  'interest.health.unknown': onInterest('unknown', 'interest_not_computed', css.l114171),

  'sanction.sick_leave.not_applicable': onSanction('not_applicable', 'no_sanction_exists', css.r3212),
  'sanction.sick_leave.shielded.first': onSanction('shielded', 'first_late_notice', css.d3232, css.r3212),
  'sanction.sick_leave.shielded.excused': onSanction('shielded', 'excused', css.d3232),
  'sanction.sick_leave.undetermined.facts': onSanction('undetermined', 'fact_unknown', css.d3232, css.r3212),
  'sanction.sick_leave.not_shielded': onSanction('not_shielded', 'not_first_time', css.d3232, css.r3212),
  'principal.sick_leave.none': onPrincipal('none', 'no_amount_at_stake', css.d3232),
  'principal.sick_leave.unknown': onPrincipal('unknown', 'amount_not_computed', css.d3232),
  'interest.sick_leave.none': onInterest('none', 'no_interest_in_regime', css.d3232),

  'sanction.overpayment.not_applicable': onSanction('not_applicable', 'no_sanction_exists', css.l13341),
  'sanction.overpayment.undetermined.fraud': onSanction('undetermined', 'fact_unknown', css.l13341),
  'principal.overpayment.due': onPrincipal('due', 'amount_owed', css.l13341, css.r13392Time),
  'principal.overpayment.reduced': onPrincipal('due', 'amount_owed', css.r13392Decision),
  'principal.overpayment.none': onPrincipal('none', 'no_amount_at_stake', css.r13392Decision),
  'principal.overpayment.refund': onPrincipal('refund', 'amount_refunded', css.r13392),
  'principal.overpayment.unknown': onPrincipal('unknown', 'amount_not_computed', css.l13341, css.r13392),
  'interest.overpayment.unknown': onInterest('unknown', 'interest_not_computed', css.l13341, css.r13392),
} as const;
