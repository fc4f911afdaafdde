// What is owed, or owed back. No text of the right to error touches it: the balance alone speaks (DOMAIN: CSS L133-4-1,
// L553-2, R243-10, I; CGI 1727, V).
import { signOf } from '../facts/euros.ts';
import type { Facts } from '../facts/dictionary.ts';
import { condition, find } from '../findings/finding.ts';
import type { Finding, IdOf } from '../findings/finding.ts';

/** The keys of a regime for each way that money can go. */
export interface PrincipalIds {
  readonly due: IdOf<'principal'>;
  readonly refund: IdOf<'principal'>;
  readonly none: IdOf<'principal'>;
  readonly unknown: IdOf<'principal'>;
}

/** The sum, from the balance: above zero the person owes it, below zero the person is owed it. */
export function principalOf(facts: Facts, ids: PrincipalIds): Finding<'principal'> {
  const sign = signOf(facts.balance);
  if (sign === undefined) {
    return find('principal', ids.unknown, { facts, looked: [condition(undefined, 'balance')] });
  }
  return find('principal', sign > 0 ? ids.due : sign < 0 ? ids.refund : ids.none, { facts });
}

/** The four keys of a regime, by its name. */
export const idsOf = {
  crpa: {
    due: 'principal.crpa.due',
    refund: 'principal.crpa.refund',
    none: 'principal.crpa.none',
    unknown: 'principal.crpa.unknown',
  },
  contributions: {
    due: 'principal.contributions.due',
    refund: 'principal.contributions.refund',
    none: 'principal.contributions.none',
    unknown: 'principal.contributions.unknown',
  },
  late_payment: {
    due: 'principal.late_payment.due',
    refund: 'principal.late_payment.refund',
    none: 'principal.late_payment.none',
    unknown: 'principal.late_payment.unknown',
  },
  tax: {
    due: 'principal.tax.due',
    refund: 'principal.tax.refund',
    none: 'principal.tax.none',
    unknown: 'principal.tax.unknown',
  },
  customs: {
    due: 'principal.customs.due',
    refund: 'principal.customs.refund',
    none: 'principal.customs.none',
    unknown: 'principal.customs.unknown',
  },
  family_benefits: {
    due: 'principal.family_benefits.due',
    refund: 'principal.family_benefits.refund',
    none: 'principal.family_benefits.none',
    unknown: 'principal.family_benefits.unknown',
  },
  health: {
    due: 'principal.health.due',
    refund: 'principal.health.refund',
    none: 'principal.health.none',
    unknown: 'principal.health.unknown',
  },
} as const satisfies { readonly [regime: string]: PrincipalIds };
