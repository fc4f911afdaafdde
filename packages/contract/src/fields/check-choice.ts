import { isCountry } from './countries.ts';
import { wrong, type Check, type FieldIssue } from './field-issue.ts';

function checkList(value: unknown, shape: RegExp, max: number): FieldIssue[] {
  const isList =
    Array.isArray(value) &&
    new Set(value).size === value.length &&
    value.every((each) => typeof each === 'string' && shape.test(each));
  if (!isList) return wrong('format');
  return value.length > max ? wrong('too-many', undefined, { max }) : [];
}

/** A held choice that is no longer offered stays; it cannot be chosen anew. */
export const checkChoice: Check = (value, { multiple, max, choices = [] }, { held }) => {
  const chosen: unknown[] = multiple === true && Array.isArray(value) ? value : [value];
  const most = (multiple === true && Number(max)) || 100;
  const issues = checkList(multiple === true ? value : chosen, /^.{1,128}$/su, Math.min(100, most));
  if (issues.length > 0) return issues;
  const offered = [...choices.map((choice): unknown => choice.value), held].flat();
  return chosen.every((each) => offered.includes(each)) ? [] : wrong('choice');
};

export const checkCountry: Check = (value, _field, _context, path) => {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) return wrong('format', path);
  return isCountry(value) ? [] : wrong('choice', path);
};

/** Identifiers of attachments of the same correction. */
export const checkFile: Check = (value, { repeat }) =>
  checkList(value, /^[\w-]{1,128}$/, Math.min(50, repeat?.max ?? 50));
