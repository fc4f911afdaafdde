import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../correction/draft.ts';
import type { ViewContext } from '../context.ts';
import { controlId, errorLine } from './errors.ts';

/** The text of an input or a text area that an event came from. */
export const typedIn = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';

const isTicked = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.checked;

/** A box that must be ticked: an explicit act before anything leaves (RGAA 11.12). */
export const confirmBox = (
  { words }: ViewContext,
  part: 'confirmed' | 'swornStatement',
  issues: readonly Issue[],
  box: { readonly checked: boolean; readonly label: string; set(on: boolean): void },
): TemplateResult => {
  const id = controlId('', part);
  const error = issues.some((each) => each.part === part) ? `${id}-error` : undefined;
  return html`<div class="field ${error ? 'invalid' : ''}">
    ${error ? errorLine(error, words('confirm.required')) : nothing}
    <label class="choice"
      ><input
        type="checkbox"
        id=${id}
        required
        .checked=${box.checked}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ?? nothing}
        @change=${(event: Event) => {
          box.set(isTicked(event));
        }}
      /><span>${box.label}</span></label
    >
  </div>`;
};

/** What a box for free words is made of. */
export interface WordsBox {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required: boolean;
  /** Most characters that the contract takes. */
  readonly max: number;
  readonly value: string;
  readonly type: (text: string) => void;
}

/** Free words: label, hint, error, and room to write. */
export const wordsBox = ({ id, label, hint, error, required, max, value, type }: WordsBox): TemplateResult =>
  html`<div class="field ${error ? 'invalid' : ''}">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    ${error ? errorLine(`${id}-error`, error) : nothing}
    <textarea
      class="input"
      id=${id}
      rows="4"
      maxlength=${max}
      ?required=${required}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || nothing}
      .value=${value}
      @input=${(event: Event) => {
        type(typedIn(event));
      }}
    ></textarea>
  </div>`;

/** A button. One filled button per screen, or none. */
export const button = (
  style: 'primary' | 'quiet' | 'quiet inline' | '',
  text: unknown,
  press: (event: Event) => void,
): TemplateResult =>
  html`<button
    type="button"
    class="button ${style}"
    part=${style === 'primary' ? 'button primary-button' : 'button'}
    @click=${press}
  >
    ${text}
  </button>`;
