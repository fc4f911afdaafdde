import type { ChangeInput, FieldError, FieldPath } from '@bonne-foi/contract';
import { checkCount } from '@bonne-foi/contract/fields';
import { findTarget } from '../records/paths.ts';
import { fieldError } from './check-changes.ts';
import type { CheckGround } from './check-changes.ts';
import { isFieldVisible, itemsWith } from './visibility.ts';

const changing = new Set(['set', 'clear', 'addItem', 'removeItem']);

/**
 * What is checked at the send (A4): `kind` and its date, required fields, proof or reason, number of items, the
 * words of `describe`. All at once.
 */
export function checkComplete(
  changes: { readonly [path: FieldPath]: ChangeInput },
  ground: CheckGround,
): FieldError[] {
  return [
    ...Object.entries(changes).flatMap(([path, change]) => checkOne(path, change, ground)),
    ...checkItems(changes, ground),
  ];
}

function checkOne(path: FieldPath, change: ChangeInput, { procedure }: CheckGround): FieldError[] {
  const { op, kind, effectiveDate, comment, attachments = [], noDocumentReason } = change;
  const errors: FieldError[] = [];
  if (op === 'describe' && (comment ?? '').trim() === '')
    errors.push(fieldError(path, 'required', 'comment'));
  if (!changing.has(op)) return errors;
  const isInNewItem = path.split('/')[1]?.startsWith('new-') === true && op === 'set';
  if (kind === undefined && !isInNewItem) errors.push(fieldError(path, 'required', 'kind'));
  if (kind === 'circumstanceChange' && effectiveDate === undefined) {
    errors.push(fieldError(path, 'required', 'effectiveDate'));
  }
  const field = findTarget(procedure.fields, path)?.field;
  if (field === undefined) return errors;
  if (op === 'clear' && field.required === true) errors.push(fieldError(path, 'required', 'value'));
  const hasFile = attachments.length > 0 || (field.type === 'file' && Array.isArray(change.value));
  if (field.proof?.required === true && op === 'set' && !hasFile && noDocumentReason === undefined) {
    errors.push(fieldError(path, 'proof-required', 'attachments'));
  }
  return errors;
}

function checkItems(changes: { readonly [path: FieldPath]: ChangeInput }, ground: CheckGround): FieldError[] {
  const touched = new Set(
    Object.entries(changes)
      .filter(([, { op }]) => op === 'addItem' || op === 'removeItem')
      .map(([path]) => path.split('/')[0] ?? ''),
  );
  const items = itemsWith(ground.held, changes);
  return [...touched].flatMap((id) => {
    const group = ground.procedure.fields.find((field) => field.id === id);
    if (group === undefined) return [];
    const counts = checkCount(group, (items[id] ?? []).length).map(({ code, params }) =>
      fieldError(id, code, undefined, params),
    );
    const added = (items[id] ?? []).filter((item) => item.startsWith('new-'));
    return [...counts, ...added.flatMap((item) => checkNewItem(id, item, changes, ground))];
  });
}

/** Required fields of an added item, unless they are hidden. */
function checkNewItem(
  groupId: string,
  item: string,
  changes: { readonly [path: FieldPath]: ChangeInput },
  ground: CheckGround,
): FieldError[] {
  const group = ground.procedure.fields.find(({ id }) => id === groupId);
  return (group?.fields ?? []).flatMap((field) => {
    const path = `${groupId}/${item}/${field.id}`;
    const target = findTarget(ground.procedure.fields, path);
    const isMissing = field.required === true && changes[path]?.op !== 'set' && field.correctable === 'here';
    if (!isMissing || target === undefined || !isFieldVisible(target, changes, ground)) return [];
    return [fieldError(path, 'required', 'value')];
  });
}
