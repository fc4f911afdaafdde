import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../correction/state.ts';
import { clock, icon, offline } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { loadingView } from './loading.ts';
import { actions, button, notice, para, screenHeader } from './parts/blocks.ts';
import { help } from './parts/people.ts';

/** A part of the page could not be loaded: what was typed is there, and asking again may work. */
export const missingPart = (context: ViewContext): TemplateResult =>
  html`<div class="stack" role="alert">
    <p>${context.words('failure.part')}</p>
    ${retry(context)}
  </div>`;

const retry = (context: ViewContext): unknown =>
  actions(button(context, '', context.words('action.retry'), { type: 'retry' }));

/**
 * What stands in for a screen while the part that draws it loads, or when that cannot be loaded. Number and date of a
 * receipt are always shown, because they are what the person came for; and so is what keeps a page from being shown.
 */
export const standIn = (state: State, context: ViewContext, hasFailed: boolean): unknown => {
  const { words } = context;
  if (state.screen === 'receipt') {
    const { number, receivedAt } = state.summary;
    const datetime = new Intl.DateTimeFormat(words.locale, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    }).format(new Date(receivedAt));
    return html`${screenHeader(context, words('receipt.number', { number }))}
      <p>${words('receipt.received_on', { datetime })}</p>
      ${hasFailed ? html`<p>${words('receipt.later_failed')}</p>` : nothing}`;
  }
  if (state.screen === 'failed' && hasFailed) {
    const isOffline = state.failure.cause === 'offline';
    return html`${screenHeader(context, words(isOffline ? 'failure.offline.title' : 'failure.down.title'))}
    ${notice('caution', icon(isOffline ? offline : clock), [
      para(words(isOffline ? 'failure.offline.body' : 'failure.down.body')),
      retry(context),
    ])}
    ${help(context, undefined)}`;
  }
  return loadingView(context);
};
