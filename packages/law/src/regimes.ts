import type { FirstOccurrencePolicy } from '@bonne-foi/contract';
import { crpa } from './sources/crpa.ts';
import { css } from './sources/social-security.ts';
import { customs } from './sources/tax.ts';

/** Which body of rules governs. Special regime first, then the CRPA, then none (CRPA L100-1). */
export const regimeIds = [
  'crpa',
  'css_contributions',
  'tax',
  'customs',
  'css_family_benefits',
  'css_old_age_benefits',
  'css_health_insurance',
  'css_sick_leave',
  'css_overpayment',
  'penal',
  'none',
] as const;
export type RegimeId = (typeof regimeIds)[number];

/** How a text counts a first time, or a repeat. Data: the service alone applies it, never a browser. */
export interface OccurrencePolicy {
  readonly regime: RegimeId;
  /** `bars`: a first time is a condition of the favourable rule. `aggravates`: a repeat makes the sanction heavier. */
  readonly role: 'bars' | 'aggravates';
  /** What is counted. `not_stated`: the text does not say. */
  readonly unit: 'rule' | 'procedure' | 'administration' | 'not_stated';
  /** How far one looks back, in months; `null` where the text sets no length. */
  readonly lookbackMonths: number | null;
  readonly source: NonNullable<FirstOccurrencePolicy['source']>;
}

export const occurrencePolicies: readonly OccurrencePolicy[] = [
  { regime: 'crpa', role: 'bars', unit: 'not_stated', lookbackMonths: null, source: crpa.l1231 },
  // R243-10 sets no length either: it excludes omitted employees and repeated inaccuracies.
  { regime: 'css_contributions', role: 'bars', unit: 'rule', lookbackMonths: 24, source: css.r24311 },
  { regime: 'css_sick_leave', role: 'bars', unit: 'rule', lookbackMonths: 24, source: css.d3232 },
  { regime: 'customs', role: 'bars', unit: 'not_stated', lookbackMonths: 36, source: customs.art4401 },
  {
    regime: 'css_family_benefits',
    role: 'aggravates',
    unit: 'not_stated',
    lookbackMonths: 36,
    source: css.r11414,
  },
  {
    regime: 'css_old_age_benefits',
    role: 'aggravates',
    unit: 'not_stated',
    lookbackMonths: 36,
    source: css.r11414,
  },
  // Withholding raised for a fraud: five years.
  {
    regime: 'css_family_benefits',
    role: 'aggravates',
    unit: 'not_stated',
    lookbackMonths: 60,
    source: css.l5532,
  },
];

/** How a regime counts a first time, as on the wire; nothing where first time is no condition of it. */
export function firstOccurrenceOf(regime: RegimeId): FirstOccurrencePolicy | undefined {
  const policy = occurrencePolicies.find((one) => one.regime === regime && one.role === 'bars');
  if (policy === undefined) return undefined;
  const { unit, lookbackMonths, source } = policy;
  return { unit, source, ...(lookbackMonths !== null && { lookback: `P${lookbackMonths}M` }) };
}
