// CRPA, articles L123-1 and L123-2: what lifts the shield, and what must then be on record.
import type { ShieldLifting } from '@bonne-foi/contract';
import { checkFacts } from '../facts/check-facts.ts';
import { doneBy } from '../facts/days.ts';
import type { FactName, Facts, PlainDay } from '../facts/dictionary.ts';
import { crpa } from '../sources/crpa.ts';
import type { Sources } from '../sources/source.ts';
import { all, any, isOneOf, not } from '../three-valued.ts';
import type { Truth } from '../three-valued.ts';

/** The grounds of the contract. */
export type Ground = ShieldLifting['ground'];

/** Something that the administration writes down before it sanctions. */
export type RecordItem =
  /** Facts that establish the ground, with the texts (L211-2, L211-5). */
  | 'reasons'
  /** The article that excludes the sanction from L123-1, or that governs instead. */
  | 'article'
  | 'invitation'
  | 'earlier_cases'
  /** The grievances, told to the person (L122-2). */
  | 'grievances'
  /** The person's observations, or the end of the time given for them (L121-1, L122-1). */
  | 'hearing';

/** A way out of the shield: whether the facts bear it, and what it asks to be recorded. */
export interface SanctionGround {
  readonly ground: Ground;
  /** `undefined`: the facts known do not settle it. */
  readonly holds: Truth;
  readonly sources: Sources;
  readonly mustRecord: readonly [RecordItem, ...RecordItem[]];
  /** Facts that would settle it. */
  readonly missing: readonly FactName[];
}

/**
 * Each ground that can lift the shield of L123-1, measured against the facts.
 * @throws LawError when the facts cannot be judged.
 */
export function sanctionGrounds(input: unknown, on: string): readonly SanctionGround[] {
  const facts = checkFacts(input, on);
  // checkFacts has looked at the day.
  const today = on as PlainDay;
  const ground = (
    name: Ground,
    holds: Truth,
    sources: Sources,
    mustRecord: SanctionGround['mustRecord'],
    ...names: readonly FactName[]
  ): SanctionGround => ({
    ground: name,
    holds,
    sources,
    mustRecord,
    missing: holds === undefined ? names.filter((one) => facts[one] === undefined) : [],
  });
  const proof: Sources = [crpa.l1231Second, crpa.l1232];
  const missed = missedDeadline(facts, today);
  const excluded = (one: NonNullable<Facts['exclusion']>): Truth => isOneOf(facts.exclusion, one);
  const isNotCovered = isOneOf(facts.sanctionKind, 'other_administrative');
  return [
    ground('bad_faith', facts.notified === 'bad_faith', proof, ['reasons'], 'notified'),
    ground('fraud', facts.notified === 'fraud', proof, ['reasons'], 'notified'),
    ground(
      'not_first_time',
      notFirst(facts),
      [crpa.l1231],
      ['reasons', 'earlier_cases'],
      'firstOccurrence',
      'clericalError',
    ),
    ground(
      'deadline_missed',
      all(missed, facts.regularisedOn === undefined ? undefined : facts.regularisedOn !== 'not_yet'),
      [crpa.l1231],
      ['reasons', 'invitation'],
      'invitationDeadline',
      'invitedOn',
      'regularisedOn',
    ),
    ground(
      'not_regularised',
      all(missed, isOneOf(facts.regularisedOn, 'not_yet')),
      [crpa.l1231],
      ['reasons', 'invitation'],
      'invitationDeadline',
      'invitedOn',
      'regularisedOn',
    ),
    ground('excluded_eu_law', excluded('eu_law'), [crpa.l1231Union], ['reasons', 'article'], 'exclusion'),
    ground(
      'excluded_health_safety_environment',
      excluded('health_safety_environment'),
      [crpa.l1231Safety],
      ['reasons', 'article'],
      'exclusion',
    ),
    ground(
      'excluded_contract',
      excluded('contract'),
      [crpa.l1231Contract],
      ['reasons', 'article'],
      'exclusion',
    ),
    ground(
      'excluded_regulator',
      excluded('regulator'),
      [crpa.l1231Regulator],
      ['reasons', 'article'],
      'exclusion',
    ),
    ground('special_regime', hasSpecialRegime(facts), [crpa.l1001], ['reasons', 'article'], 'matter'),
    ground('sanction_not_covered', isNotCovered, [crpa.l1231], ['reasons'], 'sanctionKind'),
  ];
}

/** Not the first time, and no clerical error either: for those, the text can be read both ways. */
function notFirst({ firstOccurrence, clericalError }: Facts): Truth {
  const isClerical = clericalError === true ? undefined : clericalError;
  return all(not(firstOccurrence), not(isClerical));
}

/** Invited, the last day is over, and nothing was put right by then, nor before the invitation. */
function missedDeadline({ invitedOn, invitationDeadline, regularisedOn }: Facts, today: PlainDay): Truth {
  if (invitedOn === 'none') return false;
  if (invitationDeadline === undefined) return undefined;
  if (today <= invitationDeadline) return false;
  const wasBefore =
    regularisedOn === undefined || regularisedOn === 'not_yet' || invitedOn === undefined
      ? false
      : regularisedOn < invitedOn;
  return not(any(doneBy(regularisedOn, invitationDeadline, today), wasBefore));
}

/** A text other than L123-1 governs: the assessment of that regime then says what it allows. */
function hasSpecialRegime({ matter }: Facts): Truth {
  return matter === undefined ? undefined : matter !== 'other';
}
