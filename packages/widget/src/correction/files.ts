import type { Attachment, Limits } from '@bonne-foi/contract';
import { changeEdit } from './draft-edits.ts';
import type { Draft, FileEntry, FileState, FileTarget } from './draft.ts';
import type { Failure } from './failure.ts';

type Files = Readonly<Record<string, FileEntry>>;

/** Refuses, before a byte is sent, what the service says it does not take. */
export function screenFiles(files: readonly FileEntry[], limits: Limits, already: number): FileEntry[] {
  return files.map((file, index) => {
    const code = refusalOf(file, limits, already + index);
    return code === undefined ? file : { ...file, state: 'refused', refusal: { code } };
  });
}

function refusalOf(file: FileEntry, limits: Limits, rank: number): string | undefined {
  if (limits.maxAttachments !== undefined && rank >= limits.maxAttachments) return 'too-many-attachments';
  if (limits.maxAttachmentBytes !== undefined && file.size > limits.maxAttachmentBytes)
    return 'attachment-too-large';
  if (file.size === 0) return 'attachment-empty';
  const isKnown =
    file.mediaType === '' || limits.accept === undefined || limits.accept.includes(file.mediaType);
  return isKnown ? undefined : 'attachment-type-not-accepted';
}

/** Files that count against the limit of the service. */
export const countFiles = (files: Files): number =>
  Object.values(files).filter((file) => file.state !== 'refused').length;

/** The next file whose bytes are still to be sent, if none is being sent. */
export function nextFile(files: Files): FileEntry | undefined {
  const all = Object.values(files);
  return all.some((file) => file.state === 'sending')
    ? undefined
    : all.find((file) => file.state === 'waiting');
}

/** True while bytes are still to be sent. */
export const isUploading = (files: Files): boolean =>
  Object.values(files).some((file) => file.state === 'waiting' || file.state === 'sending');

export function changeFile(files: Files, id: string, change: Partial<FileEntry>): Files {
  const file = files[id];
  return file === undefined ? files : { ...files, [id]: { ...file, ...change } };
}

/** A file as the service now sees it. */
export function receivedFile(files: Files, id: string, attachment: Attachment): Files {
  const state: FileState =
    attachment.state === 'rejected' || attachment.state === 'expired'
      ? 'refused'
      : attachment.state === 'ready'
        ? 'received'
        : 'checking';
  const sent = files[id]?.size ?? 0;
  const code = attachment.rejection ?? attachment.state;
  return changeFile(files, id, {
    state,
    sent,
    attachment,
    ...(state === 'refused' ? { refusal: { code } } : {}),
  });
}

/** A file that did not get through: refused for good, or to be tried again. */
export function failedFile(files: Files, id: string, failure: Failure): Files {
  const isRefused = failure.cause === 'refused';
  return changeFile(files, id, {
    state: isRefused ? 'refused' : 'failed',
    refusal:
      failure.detail === undefined ? { code: failure.code } : { code: failure.code, detail: failure.detail },
  });
}

/** Ids of the attachments of a change, in the order chosen: those that the service has and has not refused. */
export function attachmentIds(files: Files, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const file = files[id];
    return file?.attachment === undefined || file.state === 'refused' ? [] : [file.attachment.id];
  });
}

/** Adds files to an edit. */
export function addFiles(draft: Draft, target: FileTarget, files: readonly FileEntry[]): Draft {
  if (target.kind !== 'edit' || draft.edits[target.path] === undefined) return draft;
  const ids = files.map((file) => file.id);
  const next = changeEdit(draft, target.path, (edit) => ({ files: [...edit.files, ...ids] }));
  return { ...next, files: { ...next.files, ...Object.fromEntries(files.map((file) => [file.id, file])) } };
}

/** Takes a file away from an edit. */
export function removeFile(draft: Draft, target: FileTarget, fileId: string): Draft {
  if (target.kind !== 'edit') return draft;
  const next = changeEdit(draft, target.path, (edit) => ({
    files: edit.files.filter((id) => id !== fileId),
  }));
  return { ...next, files: Object.fromEntries(Object.entries(next.files).filter(([id]) => id !== fileId)) };
}
