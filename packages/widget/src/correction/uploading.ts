import type { Reader } from './draft-changes.ts';
import { toCreate } from './draft-write.ts';
import type { FileEntry } from './draft.ts';
import type { Effect } from './effect.ts';
import type { Handlers, Step } from './step.ts';
import { changeFile, failedFile, isUploading, nextFile, receivedFile } from './files.ts';
import type { CheckState, CorrectState, FollowState, RecordState, SendingState } from './state.ts';

/** The screens with files: those of a draft, and those of a correction that was sent. */
export type FileState = RecordState | CorrectState | CheckState | SendingState | FollowState;

type Files = Readonly<Record<string, FileEntry>>;

const filesOf = (state: FileState): Files =>
  state.screen === 'follow' ? state.typed.files : state.desk.draft.files;

function withFiles<S extends FileState>(state: S, files: Files): S;
function withFiles(state: FileState, files: Files): FileState {
  return state.screen === 'follow'
    ? { ...state, typed: { ...state.typed, files } }
    : { ...state, desk: { ...state.desk, draft: { ...state.desk.draft, files } } };
}

/** The version of the draft, or of the correction, after a file came or went. */
function withVersion(state: FileState, version: string): FileState {
  if (state.screen === 'follow') return { ...state, correction: { ...state.correction, version } };
  const { desk } = state;
  const { saved } = desk.draft;
  if (saved === undefined) return state;
  return { ...state, desk: { ...desk, draft: { ...desk.draft, saved: { ...saved, version } } } };
}

/** Sends the next file that waits, if none is on its way. One at a time: the draft is opened once. */
export function withUpload(state: FileState, reader: Reader): Step {
  const files = filesOf(state);
  const file = nextFile(files);
  const effect = file === undefined ? undefined : toUpload(state, file.id, reader);
  if (file === undefined || effect === undefined) return [state];
  return [withFiles(state, changeFile(files, file.id, { state: 'sending', sent: 0 })), effect];
}

function toUpload(state: FileState, fileId: string, reader: Reader): Effect | undefined {
  if (state.screen === 'follow') {
    const items = Object.entries(state.typed.replies);
    const itemId = items.find(([, reply]) => reply.files.includes(fileId))?.[0];
    const target =
      itemId === undefined ? ({ kind: 'message' } as const) : ({ kind: 'item', itemId } as const);
    return { type: 'upload', fileId, target, correction: { id: state.correction.id } };
  }
  const { record, draft } = state.desk;
  const edit = Object.values(draft.edits).find((each) => each.files.includes(fileId));
  if (edit === undefined) return undefined;
  const correction =
    draft.saved === undefined ? { create: toCreate(record, draft, reader) } : { id: draft.saved.id };
  return { type: 'upload', fileId, target: { kind: 'edit', path: edit.path }, correction };
}

/** Follows a file; when it is through, the next one leaves. */
export const uploads: Handlers<FileState> = {
  uploadStarted: (state, { fileId }) => [
    withFiles(state, changeFile(filesOf(state), fileId, { state: 'sending' })),
  ],
  uploadProgressed: (state, { fileId, sent }) => [
    withFiles(state, changeFile(filesOf(state), fileId, { sent })),
  ],
  uploaded(state, { fileId, attachment, version, stamp }) {
    const next = withFiles(state, receivedFile(filesOf(state), fileId, attachment));
    return withUpload(withVersion(next, version), stamp);
  },
  uploadFailed: (state, { fileId, failure, stamp }) =>
    withUpload(withFiles(state, failedFile(filesOf(state), fileId, failure)), stamp),
  retryFile: (state, { fileId, stamp }) =>
    withUpload(withFiles(state, changeFile(filesOf(state), fileId, { state: 'waiting' })), stamp),
  detached: (state, { version }) => [withVersion(state, version)],
};

/** True while a file of this screen is on its way. */
export const isWaitingForFiles = (state: FileState): boolean => isUploading(filesOf(state));
