// CRPA, articles L123-1 and L123-2: the right to error.
//
// Whoever disregarded a rule for the first time, or made a clerical error, and put it right, on their own or within the
// time of an invitation, may not be sanctioned (al. 1); unless the administration proves bad faith or fraud (al. 2); the
// four exclusions apart (al. 3). Two readings are left open: whether a clerical error is protected a second time, and
// whether lateness can be put right (the administration says no, the text does not).
import type { Facts, PlainDay } from '../facts/dictionary.ts';
import { doneBy, isDone } from '../facts/days.ts';
import { condition, find } from '../findings/finding.ts';
import type { Condition, Finding, IdOf } from '../findings/finding.ts';
import { crpa } from '../sources/crpa.ts';
import { all, any, isOneOf, not } from '../three-valued.ts';
import type { Truth } from '../three-valued.ts';
import { outOfScope } from './crpa-l100-3-scope.ts';
import { exclusionsOf } from './crpa-l123-1-exclusions.ts';
import type { Lifting } from './crpa-l123-1-exclusions.ts';
import { idsOf, principalOf } from './principal.ts';
import type { Rule } from './rule.ts';

export const crpaRule: Rule = {
  regime: 'crpa',
  governing: [crpa.l1231, crpa.l1232],
  judge: (facts, today) => ({
    sanction: sanctionOf(facts, today),
    principal: principalOf(facts, idsOf.crpa),
    interest: find('interest', 'interest.crpa.unknown', { facts }),
  }),
};

function sanctionOf(facts: Facts, today: PlainDay): Finding<'sanction'> {
  const outside = outOfScope(facts);
  const without = outside.find(({ when }) => when.truth === true);
  if (without !== undefined) return find('sanction', without.id, { facts });

  const liftings = [...exclusionsOf(facts), ...conductOf(facts), ...regularisationMissed(facts, today)];
  const first = firstOrClerical(facts);
  const notFirst: Lifting = {
    when: { ...first, truth: not(first.truth) },
    id: 'sanction.crpa.not_shielded.not_first_time',
  };
  const looked = [...outside, ...liftings, notFirst].map(({ when }) => when);
  // As long as it is not known that there is a sanction to speak of, nothing is certain.
  const isInScope = outside.every(({ when }) => when.truth === false);
  const lifted = [...liftings, notFirst].find(({ when }) => when.truth === true);
  if (isInScope && lifted !== undefined) return find('sanction', lifted.id, { facts });

  const putRight = regularised(facts, today);
  if (
    isInScope &&
    liftings.every(({ when }) => when.truth === false) &&
    all(putRight.truth, first.truth) === true
  ) {
    return find(
      'sanction',
      isInvited(facts) === true ? 'sanction.crpa.shielded.invited' : 'sanction.crpa.shielded.spontaneous',
      {
        facts,
      },
    );
  }
  return find('sanction', openId(facts, putRight.truth, first), { facts, looked: [...looked, putRight] });
}

/** Which conditional sentence fits: to correct now, a first time to be checked, or more to know. */
function openId(facts: Facts, putRight: Truth, first: Condition): IdOf<'sanction'> {
  if (facts.regularisedOn === 'not_yet') {
    return facts.invitationDeadline === undefined
      ? 'sanction.crpa.undetermined.regularise_now'
      : 'sanction.crpa.undetermined.invited';
  }
  if (putRight !== true || first.truth !== undefined) return 'sanction.crpa.undetermined.facts';
  if (facts.firstOccurrence === undefined) return 'sanction.crpa.undetermined.presumed_first';
  return facts.clericalError === true
    ? 'sanction.crpa.undetermined.clerical'
    : 'sanction.crpa.undetermined.facts';
}

/** Bad faith and fraud as notified, never inferred (L123-2); lateness, which the administration holds to be outside. */
function conductOf({ nature, notified }: Facts): readonly Lifting[] {
  return [
    {
      when: condition(isOneOf(nature, 'late_filing', 'non_filing', 'late_payment'), 'nature'),
      id: 'sanction.crpa.not_shielded.late',
    },
    { when: condition(notified === 'bad_faith', 'notified'), id: 'sanction.crpa.not_shielded.bad_faith' },
    { when: condition(notified === 'fraud', 'notified'), id: 'sanction.crpa.not_shielded.fraud' },
  ];
}

/** Invited, and not put right on the last day. Without an invitation no time can be missed. */
function regularisationMissed(facts: Facts, today: PlainDay): readonly Lifting[] {
  const { invitationDeadline, regularisedOn } = facts;
  const isInTime = any(doneBy(regularisedOn, invitationDeadline, today), wasSpontaneous(facts));
  // A last day that is not over has not been missed by anybody.
  const isOpen = invitationDeadline !== undefined && today <= invitationDeadline;
  const truth = isOpen ? false : all(isInvited(facts), not(isInTime));
  return [
    {
      when: condition(truth, 'invitedOn', 'invitationDeadline', 'regularisedOn'),
      id: 'sanction.crpa.not_shielded.deadline_missed',
    },
  ];
}

/** Put right: spontaneously, or on the last day of the invitation at the latest. */
function regularised(facts: Facts, today: PlainDay): Condition {
  const inTime = doneBy(facts.regularisedOn, facts.invitationDeadline, today);
  const spontaneous = any(not(isInvited(facts)), wasSpontaneous(facts));
  // What is not done may still be done: open, not refused.
  const done = facts.regularisedOn === 'not_yet' ? undefined : isDone(facts.regularisedOn);
  // Without an invitation there is no last day to know.
  const asked = facts.invitedOn === 'none' ? [] : (['invitedOn', 'invitationDeadline'] as const);
  return condition(all(done, any(spontaneous, inTime)), 'regularisedOn', ...asked);
}

function isInvited({ invitedOn, invitationDeadline }: Facts): Truth {
  if (invitedOn === undefined) return invitationDeadline === undefined ? undefined : true;
  return invitedOn !== 'none';
}

/** Put right before the day of the invitation. */
function wasSpontaneous({ invitedOn, regularisedOn }: Facts): Truth {
  if (regularisedOn === 'not_yet') return false;
  if (invitedOn === 'none') return isDone(regularisedOn);
  if (invitedOn === undefined || regularisedOn === undefined) return undefined;
  return regularisedOn < invitedOn;
}

/**
 * First time, or clerical error. For a clerical error that is not the first one the text can be read both ways: open.
 */
function firstOrClerical({ firstOccurrence, clericalError }: Facts): Condition {
  if (firstOccurrence !== false) return condition(firstOccurrence, 'firstOccurrence');
  return condition(clericalError === false ? false : undefined, 'clericalError');
}
