// CRPA, article L123-1, first paragraph (what a sanction is) and third (1° to 4°: what the shield does not cover).
import type { Facts } from '../facts/dictionary.ts';
import { condition } from '../findings/finding.ts';
import type { Condition, IdOf } from '../findings/finding.ts';
import { isOneOf } from '../three-valued.ts';

/** Something that keeps L123-1 away, and what is then said. */
export interface Lifting {
  readonly when: Condition;
  readonly id: IdOf<'sanction'>;
}

/**
 * Sanctions outside L123-1: penal or civil ones (no administration pronounces them), those of neither money nor benefit
 * (a warning), and the four exclusions: European Union law, health, safety or environment, contract, regulator.
 */
export function exclusionsOf({ sanctionKind, exclusion }: Facts): readonly Lifting[] {
  const kind = (one: NonNullable<Facts['sanctionKind']>): Condition =>
    condition(isOneOf(sanctionKind, one), 'sanctionKind');
  const excluded = (one: NonNullable<Facts['exclusion']>): Condition =>
    condition(isOneOf(exclusion, one), 'exclusion');
  return [
    { when: kind('penal'), id: 'sanction.penal.not_shielded' },
    { when: kind('civil'), id: 'sanction.crpa.not_shielded.civil' },
    { when: kind('other_administrative'), id: 'sanction.crpa.not_shielded.not_covered' },
    { when: excluded('eu_law'), id: 'sanction.crpa.not_shielded.eu_law' },
    { when: excluded('health_safety_environment'), id: 'sanction.crpa.not_shielded.safety' },
    { when: excluded('contract'), id: 'sanction.crpa.not_shielded.contract' },
    { when: excluded('regulator'), id: 'sanction.crpa.not_shielded.regulator' },
  ];
}
