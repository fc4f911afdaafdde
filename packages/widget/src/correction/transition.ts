import { goTo } from './arriving.ts';
import type { Event, EventType } from './event.ts';
import type { FailedState, KeptState, State } from './state.ts';
import { handle, type Handlers, type Rules, type Step } from './step.ts';

/**
 * The journey: what a screen becomes when something happens, and what has to be done about it.
 * Pure: no clock, no chance, no I/O; an event that does not concern a screen leaves it as it is.
 * @param rules - what each screen does
 */
export function transition(rules: Rules, state: State, event: Event): Step {
  if (state.screen === 'unusable') return [state];
  return state.screen === 'failed' ? fromFailed(rules, state, event) : fromKept(rules, state, event);
}

/** True on the screens left alone while something is on its way to the service. */
const isBusy = (state: KeptState): boolean => state.screen === 'sending' || 'acting' in state;

function fromKept(rules: Rules, state: KeptState, event: Event): Step {
  if (event.type === 'go') return isBusy(state) ? [state] : goTo(event.target);
  // The table stored under a screen takes the state of that screen: TypeScript does not follow that correlation.
  return handle((rules[state.screen] ?? {}) as Handlers<KeptState>, state, event);
}

/** What goes on beneath a failure without the person. */
const background: readonly EventType[] = [
  'adviceReceived',
  'draftSaved',
  'refreshed',
  'receiptReceived',
  'uploadStarted',
  'uploadProgressed',
  'uploaded',
  'uploadFailed',
  'detached',
];

/** A failure stays in view until the person, or the network, does something about it. What is beneath goes on. */
function fromFailed(rules: Rules, state: FailedState, event: Event): Step {
  const { back, effect, failure } = state;
  if (event.type === 'go') return goTo(event.target);
  const isRetry = event.type === 'retry' || (event.type === 'wentOnline' && failure.cause === 'offline');
  // The same effect again: same key, same version, same body.
  if (isRetry && effect !== undefined) return [back, effect];
  if (isRetry || event.type === 'back') {
    // While nobody knows whether it arrived, nothing else may be sent in its place.
    if (failure.cause === 'lost' && isBusy(back)) return [state];
    return fromKept(rules, back, { type: 'gaveUp', stamp: event.stamp });
  }
  const [next, nextEffect] = fromKept(rules, back, event);
  if (next === back) return [state, nextEffect];
  return [background.includes(event.type) && isKept(next) ? { ...state, back: next } : next, nextEffect];
}

export const isKept = (state: State): state is KeptState =>
  state.screen !== 'failed' && state.screen !== 'unusable';
