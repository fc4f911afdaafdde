import type { HeldRecord } from '@bonne-foi/contract';
import { toInput } from '@bonne-foi/sdk/fields';
import { effectiveDateField, wrongSinceField } from './date-fields.ts';
import type { Draft, Edit, EditOp } from './draft.ts';
import { fieldAt, heldValue, isNewItem, itemOf, otherPath } from './record-fields.ts';

export const noExcuse = { checked: false, code: '', text: '' } as const;

/** A fresh edit of a path, filled with what is held unless that is masked. */
export function newEdit(record: HeldRecord, path: string, op?: EditOp): Edit {
  const field = fieldAt(record, path);
  const [onlyKind, secondKind] = field?.kinds ?? [];
  return {
    path,
    op: op ?? (path === otherPath || field === undefined ? 'describe' : 'set'),
    input: field === undefined ? '' : toInput(field, heldValue(record, path)),
    kind: secondKind === undefined ? (onlyKind ?? '') : '',
    wrongSince: toInput(wrongSinceField, undefined),
    effectiveDate: toInput(effectiveDateField, undefined),
    reason: '',
    comment: '',
    files: [],
    noDocument: noExcuse,
    kept: [],
  };
}

/** Opens a path. What was already typed there stays. */
export function openEdit(draft: Draft, record: HeldRecord, path: string, op?: EditOp): Draft {
  const open = draft.edits[path];
  if (open !== undefined && (op === undefined || open.op === op)) return draft;
  const edit = open === undefined || op === undefined ? newEdit(record, path, op) : { ...open, op };
  return { ...draft, edits: { ...draft.edits, [path]: edit } };
}

/** Adds an item to a repeated group: the item, then each of its fields, open. */
export function addItem(draft: Draft, record: HeldRecord, group: string, uuid: string): Draft {
  const path = `${group}/new-${uuid}`;
  const fields = fieldAt(record, group)?.fields ?? [];
  return fields.reduce(
    (next, field) => openEdit(next, record, `${path}/${field.id}`, 'set'),
    openEdit(draft, record, path, 'addItem'),
  );
}

/** Asks for an item to be removed; one that was only added here goes at once, with all that was typed in it. */
export function removeItem(draft: Draft, record: HeldRecord, group: string, itemId: string): Draft {
  const path = `${group}/${itemId}`;
  const rest = cancelEdit(draft, record, path);
  return isNewItem(itemOf(record, path)) ? rest : openEdit(rest, record, path, 'removeItem');
}

/** Gives up one edit; with an item, the edits of its fields too. Their files go with them. */
export function cancelEdit(draft: Draft, record: HeldRecord, path: string): Draft {
  const item = itemOf(record, path);
  const isWhole = item !== undefined && item.fieldId === undefined;
  const leaves = (edit: Edit): boolean => edit.path === path || (isWhole && edit.path.startsWith(`${path}/`));
  const edits = Object.values(draft.edits);
  const gone = new Set(edits.filter(leaves).flatMap((edit) => edit.files));
  return {
    ...draft,
    edits: Object.fromEntries(edits.filter((edit) => !leaves(edit)).map((edit) => [edit.path, edit])),
    files: Object.fromEntries(Object.entries(draft.files).filter(([id]) => !gone.has(id))),
  };
}

/** Changes one edit; nothing when it is not open. */
export function changeEdit(draft: Draft, path: string, change: (edit: Edit) => Partial<Edit>): Draft {
  const edit = draft.edits[path];
  if (edit === undefined) return draft;
  return { ...draft, edits: { ...draft.edits, [path]: { ...edit, ...change(edit) } } };
}
