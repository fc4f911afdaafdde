import { html, nothing, type TemplateResult } from 'lit';
import { alert, icon } from '../icons.ts';
import type { FieldContext } from './field-context.ts';
import { hintOf } from './hints.ts';
import { further } from './further.ts';

/** Ids of what describes the controls of a field, error first; nothing when there is none. */
export function describedBy({ id, problem, describedBy, ...rest }: FieldContext): string | typeof nothing {
  const ids = [problem && `${id}-e`, hintOf(rest) !== '' && `${id}-h`, describedBy];
  return ids.filter((each) => typeof each === 'string').join(' ') || nothing;
}

export const isRequired = ({ field, required }: FieldContext): boolean => required ?? field.required === true;

/** `true` on a control at fault; with a member at fault, on its control alone. */
export function invalid({ problem }: FieldContext, member?: string): 'true' | typeof nothing {
  if (problem === undefined) return nothing;
  const fault = problem.member?.split('/')[0];
  return fault === undefined || member === undefined || member.startsWith(fault) ? 'true' : nothing;
}

/** What stands before the controls, each part its own so that drawing many fields stays cheap. */
const optional = (context: FieldContext): unknown =>
  isRequired(context) ? nothing : html`<span class="optional">${context.words('field.optional')}</span>`;

const hintLine = (context: FieldContext): unknown => {
  const hint = hintOf(context);
  return hint === ''
    ? nothing
    : html`<p class="hint" id="${context.id}-h" lang=${(context.field.hint && context.theirs) || nothing}>
        ${hint}
      </p>`;
};

const errorLine = (context: FieldContext): unknown => {
  const { id, problem } = context;
  if (problem === undefined) return nothing;
  return html`<p class="error" id="${id}-e">
    ${icon(alert)}<span>${further.problemWord?.(context, problem)}</span>
  </p>`;
};

const leave = (context: FieldContext) => (event: FocusEvent) => {
  const { currentTarget, relatedTarget } = event;
  const stays =
    currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  if (!stays) context.leave?.();
};

const frameClass = ({ problem }: FieldContext) => (problem === undefined ? 'field' : 'field invalid');

/** Label, hint, error and the one control of a field, in one root. */
export const single = (context: FieldContext, control: TemplateResult): TemplateResult =>
  html`<div class=${frameClass(context)} part="field" data-field=${context.id} @focusout=${leave(context)}>
    <label class="label" for=${context.id}>${context.label ?? context.field.label}${optional(context)}</label>
    ${hintLine(context)}${errorLine(context)}${control}
  </div>`;

/** Legend, hint, error and the several controls of a field. */
export const grouped = (context: FieldContext, controls: unknown): TemplateResult =>
  html`<fieldset
    class=${frameClass(context)}
    part="field"
    data-field=${context.id}
    aria-describedby=${describedBy(context)}
    @focusout=${leave(context)}
  >
    <legend class="label">${context.label ?? context.field.label}${optional(context)}</legend>
    ${hintLine(context)}${errorLine(context)}${controls}
  </fieldset>`;
