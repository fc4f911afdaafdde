import { arrive, goTo, type Arrival } from './arriving.ts';
import { conflicting } from './conflicting.ts';
import { correcting } from './correcting.ts';
import type { Event, EventType } from './event.ts';
import { fail, giveUp, isKept, retry } from './failing.ts';
import { following } from './following.ts';
import { inviting } from './inviting.ts';
import { receiving } from './receiving.ts';
import { checking, sending, sendingFiles } from './sending.ts';
import type { FailedState, KeptState, State } from './state.ts';
import { handle, type EventOf, type Handlers, type Step } from './step.ts';
import { uploading } from './uploading.ts';

/**
 * The journey: what a screen becomes when something happens, and what has to be done about it.
 * Pure: no clock, no chance, no I/O; an event that does not concern a screen leaves it as it is.
 */
export function transition(state: State, event: Event): Step {
  switch (state.screen) {
    case 'unusable':
      return [state];
    case 'failed':
      return transitionFailed(state, event);
    case 'starting':
    case 'home':
    case 'record':
    case 'correct':
    case 'check':
    case 'sending':
    case 'receipt':
    case 'follow':
    case 'invitation':
    case 'conflict':
      return transitionKept(state, event);
  }
}

/** The screens left while something is on its way to the service. */
const isBusy = (state: KeptState): boolean => state.screen === 'sending' || 'acting' in state;

const arriveHere = (state: KeptState, event: EventOf<Arrival['type']>): Step =>
  state.screen === 'starting' ? [arrive(event)] : [state];

/** What means the same on every screen. */
const everywhere: Handlers<KeptState> = {
  go: (state, { target }) => (isBusy(state) ? [state] : goTo(target)),
  failed: (state, { effect, failure }) => fail(state, effect, failure),
  homeReceived: arriveHere,
  recordReceived: arriveHere,
  correctionReceived: arriveHere,
  invitationReceived: arriveHere,
  uploadStarted: transitionFiles,
  uploadProgressed: transitionFiles,
  uploaded: transitionFiles,
  uploadFailed: transitionFiles,
  retryFile: transitionFiles,
  detached: transitionFiles,
};

function transitionKept(state: KeptState, event: Event): Step {
  return event.type in everywhere ? handle(everywhere, state, event) : transitionScreen(state, event);
}

function transitionFiles(state: KeptState, event: Parameters<typeof uploading>[1]): Step {
  switch (state.screen) {
    case 'record':
    case 'correct':
    case 'check':
    case 'follow':
      return uploading(state, event);
    case 'sending': {
      const [next, effect] = uploading(state, event);
      const isOver = event.type === 'uploaded' || event.type === 'uploadFailed';
      return isOver && effect === undefined && next.screen === 'sending'
        ? sendingFiles(next, event)
        : [next, effect];
    }
    case 'starting':
    case 'home':
    case 'receipt':
    case 'invitation':
    case 'conflict':
      return [state];
  }
}

function transitionScreen(state: KeptState, event: Event): Step {
  switch (state.screen) {
    case 'record':
    case 'correct':
      return handle(correcting, state, event);
    case 'check':
      return event.type in checking ? handle(checking, state, event) : handle(correcting, state, event);
    case 'sending':
      return handle(sending, state, event);
    case 'receipt':
      return handle(receiving, state, event);
    case 'follow':
      return handle(following, state, event);
    case 'invitation':
      return handle(inviting, state, event);
    case 'conflict':
      return handle(conflicting, state, event);
    case 'starting':
    case 'home':
      return [state];
  }
}

/** What goes on beneath a failure without the person. */
const background: ReadonlySet<EventType> = new Set<EventType>([
  'adviceReceived',
  'draftSaved',
  'refreshed',
  'receiptReceived',
  'uploadStarted',
  'uploadProgressed',
  'uploaded',
  'uploadFailed',
  'detached',
]);

const failing: Handlers<FailedState> = {
  retry,
  back: giveUp,
  wentOnline: (state) => (state.failure.cause === 'offline' ? retry(state) : [state]),
  go: (_state, { target }) => goTo(target),
};

/** A failure stays in view until the person, or the network, does something about it. What is beneath goes on. */
function transitionFailed(state: FailedState, event: Event): Step {
  if (event.type in failing) return handle(failing, state, event);
  const [back, effect] = transitionKept(state.back, event);
  if (back === state.back) return [state, effect];
  return background.has(event.type) && isKept(back) ? [{ ...state, back }, effect] : [back, effect];
}
