import type { Effect } from './effect.ts';
import type { Event, EventType } from './event.ts';
import type { State } from './state.ts';

/** A state, and what has to be done about it. */
export type Step = readonly [state: State, effect?: Effect | undefined];

/** One event of the machine. */
export type EventOf<T extends EventType> = Extract<Event, { readonly type: T }>;

/** What one screen does with the events that concern it; every other event leaves it as it is. */
export type Handlers<S extends State> = {
  readonly [T in EventType]?: (state: S, event: EventOf<T>) => Step;
};

/** Looks an event up in a table. */
export function handle<S extends State>(handlers: Handlers<S>, state: S, event: Event): Step {
  // The handler stored under a type takes the event of that type: TypeScript does not follow that correlation.
  const handler = handlers[event.type] as ((state: S, event: Event) => Step) | undefined;
  return handler === undefined ? [state] : handler(state, event);
}
