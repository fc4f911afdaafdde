// Every part of the journey at once, for tests.
import type { CSSResult } from 'lit';
import type { State } from '../correction/state.ts';
import { mergeRules } from '../correction/step.ts';
import type { ViewContext } from '../views/context.ts';
import { stage as audits } from './audits.ts';
import { stage as correcting } from './correcting.ts';
import { stage as first } from './first.ts';
import { stage as home } from './home.ts';
import { stage as later } from './later.ts';
import { stage as sending } from './sending.ts';
import type { Stage } from './stage.ts';

const stages: readonly Stage[] = [first, home, correcting, sending, later, audits];

/** What every screen does. */
export const allRules = mergeRules(...stages.map(({ rules }) => rules));

/** Sheets beside those of the first screen. */
export const laterSheets: readonly CSSResult[] = stages.flatMap(({ styles = [] }) => styles);

/** Any state, drawn. */
export function drawAny(state: State, context: ViewContext): unknown {
  const found = stages.find(({ views }) => views[state.screen] !== undefined);
  // The view stored under a screen takes the state of that screen: TypeScript does not follow that correlation.
  const view = found?.views[state.screen] as ((state: State, context: ViewContext) => unknown) | undefined;
  return view?.(state, context);
}
