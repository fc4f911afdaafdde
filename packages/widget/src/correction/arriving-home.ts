import type { StartingState } from './state.ts';
import type { Handlers } from './step.ts';

/** The list opens from a blank page. */
export const startingHome: Handlers<StartingState> = {
  homeReceived: (_state, { service, home }) => [{ screen: 'home', service, home, begun: [] }],
};
