import { emptyDraft } from './draft.ts';
import { failed } from './failure.ts';
import type { Home, RecordState, StartingState, State, Target } from './state.ts';
import type { Handlers, Step } from './step.ts';

export const emptyHome: Home = { records: [], corrections: [], invitations: [] };

/** Goes to a place: a blank page until the service answers. What was typed is kept by the shelf. */
export const goTo = (target: Target): Step => [
  { screen: 'starting', target },
  { type: 'load', target },
];

/** What opens from a blank page. */
export const starting: Handlers<StartingState> = {
  recordReceived: (_state, { service, record, hidden = [], home }) => [
    { screen: 'record', desk: { service, home, record, hidden, advice: [], draft: emptyDraft } },
  ],
  failed: (state, { effect, failure }) => [failed(state, effect, failure)],
  gaveUp: () => goTo({ kind: 'home' }),
};

/** Reading a record. */
export const reading: Handlers<RecordState> = {
  adviceReceived,
  back: () => goTo({ kind: 'home' }),
};

/** Advice, beside the record it is about. */
export function adviceReceived<S extends Extract<State, { readonly desk: unknown; readonly screen: string }>>(
  state: S,
  { procedure, cards }: { readonly procedure: string; readonly cards: S['desk']['advice'] },
): Step {
  if (procedure !== state.desk.record.procedure) return [state];
  return [{ ...state, desk: { ...state.desk, advice: cards } }];
}
