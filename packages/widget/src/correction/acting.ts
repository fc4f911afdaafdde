import type { AuditState } from './audit-state.ts';
import { failed } from './failure.ts';
import type { FollowState, InvitationState } from './state.ts';
import type { EventOf, Step } from './step.ts';
import { without } from './without.ts';

type ActingState = FollowState | InvitationState | AuditState;

export function withoutActing<S extends ActingState>(state: S): S {
  // `acting` is optional in these states: without it the state is whole.
  return without(state, 'acting') as S;
}

/** The effects that an act of these screens asks for; of any other, the person is not waiting for the end. */
const acts: readonly string[] = ['saveDraft', 'submit', 'withdraw', 'message', 'respond', 'askAudit'];

/** An act on a screen that stays in view: what was typed stays, and so does the key. */
export function actFailed(state: ActingState, { effect, failure }: EventOf<'failed'>): Step {
  if (effect.type === 'download') return [failed(state, effect, failure)];
  if (state.acting === undefined || !acts.includes(effect.type)) return [state];
  if (failure.cause === 'lost' && state.acting.lost === 0) {
    return [{ ...state, acting: { ...state.acting, lost: 1 } }, effect];
  }
  if (failure.cause === 'refused') return [{ ...withoutActing(state), issues: failure.issues }];
  if (state.screen === 'follow' && failure.correction !== undefined) {
    return [failed({ ...withoutActing(state), correction: failure.correction }, undefined, failure)];
  }
  return [failed(state, effect, failure)];
}
