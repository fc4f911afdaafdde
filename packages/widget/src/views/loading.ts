import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.ts';
import { para } from './parts/blocks.ts';

const bones = html`<span class="bone"></span><span class="bone long"></span>`;

/** The shape of what comes, as tall as a screen, so that nothing below moves when it arrives. */
export const loadingView = ({ words }: ViewContext): TemplateResult =>
  html`<div class="loading stack loose" aria-busy="true">
    ${para(words('common.loading'), 'muted')}
    <div class="stack loose" aria-hidden="true">${[bones, bones, bones, bones, bones]}</div>
  </div>`;
