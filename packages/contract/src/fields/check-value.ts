import { isObject } from './is-object.ts';
import { checkSingle, isSingleType, singleTypes, type SingleFieldType } from './check-single.ts';
import {
  within,
  wrong,
  type Check,
  type CheckContext,
  type FieldIssue,
  type FieldRules,
} from './field-issue.ts';

/** One of the 23 types of the vocabulary. */
export type KnownFieldType = SingleFieldType | 'group';

/** The 23 types, in the order of the contract. */
export const fieldTypes: readonly string[] = [...singleTypes, 'group'];

export function isKnownType(type: string): type is KnownFieldType {
  return type === 'group' || isSingleType(type);
}

/** A group as an object: of fields, or of items when it is repeated. On the wire its fields are sent one by one. */
const checkGroup: Check = (value, field, context) => {
  if (!isObject(value)) return wrong('format');
  const keys = Object.keys(value);
  if (keys.length > 100 || !keys.every((key) => /^[\w-]{1,128}$/.test(key))) return wrong('format');
  const { repeat, fields } = field;
  if (repeat === undefined) return checkItem(fields, value, context);
  return [
    ...checkCount(field, keys.length),
    ...keys.flatMap((key) => within(key, checkItem(fields, value[key], context))),
  ];
};

function checkItem(
  fields: readonly FieldRules[] | undefined,
  item: unknown,
  { today }: CheckContext,
): FieldIssue[] {
  if (!isObject(item)) return wrong('format');
  if (fields === undefined) return [];
  return Object.entries(item).flatMap(([id, member]) => {
    const field = fields.find((each) => each.id === id);
    return field === undefined ? wrong('unknown-field') : within(id, checkSingle(field, member, { today }));
  });
}

/** Checks how many items a repeated group has. */
export function checkCount({ repeat }: FieldRules, count: number): FieldIssue[] {
  const { min = 0, max = 100 } = repeat ?? {};
  if (count < min) return wrong('too-few', undefined, { min });
  return count > max ? wrong('too-many', undefined, { max }) : [];
}

/**
 * Everything that is wrong with a value on the wire: its shape, then the rules that no schema can say.
 * An empty list means that the value is right for its type. Says nothing of `required`: an absent value is not checked.
 * A type that is not known gives `unsupported-op`, since such a field cannot be set.
 */
export function checkValue(field: FieldRules, value: unknown, context: CheckContext): FieldIssue[] {
  return field.type === 'group' ? checkGroup(value, field, context) : checkSingle(field, value, context);
}
