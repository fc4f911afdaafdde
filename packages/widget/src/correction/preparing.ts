import { showEdits, withDraft, type DeskState } from './correcting.ts';
import { issuesOf, type Reader } from './draft-changes.ts';
import { toSaved, toWrite } from './draft-write.ts';
import type { Issue } from './draft.ts';
import type { Effect } from './effect.ts';
import { failed, type Failure } from './failure.ts';
import { addFiles, countFiles, isUploading, removeFile, screenFiles } from './files.ts';
import type { CheckState, CorrectState, Desk } from './state.ts';
import type { Handlers, Step } from './step.ts';
import { uploads, withUpload } from './uploading.ts';
import { swornOf } from './sworn.ts';

/** Getting ready to send: files, the draft kept at the service, the check. */
export const preparing: Handlers<DeskState> = {
  ...uploads,
  attach(state, { target, files, stamp }) {
    const { draft, service } = state.desk;
    const screened = screenFiles(files, service.capabilities.limits, countFiles(draft.files));
    const path = target.kind === 'edit' ? target.path : undefined;
    return withUpload(withDraft(state, addFiles(draft, target, screened), path), stamp);
  },
  detach(state, { target, fileId }) {
    const { draft } = state.desk;
    const attachmentId = draft.files[fileId]?.attachment?.id;
    const next = withDraft(state, removeFile(draft, target, fileId));
    if (attachmentId === undefined || draft.saved === undefined) return [next];
    return [next, { type: 'detach', id: draft.saved.id, attachmentId }];
  },
  saveForLater({ desk }, { stamp }) {
    if (isUploading(desk.draft.files)) return [showEdits(desk, undefined, [uploadPending])];
    const write = toWrite(desk.record, desk.draft, stamp);
    return [
      { ...showEdits(desk), saving: true },
      { type: 'saveDraft', key: stamp.uuid, write },
    ];
  },
  check: ({ desk }, { stamp }) => [toCheck(desk, stamp)],
  draftSaved(state, { correction }) {
    const { desk } = state;
    const next: Desk = { ...desk, draft: { ...desk.draft, saved: toSaved(correction) } };
    return state.screen === 'correct' && state.saving
      ? [{ screen: 'record', desk: next, notice: 'draft-saved' }]
      : [{ ...state, desk: next }];
  },
  failed: (state, { effect, failure }) =>
    effect.type === 'saveDraft' && state.screen === 'correct' && state.saving
      ? savingFailed(state, effect, failure)
      : [state],
  gaveUp: (state) => [state.screen === 'correct' ? { ...state, saving: false } : state],
};

const uploadPending: Issue = { path: '', part: 'whole', code: 'upload-pending' };

/** "Save for later" did not work: everything is on the page still. */
function savingFailed(state: CorrectState, effect: Effect, failure: Failure): Step {
  const { correction } = failure;
  if (failure.cause === 'refused') return [{ ...state, saving: false, issues: failure.issues }];
  if (correction === undefined) return [failed(state, effect, failure)];
  const desk = { ...state.desk, draft: { ...state.desk.draft, saved: toSaved(correction) } };
  return [failed({ ...state, saving: false, desk }, undefined, failure)];
}

/** The check page, or the page to put right what is not. */
function toCheck(desk: Desk, reader: Reader): CheckState | CorrectState {
  const issues = issuesOf(desk.record, desk.draft, reader);
  if (issues.length > 0) return showEdits(desk, undefined, issues);
  return { screen: 'check', desk, confirmed: false, sworn: swornOf(desk), issues: [] };
}
