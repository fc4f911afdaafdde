import type { Check, Report } from './issue.ts';
import { day, isObject, list, object, oneOf, tagged, text, whole } from './shapes.ts';

const MOST_NODES = 50;
const DEEPEST = 5;

const field = text({
  max: 256,
  pattern: /^[A-Za-z][A-Za-z0-9_-]{0,63}(\/(\*|[A-Za-z0-9_-]{1,128})){0,2}(#[a-z][A-Za-z]{0,31})?$/,
  form: 'the path of a field, as in months/*/amount#amount',
});
const side = oneOf('typed', 'held');
const decimal = text({ pattern: /^\d{1,6}(\.\d{1,6})?$/, form: 'a decimal as a string, as in "0.95"' });
const constant: Check = (value, pointer, report) => {
  if (!['string', 'number', 'boolean'].includes(typeof value)) {
    report(pointer, 'wrong-type', 'is not a constant', 'write a text, a number, true or false');
  }
};
const length = text({
  pattern: /^([+-]P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?)?$/,
  form: 'a signed length of time, as in -P18Y, or nothing',
});
const operand: Check = (value, pointer, report) => {
  const named = isObject(value)
    ? ['date', 'field', 'today'].filter((name) => Object.hasOwn(value, name))
    : [];
  if (named.length !== 1) {
    return report(
      pointer,
      'unknown-kind',
      'does not name one day',
      'give date, field or today, and only one',
    );
  }
  object({ date: day, field, side, today: length })(value, pointer, report);
};

const onField = (members: Readonly<Record<string, Check>>, required: readonly string[] = []) =>
  object({ field, side, ...members }, ['field', ...required]);
const comparison = onField({ value: constant }, ['value']);
const presence = onField({});
const beforeOrAfter = onField({ than: operand }, ['than']);
const combination: Check = (value, pointer, report) => group(value, pointer, report);
const negation: Check = (value, pointer, report) => inverse(value, pointer, report);

const node = tagged('op', {
  ...Object.fromEntries(['eq', 'ne', 'lt', 'lte', 'gt', 'gte'].map((op) => [op, comparison])),
  in: onField({ values: list(constant, { min: 1, max: 200 }) }, ['values']),
  present: presence,
  absent: presence,
  sameAs: onField({ other: field, otherSide: side }, ['other']),
  ratioTo: onField({ other: field, otherSide: side, ratio: decimal, tolerance: decimal }, [
    'other',
    'ratio',
    'tolerance',
  ]),
  dateBefore: beforeOrAfter,
  dateAfter: beforeOrAfter,
  inPeriod: onField(
    {
      unit: oneOf('day', 'week', 'month', 'quarter', 'year'),
      from: whole(-1200, 1200),
      to: whole(-1200, 1200),
    },
    ['unit', 'from', 'to'],
  ),
  hasShape: onField(
    {
      shape: oneOf(
        ...['email', 'phone', 'iban', 'nir', 'siren', 'siret', 'url', 'digits_only', 'capitals_only'],
        ...['round_hundred', 'one_repeated_character'],
      ),
    },
    ['shape'],
  ),
  all: combination,
  any: combination,
  not: negation,
});
const group = object({ conditions: list(node, { min: 1, max: 20 }) }, ['conditions']);
const inverse = object({ condition: node }, ['condition']);

/** A condition of the contract's language, within its bounds. Measured before it is read, so that no depth can hurt. */
export const condition: Check = (value, pointer, report: Report) => {
  const { nodes, depth } = measure(value);
  if (nodes > MOST_NODES || depth > DEEPEST) {
    return report(
      pointer,
      'condition-too-large',
      nodes > MOST_NODES ? `has more than ${MOST_NODES} conditions` : `nests more than ${DEEPEST} deep`,
      'split it over several cards, or simplify it',
    );
  }
  node(value, pointer, report);
};

function measure(root: unknown): { readonly nodes: number; readonly depth: number } {
  let nodes = 0;
  let depth = 0;
  const waiting: { readonly value: unknown; readonly level: number }[] = [{ value: root, level: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    nodes += 1;
    depth = Math.max(depth, next.level);
    if (nodes > MOST_NODES || depth > DEEPEST) break;
    const { value, level } = next;
    if (!isObject(value)) continue;
    const inner = value['op'] === 'not' ? [value['condition']] : value['conditions'];
    if (!Array.isArray(inner)) continue;
    for (const each of inner.slice(0, MOST_NODES + 1)) waiting.push({ value: each, level: level + 1 });
  }
  return { nodes, depth };
}
