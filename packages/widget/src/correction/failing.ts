import type { Effect } from './effect.ts';
import type { Failure } from './failure.ts';
import { goTo } from './arriving.ts';
import { toSaved } from './draft-write.ts';
import { sendingFailed } from './sending.ts';
import type { CorrectState, FailedState, FollowState, InvitationState, KeptState, State } from './state.ts';
import type { Step } from './step.ts';
import { without } from './without.ts';

/** What a failed effect makes of the screen. The screen is kept whole in `back`, the effect with its key in `effect`. */
export function fail(state: KeptState, effect: Effect, failure: Failure): Step {
  switch (effect.type) {
    case 'load':
      return [failed(state, effect, failure)];
    case 'compare':
    case 'saveDraft':
    case 'submit':
      if (state.screen === 'sending') return sendingFailed(state, effect, failure);
      if (state.screen === 'correct' && state.saving) return savingFailed(state, effect, failure);
      return acted(state, effect, failure);
    case 'withdraw':
    case 'message':
    case 'respond':
      return acted(state, effect, failure);
    case 'loadReceipt':
      return state.screen === 'receipt' ? [{ ...state, receiptFailed: true }] : [state];
    case 'download':
      return [failed(state, effect, failure)];
    // Nothing the person is waiting for: the next one may work.
    case 'refresh':
    case 'detach':
    case 'discard':
    case 'upload':
      return [state];
  }
}

const failed = (back: KeptState, effect: Effect | undefined, failure: Failure): FailedState => ({
  screen: 'failed',
  failure,
  back,
  ...(effect === undefined ? {} : { effect }),
});

/** "Save for later" did not work: everything is on the page still. */
function savingFailed(state: CorrectState, effect: Effect, failure: Failure): Step {
  const { correction } = failure;
  if (failure.cause === 'refused') return [{ ...state, saving: false, issues: failure.issues }];
  if (correction === undefined) return [failed(state, effect, failure)];
  const desk = { ...state.desk, draft: { ...state.desk.draft, saved: toSaved(correction) } };
  return [failed({ ...state, saving: false, desk }, undefined, failure)];
}

type ActingState = FollowState | InvitationState;

/** An act on a screen that stays in view: what was typed stays, and so does the key. */
function acted(state: KeptState, effect: Effect, failure: Failure): Step {
  if ((state.screen !== 'follow' && state.screen !== 'invitation') || state.acting === undefined)
    return [state];
  if (failure.cause === 'lost' && state.acting.lost === 0) {
    return [{ ...state, acting: { ...state.acting, lost: 1 } }, effect];
  }
  if (failure.cause === 'refused') {
    return [{ ...withoutActing(state), issues: failure.issues }];
  }
  if (state.screen === 'follow' && failure.correction !== undefined) {
    return [failed({ ...withoutActing(state), correction: failure.correction }, undefined, failure)];
  }
  return [failed(state, effect, failure)];
}

function withoutActing<S extends ActingState>(state: S): S {
  // `acting` is optional in both states: without it the state is whole.
  return without(state, 'acting') as S;
}

/** Tries the same effect again: same key, same version, same body. */
export function retry(state: FailedState): Step {
  const { back, effect } = state;
  if (effect === undefined) return giveUp(state);
  return [back, effect];
}

/** Back to the screen as it was, without the act that failed. */
export function giveUp(state: FailedState): Step {
  const { back, failure } = state;
  switch (back.screen) {
    case 'starting':
      return goTo({ kind: 'home' });
    case 'sending':
      // While nobody knows whether it arrived, nothing else may be sent in its place.
      if (failure.cause === 'lost') return [state];
      return [{ screen: 'check', desk: back.desk, confirmed: false, sworn: back.sworn, issues: [] }];
    case 'follow':
    case 'invitation':
      return failure.cause === 'lost' ? [state] : [withoutActing<FollowState | InvitationState>(back)];
    case 'correct':
      return [{ ...back, saving: false }];
    case 'home':
    case 'record':
    case 'check':
    case 'receipt':
    case 'conflict':
      return [back];
  }
}

export const isKept = (state: State): state is KeptState =>
  state.screen !== 'failed' && state.screen !== 'unusable';
