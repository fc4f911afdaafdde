import type { Sources } from '../sources/source.ts';
import type { FindingCode } from './codes.ts';
import type { ValueOf } from './axes.ts';

/** An entry of the catalogue. */
export interface Spec<Value> {
  readonly value: Value;
  readonly code: FindingCode;
  readonly sources: Sources;
  /** The reading of the text is not settled, whatever its grade. */
  readonly isUnsettled: boolean;
}

/** A possible answer about a sanction. Its sources come first and cannot be left out. */
export function onSanction(
  value: ValueOf['sanction'],
  code: FindingCode,
  ...sources: Sources
): Spec<ValueOf['sanction']> {
  return { value, code, sources, isUnsettled: false };
}

/** A possible answer about the sum. */
export function onPrincipal(
  value: ValueOf['principal'],
  code: FindingCode,
  ...sources: Sources
): Spec<ValueOf['principal']> {
  return { value, code, sources, isUnsettled: false };
}

/** A possible answer about interest and surcharges. */
export function onInterest(
  value: ValueOf['interest'],
  code: FindingCode,
  ...sources: Sources
): Spec<ValueOf['interest']> {
  return { value, code, sources, isUnsettled: false };
}

/** The same answer, its reading of the text not being settled. */
export function unsettled<Value>(spec: Spec<Value>): Spec<Value> {
  return { ...spec, isUnsettled: true };
}
