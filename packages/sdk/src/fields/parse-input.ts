import { checkValue, normalise, type FieldIssue, type FieldRules } from '@bonne-foi/contract/fields';
import { joinDate, readDate, type DateParts } from './dates.ts';
import {
  isEmptyInput,
  toParts,
  toText,
  type FieldInput,
  type ParseContext,
  type ParsedInput,
} from './field-input.ts';
import { parseDecimal } from './figures.ts';

/** Drops the members that are empty. */
function compact(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(([, member]) => member !== '' && member !== undefined),
  );
}

function splitList(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((each) => normalise('text', each))
    .filter((each) => each !== '');
}

function toInteger(text: string): unknown {
  const digits = parseDecimal(text);
  return /^-?\d+$/.test(digits) ? Number(digits) : text;
}

/** Two dates in parts, or one text: `du 1er juillet 2026 au 30 septembre 2026`. */
function toPeriod(input: FieldInput): unknown {
  const [from = input, to = input] =
    typeof input === 'string'
      ? [
          ...input
            .trim()
            .replace(/^(du|from|depuis le|since) /i, '')
            .split(/ (?:au|to|[-–]) /),
          '',
        ]
      : [];
  return compact({ from: joinDate(readDate(from, 'from')), to: joinDate(readDate(to, 'to')) });
}

/** The value on the wire that the input means; whether it is right is for `checkValue` to say. */
function toValue(field: FieldRules, input: FieldInput): unknown {
  const text = toText(input);
  const parts = toParts(input);
  const part = (name: string) => normalise('text', parts[name] ?? '');
  switch (field.type) {
    case 'boolean':
      return typeof input === 'boolean' ? input : ({ true: true, false: false }[text.trim()] ?? text);
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
    case 'period':
      return toPeriod(input);
    case 'choice':
    case 'file':
      return input;
    case 'country':
      return text.trim().toUpperCase();
    case 'commune':
      return compact({
        cog: part('cog').toUpperCase(),
        name: part('name') || part(''),
        postcode: part('postcode'),
      });
    case 'address':
      return {
        lines: splitList(parts['lines'] ?? parts[''] ?? '', /\n/),
        ...compact({
          postcode: part('postcode'),
          city: part('city'),
          cog: part('cog'),
          banId: part('banId'),
          country: part('country').toUpperCase() || 'FR',
        }),
      };
    case 'name':
      return {
        ...compact({ family: part('family') || part(''), used: part('used') }),
        ...(parts['given'] !== undefined && { given: splitList(parts['given'], /[,;\n]/) }),
      };
    case 'longText':
      return normalise('text', text.replace(/\r\n?/g, '\n'));
    default:
      return normalise(field.type, text);
  }
}

/** Tells apart what the person can put right in another way: a part of a date that is missing, digits that are too few. */
function refine(field: FieldRules, input: FieldInput, value: unknown, issue: FieldIssue): FieldIssue {
  if (issue.code !== 'format') return issue;
  const digits: unknown = { siren: 9, siret: 14, nir: 15 }[field.type];
  if (
    typeof digits === 'number' &&
    typeof value === 'string' &&
    /^\d+$/.test(value) &&
    value.length !== digits
  ) {
    return { ...issue, code: 'length' };
  }
  const missing = field.type === 'date' ? missingPart(readDate(input)) : undefined;
  return missing === undefined ? issue : { ...issue, params: { missing } };
}

function missingPart(parts: DateParts): string | undefined {
  return (['day', 'month', 'year'] as const).find((name) => parts[name] === '');
}

/**
 * Reads what a person has typed. Nothing typed gives `{ ok: true, value: undefined }`. Never throws, and leaves the
 * input as it is: the caller keeps it whatever the answer.
 */
export function parseInput(field: FieldRules, input: FieldInput, context: ParseContext): ParsedInput {
  if (isEmptyInput(input)) {
    return { ok: true, value: undefined };
  }
  const value = toValue(field, input);
  const issues = checkValue(field, value, context).map((issue) => refine(field, input, value, issue));
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}
