declare const shapeOf: unique symbol;

/** An object: members it must have, members it may have, or (a map) what every other member is, and how keys look. */
export interface ObjectRule {
  /** Required members. */
  readonly r?: Readonly<Record<string, Rule>>;
  /** Optional members. */
  readonly o?: Readonly<Record<string, Rule>>;
  /** What each member that is not named must be. */
  readonly m?: Rule;
  /** How each key must look. */
  readonly k?: RegExp;
}

/**
 * What a JSON value must look like, as plain data, so that a bundler drops what nobody uses:
 * 0 anything, 1 a string, 2 a number, 3 an integer, 4 a boolean, 5 an object; `null` and `true` themselves;
 * a pattern, a string that matches; `[rule]` a list; `[rule, rule, …]` one or the other; a function, a rule
 * that holds itself.
 */
export type Rule = 0 | 1 | 2 | 3 | 4 | 5 | null | true | RegExp | readonly Rule[] | (() => Rule) | ObjectRule;

/** The rule of a `T`. Made from the contract by `scripts/shapes.ts`; what is inside may change in any version. */
export interface Shape<T> extends ObjectRule {
  readonly [shapeOf]?: T;
}

/** No rule of the contract holds itself deeper than this. */
const deepest = 40;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * JSON Pointers (RFC 6901) to what is not as it should be; none when all is well. Members that the rule does not
 * know are left alone. A key that could itself be personal is written `*`.
 */
export function misfits(rule: Rule, value: unknown, depth = deepest): readonly string[] {
  const found: string[] = [];
  const look = (key: string | number, part: Rule, held: unknown): void => {
    const step = /^[\w/-]{1,128}$/.test(`${key}`) ? `${key}`.replaceAll('/', '~1') : '*';
    for (const rest of misfits(part, held, depth)) found.push(`/${step}${rest}`);
  };
  const verdict = (fits: boolean | undefined): readonly string[] => (fits ? found : ['']);
  if (typeof rule === 'function') return depth ? misfits(rule(), value, depth - 1) : verdict(false);
  if (rule instanceof RegExp) return verdict(typeof value === 'string' && rule.test(value));
  if (typeof rule !== 'object' || rule === null) {
    if (typeof rule !== 'number') return verdict(rule === value);
    const type = typeof value;
    return verdict(
      [
        true,
        type === 'string',
        type === 'number',
        Number.isInteger(value),
        type === 'boolean',
        isObject(value),
      ][rule],
    );
  }
  if (isList(rule)) {
    const [only = 0, ...others] = rule;
    if (others.length) return verdict(rule.some((one) => !misfits(one, value, depth).length));
    if (!Array.isArray(value)) return verdict(false);
    for (const [index, item] of value.entries()) look(index, only, item);
    return found;
  }
  if (!isObject(value)) return verdict(false);
  const { r: required = {}, o: optional = {}, m: others = 0, k: keys } = rule;
  for (const name in required) look(name, required[name] ?? 0, value[name]);
  for (const name of Object.keys(value)) {
    if (keys && !keys.test(name)) found.push('/*');
    else if (!Object.hasOwn(required, name))
      // What every object inherits (`constructor`) is no rule.
      look(name, (Object.hasOwn(optional, name) ? optional[name] : others) ?? 0, value[name]);
  }
  return found;
}

function isList(rule: object): rule is readonly Rule[] {
  return Array.isArray(rule);
}
