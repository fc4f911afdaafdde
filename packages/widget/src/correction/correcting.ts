import { adviceReceived, goTo } from './arriving.ts';
import { addItem, cancelEdit, changeEdit, openEdit, removeItem } from './draft-edits.ts';
import { emptyDraft, type Draft, type Issue } from './draft.ts';
import { isCorrectable } from './record-fields.ts';
import type { CheckState, CorrectState, Desk, RecordState, State } from './state.ts';
import type { Handlers, Step } from './step.ts';

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

export const showEdits = (desk: Desk, at?: string, issues: readonly Issue[] = []): CorrectState => ({
  screen: 'correct',
  desk,
  issues,
  saving: false,
  ...(at === undefined ? {} : { at }),
});

const change = (state: DeskState, path: string, part: Parameters<typeof changeEdit>[2]): Step => [
  withDraft(state, changeEdit(state.desk.draft, path, part), path),
];

/** Correcting, as far as nothing leaves the page. */
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
  showRecord: ({ desk }) => [{ screen: 'record', desk }],
  showEdits: ({ desk }, { at }) => [showEdits(desk, at)],
  discardDraft({ desk }) {
    const { saved } = desk.draft;
    const empty: State = {
      screen: 'record',
      desk: { ...desk, draft: emptyDraft },
      notice: 'draft-discarded',
    };
    return saved === undefined ? [empty] : [empty, { type: 'discard', id: saved.id, ifMatch: saved.version }];
  },
  back(state) {
    if (state.screen === 'check') return [showEdits(state.desk)];
    return state.screen === 'correct' ? [{ screen: 'record', desk: state.desk }] : goTo({ kind: 'home' });
  },
  adviceReceived,
};
