import { toSaved, toWrite } from './draft-write.ts';
import { issuesOf, type Reader } from './draft-changes.ts';
import type { Draft, SavedDraft } from './draft.ts';
import type { Effect } from './effect.ts';
import { failed, type Failure } from './failure.ts';
import { latestReceipt, toReceipt, withoutReceipt } from './to-receipt.ts';
import type { CheckState, SendingState } from './state.ts';
import { handle, type EventOf, type Handlers, type Step } from './step.ts';
import { without } from './without.ts';
import { isWaitingForFiles, uploads, withUpload } from './uploading.ts';

/** Step 2: the explicit confirmation, then the send. */
export const checking: Handlers<CheckState> = {
  confirm: (state, { confirmed }) => [{ ...state, confirmed, issues: [] }],
  swear: (state, { given }) =>
    state.sworn === 'not-asked' ? [state] : [{ ...state, sworn: given ? 'given' : 'asked', issues: [] }],
  actFor(state, { index }) {
    const { draft, service } = state.desk;
    const onBehalfOf = index === undefined ? undefined : service.session.representations?.[index];
    // Without the member the draft is one's own, and whole.
    const own = without(draft, 'onBehalfOf') as Draft;
    return [{ ...state, desk: { ...state.desk, draft: { ...own, ...(onBehalfOf && { onBehalfOf }) } } }];
  },
  submit(state, { stamp }) {
    const { desk, sworn } = state;
    if (!state.confirmed || sworn === 'asked') {
      const part = state.confirmed ? 'swornStatement' : 'confirmed';
      return [{ ...state, issues: [{ path: '', part, code: 'not-confirmed' }] }];
    }
    const sending: SendingState = {
      screen: 'sending',
      desk,
      sworn,
      step: 'files',
      key: stamp.uuid,
      lost: 0,
      sentAt: stamp.now,
    };
    return proceed(sending, stamp);
  },
};

const submission = (state: SendingState, saved: SavedDraft): Effect => ({
  type: 'submit',
  key: `${state.key}-send`,
  id: saved.id,
  ifMatch: saved.version,
  body: {
    confirmed: true,
    ...(state.sworn === 'given' ? { swornStatement: true } : {}),
    ...(state.desk.draft.onBehalfOf && { onBehalfOf: state.desk.draft.onBehalfOf }),
  },
});

/** Waits for the last file, then writes the draft. */
function proceed(state: SendingState, reader: Reader): Step {
  if (isWaitingForFiles(state)) return withUpload(state, reader);
  const issues = issuesOf(state.desk.record, state.desk.draft, reader);
  if (issues.length > 0) return [{ screen: 'correct', desk: state.desk, issues, saving: false }];
  const write = toWrite(state.desk.record, state.desk.draft, reader);
  return [
    { ...state, step: 'draft' },
    { type: 'saveDraft', key: `${state.key}-draft`, write },
  ];
}

export const toCheckAgain = (
  state: SendingState,
  issues: CheckState['issues'],
  sworn = state.sworn,
): CheckState => ({
  screen: 'check',
  desk: state.desk,
  confirmed: false,
  sworn,
  issues,
});

/** Step 3: the draft is written, then sent; nothing is said to be done before the service's receipt. */
export const sending: Handlers<SendingState> = {
  ...uploads,
  draftSaved(state, { correction }) {
    const { draft } = state.desk;
    const saved = toSaved(correction);
    const desk = { ...state.desk, draft: { ...draft, saved } };
    // The draft that an upload opened: the files are still on their way.
    if (state.step !== 'draft') return [{ ...state, desk }];
    const next: SendingState = { ...state, desk, step: 'submission', lost: 0 };
    return [next, submission(next, saved)];
  },
  submitted(state, { correction }) {
    if (state.step !== 'submission') return [state];
    const summary = latestReceipt(correction.receipts);
    if (summary === undefined) return [withoutReceipt(state, 'submitCorrection')];
    return toReceipt(state.desk.service, { kind: 'correction', correction }, summary, true);
  },
  uploaded: afterFile,
  uploadFailed: afterFile,
  // "Check now" while an answer is looked for: the same act again at once, with the same key.
  retry(state, { stamp }) {
    const { saved } = state.desk.draft;
    if (state.lost === 0 || state.step === 'comparing') return [state];
    return state.step === 'submission' && saved ? [state, submission(state, saved)] : proceed(state, stamp);
  },
  failed: (state, { effect, failure }) => sendingFailed(state, effect, failure),
  gaveUp: (state) => [toCheckAgain(state, [])],
};

/** What a failure makes of a send. Everything typed is still there in every case. */
function sendingFailed(state: SendingState, effect: Effect, failure: Failure): Step {
  const { desk } = state;
  const closed = failure.correction;
  if (failure.cause === 'closed' && closed !== undefined && closed.phase !== 'draft') {
    // Sent already, from another tab or by an attempt whose answer was lost: the receipt is the service's.
    const summary = latestReceipt(closed.receipts);
    if (summary !== undefined)
      return toReceipt(desk.service, { kind: 'correction', correction: closed }, summary, true);
  }
  if (failure.cause === 'refused' && failure.issues.length > 0) return [refused(state, failure)];
  if (failure.cause === 'changed') {
    return [
      { ...state, step: 'comparing' },
      { type: 'compare', recordId: desk.record.id },
    ];
  }
  if (failure.cause === 'stale' && failure.correction?.phase === 'draft' && effect.type === 'saveDraft') {
    return staleDraft(state, effect, toSaved(failure.correction));
  }
  // Once more by ourselves, with the same key: "we are checking", never "it failed".
  if (failure.cause === 'lost' && state.lost === 0) return [{ ...state, lost: 1 }, effect];
  return [failed(state, effect, failure)];
}

function refused(state: SendingState, failure: Failure): Step[0] {
  if (failure.issues.some((issue) => issue.part === 'swornStatement'))
    return toCheckAgain(state, failure.issues, 'asked');
  return { screen: 'correct', desk: state.desk, issues: failure.issues, saving: false };
}

/** The draft at the service was touched elsewhere: ours is written over it, path by path, once, with its own key. */
function staleDraft(
  state: SendingState,
  effect: Extract<Effect, { readonly type: 'saveDraft' }>,
  saved: NonNullable<SendingState['desk']['draft']['saved']>,
): Step {
  const desk = { ...state.desk, draft: { ...state.desk.draft, saved } };
  const key = `${state.key}-again`;
  if (effect.key === key || effect.write.how === 'create') {
    const back = toCheckAgain({ ...state, desk }, []);
    return [failed(back, undefined, { cause: 'stale', code: 'stale-version', issues: [] })];
  }
  return [
    { ...state, desk },
    { type: 'saveDraft', key, write: { ...effect.write, ifMatch: saved.version } },
  ];
}

/** Uploads end while a send is waiting for them. */
function afterFile(state: SendingState, event: EventOf<'uploaded' | 'uploadFailed'>): Step {
  const [next, effect] = handle<SendingState>(uploads, state, event);
  if (effect !== undefined || next.screen !== 'sending' || next.step !== 'files') return [next, effect];
  return isWaitingForFiles(next) ? [next] : proceed(next, event.stamp);
}
