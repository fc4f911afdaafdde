import type { Field, FieldValue, HeldRecord } from '@bonne-foi/contract';

/** A path that belongs to an item of a repeated group: `children`, `c_8f`, `birthDate` (absent for the item itself). */
export interface ItemPath {
  readonly group: string;
  readonly itemId: string;
  readonly fieldId?: string;
}

/** What stands for "something that is not listed here". */
export const otherPath = 'other';

const childOf = (field: Field | undefined, id: string | undefined): Field | undefined =>
  field?.fields?.find((child) => child.id === id);

/** The definition at a path; the group itself for the path of an item; undefined for `other` and for the unknown. */
export function fieldAt(record: HeldRecord, path: string): Field | undefined {
  const [first, second, third] = path.split('/');
  const field = record.fields.find((each) => each.id === first);
  if (second === undefined) return field;
  if (field?.repeat === undefined) return childOf(field, second);
  return third === undefined ? field : childOf(field, third);
}

/** The item a path belongs to, when its group is a repeated one. */
export function itemOf(record: HeldRecord, path: string): ItemPath | undefined {
  const [group, itemId, fieldId] = path.split('/');
  if (group === undefined || itemId === undefined) return undefined;
  if (record.fields.find((each) => each.id === group)?.repeat === undefined) return undefined;
  return fieldId === undefined ? { group, itemId } : { group, itemId, fieldId };
}

/** True for an item that the person added: its id begins with `new-`, as the contract has it. */
export const isNewItem = (item: ItemPath | undefined): boolean => item?.itemId.startsWith('new-') === true;

/** What the administration holds at a path. */
export const heldAt = (record: HeldRecord, path: string): FieldValue | undefined => record.values[path];

/** The held value itself: undefined when missing, and when masked. */
export function heldValue(record: HeldRecord, path: string): unknown {
  const held = heldAt(record, path);
  return held === undefined || held.masked === true ? undefined : held.value;
}

/** True when this path may be corrected in this form. */
export function isCorrectable(record: HeldRecord, path: string): boolean {
  return path === otherPath || fieldAt(record, path)?.correctable === 'here';
}
