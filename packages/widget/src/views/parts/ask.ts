import type { Field } from '@bonne-foi/contract';
import type { FieldInput } from '@bonne-foi/sdk/fields';
import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../correction/draft.ts';
import { fieldControl } from '../../fields/field-control.ts';
import type { ViewContext } from '../context.ts';
import { asProblem, controlId, errorLine } from './errors.ts';

/** A question of ours, beside those of the service. */
export interface Question extends Pick<Field, 'label' | 'choices'> {
  readonly type: 'choice' | 'text' | 'longText';
  /** Path of the change, or id of what is answered; empty for the whole. */
  readonly path: string;
  readonly part: Issue['part'];
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly input: FieldInput;
  /** What the answer is about, in error sentences. */
  readonly name?: string | undefined;
  readonly issues: readonly Issue[];
}

/** Asks: label, hint, error and control, drawn as the fields of the service are. */
export const ask = (
  { words }: ViewContext,
  { path, part, hint, required = false, input, name, issues, ...field }: Question,
  change: (input: string) => void,
): TemplateResult => {
  const issue = issues.find((each) => each.path === path && each.part === part);
  return fieldControl({
    field: { ...field, id: part, correctable: 'here', required, ...(hint === undefined ? {} : { hint }) },
    id: controlId(path, part),
    input,
    words,
    name,
    problem: issue && asProblem(issue),
    // Choices, lines and texts give a text; these are the only types that are asked for here.
    change: (typed) => change(typed as string),
  });
};

/** Free words. */
export const askWords = (
  context: ViewContext,
  question: Omit<Question, 'type' | 'choices' | 'part'>,
  type: (text: string) => void,
): TemplateResult => ask(context, { ...question, type: 'longText', part: 'comment' }, type);

/** A box to tick. */
export const tick = (
  box: {
    readonly id: string;
    readonly checked: boolean;
    readonly label: string;
    readonly hint?: string;
    readonly error?: string | undefined;
    readonly required?: boolean;
  },
  set: (on: boolean) => void,
): TemplateResult => {
  const error = box.error === undefined ? undefined : `${box.id}-error`;
  return html`<div class="field ${error ? 'invalid' : ''}">
    ${error ? errorLine(error, box.error) : nothing}
    <label class="choice"
      ><input
        type="checkbox"
        id=${box.id}
        ?required=${box.required}
        .checked=${box.checked}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ?? nothing}
        @change=${(event: Event) => {
          // Listened to on the box itself.
          set((event.target as HTMLInputElement).checked);
        }}
      /><span>${box.label}${box.hint ? html`<span class="hint">${box.hint}</span>` : nothing}</span></label
    >
  </div>`;
};
