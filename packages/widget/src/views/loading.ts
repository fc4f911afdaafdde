import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.ts';

/** The shape of what comes, as tall as a screen, so that nothing below moves when it arrives. */
export const loadingView = (context: ViewContext): TemplateResult =>
  html`<div class="loading stack loose" aria-busy="true">
    <p class="muted">${context.words('common.loading')}</p>
    <div class="stack" aria-hidden="true">
      <span class="bone short"></span><span class="bone long"></span>
      ${[0, 1, 2, 3, 4].map(
        () =>
          html`<div class="row flat"><span class="bone long"></span><span class="bone short"></span></div>`,
      )}
    </div>
  </div>`;
