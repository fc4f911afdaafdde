import type { CSSResult, TemplateResult } from 'lit';
import type { State } from '../correction/state.ts';
import { documentStyles } from '../styles/documents.ts';
import { conflictView } from './conflict.ts';
import { ground, type FirstState } from './first.ts';
import { followView } from './follow.ts';
import { invitationView } from './invitation.ts';
import type { LaterContext } from './later-context.ts';
import { receiptView } from './receipt.ts';

export type { LaterContext };

/** The states of the second part of the journey. This module is loaded when the first of them is near. */
export type LaterState = Exclude<State, FirstState>;

/** Sheets that these screens add; the element adopts them once this module is there. */
export const laterStyles: readonly CSSResult[] = [documentStyles];

/** The screen of a state of the second part of the journey, inside its ground. */
export const laterView = (state: LaterState, context: LaterContext): TemplateResult =>
  ground(context, body(state, context));

const body = (state: LaterState, context: LaterContext): TemplateResult => {
  switch (state.screen) {
    case 'receipt':
      return receiptView(state, context);
    case 'follow':
      return followView(state, context);
    case 'invitation':
      return invitationView(state, context);
    case 'conflict':
      return conflictView(state, context);
  }
};
