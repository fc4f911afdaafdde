import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { State } from '../correction/state.ts';
import { checkView } from './check.ts';
import type { ViewContext } from './context.ts';
import { correctView } from './correct.ts';
import { failedView, unusableView } from './failed.ts';
import { homeView } from './home.ts';
import { loadingView } from './loading.ts';
import { recordView } from './record.ts';
import { sendingView } from './sending.ts';

/** The states that need nothing but what the first paint brings. */
export type FirstState = Exclude<
  State,
  { readonly screen: 'receipt' | 'follow' | 'invitation' | 'conflict' }
>;

/** True for a state that `firstView` draws; any other is drawn by `laterView` of later.ts. */
export const isFirst = (state: State): state is FirstState =>
  state.screen !== 'receipt' &&
  state.screen !== 'follow' &&
  state.screen !== 'invitation' &&
  state.screen !== 'conflict';

/** The screen of a state of the first part of the journey, inside its ground. */
export const firstView = (state: FirstState, context: ViewContext): TemplateResult =>
  ground(context, body(state, context));

/**
 * The ground of every screen: what is inherited from the page stops here.
 *
 * Parts for designers (`bonne-foi::part(…)`): `page`, `title`, `heading`, `subheading`, `row-label`, `section`,
 * `notice`, `steps`, `record`, `row`, `edit`, `change`, `file`, `error`, `error-summary`, `bar`, `help`, `questions`,
 * `invitation`, `button`, `primary-button`; on the later screens `receipt`, `reference`, `moment`, `version`.
 */
export const ground = (context: ViewContext, content: unknown): TemplateResult =>
  html`<div class="bf" lang=${context.words.locale}><div class="page" part="page">${content}</div></div>`;

const body = (state: FirstState, context: ViewContext): unknown => {
  switch (state.screen) {
    case 'starting':
      return loadingView(context);
    case 'home':
      return homeView(state, context);
    case 'record':
      return recordView(state, context);
    case 'correct':
      return correctView(state, context);
    case 'check':
      return checkView(state, context);
    case 'sending':
      return sendingView(state, context);
    case 'failed':
      // Another cause is another page: a text that a translator has taken away is not written over.
      return keyed(state.failure.cause, failedView(state, context));
    case 'unusable':
      return unusableView(state, context);
  }
};
