import { issue, type Check, type FieldIssue } from './field-issue.ts';

/** Control characters, line and paragraph separators, halves of surrogate pairs. */
const unfitForLine = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
/** The same, except tab and line feed. */
const unfitForText = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029]/u;
const email =
  /^[a-z\d!#$%&'*+/=?^_`{|}~-]+(\.[a-z\d!#$%&'*+/=?^_`{|}~-]+)*@([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d]([a-z\d-]{0,61}[a-z\d])$/i;

export interface TextBounds {
  readonly min?: number | undefined;
  readonly max: number;
  readonly pattern?: RegExp | undefined;
  readonly severalLines?: boolean;
}

/** Checks one text: a string, its length in code points, then its characters. */
export function checkText(value: unknown, bounds: TextBounds, path?: string): FieldIssue[] {
  if (typeof value !== 'string') return [issue('format', {}, path)];
  const { min = 1, max, pattern } = bounds;
  const length = [...value].length;
  if (length < min) return [issue('min-length', { min }, path)];
  if (length > max) return [issue('max-length', { max, over: length - max }, path)];
  const unfit = bounds.severalLines === true ? unfitForText : unfitForLine;
  const fits = !unfit.test(value) && (pattern === undefined || pattern.test(value));
  return fits ? [] : [issue('format', {}, path)];
}

function checkProse(severalLines: boolean, longest: number): Check {
  return (field, value) => {
    const min = Math.max(1, field.minLength ?? 1);
    const max = Math.min(longest, field.maxLength ?? longest);
    const issues = checkText(value, { min, max, severalLines });
    if (issues.length > 0 || typeof value !== 'string' || value.normalize() === value) return issues;
    return [issue('format')];
  };
}

export const checkLine = checkProse(false, 200);
export const checkLongText = checkProse(true, 5000);

/** An address with a dotted domain; letters and digits of ASCII, as every mail service takes them (RFC 5321). */
export const checkEmail: Check = (_field, value) => {
  const issues = checkText(value, { max: 254, pattern: email });
  const tooLongBeforeAt = typeof value === 'string' && value.indexOf('@') > 64;
  return issues.length === 0 && tooLongBeforeAt ? [issue('format')] : issues.map(asFormat);
};

/** An empty address is not too short: it is no address. */
function asFormat(each: FieldIssue): FieldIssue {
  return each.code === 'min-length' ? issue('format') : each;
}
