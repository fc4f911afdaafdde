import type { PlainDate } from '../index.ts';
import { isCalendarDate } from './calendar.ts';
import { checkMembers, isObject } from './check-members.ts';
import { issue, type Check, type CheckContext, type FieldIssue, type FieldRules } from './field-issue.ts';

/** The day or month that a `min` or `max` means today; undefined when there is none that can be read. */
export function resolveBound(bound: unknown, today: PlainDate): string | undefined {
  const day = bound === 'today' ? today : bound;
  return isCalendarDate(day) ? day : undefined;
}

function checkBounds(field: FieldRules, from: string, to: string, today: PlainDate): FieldIssue[] {
  const [min, max] = [resolveBound(field.min, today), resolveBound(field.max, today)];
  if (min !== undefined && from < min.slice(0, from.length)) return [issue('min', { min })];
  if (max !== undefined && to.slice(0, max.length) > max.slice(0, to.length)) return [issue('max', { max })];
  return [];
}

/** A date written with one of the given lengths: 4 (year), 7 (month) or 10 (day). */
function checkDateOf(lengths: readonly number[]): Check {
  return (field, value, { today }: CheckContext) =>
    isCalendarDate(value) && lengths.includes(value.length)
      ? checkBounds(field, value, value, today)
      : [issue('format')];
}

export const checkDate = checkDateOf([10]);
export const checkYearMonth = checkDateOf([7]);
export const checkPartialDate = checkDateOf([4, 7, 10]);

const dayRule = (member: unknown, name: string) =>
  isCalendarDate(member) && member.length === 10 ? [] : [issue('format', {}, name)];

export const checkPeriod: Check = (field, value, { today }) => {
  const issues = checkMembers(value, { from: dayRule, to: dayRule }, ['from']);
  if (issues.length > 0 || !isObject(value)) return issues;
  const { from, to = from } = value;
  if (typeof from !== 'string' || typeof to !== 'string') return issues;
  return to < from ? [issue('order', {}, 'to')] : checkBounds(field, from, to, today);
};
