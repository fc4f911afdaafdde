/** Small makers of held values, so that a sample reads like the record it stands for. */
import type { HeldValue } from '../records/held.ts';

export type Values = { readonly [path: string]: HeldValue };

export interface Origin {
  /** Who gave it; the person when absent. */
  readonly source?: string;
  /** Day it was declared, or instant it was fetched. */
  readonly on: string;
}

/** Declared by the person. */
export function declared(value: unknown, on: string): HeldValue {
  return { state: 'declared', value, asOf: on };
}

/** Given by a body or a register. */
export function given(value: unknown, source: string, at: string): HeldValue {
  return { state: 'verified', value, source, retrievedAt: at };
}

/** Computed by the administration. */
export function computed(value: unknown, source: string, at: string): HeldValue {
  return { state: 'inferred', value, source, retrievedAt: at };
}

/** Declared, and shown by its end alone. */
export function maskedValue(value: string, display: string, on: string): HeldValue {
  return { state: 'declared', value, masked: true, display, asOf: on };
}

/** Not known. */
export const missing: HeldValue = { state: 'missing' };

export function euro(amount: string): { amount: string; currency: 'EUR' } {
  return { amount, currency: 'EUR' };
}

/**
 * Values that pass every check and belong to nobody: the IBAN of bank documentation, the number printed on
 * specimen health cards, telephone numbers that the regulator keeps for fiction.
 */
export const specimens = {
  iban: 'FR7630006000011234567890189',
  ibanShown: 'FR76 •••• •••• 0189',
  otherIban: 'FR1420041010050500013M02606',
  otherIbanShown: 'FR14 •••• •••• 2606',
  nir: '269054958815780',
  nirShown: '2 69 05 •••• 780',
  otherNir: '2690549588157',
  siren: '123456782',
  siret: '12345678200010',
  phone: '+33536490123',
  otherPhone: '+33536490456',
} as const;
