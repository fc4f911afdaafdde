import { compareDecimals } from './decimal.ts';
import { checkMembers, isObject } from './check-members.ts';
import { issue, type Check, type FieldIssue, type FieldRules } from './field-issue.ts';

const decimal = /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/;
const amount = /^-?(0|[1-9]\d{0,12})(\.\d{1,4})?$/;
const currency = /^[A-Z]{3}$/;

function checkBounds({ min, max }: FieldRules, value: number | string): FieldIssue[] {
  if (min !== undefined && compareDecimals(value, min) < 0) return [issue('min', { min })];
  if (max !== undefined && compareDecimals(value, max) > 0) return [issue('max', { max })];
  return [];
}

function checkDigits(field: FieldRules, value: string, scale: number): FieldIssue[] {
  if (/^-[0.]*$/.test(value)) return [issue('format')];
  const digits = value.split('.')[1]?.length ?? 0;
  return digits > scale ? [issue('scale', { max: scale })] : checkBounds(field, value);
}

export const checkBoolean: Check = (_field, value) => (typeof value === 'boolean' ? [] : [issue('format')]);

export const checkInteger: Check = (field, value) => {
  if (!Number.isInteger(value) || typeof value !== 'number') return [issue('format')];
  if (Number.isSafeInteger(value)) return checkBounds(field, value);
  const { MIN_SAFE_INTEGER: min, MAX_SAFE_INTEGER: max } = Number;
  return [value < 0 ? issue('min', { min }) : issue('max', { max })];
};

export const checkDecimal: Check = (field, value) =>
  typeof value === 'string' && decimal.test(value)
    ? checkDigits(field, value, field.scale ?? 6)
    : [issue('format')];

export const checkMoney: Check = (field, value) => {
  const rules = { amount: { max: 19, pattern: amount }, currency: { max: 3, pattern: currency } };
  const issues = checkMembers(value, rules, ['amount', 'currency']).map(asFormat);
  if (issues.length > 0 || !isObject(value)) return issues;
  if (value['currency'] !== (field.currency ?? 'EUR')) return [issue('choice', {}, 'currency')];
  return checkDigits(field, String(value['amount']), field.scale ?? 2);
};

/** Too long or too short an amount is not an amount. */
function asFormat(each: FieldIssue): FieldIssue {
  return each.code === 'required' ? each : issue('format');
}
