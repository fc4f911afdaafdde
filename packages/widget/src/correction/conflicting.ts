import { cancelEdit } from './draft-edits.ts';
import { heldValue } from './record-fields.ts';
import { sameValue } from './same-value.ts';
import { toCheckAgain } from './sending.ts';
import type { ConflictState, Desk, SendingState } from './state.ts';
import type { Handlers } from './step.ts';
import { swornOf } from './sworn.ts';

/** The record as it is now, read again while a send was under way: what differs is put before the person. */
export const comparing: Handlers<SendingState> = {
  recordCompared(state, { record }) {
    if (state.step !== 'comparing') return [state];
    const { desk } = state;
    const paths = Object.keys(desk.draft.edits).filter(
      (path) => !sameValue(heldValue(desk.record, path), heldValue(record, path)),
    );
    if (paths.length === 0) return [toCheckAgain({ ...state, desk: { ...desk, record } }, [])];
    return [{ screen: 'conflict', desk, fresh: record, paths, choices: {}, issues: [] }];
  },
};

/** Three values per field: at opening, there now, yours. The person chooses; nothing is chosen for them. */
export const conflicting: Handlers<ConflictState> = {
  choose: (state, { path, choice }) =>
    state.paths.includes(path)
      ? [
          {
            ...state,
            choices: { ...state.choices, [path]: choice },
            issues: state.issues.filter((issue) => issue.path !== path),
          },
        ]
      : [state],
  resolve(state) {
    const { choices, desk, fresh, paths } = state;
    const open = paths.filter((path) => choices[path] === undefined);
    if (open.length > 0) {
      return [{ ...state, issues: open.map((path) => ({ path, part: 'value', code: 'required' })) }];
    }
    const theirs = paths.filter((path) => choices[path] === 'theirs');
    const draft = theirs.reduce((next, path) => cancelEdit(next, fresh, path), desk.draft);
    const next: Desk = { ...desk, record: fresh, draft };
    const another = paths.find((path) => choices[path] === 'another');
    if (another !== undefined) {
      return [{ screen: 'correct', desk: next, issues: [], saving: false, at: another }];
    }
    return Object.keys(draft.edits).length === 0
      ? [{ screen: 'record', desk: next, notice: 'record-changed' }]
      : [{ screen: 'check', desk: next, confirmed: false, sworn: swornOf(next), issues: [] }];
  },
  back: (state) => [
    { screen: 'correct', desk: { ...state.desk, record: state.fresh }, issues: [], saving: false },
  ],
};
