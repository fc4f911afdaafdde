import type {
  Assessment as AssessmentOnTheWire,
  FindingCondition,
  LegalRef,
  Regime as RegimeOnTheWire,
} from '@bonne-foi/contract';
import type { Assessment } from './assess.ts';
import type { Facts } from './facts/dictionary.ts';
import { signOf } from './facts/euros.ts';
import type { Finding } from './findings/finding.ts';
import { firstOccurrenceOf } from './regimes.ts';
import type { RegimeId } from './regimes.ts';
import type { Source } from './sources/source.ts';
import { explain, nameOfFact } from './words/explain.ts';
import type { Language } from './words/explain.ts';
import { regimeLabels } from './words/regime-labels.ts';

/** Shares taken off late interest, as decimal strings. */
const reductions: { readonly [code: string]: string } = {
  halved_spontaneous: '0.5',
  cut_by_thirty_percent: '0.3',
};

/** The assessment as the contract carries it, with its sentences. `assessedAt`: when the facts last changed it. */
export function toWire(
  assessment: Assessment,
  {
    assessedAt,
    facts,
    language,
  }: { readonly assessedAt: string; readonly facts: Facts; readonly language: Language },
): AssessmentOnTheWire {
  const { sanction, principal, interest } = assessment;
  const regime = regimeOf(assessment.regime, language);
  const conditions = conditionsOf(sanction, facts, language);
  const reduction = reductions[interest.code];
  const amount = amountOf(principal, facts);
  return {
    assessedAt,
    sanction: {
      value: sanction.value,
      ...shared(sanction, regime, language),
      ...(conditions.length > 0 && { conditions }),
    },
    principal: { value: principal.value, ...shared(principal, regime, language), ...(amount && { amount }) },
    interest: {
      value: interest.value,
      ...shared(interest, regime, language),
      ...(reduction !== undefined && { reduction }),
    },
  };
}

interface Shared {
  codes: string[];
  regime: RegimeOnTheWire;
  sources: LegalRef[];
  explanation: string;
}

function shared(finding: Finding, regime: RegimeOnTheWire, language: Language): Shared {
  return {
    codes: [finding.code],
    regime,
    sources: finding.sources.map((source: Source) => ({ ...source })),
    explanation: explain(finding, language),
  };
}

function regimeOf(id: RegimeId, language: Language): RegimeOnTheWire {
  const firstOccurrence = firstOccurrenceOf(id);
  return { id, label: regimeLabels[id][language], ...(firstOccurrence && { firstOccurrence }) };
}

/** What would settle the answer: what the person may still do, and what the administration still has to find out. */
function conditionsOf(
  { missing, pending }: Finding,
  { invitationDeadline }: Facts,
  language: Language,
): FindingCondition[] {
  return [
    ...pending.map((fact) => ({
      label: nameOfFact(fact, language),
      by: 'user',
      ...(fact === 'regularisedOn' && invitationDeadline !== undefined && { deadline: invitationDeadline }),
    })),
    ...missing.map((fact) => ({ label: nameOfFact(fact, language), by: 'administration' })),
  ].slice(0, 20);
}

/** The sum, without its sign: the value says which way it goes. */
function amountOf(
  { value }: Finding<'principal'>,
  { balance }: Facts,
): { amount: string; currency: string } | undefined {
  if (balance === undefined || signOf(balance) === 0 || (value !== 'due' && value !== 'refund'))
    return undefined;
  return { amount: balance.replace('-', ''), currency: 'EUR' };
}
