import {
  checkSingle,
  normalise,
  type Check,
  type FieldIssue,
  type FieldRules,
} from '@bonne-foi/contract/fields';
import { joinDate, readDate } from './dates.ts';
import {
  isEmptyInput,
  toParts,
  type FieldInput,
  type ParseContext,
  type ParsedInput,
} from './field-input.ts';
import { parseDecimal } from './figures.ts';
import { parseMembers } from './members.ts';

/** The value on the wire that the input means; whether it is right is for the check to say. */
function toValue({ type, currency = 'EUR' }: FieldRules, input: FieldInput): unknown {
  const text = typeof input === 'string' ? input : '';
  switch (type) {
    case 'boolean':
    case 'choice':
    case 'file':
      return input;
    case 'integer': {
      const digits = parseDecimal(text);
      return /^-?\d+$/.test(digits) ? Number(digits) : text;
    }
    case 'decimal':
      return parseDecimal(text);
    case 'money':
      return { amount: parseDecimal(text), currency };
    case 'date':
    case 'partialDate':
    case 'yearMonth':
      return joinDate(readDate(input));
    case 'period': {
      const [from, to] = ['from', 'to'].map((end) => joinDate(readDate(input, end)));
      return { from, ...(to && { to }) };
    }
    case 'address':
      return { country: 'FR', ...parseMembers(toParts(input)) };
    case 'commune':
    case 'name':
      return parseMembers(toParts(input));
    default:
      return normalise(type, text);
  }
}

const digitsOf: Readonly<Record<string, number>> = { siren: 9, siret: 14, nir: 15 };

/** Tells apart what the person can put right in another way: a part of a date that is missing, digits that are too few. */
function refine({ type }: FieldRules, input: FieldInput, value: unknown, issue: FieldIssue): FieldIssue {
  if (issue.code !== 'format') return issue;
  const digits = digitsOf[type];
  if (typeof value === 'string' && digits !== undefined && /^\d+$/.test(value) && value.length !== digits) {
    return { ...issue, code: 'length' };
  }
  const parts = readDate(input);
  const missing = type === 'date' && (['day', 'month', 'year'] as const).find((name) => parts[name] === '');
  return missing ? { ...issue, params: { missing } } : issue;
}

/**
 * `parseInput` with a check of the caller's, for who loads the checks by type
 * (`checks` of `@bonne-foi/contract/fields/dates` and its like).
 */
export function parseInputBy(
  check: Check,
  field: FieldRules,
  input: FieldInput,
  context: ParseContext,
): ParsedInput {
  if (isEmptyInput(input)) return { ok: true, value: undefined };
  const value = toValue(field, input);
  const issues = check(value, field, context).map((issue) => refine(field, input, value, issue));
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}

/**
 * Reads what a person has typed. Nothing typed gives `{ ok: true, value: undefined }`. Never throws, and leaves the
 * input as it is: the caller keeps it whatever the answer.
 */
export function parseInput(field: FieldRules, input: FieldInput, context: ParseContext): ParsedInput {
  return parseInputBy((value) => checkSingle(field, value, context), field, input, context);
}
