import type { CSSResult } from 'lit';
import type { doubtsOf } from '../correction/doubts.ts';
import type { EventType } from '../correction/event.ts';
import type { Screen, State } from '../correction/state.ts';
import type { Rules } from '../correction/step.ts';
import type { ViewContext } from '../views/context.ts';
import type { Texts } from '../words/words.ts';

/** How each screen is drawn. */
export type Views = {
  readonly [S in Screen]?: (state: Extract<State, { readonly screen: S }>, context: ViewContext) => unknown;
};

/** A part of the journey: what its screens do, how they look, what they say. One file to load, when it is near. */
export interface Stage {
  readonly rules: Rules;
  readonly views: Views;
  readonly texts: { readonly fr: Texts; readonly en: () => Promise<Texts> };
  /** Finds what may be a frequent mistake in what was typed. */
  readonly doubts?: typeof doubtsOf;
  /** Sheets that its screens add. */
  readonly styles?: readonly CSSResult[];
}

/** The parts that are loaded after the first, which shows a record. */
export type StageName = 'home' | 'correcting' | 'sending' | 'later' | 'audits';

/** The part that draws a screen, and knows what it does; the first part for those that are not here. */
export const stageOfScreen: Readonly<Partial<Record<Screen, StageName>>> = {
  home: 'home',
  correct: 'correcting',
  check: 'sending',
  sending: 'sending',
  failed: 'sending',
  conflict: 'later',
  receipt: 'later',
  follow: 'later',
  invitation: 'later',
  audit: 'audits',
};

/** Events that a part must be there for: those that open its screens, or leave for the service from another's. */
export const stageOfEvent: Readonly<Partial<Record<EventType, StageName>>> = {
  homeReceived: 'home',
  correctionReceived: 'later',
  invitationReceived: 'later',
  auditsReceived: 'audits',
  open: 'correcting',
  addItem: 'correcting',
  removeItem: 'correcting',
  showEdits: 'correcting',
  check: 'sending',
  attach: 'sending',
  saveForLater: 'sending',
  recordCompared: 'later',
  receiptReceived: 'later',
};

/** What comes next: loaded while the person reads or types, so that nothing waits for it, or fails for lack of it. */
export const nextStage: Readonly<Partial<Record<Screen, StageName>>> = {
  home: 'correcting',
  record: 'correcting',
  correct: 'sending',
  check: 'later',
};
