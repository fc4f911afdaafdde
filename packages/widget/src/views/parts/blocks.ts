import { html, nothing, type TemplateResult } from 'lit';
import { fold, icon } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { heading } from './heading.ts';

/** What a block may show: anything that lit renders, and nothing at all. */
export type Content = unknown;

/** A section with its heading, one level below the title of the screen. */
export const section = (context: ViewContext, id: string, title: Content, body: Content): TemplateResult =>
  html`<section class="section" part="section" aria-labelledby=${id}>
    ${heading(context.headingLevel + 1, 'heading', title, { id })} ${body}
  </section>`;

/** Top of a screen: what it belongs to, its title (which takes focus), one sentence to act on. */
export const screenHeader = (
  context: ViewContext,
  title: Content,
  more: { readonly eyebrow?: Content; readonly lead?: Content } = {},
): TemplateResult =>
  html`<div class="stack tight">
    ${more.eyebrow ? html`<p class="eyebrow">${more.eyebrow}</p>` : nothing}
    ${heading(context.headingLevel, 'title', title, { id: 'bf-title', focusable: true })}
    ${more.lead ? html`<p class="lead">${more.lead}</p>` : nothing}
  </div>`;

/** Someone speaks to you here: at most one per field, and one per screen. */
export const notice = (
  tone: 'accent' | 'advice' | 'caution' | 'critical' | '',
  mark: TemplateResult,
  body: Content,
): TemplateResult =>
  html`<div class="notice ${tone}" part="notice">
    ${mark}
    <div>${body}</div>
  </div>`;

/** Text folded under a line of its own. */
export const folded = (line: Content, body: Content): TemplateResult =>
  html`<details>
    <summary>${icon(fold)}${line}</summary>
    <div class="folded">${body}</div>
  </details>`;

/** A word and a drawing: a state never speaks by its colour alone. */
export const status = (
  tone: 'positive' | 'caution' | 'critical' | 'accent' | 'muted',
  shape: string | undefined,
  text: Content,
): TemplateResult =>
  html`<span class="status ${tone}">${shape ? icon(shape) : nothing}<span>${text}</span></span>`;

/** Where one stands in the three steps; the bar repeats the sentence for the eye alone. */
export const steps = ({ words }: ViewContext, step: 1 | 2 | 3, name: string): TemplateResult =>
  html`<div class="steps" part="steps">
    <p class="eyebrow">
      ${words('common.step', { n: String(step), total: '3' })}${words('common.about', { label: name })}
    </p>
    <ol role="list" aria-hidden="true">
      ${[1, 2, 3].map((n) => html`<li class=${n <= step ? 'done' : ''}></li>`)}
    </ol>
  </div>`;

/** A line of a definition list: name, value, what is known about it. */
export const fact = (name: Content, value: Content, more: Content = nothing): TemplateResult =>
  html`<div class="row flat">
    <dt class="row-label">${name}</dt>
    <dd class="row-value">
      ${value === nothing ? nothing : html`<div class="row-main">${value}</div>`}
      ${more === nothing ? nothing : html`<div class="small ${value === nothing ? '' : 'muted'}">${more}</div>`}
    </dd>
  </div>`;

/** Visible words, then, for those who only hear the button, what it is about. */
export const named = ({ words }: ViewContext, text: string, label: string): TemplateResult =>
  html`<span>${text}<span class="unseen">${words('common.about', { label })}</span></span>`;

/** Puts a node where a sentence has its placeholder: the sentence stays whole for translators. */
export const around = (sentence: (mark: string) => string, node: Content): Content => {
  const [before, after] = sentence('\u0001').split('\u0001');
  return html`${before}${node}${after}`;
};

/** Text of a link, when its address is safe; the text alone otherwise. */
export const link = (
  context: ViewContext,
  text: Content,
  href: string | undefined,
  style: 'button' | 'button primary' | '' = '',
): TemplateResult => {
  const address = href === undefined ? undefined : context.href({ href });
  if (address === undefined) return html`${text}`;
  return html`<a class=${style || nothing} href=${address} rel="noopener noreferrer">${text}</a>`;
};
