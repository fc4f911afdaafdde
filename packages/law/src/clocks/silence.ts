/**
 * What silence means on a request. CRPA, L231-1: two months, acceptance. L231-4: two months, rejection, in five cases.
 * L231-5: a decree may set L231-1 aside. L231-6: a decree may set another period. L411-7: rejection of an appeal.
 *
 * Acceptance needs the text that lays the procedure down, and every case of L231-4 known not to apply: a correction meets
 * one of them nearly always (2° no procedure in a text, 3° money). What is not known is said not to be known; nobody is
 * then told of an acceptance.
 */
import type { Duration, LegalRef } from '@bonne-foi/contract';
import { crpaProcedure as crpa } from '../sources/procedure-texts.ts';

/** Facts of a request. A fact left out is not known. */
export interface SilenceFacts {
  /** False for a declaration or an information: no decision is born of silence on them. */
  readonly isRequest: boolean;
  /** The text that lays the procedure down; `none` when no law and no regulation does (L231-4, 2°). */
  readonly procedureText?: LegalRef | 'none';
  /** It asks for an individual decision (L231-4, 1°). */
  readonly isForIndividualDecision?: boolean;
  /** It is a complaint or an administrative appeal (L231-4, 2°; L411-7). */
  readonly isComplaintOrAppeal?: boolean;
  /** It is about money (L231-4, 3°). */
  readonly isFinancial?: boolean;
  /** Social security: a decree puts this request about money under L231-1 (L231-4, 3°). */
  readonly isFinancialByDecree?: boolean;
  /** A decree sets acceptance aside (L231-4, 4°; L231-5). */
  readonly isExcludedByDecree?: boolean;
  /** Between an administration and its own agents (L231-4, 5°). */
  readonly isFromOwnAgent?: boolean;
  /** Another period than two months, with its decree (L231-6). */
  readonly otherPeriod?: { readonly length: Duration; readonly source: LegalRef };
}

/** What silence means. */
export interface SilenceMeaning {
  /** `none`: no decision. `unknown`: the facts do not allow to say. */
  readonly effect: 'none' | 'rejection' | 'acceptance' | 'unknown';
  readonly timeLimit?: Duration;
  /** Facts to find before it can be said, when `unknown`. */
  readonly missing: readonly (keyof SilenceFacts)[];
  readonly sources: readonly LegalRef[];
}

/** What silence means on a request, and after how long. */
export function meaningOfSilence(facts: SilenceFacts): SilenceMeaning {
  if (!facts.isRequest) return { effect: 'none', missing: [], sources: [] };
  const timeLimit = facts.otherPeriod?.length ?? 'P2M';
  const period = facts.otherPeriod === undefined ? [] : [crpa.l2316, facts.otherPeriod.source];
  const rejecting = rejectionGrounds(facts);
  if (rejecting !== undefined) {
    return { effect: 'rejection', timeLimit, missing: [], sources: [...rejecting, ...period] };
  }
  const missing = unknownFacts(facts);
  if (missing.length > 0) return { effect: 'unknown', missing, sources: [crpa.l2311, crpa.l2314] };
  const { procedureText } = facts;
  const text = procedureText === undefined || procedureText === 'none' ? [] : [procedureText];
  return { effect: 'acceptance', timeLimit, missing: [], sources: [crpa.l2311, ...text, ...period] };
}

/** Texts of the first case of rejection that is known to apply. */
function rejectionGrounds(facts: SilenceFacts): readonly LegalRef[] | undefined {
  if (facts.isComplaintOrAppeal === true) return [crpa.l2314, crpa.l4117];
  if (facts.isFromOwnAgent === true || facts.isForIndividualDecision === false) return [crpa.l2314];
  if (facts.procedureText === 'none') return [crpa.l2314];
  if (facts.isFinancial === true && facts.isFinancialByDecree === false) return [crpa.l2314];
  if (facts.isExcludedByDecree === true) return [crpa.l2314, crpa.l2315];
  return undefined;
}

function unknownFacts(facts: SilenceFacts): (keyof SilenceFacts)[] {
  const needed: readonly (keyof SilenceFacts)[] = [
    'procedureText',
    'isForIndividualDecision',
    'isComplaintOrAppeal',
    'isFinancial',
    'isExcludedByDecree',
    'isFromOwnAgent',
  ];
  const money: readonly (keyof SilenceFacts)[] = facts.isFinancial === true ? ['isFinancialByDecree'] : [];
  return [...needed, ...money].filter((fact) => facts[fact] === undefined);
}
