import { BfCorrectionSubmittedEvent, BfErrorEvent, BfNavigatedEvent, BfReadyEvent } from '../events.ts';
import type { State } from './state.ts';

/** The public events that a change of state gives rise to: names and codes, nothing personal. */
export function outcomesOf(after: State, before: State): readonly Event[] {
  if (after.screen === before.screen) return [];
  const events: Event[] = [];
  if (after.screen === 'failed') events.push(new BfErrorEvent(after.failure.code, after.failure.cause));
  if (after.screen === 'unusable') events.push(new BfErrorEvent(after.code, 'setting'));
  if (after.screen === 'receipt' && after.fresh && after.owner.kind === 'correction') {
    events.push(new BfCorrectionSubmittedEvent(after.owner.correction.procedure));
  }
  events.push(
    before.screen === 'starting' && after.screen !== 'failed'
      ? new BfReadyEvent(after.screen)
      : new BfNavigatedEvent(before.screen, after.screen),
  );
  return events;
}
