import type { Field, FieldError } from '@bonne-foi/contract';
import { isSameKind } from '../attachments/inspect.ts';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { filesOf, requireOwn, save } from '../corrections/dossier.ts';
import type { Dossier } from '../corrections/dossier.ts';
import { requireAct } from '../corrections/update-correction.ts';
import { acceptedTypes } from '../discovery/discovery-handlers.ts';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { findTarget } from '../records/paths.ts';
import { shownAttachment } from './attachment-row.ts';
import type { AttachmentRow } from './attachment-row.ts';

/** Declares a file: refused here, before a byte, when too large, of a type not taken, or one too many (ATT-1). */
export const createAttachment = define({
  body: 'AttachmentCreate',
  find: (call) => requireOwn(call, call.parameters['correctionId'] ?? ''),
  state: (dossier, call) => requireAct(dossier, 'attach', call),
  async check(body, dossier): Promise<FieldError[]> {
    // Only these members are read; the schema tells of the others.
    const { name, path } = body as { name?: unknown; path?: unknown };
    const errors: FieldError[] = [];
    if (typeof name === 'string' && !isFileName(name)) {
      errors.push({ pointer: '/name', code: 'format', detail: fieldErrorDetail('format') });
    }
    const isKnown =
      typeof path !== 'string' || path === 'other' || findTarget(dossier.procedure.fields, path);
    if (!isKnown)
      errors.push({ pointer: '/path', code: 'unknown-field', detail: fieldErrorDetail('unknown-field') });
    return errors;
  },
  async run(dossier, body, call) {
    const { limits, createId, basePath } = call.service;
    const { accept, maxBytes } = fileRules(dossier, body.path, call);
    if (body.size > maxBytes) throw new ProblemError('attachment-too-large');
    if (!accept.some((type) => isSameKind(type, body.mediaType)))
      throw new ProblemError('attachment-type-not-accepted');
    const files = await filesOf(call, dossier.row.id);
    if (files.length >= limits.maxAttachments) throw new ProblemError('too-many-attachments');
    const id = `att_${createId()}`;
    const row: AttachmentRow = {
      id,
      name: body.name.normalize('NFC'),
      mediaType: body.mediaType,
      size: body.size,
      state: 'awaiting_content',
      ...(body.kind !== undefined && { kind: body.kind }),
      ...(body.path !== undefined && { path: body.path }),
      ...(body.itemId !== undefined && { itemId: body.itemId }),
      correctionId: dossier.row.id,
      owner: dossier.row.owner,
      declaredType: body.mediaType,
      declaredSize: body.size,
      ...(body.sha256 !== undefined && { declaredSha256: body.sha256 }),
      blobKey: `blob_${createId()}`,
      sort: call.service.sort(call.now),
    };
    await putFile(call, row);
    await moveFiles(call, dossier);
    return {
      status: 201,
      headers: {
        Location: `${basePath}/corrections/${dossier.row.id}/attachments/${id}`,
        'Upload-Limit': `max-size=${limits.maxAttachmentBytes}, max-append-size=${limits.maxPartBytes}`,
      },
      body: shownAttachment(row, call.service),
    };
  },
});

/** State of a file. */
export const getAttachment = define({
  find: async (call) => (await requireFile(call)).file,
  run: async (file, _body, call) => ({ status: 200, body: shownAttachment(file, call.service) }),
});

/** Takes a file away, before it is sent. Its bytes go with it, as soon as the change is kept. */
export const deleteAttachment = define({
  find: (call) => requireFile(call),
  async state({ dossier, file }, call) {
    await requireAct(dossier, 'attach', call);
    if (
      dossier.row.submittedAt !== undefined &&
      file.sort < call.service.sort(new Date(dossier.row.submittedAt))
    ) {
      throw new ProblemError('invalid-transition');
    }
  },
  async run({ dossier, file }, _body, call) {
    await call.tx.delete('attachments', file.id);
    await moveFiles(call, { ...dossier, row: withoutFile(dossier.row, file.id) });
    return { status: 204, afterwards: async () => call.service.blobs?.delete(file.blobKey) };
  },
});

/** A file of the person's own correction. @throws ProblemError `not-found`. */
export async function requireFile(
  call: Call,
): Promise<{ readonly dossier: Dossier; readonly file: AttachmentRow }> {
  return requireFileOf(call, await requireOwn(call, call.parameters['correctionId'] ?? ''));
}

/** A file of a correction that was found. @throws ProblemError `not-found`. */
export async function requireFileOf(
  call: Call,
  dossier: Dossier,
): Promise<{ readonly dossier: Dossier; readonly file: AttachmentRow }> {
  const row = await call.tx.get<AttachmentRow>('attachments', call.parameters['attachmentId'] ?? '');
  if (row?.scope !== dossier.row.id) throw new ProblemError('not-found');
  return { dossier, file: row.body };
}

/** Writes a file. */
export async function putFile(call: Pick<Call, 'tx'>, file: AttachmentRow): Promise<void> {
  const { id, owner, correctionId, sort } = file;
  await call.tx.put('attachments', { id, owner, scope: correctionId, sort, body: file });
}

/** The files of a correction moved: its tag moves, whoever edits it goes on. */
export async function moveFiles(call: Call, dossier: Dossier): Promise<void> {
  const row = { ...dossier.row, filesRevision: dossier.row.filesRevision + 1 };
  await save(call, { ...dossier, row });
}

/** Types and size taken for a file: those of its field, within those of the service. */
export function fileRules(
  { procedure }: Pick<Dossier, 'procedure'>,
  path: string | undefined,
  { service }: Pick<Call, 'service'>,
): { readonly accept: readonly string[]; readonly maxBytes: number } {
  const field: Field | undefined = path === undefined ? undefined : findTarget(procedure.fields, path)?.field;
  return {
    accept: field?.accept ?? acceptedTypes,
    maxBytes: Math.min(field?.maxBytes ?? Infinity, service.limits.maxAttachmentBytes),
  };
}

/** A name is data, never a path: no separator, no control character, nothing that turns its end around (ATT-4). */
function isFileName(name: string): boolean {
  return !/[/\\\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(name) && name !== '.' && name !== '..';
}

/** A change names only files that are there. */
function withoutFile(row: CorrectionRow, id: string): CorrectionRow {
  const changes = Object.entries(row.changes).map(([path, change]): [string, typeof change] => {
    if (change.attachments?.includes(id) !== true) return [path, change];
    const { attachments, ...rest } = change;
    const left = attachments.filter((one) => one !== id);
    // Without the member, or with a shorter list, a Change is still one.
    return [path, left.length > 0 ? { ...rest, attachments: left } : rest];
  });
  return { ...row, changes: Object.fromEntries(changes) };
}
