import { goTo } from './arriving.ts';
import { issuesOf, type Reader } from './draft-changes.ts';
import {
  addFiles,
  addItem,
  cancelEdit,
  changeEdit,
  emptyDraft,
  openEdit,
  removeFile,
  removeItem,
} from './draft-edits.ts';
import { toSaved, toWrite } from './draft-write.ts';
import type { Draft, Issue } from './draft.ts';
import { countFiles, isUploading, screenFiles } from './files.ts';
import { isCorrectable } from './record-fields.ts';
import type { CheckState, CorrectState, Desk, RecordState, State } from './state.ts';
import type { Handlers, Step } from './step.ts';
import { withUpload } from './uploading.ts';

/** The screens on which a person reads a record and corrects it. */
export type DeskState = RecordState | CorrectState | CheckState;

/** The same screen with another draft. Notices and errors of the item touched go: the next check finds them again. */
export function withDraft(state: DeskState, draft: Draft, touched?: string): DeskState {
  const desk: Desk = { ...state.desk, draft };
  switch (state.screen) {
    case 'record':
      return { screen: 'record', desk };
    case 'correct': {
      const issues = state.issues.filter((issue) => issue.path !== touched);
      return { ...state, desk, issues: touched === undefined ? state.issues : issues };
    }
    case 'check':
      return { ...state, desk, confirmed: false };
  }
}

const showEdits = (desk: Desk, at?: string, issues: readonly Issue[] = []): CorrectState => ({
  screen: 'correct',
  desk,
  issues,
  saving: false,
  ...(at === undefined ? {} : { at }),
});

const change = (state: DeskState, path: string, part: Parameters<typeof changeEdit>[2]): Step => [
  withDraft(state, changeEdit(state.desk.draft, path, part), path),
];

/** Reading and correcting. */
export const correcting: Handlers<DeskState> = {
  open(state, { path, op }) {
    const { draft, record } = state.desk;
    if (!isCorrectable(record, path)) return [state];
    return [showEdits({ ...state.desk, draft: openEdit(draft, record, path, op) }, path)];
  },
  addItem(state, { group, stamp }) {
    const draft = addItem(state.desk.draft, state.desk.record, group, stamp.uuid);
    return [showEdits({ ...state.desk, draft }, `${group}/new-${stamp.uuid}`)];
  },
  removeItem(state, { group, itemId }) {
    const draft = removeItem(state.desk.draft, state.desk.record, group, itemId);
    return [showEdits({ ...state.desk, draft }, `${group}/${itemId}`)];
  },
  cancel(state, { path }) {
    const next = withDraft(state, cancelEdit(state.desk.draft, state.desk.record, path), path);
    const isLast = Object.keys(next.desk.draft.edits).length === 0;
    return [isLast ? { screen: 'record', desk: next.desk } : next];
  },
  type: (state, { path, part, input }) => change(state, path, () => ({ [part]: input })),
  chooseKind: (state, { path, kind }) => change(state, path, () => ({ kind })),
  excuse: (state, { path, checked, code, text }) =>
    change(state, path, () => ({ noDocument: { checked, code, text } })),
  keepMine: (state, { path, adviceId }) =>
    change(state, path, ({ kept }) => ({ kept: [...new Set([...kept, adviceId])] })),
  commentWhole: (state, { text }) => [withDraft(state, { ...state.desk.draft, comment: text }, '')],
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
  showRecord: ({ desk }) => [{ screen: 'record', desk }],
  showEdits: ({ desk }, { at }) => [showEdits(desk, at)],
  saveForLater({ desk }, { stamp }) {
    if (isUploading(desk.draft.files)) return [showEdits(desk, undefined, [uploadPending])];
    const write = toWrite(desk.record, desk.draft, stamp);
    return [
      { ...showEdits(desk), saving: true },
      { type: 'saveDraft', key: stamp.uuid, write },
    ];
  },
  discardDraft({ desk }) {
    const { saved } = desk.draft;
    const empty: State = {
      screen: 'record',
      desk: { ...desk, draft: emptyDraft },
      notice: 'draft-discarded',
    };
    return saved === undefined ? [empty] : [empty, { type: 'discard', id: saved.id, ifMatch: saved.version }];
  },
  check: ({ desk }, { stamp }) => [toCheck(desk, stamp)],
  back(state) {
    if (state.screen === 'check') return [showEdits(state.desk)];
    return state.screen === 'correct' ? [{ screen: 'record', desk: state.desk }] : goTo({ kind: 'home' });
  },
  draftSaved(state, { correction }) {
    const { desk } = state;
    const next: Desk = { ...desk, draft: { ...desk.draft, saved: toSaved(correction) } };
    return state.screen === 'correct' && state.saving
      ? [{ screen: 'record', desk: next, notice: 'draft-saved' }]
      : [{ ...state, desk: next }];
  },
  adviceReceived: (state, { procedure, cards }) =>
    procedure === state.desk.record.procedure
      ? [{ ...state, desk: { ...state.desk, advice: cards } }]
      : [state],
};

const uploadPending: Issue = { path: '', part: 'whole', code: 'upload-pending' };

/** The check page, or the page to put right what is not. */
export const correctingIssues = (desk: Desk, reader: Reader): readonly Issue[] =>
  issuesOf(desk.record, desk.draft, reader);

export function toCheck(desk: Desk, reader: Reader): CheckState | CorrectState {
  const issues = issuesOf(desk.record, desk.draft, reader);
  if (issues.length > 0) return showEdits(desk, undefined, issues);
  return { screen: 'check', desk, confirmed: false, sworn: 'not-asked', issues: [] };
}
