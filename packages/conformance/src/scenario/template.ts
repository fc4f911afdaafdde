import { at, isObject } from '../json.ts';

/** What a scenario has saved, by name. */
export interface Scope {
  readonly values: Map<string, unknown>;
}

const whole = /^\$\{([^{}]+)\}$/;
const part = /\$\{([^{}]+)\}/g;
const nested = /\$\{[^{}]*(\$\{[^{}]+\})[^{}]*\}/;

/** A value with its `${name/pointer}` filled in; `${name/pointer}` alone keeps its type. Also in names of members. */
export function fill(template: unknown, scope: Scope): unknown {
  if (typeof template === 'string') {
    const flat = unnest(template, scope);
    const reference = whole.exec(flat)?.[1];
    return reference === undefined ? fillText(flat, scope) : lookUp(reference, scope);
  }
  if (Array.isArray(template)) return template.map((each: unknown) => fill(each, scope));
  if (!isObject(template)) return template;
  return Object.fromEntries(
    Object.entries(template)
      .map(([name, value]): [string, unknown] => [fillText(name, scope), fill(value, scope)])
      .filter(([, value]) => value !== undefined),
  );
}

export function fillText(template: string, scope: Scope): string {
  return unnest(template, scope).replace(part, (_, reference: string) => {
    const value = lookUp(reference, scope);
    return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  });
}

function lookUp(reference: string, scope: Scope): unknown {
  const slash = reference.indexOf('/');
  const name = slash < 0 ? reference : reference.slice(0, slash);
  if (!scope.values.has(name)) throw new RangeError(`Nothing was saved as "${name}".`);
  return at(scope.values.get(name), slash < 0 ? '' : reference.slice(slash));
}

/** A reference within a reference is filled in first: `${record/values/${pointer}/value}`. */
function unnest(template: string, scope: Scope): string {
  const inner = nested.exec(template)?.[1];
  if (inner === undefined) return template;
  return unnest(
    template.replace(inner, () => fillText(inner, scope)),
    scope,
  );
}
