import { compareDecimals, isObject, type FieldRules } from '@bonne-foi/contract/fields';

function isSameMember(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    left.length === right.length &&
    // Both are objects: looking a name up is safe.
    left.every(([name, member]) => isSameMember(member, (other as Record<string, unknown>)[name]))
  );
}

/**
 * Whether two values on the wire are the same for a field: an amount or a decimal by what it is worth (`120` is
 * `120.00`), a text sign by sign, any other value member by member, whatever their order.
 */
export function isSameValue({ type }: FieldRules, one: unknown, other: unknown): boolean {
  if (isSameMember(one, other)) return true;
  if (type === 'decimal') return compareDecimals(one, other) === 0;
  return (
    type === 'money' &&
    isObject(one) &&
    isObject(other) &&
    one['currency'] === other['currency'] &&
    compareDecimals(one['amount'], other['amount']) === 0
  );
}
