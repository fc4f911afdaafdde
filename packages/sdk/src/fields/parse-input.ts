import { checkSingle, normalise, type FieldIssue, type FieldRules } from '@bonne-foi/contract/fields';
import { joinDate, readDate } from './dates.ts';
import {
  isEmptyInput,
  toParts,
  toText,
  type FieldInput,
  type ParseContext,
  type ParsedInput,
} from './field-input.ts';
import { parseDecimal } from './figures.ts';
import { parseMembers } from './members.ts';

function toInteger(text: string): unknown {
  const digits = parseDecimal(text);
  return /^-?\d+$/.test(digits) ? Number(digits) : text;
}

/** The value on the wire that the input means; whether it is right is for the check to say. */
function toValue(field: FieldRules, input: FieldInput): unknown {
  const text = toText(input);
  switch (field.type) {
    case 'boolean':
    case 'choice':
    case 'file':
      return input;
    case 'integer':
      return toInteger(text);
    case 'decimal':
      return parseDecimal(text);
    case 'money':
      return { amount: parseDecimal(text), currency: field.currency ?? 'EUR' };
    case 'date':
    case 'partialDate':
    case 'yearMonth':
      return joinDate(readDate(input));
    case 'period': {
      const to = joinDate(readDate(input, 'to'));
      return { from: joinDate(readDate(input, 'from')), ...(to !== '' && { to }) };
    }
    case 'address':
      return { country: 'FR', ...parseMembers(toParts(input)) };
    case 'commune':
    case 'name':
      return parseMembers(toParts(input));
    default:
      return normalise(field.type, text);
  }
}

const digitsOf: Readonly<Record<string, number>> = { siren: 9, siret: 14, nir: 15 };

/** Tells apart what the person can put right in another way: a part of a date that is missing, digits that are too few. */
function refine(field: FieldRules, input: FieldInput, value: unknown, issue: FieldIssue): FieldIssue {
  if (issue.code !== 'format') return issue;
  const digits = digitsOf[field.type];
  if (digits !== undefined && /^\d+$/.test(String(value)) && String(value).length !== digits) {
    return { ...issue, code: 'length' };
  }
  const parts = readDate(input);
  const missing = (['day', 'month', 'year'] as const).find((name) => parts[name] === '');
  return field.type !== 'date' || missing === undefined ? issue : { ...issue, params: { missing } };
}

/**
 * Reads what a person has typed. Nothing typed gives `{ ok: true, value: undefined }`. Never throws, and leaves the
 * input as it is: the caller keeps it whatever the answer.
 */
export function parseInput(field: FieldRules, input: FieldInput, context: ParseContext): ParsedInput {
  if (isEmptyInput(input)) return { ok: true, value: undefined };
  const value = toValue(field, input);
  const issues = checkSingle(field, value, context).map((issue) => refine(field, input, value, issue));
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}
