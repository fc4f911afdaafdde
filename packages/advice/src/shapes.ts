import type { Check } from './issue.ts';

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface TextRule {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  /** What the pattern asks for, in words, after "write". */
  readonly form?: string;
}

/** A string, its length counted in code points as JSON Schema does. */
export function text({
  min = 0,
  max = Infinity,
  pattern,
  form = 'it as the schema says',
}: TextRule = {}): Check {
  return (value, pointer, report) => {
    if (typeof value !== 'string') return report(pointer, 'wrong-type', 'is not a text', 'write a string');
    const length = [...value].length;
    if (length < min) report(pointer, 'too-short', 'is empty', 'write it');
    if (length > max) report(pointer, 'too-long', `has ${length} characters`, `keep ${max} at most`);
    if (pattern && length >= min && !pattern.test(value)) {
      report(pointer, 'wrong-form', 'has not the form expected', `write ${form}`);
    }
  };
}

/** A day that exists, as `2026-11-20`. */
export const day: Check = (value, pointer, report) => {
  if (typeof value !== 'string') return report(pointer, 'wrong-type', 'is not a text', 'write a string');
  if (!isDay(value)) report(pointer, 'not-a-date', 'is not a day that exists', 'write it as 2026-11-20');
};

export function isDay(value: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** An address that begins with https://, and parses. */
export const https: Check = (value, pointer, report) => {
  if (typeof value !== 'string') return report(pointer, 'wrong-type', 'is not a text', 'write a string');
  if (!/^https:\/\/[^\s/?#"<>\\^`{|}]+[^\s"<>\\^`{|}]*$/.test(value) || !URL.canParse(value)) {
    report(pointer, 'not-a-link', 'is not an https address', 'write one that begins with https://');
  }
};

export const flag: Check = (value, pointer, report) => {
  if (typeof value !== 'boolean')
    report(pointer, 'wrong-type', 'is not true or false', 'write true or false');
};

export function whole(min: number, max: number): Check {
  return (value, pointer, report) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return report(pointer, 'wrong-type', 'is not a whole number', 'write a whole number');
    }
    if (value < min || value > max) {
      report(pointer, 'out-of-range', `is ${value}`, `write a number from ${min} to ${max}`);
    }
  };
}

export function oneOf(...kinds: readonly string[]): Check {
  return (value, pointer, report) => {
    if (typeof value !== 'string' || !kinds.includes(value)) {
      report(pointer, 'unknown-kind', 'is not a known kind', `write one of: ${kinds.join(', ')}`);
    }
  };
}

interface ListRule {
  readonly min?: number;
  readonly max?: number;
  readonly unique?: boolean;
}

export function list(item: Check, { min = 0, max = Infinity, unique = false }: ListRule = {}): Check {
  return (value, pointer, report) => {
    if (!Array.isArray(value)) return report(pointer, 'wrong-type', 'is not a list', 'write a list');
    if (value.length < min) report(pointer, 'too-few', 'is empty', `give ${min} at least`);
    if (value.length > max) report(pointer, 'too-many', `has ${value.length} items`, `keep ${max} at most`);
    if (unique && new Set(value).size < value.length) {
      report(pointer, 'not-unique', 'holds the same item twice', 'keep it once');
    }
    value.forEach((each: unknown, index) => item(each, `${pointer}/${index}`, report));
  };
}

/** An object; members that are not named are left alone: the contract may grow. */
export function object(members: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, pointer, report) => {
    if (!isObject(value)) return report(pointer, 'wrong-type', 'is not an object', 'write an object');
    for (const name of required) {
      if (!Object.hasOwn(value, name)) report(`${pointer}/${name}`, 'missing', 'is missing', 'add it');
    }
    for (const [name, check] of Object.entries(members)) {
      if (Object.hasOwn(value, name)) check(value[name], `${pointer}/${name}`, report);
    }
  };
}

/** An object whose member `tag` says which check applies. */
export function tagged(tag: string, kinds: Readonly<Record<string, Check>>): Check {
  return (value, pointer, report) => {
    if (!isObject(value)) return report(pointer, 'wrong-type', 'is not an object', 'write an object');
    const kind = value[tag];
    if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
      return report(
        `${pointer}/${tag}`,
        'unknown-kind',
        'is not a known kind',
        `write one of: ${Object.keys(kinds).join(', ')}`,
      );
    }
    kinds[kind]?.(value, pointer, report);
  };
}
