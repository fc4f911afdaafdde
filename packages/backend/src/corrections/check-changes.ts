import type { ChangeInput, FieldError, FieldErrorCode, FieldPath, PlainDate } from '@bonne-foi/contract';
import { checkValue } from '@bonne-foi/contract/fields';
import type { FieldIssue } from '@bonne-foi/contract/fields';
import { exampleOf, fieldErrorDetail } from '../http/field-error-words.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Held } from '../records/held.ts';
import { findTarget } from '../records/paths.ts';
import type { Target } from '../records/paths.ts';
import { isFieldVisible } from './visibility.ts';

/** What changes are checked against. */
export interface CheckGround {
  readonly held: Held;
  readonly procedure: Procedure;
  readonly today: PlainDate;
  /** Files of the correction that a change may name. */
  readonly attachmentIds: ReadonlySet<string>;
}

const ops = new Set(['set', 'clear', 'confirm', 'describe', 'addItem', 'removeItem']);
const newItem = /^new-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * What is checked at each save (A4): known paths, ops and kinds, and values valid for their type. All at once.
 * `changes` are those that the draft would hold, `touched` the paths to look at.
 */
export function checkChanges(
  changes: { readonly [path: FieldPath]: unknown },
  touched: readonly FieldPath[],
  ground: CheckGround,
): FieldError[] {
  const known = onlyObjects(changes);
  return touched.flatMap((path) => {
    const change = known[path];
    return change === undefined ? [] : checkChange(path, change, known, ground);
  });
}

/** Changes that have the shape of one; the others are told by the schema. */
export function onlyObjects(changes: { readonly [path: string]: unknown }): {
  [path: FieldPath]: ChangeInput;
} {
  return Object.fromEntries(
    Object.entries(changes).filter(
      // The rest of the shape is checked by the schema: nothing below trusts more than `op`.
      (entry): entry is [string, ChangeInput] => typeof (entry[1] as ChangeInput | null)?.op === 'string',
    ),
  );
}

function checkChange(
  path: FieldPath,
  change: ChangeInput,
  all: { readonly [path: FieldPath]: ChangeInput },
  ground: CheckGround,
): FieldError[] {
  const { op } = change;
  if (!ops.has(op)) return [fieldError(path, 'unsupported-op', 'op')];
  if (path === 'other') {
    return op === 'describe' ? checkFiles(path, change, ground) : [fieldError(path, 'unsupported-op', 'op')];
  }
  const target = findTarget(ground.procedure.fields, path);
  if (target === undefined || !isItemThere(target, all, ground.held))
    return [fieldError(path, 'unknown-field')];
  const errors = [...checkKind(path, change, target), ...checkFiles(path, change, ground)];
  if (op !== 'set' && change.value !== undefined) errors.push(fieldError(path, 'unsupported-op', 'value'));
  if (op === 'describe' || op === 'confirm') return errors;
  if (!isCorrectable(target) || !isFieldVisible(target, all, ground)) {
    return [...errors, fieldError(path, 'not-correctable')];
  }
  if (op === 'addItem' || op === 'removeItem') return [...errors, ...checkItem(op, target, all, ground)];
  if (target.isItem || target.field.type === 'group')
    return [...errors, fieldError(path, 'unsupported-op', 'op')];
  return op === 'set' ? [...errors, ...checkSet(path, change, target, ground)] : errors;
}

function checkSet(
  path: FieldPath,
  change: ChangeInput,
  { field }: Target,
  ground: CheckGround,
): FieldError[] {
  if (change.value === undefined) return [fieldError(path, 'required', 'value')];
  const held = ground.held.values[path]?.value;
  const context = { today: ground.today, ...(held !== undefined && { held }) };
  const issues = checkValue(field, change.value, context);
  if (issues.length > 0 || field.type !== 'file')
    return issues.map((issue) => valueError(path, issue, field.type));
  // A value of type `file` is a list of identifiers: its shape was checked just above.
  const ids = change.value as readonly string[];
  return ids.every((id) => ground.attachmentIds.has(id)) ? [] : [fieldError(path, 'unknown-field', 'value')];
}

function checkKind(path: FieldPath, change: ChangeInput, { field }: Target): FieldError[] {
  const { kind, wrongSince, effectiveDate } = change;
  if (kind === 'circumstanceChange' && wrongSince !== undefined)
    return [fieldError(path, 'kind-mismatch', 'kind')];
  if (kind !== 'circumstanceChange' && effectiveDate !== undefined) {
    return [fieldError(path, 'kind-mismatch', 'kind')];
  }
  if (kind !== undefined && field.kinds !== undefined && !field.kinds.includes(kind)) {
    return [fieldError(path, 'kind-mismatch', 'kind')];
  }
  return [];
}

function checkFiles(path: FieldPath, { attachments }: ChangeInput, ground: CheckGround): FieldError[] {
  const ids = Array.isArray(attachments) ? attachments : [];
  return ids.every((id) => ground.attachmentIds.has(id))
    ? []
    : [fieldError(path, 'unknown-field', 'attachments')];
}

function checkItem(
  op: 'addItem' | 'removeItem',
  target: Target,
  all: { readonly [path: FieldPath]: ChangeInput },
  { held }: CheckGround,
): FieldError[] {
  const { path, group, itemId = '', isItem } = target;
  if (!isItem || group === undefined) return [fieldError(path, 'unsupported-op', 'op')];
  if (group.repeat?.fixed === true) return [fieldError(path, 'unsupported-op', 'op')];
  const ids = held.items?.[group.id] ?? [];
  if (op === 'removeItem') return ids.includes(itemId) ? [] : [fieldError(path, 'unknown-field')];
  if (!newItem.test(itemId)) return [fieldError(path, 'format')];
  const added = Object.entries(all).filter(
    ([at, { op: its }]) => its === 'addItem' && at.startsWith(`${group.id}/`),
  );
  const max = group.repeat?.max ?? 100;
  return ids.length + added.length > max ? [fieldError(path, 'too-many', undefined, { max })] : [];
}

/** Whether the item that a path goes through is held, or added by this correction. */
function isItemThere(
  { group, itemId, isItem }: Target,
  all: { readonly [path: FieldPath]: ChangeInput },
  held: Held,
): boolean {
  if (group === undefined || itemId === undefined) return true;
  if (held.items?.[group.id]?.includes(itemId) === true) return true;
  const item = Object.hasOwn(all, `${group.id}/${itemId}`) ? all[`${group.id}/${itemId}`] : undefined;
  return isItem || item?.op === 'addItem';
}

function isCorrectable({ field, group, isItem }: Target): boolean {
  if (group !== undefined && group.correctable !== 'here') return false;
  return isItem || field.correctable === 'here';
}

/** An error at a field. */
export function fieldError(
  path: FieldPath,
  code: FieldErrorCode,
  member?: string,
  params?: FieldIssue['params'],
): FieldError {
  return {
    path,
    ...(member !== undefined && { member }),
    code,
    detail: fieldErrorDetail(code),
    ...(params !== undefined && Object.keys(params).length > 0 && { params: { ...params } }),
  };
}

function valueError(path: FieldPath, issue: FieldIssue, type: string): FieldError {
  const example = exampleOf(type);
  const member = issue.path === undefined ? 'value' : `value/${issue.path}`.slice(0, 64);
  return { ...fieldError(path, issue.code, member, issue.params), ...(example !== undefined && { example }) };
}
