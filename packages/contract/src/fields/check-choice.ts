import { countryCodes } from './countries.ts';
import { issue, type Check, type FieldIssue } from './field-issue.ts';

const id = /^[\w-]{1,128}$/;

function isChoice(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && [...value].length <= 128;
}

function checkList(value: unknown, fits: (each: unknown) => boolean, most: number): FieldIssue[] {
  if (!Array.isArray(value) || new Set(value).size < value.length || !value.every(fits))
    return [issue('format')];
  return value.length > most ? [issue('too-many', { max: most })] : [];
}

/** A held choice that is no longer offered stays; it cannot be chosen anew. */
export const checkChoice: Check = (field, value, { held }) => {
  const several = field.multiple === true;
  const list: unknown = several ? value : [value];
  const most = several && field.max !== undefined ? Math.min(100, Number(field.max) || 100) : 100;
  const issues = checkList(list, isChoice, most);
  if (issues.length > 0 || !Array.isArray(list)) return issues;
  const offered = new Set<unknown>(field.choices?.map((choice) => choice.value));
  for (const each of Array.isArray(held) ? held : [held]) offered.add(each);
  return list.every((each) => offered.has(each)) ? [] : [issue('choice')];
};

export const checkCountry: Check = (_field, value) => {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) return [issue('format')];
  return countryCodes.includes(value) ? [] : [issue('choice')];
};

/** Identifiers of attachments of the same correction. */
export const checkFile: Check = (field, value) =>
  checkList(
    value,
    (each) => typeof each === 'string' && id.test(each),
    Math.min(50, field.repeat?.max ?? 50),
  );
