import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../correction/state.ts';
import type { ViewContext } from './context.ts';
import { ground, type FirstState } from './first.ts';
import { loadingView } from './loading.ts';
import { screenHeader } from './parts/blocks.ts';

/**
 * What stands in for a later screen while it loads, or when it cannot be: number and date of a receipt are always
 * shown, because they are what the person came for.
 */
export function withoutLaterView(
  state: Exclude<State, FirstState>,
  context: ViewContext,
  hasFailed: boolean,
): TemplateResult {
  const { words } = context;
  const again = hasFailed
    ? html`<button type="button" class="button" part="button" @click=${() => context.send({ type: 'retry' })}>
        ${words('action.retry')}
      </button>`
    : nothing;
  if (state.screen !== 'receipt') return ground(context, html`${loadingView(context)}${again}`);
  const { number, receivedAt } = state.summary;
  const datetime = new Intl.DateTimeFormat(words.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(receivedAt));
  return ground(
    context,
    html`${screenHeader(context, words('receipt.number', { number }))}
      <p>${words('receipt.received_on', { datetime })}</p>
      ${hasFailed ? html`<p>${words('receipt.later_failed')}</p>` : nothing} ${again}`,
  );
}
