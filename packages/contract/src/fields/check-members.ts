import { text } from './check-text.ts';
import { wrong, type Check } from './field-issue.ts';
import { isObject } from './is-object.ts';

/**
 * An object of known members, the required ones first said. A member that is not known is refused, and never named: it
 * may hold a value.
 */
export function members(rules: Readonly<Record<string, Check>>, required: readonly string[]): Check {
  return (value, field, context) =>
    isObject(value)
      ? [
          ...required.filter((name) => value[name] === undefined).flatMap((name) => wrong('required', name)),
          ...Object.entries(value).flatMap(([name, member]) => {
            if (!Object.hasOwn(rules, name)) return wrong('format');
            return member === undefined ? [] : (rules[name]?.(member, field, context, name) ?? []);
          }),
        ]
      : wrong('format');
}

/** A list of texts: how few, how many, and how long each may be. */
export function texts(min: number, max: number, longest: number): Check {
  const each = text(1, longest);
  return (value, field, context, path) => {
    if (!Array.isArray(value)) return wrong('format', path);
    if (value.length < min) return wrong('too-few', path, { min });
    if (value.length > max) return wrong('too-many', path, { max });
    return value.flatMap((line, index) => each(line, field, context, `${path}/${index}`));
  };
}
