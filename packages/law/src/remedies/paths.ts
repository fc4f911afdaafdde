/**
 * The ways to challenge a refusal, or to get help, for a family of decisions.
 * - Administrative decisions: CRPA, L411-2 (gracious, hierarchical); the administrative court within two months of the
 *   notification (CJA, R421-1) or of the birth of the implied rejection (R421-2); mediation (L421-1).
 * - Social security: the amicable appeal board first (CSS, L142-4, R142-1), silence for two months rejects (R142-6); then the
 *   *tribunal judiciaire* (L142-8), two months (R142-1-A, III); the body's own mediator (L217-7-1).
 * - Penalties of CSS L114-17 and L114-17-1: no prior appeal (L142-4, last paragraph), straight to that court.
 * - Prime d'activité: the board first, then the administrative court (L845-2, R847-2).
 * - France Travail, benefits unduly paid: a gracious appeal first (Code du travail, R5426-19), then the competent judge, whom
 *   the text does not name.
 * RSA, housing benefit and taxes have texts of their own that were not read: there is no family for them.
 * Everywhere: the reasons of an implied rejection (L232-4), the Défenseur des droits (L424-1).
 */
import type { Duration, LegalRef, PlainDate, Remedy } from '@bonne-foi/contract';
import { addDuration } from '../calendar/duration.ts';
import { courts, cssProcedure as css, crpaProcedure as crpa, labour } from '../sources/procedure-texts.ts';

/** Families of decisions whose remedies are known. */
export type RemedyFamily =
  | 'administrative'
  | 'social_security'
  | 'social_security_penalty'
  | 'activity_allowance'
  | 'unemployment_overpayment';

/** What a way does to the time of the court, as far as the texts say. */
export type TimeEffect = 'interrupts' | 'suspends' | 'comes_first' | 'unknown';

/** One way. */
export interface RemedyPath {
  readonly kind: Remedy['kind'];
  /** Who hears it, by a name that words can be found for. */
  readonly before:
    | 'author'
    | 'superior'
    | 'amicable_appeal_board'
    | 'unemployment_director'
    | 'administrative_court'
    | 'judicial_court'
    | 'competent_judge'
    | 'mediator'
    | 'defender_of_rights';
  readonly timeLimit?: Duration;
  /** Last day, counted by date. Left out when there is no limit, or while what starts it has not happened. */
  readonly deadline?: PlainDate;
  /** Only after the answer, or the silence, of the mandatory prior appeal. */
  readonly isAfterPriorAppeal?: true;
  /** For a prior appeal: its silence for that time rejects it. */
  readonly silence?: Duration;
  readonly effect?: TimeEffect;
  readonly sources: readonly LegalRef[];
}

/** The decision to challenge. */
export interface ChallengedDecision {
  readonly family: RemedyFamily;
  /** False for a decision born of silence. */
  readonly isExpress: boolean;
  /** Notification, or birth of the implied decision. */
  readonly from: PlainDate;
  /** Whether the author has a superior. Left out: not known, and no hierarchical appeal is then announced. */
  readonly hasSuperior?: boolean;
}

const twoMonths = 'P2M';

/** The ways to challenge a decision, in the order in which they are of use. */
export function remedyPaths(decision: ChallengedDecision): RemedyPath[] {
  const { isExpress, from } = decision;
  const deadline = addDuration(from, twoMonths);
  const reasons: RemedyPath = {
    kind: 'ask_reasons',
    before: 'author',
    timeLimit: twoMonths,
    deadline,
    sources: [crpa.l2324],
  };
  return [
    ...(isExpress ? [] : [reasons]),
    ...ways(decision, deadline),
    { kind: 'defender_of_rights', before: 'defender_of_rights', effect: 'unknown', sources: [crpa.l4241] },
  ];
}

function ways({ family, isExpress, hasSuperior }: ChallengedDecision, deadline: PlainDate): RemedyPath[] {
  const timed = { timeLimit: twoMonths, deadline } as const;
  switch (family) {
    case 'administrative': {
      const appeal = { ...timed, effect: 'interrupts', sources: [crpa.l4112, crpa.l4117] } as const;
      return [
        { kind: 'review_by_author', before: 'author', ...appeal },
        ...(hasSuperior === true
          ? [{ kind: 'review_by_superior', before: 'superior', ...appeal } as const]
          : []),
        {
          kind: 'judicial_appeal',
          before: 'administrative_court',
          ...timed,
          sources: [isExpress ? courts.r4211 : courts.r4212],
        },
        { kind: 'ombudsman', before: 'mediator', effect: 'interrupts', sources: [crpa.l4211, courts.l2136] },
      ];
    }
    case 'social_security':
      return [board(timed, [css.l1424, css.r1421, css.r1426]), ...afterBoard('judicial_court'), ownMediator];
    case 'social_security_penalty':
      return [
        {
          kind: 'judicial_appeal',
          before: 'judicial_court',
          ...timed,
          sources: [css.l1424, css.l1428, css.r1421a],
        },
        ownMediator,
      ];
    case 'activity_allowance':
      return [
        board(timed, [css.l8452, css.r8472, css.r1421, css.r1426]),
        ...afterBoard('administrative_court'),
        ownMediator,
      ];
    case 'unemployment_overpayment':
      return [
        {
          kind: 'mandatory_prior_appeal',
          before: 'unemployment_director',
          ...timed,
          silence: twoMonths,
          effect: 'comes_first',
          sources: [labour.r542619, crpa.l4117],
        },
        {
          kind: 'judicial_appeal',
          before: 'competent_judge',
          isAfterPriorAppeal: true,
          sources: [labour.r542619],
        },
      ];
  }
}

function board(timed: Pick<RemedyPath, 'timeLimit' | 'deadline'>, sources: readonly LegalRef[]): RemedyPath {
  return {
    kind: 'mandatory_prior_appeal',
    before: 'amicable_appeal_board',
    ...timed,
    silence: twoMonths,
    effect: 'comes_first',
    sources,
  };
}

function afterBoard(court: 'judicial_court' | 'administrative_court'): RemedyPath[] {
  const sources = court === 'judicial_court' ? [css.l1428, css.r1421a] : [css.l8452, css.r8472, courts.r4211];
  return [
    { kind: 'judicial_appeal', before: court, timeLimit: twoMonths, isAfterPriorAppeal: true, sources },
  ];
}

/** Social security: after a first step with the service, and while no court is seized (L217-7-1, II). */
const ownMediator: RemedyPath = {
  kind: 'ombudsman',
  before: 'mediator',
  effect: 'suspends',
  sources: [css.l21771],
};
