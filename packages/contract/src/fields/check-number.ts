import { compareDecimals } from './decimal.ts';
import { members } from './check-members.ts';
import { shaped } from './check-text.ts';
import { wrong, type Check, type FieldIssue, type FieldRules } from './field-issue.ts';

function checkBounds({ min, max }: FieldRules, value: unknown): FieldIssue[] {
  if (min !== undefined && compareDecimals(value, min) < 0) return wrong('min', undefined, { min });
  if (max !== undefined && compareDecimals(value, max) > 0) return wrong('max', undefined, { max });
  return [];
}

/** A decimal as a string: its shape, no minus before zero, its digits after the point, its bounds. */
function decimalOf(shape: RegExp, most: number): Check {
  return (value, field) => {
    if (typeof value !== 'string' || !shape.test(value) || /^-[0.]*$/.test(value)) return wrong('format');
    const max = field.scale ?? most;
    const digits = value.split('.')[1] ?? '';
    return digits.length > max ? wrong('scale', undefined, { max }) : checkBounds(field, value);
  };
}

export const checkBoolean: Check = (value) => (typeof value === 'boolean' ? [] : wrong('format'));

export const checkInteger: Check = (value, field) => {
  if (typeof value !== 'number' || !Number.isInteger(value)) return wrong('format');
  if (Number.isSafeInteger(value)) return checkBounds(field, value);
  const { MIN_SAFE_INTEGER: min, MAX_SAFE_INTEGER: max } = Number;
  return value < 0 ? wrong('min', undefined, { min }) : wrong('max', undefined, { max });
};

export const checkDecimal = decimalOf(/^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/, 6);

const amountOf = decimalOf(/^-?(0|[1-9]\d{0,12})(\.\d{1,4})?$/, 2);
const currency = shaped(/^[A-Z]{3}$/);
const sum = members({ amount: () => [], currency: (value, ...rest) => currency(value, rest[0], rest[1]) }, [
  'amount',
  'currency',
]);

export const checkMoney: Check = (value, field, context) => {
  const issues = sum(value, field, context);
  if (issues.length > 0) return issues;
  // Both members were found to be there just above.
  const { amount, currency: unit } = value as Readonly<Record<string, unknown>>;
  if (unit !== (field.currency ?? 'EUR')) return wrong('choice', 'currency');
  return amountOf(amount, field, context);
};
