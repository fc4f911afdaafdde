import type { Effect } from './effect.ts';
import type { Event, EventType } from './event.ts';
import type { KeptState, State } from './state.ts';

/** A state, and what has to be done about it. */
export type Step = readonly [state: State, effect?: Effect | undefined];

/** One event of the machine. */
export type EventOf<T extends EventType> = Extract<Event, { readonly type: T }>;

/** What one screen does with the events that concern it; every other event leaves it as it is. */
export type Handlers<S extends State> = {
  readonly [T in EventType]?: (state: S, event: EventOf<T>) => Step;
};

/** What each screen does, as far as the parts of the journey that are there know. */
export type Rules = {
  readonly [S in KeptState['screen']]?: Handlers<Extract<KeptState, { readonly screen: S }>>;
};

/** Looks an event up in a table. */
export function handle<S extends State>(handlers: Handlers<S>, state: S, event: Event): Step {
  // The handler stored under a type takes the event of that type: TypeScript does not follow that correlation.
  const handler = handlers[event.type] as ((state: S, event: Event) => Step) | undefined;
  return handler === undefined ? [state] : handler(state, event);
}

/** The rules of several parts of the journey as one; for one event of one screen, the last part decides. */
export function mergeRules(...parts: readonly Rules[]): Rules {
  const all: Record<string, object> = {};
  for (const part of parts) {
    for (const [screen, handlers] of Object.entries(part)) all[screen] = { ...all[screen], ...handlers };
  }
  return all;
}
