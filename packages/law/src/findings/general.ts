import { crpa, crpaDoctrine } from '../sources/crpa.ts';
import { onInterest, onPrincipal, onSanction, unsettled } from './specify.ts';

/** The general rule (CRPA L123-1), what is outside it, and what holds whatever the regime. */
export const generalFindings = {
  'sanction.none.not_applicable.no_sanction': onSanction('not_applicable', 'no_sanction_exists', crpa.l1231),
  'sanction.none.not_applicable.public_body': onSanction('not_applicable', 'public_body_as_user', crpa.l1003),
  'sanction.none.not_applicable.not_administration': onSanction(
    'not_applicable',
    'not_an_administration',
    crpa.l1003,
  ),
  'sanction.any.undetermined.regime': onSanction('undetermined', 'regime_unknown', crpa.l1001),
  'sanction.any.undetermined.version': onSanction('undetermined', 'version_not_held', crpa.l1001),
  'interest.any.unknown.version': onInterest('unknown', 'version_not_held', crpa.l1001),

  'sanction.crpa.shielded.spontaneous': onSanction(
    'shielded',
    'regularised_spontaneously',
    crpa.l1231,
    crpa.l1232,
  ),
  'sanction.crpa.shielded.invited': onSanction(
    'shielded',
    'regularised_on_invitation',
    crpa.l1231,
    crpa.l1232,
  ),
  'sanction.crpa.undetermined.regularise_now': onSanction('undetermined', 'regularise_now', crpa.l1231),
  'sanction.crpa.undetermined.invited': onSanction('undetermined', 'regularise_now', crpa.l1231),
  'sanction.crpa.undetermined.presumed_first': onSanction('undetermined', 'presumed_first', crpa.l1231),
  // Whether a clerical error is protected a second time is not settled (L123-1, al. 1).
  'sanction.crpa.undetermined.clerical': unsettled(onSanction('undetermined', 'clerical_error', crpa.l1231)),
  'sanction.crpa.undetermined.facts': onSanction('undetermined', 'fact_unknown', crpa.l1231),
  'sanction.crpa.not_shielded.deadline_missed': onSanction('not_shielded', 'deadline_missed', crpa.l1231),
  'sanction.crpa.not_shielded.not_first_time': onSanction('not_shielded', 'not_first_time', crpa.l1231),
  'sanction.crpa.not_shielded.bad_faith': onSanction(
    'not_shielded',
    'bad_faith',
    crpa.l1231Second,
    crpa.l1232,
  ),
  'sanction.crpa.not_shielded.fraud': onSanction('not_shielded', 'fraud', crpa.l1231Second, crpa.l1232),
  'sanction.crpa.not_shielded.late': onSanction('not_shielded', 'not_regularisable', crpaDoctrine.lateness),
  'sanction.crpa.not_shielded.eu_law': onSanction('not_shielded', 'excluded_eu_law', crpa.l1231Union),
  'sanction.crpa.not_shielded.safety': onSanction(
    'not_shielded',
    'excluded_health_safety_environment',
    crpa.l1231Safety,
  ),
  'sanction.crpa.not_shielded.contract': onSanction('not_shielded', 'excluded_contract', crpa.l1231Contract),
  'sanction.crpa.not_shielded.regulator': onSanction(
    'not_shielded',
    'excluded_regulator',
    crpa.l1231Regulator,
  ),
  'sanction.crpa.not_shielded.not_covered': onSanction('not_shielded', 'sanction_not_covered', crpa.l1231),
  'sanction.crpa.not_shielded.civil': onSanction('not_shielded', 'penal_or_civil', crpa.l1231),
  'sanction.penal.not_shielded': onSanction('not_shielded', 'penal_or_civil', crpa.l1231),

  // L123-1 bars a sanction, and nothing else: what is owed stays owed.
  'principal.crpa.due': onPrincipal('due', 'amount_owed', crpa.l1231),
  'principal.crpa.refund': onPrincipal('refund', 'amount_refunded', crpa.l1231),
  'principal.crpa.none': onPrincipal('none', 'no_amount_at_stake', crpa.l1231),
  'principal.crpa.unknown': onPrincipal('unknown', 'amount_not_computed', crpa.l1231),
  'principal.penal.unknown': onPrincipal('unknown', 'amount_not_computed', crpa.l1231),
  'interest.crpa.unknown': onInterest('unknown', 'interest_not_computed', crpa.l1231),
  'interest.penal.unknown': onInterest('unknown', 'interest_not_computed', crpa.l1231),
} as const;
