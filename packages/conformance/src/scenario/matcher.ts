import { at, equal, isObject, listAt } from '../json.ts';

/**
 * Whether a value fits a matcher: undefined, or a sentence for what is wrong. An object whose names begin with `$` holds
 * operators; anything else is the value itself.
 */
export function mismatch(value: unknown, matcher: unknown): string | undefined {
  if (!isObject(matcher) || !Object.keys(matcher).some((name) => name.startsWith('$'))) {
    return equal(value, matcher) ? undefined : `is ${shown(value)}, not ${shown(matcher)}`;
  }
  for (const [operator, wanted] of Object.entries(matcher)) {
    const wrong = check(operator, value, wanted);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function check(operator: string, value: unknown, wanted: unknown): string | undefined {
  switch (operator) {
    case '$exists':
      return (value !== undefined && value !== null) === wanted
        ? undefined
        : wanted === true
          ? 'is missing'
          : `is there: ${shown(value)}`;
    case '$matches':
      return typeof value === 'string' && new RegExp(String(wanted), 'u').test(value)
        ? undefined
        : `is ${shown(value)}, which does not match ${String(wanted)}`;
    case '$not':
      return mismatch(value, wanted) === undefined ? `is ${shown(value)}` : undefined;
    case '$in':
      return Array.isArray(wanted) && wanted.some((each) => mismatch(value, each) === undefined)
        ? undefined
        : `is ${shown(value)}, none of ${shown(wanted)}`;
    case '$length':
      return listAt(value, '').length === wanted
        ? undefined
        : `has ${String(listAt(value, '').length)} items, not ${String(wanted)}`;
    case '$minItems':
      return listAt(value, '').length >= Number(wanted)
        ? undefined
        : `has ${String(listAt(value, '').length)} items, fewer than ${String(wanted)}`;
    case '$contains':
      return contains(value, wanted) ? undefined : `does not hold ${shown(wanted)}: ${shown(value)}`;
    case '$lacks':
      return contains(value, wanted) ? `holds ${shown(wanted)}` : undefined;
    case '$every':
      return firstWrong(listAt(value, ''), wanted);
    case '$has':
      return members(value, wanted);
    case '$before':
      return typeof value === 'string' && value <= String(wanted)
        ? undefined
        : `is ${shown(value)}, after ${shown(wanted)}`;
    default:
      return `is matched by ${operator}, which is no operator`;
  }
}

function contains(value: unknown, wanted: unknown): boolean {
  if (typeof value === 'string') return value.includes(String(wanted));
  if (isObject(wanted) && Object.keys(wanted).some((name) => name.startsWith('/'))) {
    return listAt(value, '').some((each) => members(each, wanted) === undefined);
  }
  return listAt(value, '').some((each) => mismatch(each, wanted) === undefined);
}

function firstWrong(list: readonly unknown[], wanted: unknown): string | undefined {
  for (const [index, each] of list.entries()) {
    const wrong = members(each, wanted);
    if (wrong !== undefined) return `item ${String(index)}: ${wrong}`;
  }
  return undefined;
}

/** Matchers by pointer. */
export function members(value: unknown, wanted: unknown): string | undefined {
  if (!isObject(wanted)) return 'is matched by no pointers';
  for (const [pointer, matcher] of Object.entries(wanted)) {
    const wrong = mismatch(at(value, pointer), matcher);
    if (wrong !== undefined) return `${pointer === '' ? 'the body' : pointer} ${wrong}`;
  }
  return undefined;
}

/** A value in a sentence, not too long. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
