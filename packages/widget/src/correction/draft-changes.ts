import type { ChangeInput, Field, HeldRecord } from '@bonne-foi/contract';
import { isSameValue, parseInput } from '@bonne-foi/sdk/fields';
import { effectiveDateField, wrongSinceField } from './date-fields.ts';
import type { Draft, Edit, Issue } from './draft.ts';
import { attachmentIds } from './files.ts';
import { fieldAt, heldAt, heldValue, isNewItem, itemOf } from './record-fields.ts';

/** What an edit comes to: nothing to send, a change, or things to put right. Both may be there: what is valid can be kept. */
export interface EditReading {
  readonly change?: ChangeInput;
  readonly issues: readonly Issue[];
}

/** One change, ready to be shown and sent. */
export interface DraftChange {
  readonly path: string;
  readonly edit: Edit;
  readonly change: ChangeInput;
}

/** What reading needs to know: the day in Europe/Paris, and the language in which figures are typed. */
export interface Reader {
  readonly today: string;
  readonly locale: string;
}

/** Reads every edit. */
export function readDraft(
  record: HeldRecord,
  draft: Draft,
  reader: Reader,
): readonly (EditReading & { edit: Edit })[] {
  return Object.values(draft.edits).map((edit) => ({ edit, ...readEdit(record, draft, edit, reader) }));
}

/** Only what changes, in the order in which it was opened. */
export function changesOf(record: HeldRecord, draft: Draft, reader: Reader): readonly DraftChange[] {
  return readDraft(record, draft, reader).flatMap(({ edit, change, issues }) =>
    change === undefined || issues.length > 0 ? [] : [{ path: edit.path, edit, change }],
  );
}

/** Everything to put right before the check page, in the order of the page. Empty when all is well. */
export function issuesOf(record: HeldRecord, draft: Draft, reader: Reader): readonly Issue[] {
  const readings = readDraft(record, draft, reader);
  const issues = readings.flatMap((reading) => reading.issues);
  if (issues.length > 0 || draft.comment !== '' || readings.some(({ change }) => change !== undefined))
    return issues;
  return [{ path: '', part: 'whole', code: 'nothing-changed' }];
}

function readEdit(record: HeldRecord, draft: Draft, edit: Edit, reader: Reader): EditReading {
  const about = (part: Issue['part'], code: Issue['code']): Issue => ({ path: edit.path, part, code });
  const files = fileIssues(draft, edit, about);
  const attachments = attachmentIds(draft.files, edit.files);
  const extra = {
    ...(edit.reason === '' ? {} : { reason: edit.reason }),
    ...(edit.comment.trim() === '' ? {} : { comment: edit.comment }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...excuseOf(edit),
  };
  if (edit.op === 'describe') {
    if (edit.comment.trim() === '') return { issues: [...files, about('comment', 'required')] };
    return { change: { op: 'describe', ...extra }, issues: files };
  }
  const field = fieldAt(record, edit.path);
  if (field === undefined) return { issues: [about('value', 'unknown-field')] };

  const value = readValue(record, field, edit, reader);
  if (value.op === undefined && value.issues.length === 0) return readUnchanged(edit, extra, files);
  // The fields of an added item share its kind and its date, which are asked for once.
  const item = itemOf(record, edit.path);
  const isPartOfNew = isNewItem(item) && item?.fieldId !== undefined;
  const dated = isPartOfNew ? draft.edits[`${item.group}/${item.itemId}`] : edit;
  const kind = dated === undefined ? { issues: [], members: {} } : readKind(dated, edit.path, reader);
  const proof =
    field.proof?.required === true && !isPartOfNew && edit.files.length === 0 && !hasExcuse(edit)
      ? [about('proof', 'proof-required')]
      : [];
  const excuse =
    edit.noDocument.checked && edit.noDocument.code === '' ? [about('noDocument', 'required')] : [];
  const issues = [...value.issues, ...(isPartOfNew ? [] : kind.issues), ...proof, ...excuse, ...files];
  if (value.op === undefined) return { issues };
  const comment = [value.op.comment, extra.comment].filter(Boolean).join('\n');
  return { change: { ...value.op, ...kind.members, ...extra, ...(comment && { comment }) }, issues };
}

/** The value is the one held: words still count, and what looks like a forgotten value is asked about. */
function readUnchanged(edit: Edit, extra: Partial<ChangeInput>, files: readonly Issue[]): EditReading {
  if (edit.comment.trim() !== '') return { change: { op: 'describe', ...extra }, issues: files };
  const isForgotten = edit.files.length > 0 || edit.noDocument.checked || edit.reason !== '';
  return { issues: isForgotten ? [{ path: edit.path, part: 'value', code: 'nothing-changed' }] : [] };
}

type ValuePart = {
  readonly op?: Pick<ChangeInput, 'op' | 'value' | 'comment'>;
  readonly issues: readonly Issue[];
};

function readValue(record: HeldRecord, field: Field, edit: Edit, reader: Reader): ValuePart {
  if (edit.op === 'addItem' || edit.op === 'removeItem') return { op: { op: edit.op }, issues: [] };
  const held = heldAt(record, edit.path);
  const before = heldValue(record, edit.path);
  const place = placeOf(field, edit);
  if (place) return { op: { op: 'describe', comment: place }, issues: [] };
  const parsed = parseInput(field, edit.input, { today: reader.today, locale: reader.locale, held: before });
  if (!parsed.ok) {
    return {
      issues: parsed.issues.map(({ path: member, code, params }) => ({
        path: edit.path,
        part: 'value',
        code,
        params,
        ...(member === undefined ? {} : { member }),
      })),
    };
  }
  if (parsed.value !== undefined) {
    return held !== undefined && isSameValue(field, parsed.value, before)
      ? { issues: [] }
      : { op: { op: 'set', value: parsed.value }, issues: [] };
  }
  const isHeld = held !== undefined && held.state !== 'missing';
  // An empty box over a masked value means "not touched": only a whole new value, or an explicit clearing, changes it.
  const isClearing = isHeld && (held.masked !== true || edit.op === 'clear');
  if (field.required === true && (isClearing || isNewItem(itemOf(record, edit.path)))) {
    return { issues: [{ path: edit.path, part: 'value', code: 'required' }] };
  }
  return isClearing ? { op: { op: 'clear' }, issues: [] } : { issues: [] };
}

/** A commune whose code of Insee the person does not know, which is most people: in words, for the service to find it. */
function placeOf(field: Field, { input }: Edit): string {
  if (field.type !== 'commune' || typeof input !== 'object' || !('name' in input)) return '';
  const { name = '', postcode = '', cog = '' } = input;
  return name.trim() && !cog.trim() ? `${name} ${postcode}`.trim() : '';
}

function readKind(
  edit: Edit,
  path: string,
  reader: Reader,
): { readonly issues: readonly Issue[]; readonly members: Partial<ChangeInput> } {
  if (edit.kind === '') return { issues: [{ path, part: 'kind', code: 'required' }], members: {} };
  const [field, part] =
    edit.kind === 'correction'
      ? ([wrongSinceField, 'wrongSince'] as const)
      : ([effectiveDateField, 'effectiveDate'] as const);
  const parsed = parseInput(field, edit[part], { today: reader.today, locale: reader.locale });
  if (!parsed.ok) {
    const issues = parsed.issues.map(({ code, params }): Issue => ({ path, part, code, params }));
    return { issues, members: { kind: edit.kind } };
  }
  // A date that was read as such is a string on the wire.
  const date = parsed.value as string | undefined;
  if (date === undefined) return { issues: [{ path, part, code: 'required' }], members: { kind: edit.kind } };
  return { issues: [], members: { kind: edit.kind, [part]: date } };
}

const hasExcuse = (edit: Edit): boolean => edit.noDocument.checked && edit.noDocument.code !== '';

function excuseOf(edit: Edit): Partial<ChangeInput> {
  if (!hasExcuse(edit)) return {};
  const { code, text } = edit.noDocument;
  return { noDocumentReason: text.trim() === '' ? { code } : { code, text } };
}

function fileIssues(
  draft: Draft,
  edit: Edit,
  about: (part: 'files', code: Issue['code']) => Issue,
): readonly Issue[] {
  const states = edit.files.map((id) => draft.files[id]?.state);
  return states.some((state) => state === 'refused' || state === 'failed' || state === 'bytes-lost')
    ? [about('files', 'upload-failed')]
    : [];
}
