import type { ChangeInput, Correction, CorrectionCreate, HeldRecord } from '@bonne-foi/contract';
import type { DraftPatch } from '@bonne-foi/sdk';
import { toInput } from '@bonne-foi/sdk/fields';
import { effectiveDateField, wrongSinceField } from './date-fields.ts';
import { readDraft, type Reader } from './draft-changes.ts';
import { newEdit, noExcuse } from './draft-edits.ts';
import type { Draft, Edit, EditOp, FileEntry, SavedDraft } from './draft.ts';
import type { DraftWrite } from './effect.ts';
import { receivedFile } from './files.ts';
import { fieldAt } from './record-fields.ts';

/** The changes that are whole and valid: a draft at the service holds nothing half typed. */
function validChanges(record: HeldRecord, draft: Draft, reader: Reader): Record<string, ChangeInput> {
  const valid = readDraft(record, draft, reader).flatMap(({ edit, change, issues }) =>
    change === undefined || issues.length > 0 ? [] : [[edit.path, change] as const],
  );
  return Object.fromEntries(valid);
}

/** The body that opens a draft at the service. */
export function toCreate(record: HeldRecord, draft: Draft, reader: Reader): CorrectionCreate {
  return {
    recordId: record.id,
    basedOn: record.version,
    formVersion: record.formVersion,
    changes: validChanges(record, draft, reader),
    ...(draft.comment.trim() === '' ? {} : { comment: draft.comment }),
    ...(draft.invitationId === undefined ? {} : { invitationId: draft.invitationId }),
    ...(draft.contests === undefined ? {} : { contests: draft.contests }),
    ...(draft.remedy === undefined ? {} : { remedy: draft.remedy }),
  };
}

/** What to write so that the draft at the service is the one on the page. */
export function toWrite(record: HeldRecord, draft: Draft, reader: Reader): DraftWrite {
  const { saved } = draft;
  if (saved === undefined) return { how: 'create', body: toCreate(record, draft, reader) };
  const changes: Record<string, ChangeInput | null> = validChanges(record, draft, reader);
  for (const path of saved.paths) changes[path] ??= null;
  const comment = draft.comment.trim() === '' ? null : draft.comment;
  const body: DraftPatch = {
    formVersion: record.formVersion,
    changes,
    ...(saved.basedOn === record.version ? {} : { basedOn: record.version }),
    ...(comment === null && !saved.commented ? {} : { comment }),
  };
  return { how: 'patch', id: saved.id, ifMatch: saved.version, body };
}

/** What the service says that it keeps. */
export function toSaved(correction: Correction): SavedDraft {
  return {
    id: correction.id,
    version: correction.version,
    basedOn: correction.basedOn,
    paths: Object.keys(correction.changes),
    commented: correction.comment !== undefined,
  };
}

/** A draft kept at the service, opened again on its record. */
export function toDraft(record: HeldRecord, correction: Correction): Draft {
  const files = toFiles(correction);
  const edits = Object.entries(correction.changes).map(([path, change]) => toEdit(record, path, change));
  return {
    edits: Object.fromEntries(edits.map((edit) => [edit.path, edit])),
    comment: correction.comment ?? '',
    files,
    saved: toSaved(correction),
    ...(correction.invitationId === undefined ? {} : { invitationId: correction.invitationId }),
    ...(correction.contests === undefined ? {} : { contests: correction.contests }),
    ...(correction.remedy === undefined ? {} : { remedy: correction.remedy }),
  };
}

const ops: readonly string[] = ['set', 'clear', 'describe', 'addItem', 'removeItem'] satisfies EditOp[];

function toEdit(record: HeldRecord, path: string, change: ChangeInput): Edit {
  // `op` is an open set: what is not known here is shown as a description, in the person's words.
  const op = ops.includes(change.op) ? (change.op as EditOp) : 'describe';
  const edit = newEdit(record, path, op);
  const field = fieldAt(record, path);
  const excuse = change.noDocumentReason;
  return {
    ...edit,
    input: field !== undefined && 'value' in change ? toInput(field, change.value) : edit.input,
    kind: change.kind ?? edit.kind,
    wrongSince: toInput(wrongSinceField, change.wrongSince),
    effectiveDate: toInput(effectiveDateField, change.effectiveDate),
    reason: change.reason ?? '',
    comment: change.comment ?? '',
    files: change.attachments ?? [],
    noDocument:
      excuse === undefined ? noExcuse : { checked: true, code: excuse.code, text: excuse.text ?? '' },
  };
}

/** Files already at the service: their id stands for the file. */
export function toFiles(correction: Correction): Record<string, FileEntry> {
  return Object.fromEntries(
    correction.attachments.map((attachment) => {
      const { id, name, size, mediaType } = attachment;
      const entry: FileEntry = { id, name, size, mediaType, state: 'checking', sent: size };
      return [id, receivedFile({ [id]: entry }, id, attachment)[id] ?? entry];
    }),
  );
}
