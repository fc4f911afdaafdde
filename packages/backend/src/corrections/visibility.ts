import type { ChangeInput, FieldPath, PlainDate } from '@bonne-foi/contract';
import { createValues, evaluate } from '@bonne-foi/contract/conditions';
import type { Held } from '../records/held.ts';
import type { Target } from '../records/paths.ts';

/** Whether a field is shown, with the changes of the draft over what is held. A hidden field is not taken (COND-2). */
export function isFieldVisible(
  { field, group, path }: Target,
  changes: { readonly [path: FieldPath]: ChangeInput },
  { held, today }: { readonly held: Held; readonly today: PlainDate },
): boolean {
  const conditions = [group?.visibleIf, field.visibleIf].filter((condition) => condition !== undefined);
  if (conditions.length === 0) return true;
  const values = createValues({
    // The service knows what it masks: conditions here read the true values.
    held: Object.fromEntries(
      Object.entries(held.values).map(([at, { masked: _masked, ...value }]) => [at, value]),
    ),
    items: itemsWith(held, changes),
    typed: typedOf(changes),
    today,
    at: path,
  });
  return conditions.every((condition) => evaluate(condition, values, true));
}

/** Item ids of each group, with those that the changes add and without those that they remove. */
export function itemsWith(
  held: Held,
  changes: { readonly [path: FieldPath]: ChangeInput },
): Record<string, string[]> {
  const items = Object.fromEntries(Object.entries(held.items ?? {}).map(([group, ids]) => [group, [...ids]]));
  for (const [path, { op }] of Object.entries(changes)) {
    const [group = '', item = ''] = path.split('/');
    if (op === 'addItem') items[group] = [...(items[group] ?? []), item];
    if (op === 'removeItem') items[group] = (items[group] ?? []).filter((id) => id !== item);
  }
  return items;
}

function typedOf(changes: { readonly [path: FieldPath]: ChangeInput }): Map<string, unknown> {
  const typed = new Map<string, unknown>();
  for (const [path, { op, value }] of Object.entries(changes)) {
    if (op === 'set') typed.set(path, value);
    if (op === 'clear') typed.set(path, null);
  }
  return typed;
}
