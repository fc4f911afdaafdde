import type { PlainDate } from '../index.ts';
import { isCalendarDate } from './calendar.ts';
import { members } from './check-members.ts';
import { wrong, type Check, type FieldIssue, type FieldRules } from './field-issue.ts';

/** The day or month that a `min` or `max` means today; undefined when there is none that can be read. */
export function resolveBound(bound: unknown, today: PlainDate): string | undefined {
  const day = bound === 'today' ? today : bound;
  return isCalendarDate(day) ? day : undefined;
}

function checkBounds(field: FieldRules, from: string, to: string, today: PlainDate): FieldIssue[] {
  const [min, max] = [field.min, field.max].map((bound) => resolveBound(bound, today));
  if (min !== undefined && from < min.slice(0, from.length)) return wrong('min', undefined, { min });
  if (max !== undefined && to.slice(0, max.length) > max.slice(0, to.length))
    return wrong('max', undefined, { max });
  return [];
}

/** A date written with one of the given lengths: 4 (year), 7 (month) or 10 (day). A member has no bounds. */
function dateOf(...lengths: readonly number[]): Check {
  return (value, field, { today }, path) => {
    if (!isCalendarDate(value) || !lengths.includes(value.length)) return wrong('format', path);
    return path === undefined ? checkBounds(field, value, value, today) : [];
  };
}

export const checkDate = dateOf(10);
export const checkYearMonth = dateOf(7);
export const checkPartialDate = dateOf(4, 7, 10);

const bothDays = members({ from: checkDate, to: checkDate }, ['from']);

export const checkPeriod: Check = (value, field, context) => {
  const issues = bothDays(value, field, context);
  if (issues.length > 0) return issues;
  // Both were found to be days just above.
  const { from, to = from } = value as { readonly from: string; readonly to?: string };
  return to < from ? wrong('order', 'to') : checkBounds(field, from, to, context.today);
};
