import { wrong, type Check } from './field-issue.ts';

/** Control characters, line and paragraph separators, halves of surrogate pairs. */
const unfitForLine = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
/** The same, except tab and line feed. */
const unfitForText = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029]/u;
/**
 * An address with a dotted domain; letters and digits of ASCII, at most 64 before the sign, as every mail service
 * takes them (RFC 5321).
 */
const email =
  /^(?!.{65,}@)[a-z\d!#$%&'*+/=?^_`{|}~-]+(\.[a-z\d!#$%&'*+/=?^_`{|}~-]+)*@([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d]([a-z\d-]{0,61}[a-z\d])$/i;

/** A text that a pattern tells whole: whatever else it is, it is written wrongly. */
export function shaped(pattern: RegExp): Check {
  return (value, _field, _context, path) =>
    typeof value === 'string' && pattern.test(value) ? [] : wrong('format', path);
}

/** A text: a string, its length in code points, then its characters. */
export function text(min: number, max: number, unfit = unfitForLine): Check {
  return (value, _field, _context, path) => {
    if (typeof value !== 'string') return wrong('format', path);
    const { length } = [...value];
    if (length < min) return wrong('min-length', path, { min });
    if (length > max) return wrong('max-length', path, { max, over: length - max });
    return unfit.test(value) ? wrong('format', path) : [];
  };
}

/** A text in the words of the person, composed (NFC), within the bounds of its field. */
function prose(longest: number, unfit?: RegExp): Check {
  return (value, field, context) => {
    const { minLength = 1, maxLength = longest } = field;
    const issues = text(Math.max(1, minLength), Math.min(longest, maxLength), unfit)(value, field, context);
    return issues.length > 0 || String(value).normalize() === value ? issues : wrong('format');
  };
}

export const checkLine = prose(200);
export const checkLongText = prose(5000, unfitForText);

const shapedEmail = shaped(email);

export const checkEmail: Check = (value, ...rest) =>
  [text(0, 254), shapedEmail].flatMap((check) => check(value, ...rest)).slice(0, 1);
