import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** What a heading carries beside its words. */
export interface HeadingOptions {
  readonly id?: string;
  /** Takes focus by code (`tabindex="-1"`): titles of screens, items that one comes back to. */
  readonly focusable?: boolean;
}

/** A heading whose level the host decides, six at most. Each level is its own template: nothing is put together from text. */
export const heading = (
  level: number,
  style: 'title' | 'heading' | 'subheading' | 'notice-title' | 'row-label',
  words: unknown,
  options: HeadingOptions = {},
): TemplateResult => {
  const id = options.id ?? nothing;
  const stop = options.focusable ? '-1' : nothing;
  const content = typeof words === 'string' ? keyed(words, words) : words;
  switch (level) {
    case 1:
      return html`<h1 class=${style} part=${style} id=${id} tabindex=${stop}>${content}</h1>`;
    case 2:
      return html`<h2 class=${style} part=${style} id=${id} tabindex=${stop}>${content}</h2>`;
    case 3:
      return html`<h3 class=${style} part=${style} id=${id} tabindex=${stop}>${content}</h3>`;
    case 4:
      return html`<h4 class=${style} part=${style} id=${id} tabindex=${stop}>${content}</h4>`;
    case 5:
      return html`<h5 class=${style} part=${style} id=${id} tabindex=${stop}>${content}</h5>`;
    default:
      return html`<h6 class=${style} part=${style} id=${id} tabindex=${stop}>${content}</h6>`;
  }
};
