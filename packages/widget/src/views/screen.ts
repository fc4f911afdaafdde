import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../correction/state.ts';
import type { ViewContext } from './context.ts';
import { ground } from './ground.ts';
import { missingPart, standIn } from './stand-in.ts';

/** What is known of the part of the journey that draws a screen. */
export interface Drawing {
  /** What it drew; undefined while it is not there. */
  readonly drawn: unknown;
  /** True when it could not be loaded. */
  readonly isMissing: boolean;
  /** True when something that happened waits for a part that could not be loaded. */
  readonly isStalled: boolean;
}

/** A screen on its ground, or what stands in for it, with a way to load what is missing. */
export const screenView = (
  state: State,
  context: ViewContext,
  { drawn, isMissing, isStalled }: Drawing,
): TemplateResult =>
  ground(
    context,
    html`${drawn ?? standIn(state, context, isMissing)}
    ${isStalled || (isMissing && state.screen !== 'failed') ? missingPart(context) : nothing}`,
  );
