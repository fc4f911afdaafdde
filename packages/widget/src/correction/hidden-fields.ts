import { createValues, isVisible } from '@bonne-foi/contract/conditions';
import type { Field, HeldRecord } from '@bonne-foi/contract';

/** Paths of the fields that are not shown, given what is held. */
export function hiddenFields(record: HeldRecord, today: string): readonly string[] {
  const isHidden = (field: Field, at: string): boolean =>
    !isVisible(field, createValues({ held: record.values, items: record.items, today, at }));
  return record.fields.flatMap((field) => {
    const inside = (path: string): string[] =>
      (field.fields ?? []).flatMap((child) =>
        isHidden(child, `${path}/${child.id}`) ? [`${path}/${child.id}`] : [],
      );
    const paths =
      field.repeat === undefined
        ? [field.id]
        : (record.items?.[field.id] ?? []).map((item) => `${field.id}/${item}`);
    return [...(isHidden(field, field.id) ? [field.id] : []), ...paths.flatMap(inside)];
  });
}
