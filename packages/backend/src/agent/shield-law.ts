/** What the law package says of a sanction: the last word, whatever the record looks like. */
import type { Facts, Ground, PlainDay, RecordItem } from '@bonne-foi/law';
import { maySanction, parisDay } from '@bonne-foi/law';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import type { InvitationRow } from '../invitations/invitation-store.ts';
import { notifiedIn } from '../law/assessment.ts';
import type { Procedure } from '../procedures/procedure.ts';

/** The ground that the agent wrote down, once its own conditions were checked. */
export interface ClaimedGround {
  readonly ground: Ground;
  /** Kind of the sanction, as on the wire. */
  readonly kind: unknown;
  readonly invitation?: InvitationRow | undefined;
}

/** The grounds of the contract. */
export const grounds: readonly Ground[] = [
  'bad_faith',
  'fraud',
  'not_first_time',
  'deadline_missed',
  'not_regularised',
  'excluded_eu_law',
  'excluded_health_safety_environment',
  'excluded_contract',
  'excluded_regulator',
  'special_regime',
  'sanction_not_covered',
];

const exclusions: { readonly [Name in Ground]?: NonNullable<Facts['exclusion']> } = {
  excluded_eu_law: 'eu_law',
  excluded_health_safety_environment: 'health_safety_environment',
  excluded_contract: 'contract',
  excluded_regulator: 'regulator',
};

const kinds: { readonly [kind: string]: NonNullable<Facts['sanctionKind']> } = {
  fine: 'pecuniary',
  penalty: 'pecuniary',
  benefit_withheld: 'benefit_withheld',
  warning: 'other_administrative',
};

/** What the act itself puts on record; that its reasons and papers are there was checked before. */
const recorded: readonly RecordItem[] = [
  'reasons',
  'article',
  'invitation',
  'earlier_cases',
  'grievances',
  'hearing',
];

/**
 * Whether the law bars this sanction for certain. What it leaves open is the administration's to prove: its reasons, its
 * article and its signature answer for it.
 */
export function isBarred(
  row: CorrectionRow,
  procedure: Procedure,
  claimed: ClaimedGround,
  now: Date,
): boolean {
  const facts = factsOf(row, procedure, claimed);
  return maySanction(facts, { ground: claimed.ground, items: recorded }, parisDay(now)).answer === 'no';
}

function factsOf(
  row: CorrectionRow,
  procedure: Procedure,
  { ground, kind, invitation }: ClaimedGround,
): Facts {
  const known = row.internal.facts;
  const exclusion = exclusions[ground];
  const sanctionKind = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return {
    matter: procedure.rightToError.facts.matter,
    // The mistake was made at the latest when its correction, or the invitation to make one, was begun.
    occurredOn: earliest(dayOf(row.createdAt), invitation && dayOf(invitation.invitedAt)),
    notified: notifiedBy(row, ground),
    // That what was sent puts nothing right is the claim of `not_regularised`, with its reasons.
    regularisedOn:
      row.submittedAt === undefined || ground === 'not_regularised' ? 'not_yet' : dayOf(row.submittedAt),
    ...(exclusion !== undefined && { exclusion }),
    ...(sanctionKind !== undefined && { sanctionKind }),
    ...(known.clericalError !== undefined && { clericalError: known.clericalError }),
    // The earlier cases that the ground names were found in the store.
    ...(ground === 'not_first_time'
      ? { firstOccurrence: false }
      : known.firstOccurrence !== undefined && { firstOccurrence: known.firstOccurrence }),
    ...(invitation !== undefined && {
      invitedOn: dayOf(invitation.invitedAt),
      invitationDeadline: plain(invitation.deadline),
    }),
  };
}

/** To sanction for bad faith or fraud, with reasons, is to notify it; otherwise only what was notified counts. */
function notifiedBy({ internal }: CorrectionRow, ground: Ground): Facts['notified'] {
  if (ground === 'fraud' || ground === 'bad_faith') return ground;
  return notifiedIn(internal.facts);
}

const dayOf = (timestamp: string): PlainDay => plain(parisDay(timestamp));

/** Days of the store are plain dates of the contract, which the law package checks again. */
function plain(day: string): PlainDay {
  return day as PlainDay;
}

function earliest(one: PlainDay, other: PlainDay | undefined): PlainDay {
  return other !== undefined && other < one ? other : one;
}
