import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Act } from '../../correction/event.ts';
import { fold, icon } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { heading } from './heading.ts';

/** What a block may show: anything that lit renders, and nothing at all. */
export type Content = unknown;

/** A text that may change in place is a new node each time: a translator's copy of the old one goes with it. */
export const fresh = (content: Content): Content =>
  typeof content === 'string' ? keyed(content, content) : content;

/** Words of the service, marked with their language where the page speaks another (WCAG 3.1.2). */
export const their = ({ theirs }: ViewContext, text: string | undefined): Content =>
  text && theirs ? html`<span lang=${theirs}>${fresh(text)}</span>` : text;

/** A paragraph; nothing when there is nothing to say. */
export const para = (content: Content, style = ''): Content =>
  content ? html`<p class=${style || nothing}>${fresh(content)}</p>` : nothing;

const isSaid = (content: Content): boolean => Boolean(content) && content !== nothing;

/** Sentences under one another, each with its mark; nothing when there is none. */
export const bullets = (items: readonly Content[]): Content =>
  items.some(isSaid)
    ? html`<ul class="list">
        ${items.filter(isSaid).map((each) => html`<li>${each}</li>`)}
      </ul>`
    : nothing;

/** Rows between hairlines: each item is an `<li>`. */
export const rows = (items: Content): TemplateResult =>
  html`<ul class="rows" role="list">
    ${items}
  </ul>`;

/** Names and values between hairlines: each item is a `fact`. */
export const facts = (items: Content): TemplateResult => html`<dl class="rows">${items}</dl>`;

/** A line of `facts`: name, value, what is known about it. Nothing when there is neither. */
export const fact = (name: Content, value: Content, more: Content = nothing): Content =>
  isSaid(value) || isSaid(more)
    ? html`<div class="row flat">
        <dt class="row-label">${name}</dt>
        <dd>
          ${isSaid(value) ? html`<div class="strong">${fresh(value)}</div>` : nothing}
          ${isSaid(more) ? html`<div class=${isSaid(value) ? 'small' : ''}>${more}</div>` : nothing}
        </dd>
      </div>`
    : nothing;

/** A section with its heading, one level below the title of the screen. */
export const section = (context: ViewContext, id: string, title: Content, body: Content): TemplateResult =>
  html`<section part="section" aria-labelledby=${id}>
    ${heading(context.headingLevel + 1, 'heading', title, { id })} ${body}
  </section>`;

/** Top of a screen: what it belongs to, its title (which takes focus), one sentence to act on. */
export const screenHeader = (
  context: ViewContext,
  title: Content,
  more: { readonly eyebrow?: Content; readonly lead?: Content } = {},
): TemplateResult =>
  html`<div class="stack tight">
    ${para(more.eyebrow, 'small muted')}
    ${heading(context.headingLevel, 'title', title, { id: 'bf-title', focusable: true })}
    ${para(more.lead, 'lead')}
  </div>`;

/** What a colour stands for, always beside a word. */
export type Tone = 'positive' | 'accent' | 'advice' | 'caution' | 'critical' | 'muted' | '';

/** The colour of a phase, the same in the list and in the follow-up. */
export const toneOf = (phase: string): Tone =>
  phase === 'with_user' ? 'caution' : phase === 'closed' ? 'muted' : 'accent';

/** Someone speaks to you here: at most one per field, and one per screen. */
export const notice = (tone: Tone, mark: TemplateResult, body: Content): TemplateResult =>
  html`<div class="notice ${tone}" part="notice">
    ${mark}
    <div class="stack">${body}</div>
  </div>`;

/** Something is under way. */
export const spinner = html`<span class="spinner"></span>`;

/** Text folded under a line of its own. */
export const folded = (line: Content, body: Content): TemplateResult =>
  html`<details>
    <summary>${icon(fold)}<span>${line}</span></summary>
    <div class="folded stack tight">${body}</div>
  </details>`;

/** A word and a drawing: a state never speaks by its colour alone. */
export const status = (tone: Tone, shape: string | undefined, text: Content): TemplateResult =>
  html`<p class="status ${tone}">${shape ? icon(shape) : nothing}<span>${fresh(text)}</span></p>`;

/** Where one stands in the three steps; the bar repeats the sentence for the eye alone. */
export const steps = ({ words }: ViewContext, step: 1 | 2 | 3, name: string): TemplateResult =>
  html`<div class="steps" part="steps">
    ${para(words('common.step', { n: String(step), total: '3' }) + words('common.about', { label: name }), 'small muted')}
    <ol role="list" aria-hidden="true">
      ${[1, 2, 3].map((n) => html`<li class=${n <= step ? 'done' : ''}></li>`)}
    </ol>
  </div>`;

/** What a press does: an act of the person, or something that stays on the screen. */
export type Press = Act | ((event: Event) => void);

/** A button. One filled button per screen, or none. */
export const button = (
  context: ViewContext,
  style: 'primary' | 'quiet' | 'quiet inline' | '',
  text: Content,
  press: Press,
): TemplateResult =>
  html`<button
    type="button"
    class="button ${style}"
    part=${style === 'primary' ? 'button primary-button' : 'button'}
    @click=${typeof press === 'function' ? press : () => context.send(press)}
  >
    ${fresh(text)}
  </button>`;

/** Buttons beside each other; nothing when there is none. */
export const actions = (...buttons: readonly Content[]): Content =>
  buttons.some(isSaid) ? html`<div class="actions">${buttons}</div>` : nothing;

/** Visible words, then, for those who only hear the button, what it is about. */
export const named = (context: ViewContext, text: string, label: string): TemplateResult =>
  html`<span
    >${text}<span class="unseen"
      >${context.words('common.about', { label: '' })}${their(context, label)}</span
    ></span
  >`;

/** A sentence with a strong part where it has its placeholder: it stays whole for translators. */
export const strongly = (sentence: (mark: string) => string, part: Content): TemplateResult => {
  const [before, after] = sentence('\u0001').split('\u0001');
  return html`${before}<strong>${fresh(part)}</strong>${after}`;
};

/** Text of a link, when its address is safe; the text alone otherwise. */
export const link = (context: ViewContext, text: Content, href: string | undefined): TemplateResult => {
  const address = href === undefined ? undefined : context.href({ href });
  return address === undefined
    ? html`${text}`
    : html`<a href=${address} rel="noopener noreferrer">${text}</a>`;
};
