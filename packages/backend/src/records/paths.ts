import type { Field, FieldPath } from '@bonne-foi/contract';

/** What a path names: a field, an item of a repeated group, or nothing. */
export interface Target {
  readonly path: FieldPath;
  /** Definition of the field; of the group when `isItem`. */
  readonly field: Field;
  /** The group that holds it, when it is in one. */
  readonly group?: Field;
  /** Item of a repeated group. */
  readonly itemId?: string;
  /** True when the path names the item itself. */
  readonly isItem: boolean;
}

/** Finds what a path names. Own members only: `constructor` is a name like any other (SEC-1). */
export function findTarget(fields: readonly Field[], path: FieldPath): Target | undefined {
  const [first = '', second, third] = path.split('/');
  const field = fields.find(({ id }) => id === first);
  if (field === undefined) return undefined;
  if (second === undefined) return { path, field, isItem: false };
  if (field.type !== 'group') return undefined;
  if (field.repeat === undefined) {
    const inner = third === undefined ? field.fields?.find(({ id }) => id === second) : undefined;
    return inner === undefined ? undefined : { path, field: inner, group: field, isItem: false };
  }
  if (third === undefined) return { path, field, group: field, itemId: second, isItem: true };
  const inner = field.fields?.find(({ id }) => id === third);
  return inner === undefined
    ? undefined
    : { path, field: inner, group: field, itemId: second, isItem: false };
}

/** Path of the definition, without the item: `months/netSocialAmount`. */
export function definitionPath(path: FieldPath): string {
  const parts = path.split('/');
  return parts.length === 3 ? `${parts[0]}/${parts[2]}` : path;
}

/** Whether two paths touch the same thing: equal, or one within the other. */
export function overlaps(one: FieldPath, other: FieldPath): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
