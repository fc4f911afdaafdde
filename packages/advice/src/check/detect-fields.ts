import { toDefinition } from '../field-path.ts';
import { isObject } from '../shapes.ts';

/** The fields that a condition reads, as definitions. */
export function fieldsRead(condition: unknown): readonly string[] {
  if (Array.isArray(condition)) return condition.flatMap(fieldsRead);
  if (!isObject(condition)) return [];
  const own = ['field', 'other'].flatMap((name) => {
    const path = condition[name];
    return typeof path === 'string' ? [toDefinition(path)] : [];
  });
  return [...own, ...['than', 'condition', 'conditions'].flatMap((name) => fieldsRead(condition[name]))];
}
