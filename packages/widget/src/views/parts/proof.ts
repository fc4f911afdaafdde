import type { Field } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Edit, Issue } from '../../correction/draft.ts';
import type { Desk } from '../../correction/state.ts';
import type { ViewContext } from '../context.ts';
import { controlId, errorLine, issueText } from './errors.ts';
import { fileList, limitsText } from './files.ts';
import { lawLine } from './people.ts';

const reasons = [
  'awaiting_issuer',
  'lost',
  'held_by_administration',
  'not_concerned',
  'later',
  'other',
] as const;

/** Documents for one change: limits before choosing, each file with its state, and a true way out without one. */
export const proof = (
  desk: Desk,
  edit: Edit,
  field: Field | undefined,
  issues: readonly Issue[],
  context: ViewContext,
): unknown => {
  const { features, limits } = desk.service.capabilities;
  if (!features.attachments) return nothing;
  const { words } = context;
  const { proof: rule } = field ?? {};
  const issue = issues.find(({ part }) => part === 'proof' || part === 'files');
  const id = controlId(edit.path, 'proof');
  const fileIds = { target: { kind: 'edit', path: edit.path } as const, id };
  return html`<div class="stack" role="group" aria-labelledby=${`${id}-label`}>
    <div class="field">
      <p class="label" id=${`${id}-label`}>
        ${words('proof.title')}
        ${rule?.required ? nothing : html`<span class="optional">${words('proof.if_any')}</span>`}
      </p>
      ${issue ? errorLine(`${id}-error`, issueText(context, desk.record, issue)) : nothing}
      <p class="hint" id=${`${id}-hint`}>
        ${rule?.required ? words('proof.required') : nothing} ${rule?.hint} ${limitsText(context, limits)}
      </p>
      ${lawLine(context, rule?.legalBasis)}
    </div>
    ${fileList(context, {
      ...fileIds,
      files: edit.files.flatMap((fileId) => desk.draft.files[fileId] ?? []),
      limits,
      accept: field?.accept,
      describedBy: `${issue ? `${id}-error ` : ''}${id}-hint`,
    })}
    ${excuse(context, {
      id: controlId(edit.path, 'noDocument'),
      value: edit.noDocument,
      issue: issues.find(({ part }) => part === 'noDocument'),
      error: (found) => issueText(context, desk.record, found),
      change: (value) => context.send({ type: 'excuse', path: edit.path, ...value }),
    })}
  </div>`;
};

/** What "I have no document because…" is made of. */
export interface ExcuseOptions {
  readonly id: string;
  readonly value: Edit['noDocument'];
  readonly issue: Issue | undefined;
  readonly error: (issue: Issue) => string;
  readonly change: (value: Edit['noDocument']) => void;
}

/** A true answer: no document, and why. */
export const excuse = (
  context: ViewContext,
  { id, value, issue, error, change }: ExcuseOptions,
): TemplateResult => {
  const { words } = context;
  return html`<label class="choice measure"
      ><input
        type="checkbox"
        .checked=${value.checked}
        @change=${(event: Event) => change({ ...value, checked: event.target instanceof HTMLInputElement && event.target.checked })}
      /><span>${words('proof.none')}<span class="hint">${words('proof.none_help')}</span></span></label
    >
    ${
      value.checked
        ? html`<fieldset
              class="field ${issue ? 'invalid' : ''}"
              id=${id}
              aria-describedby=${issue ? `${id}-error` : nothing}
            >
              <legend class="label">${words('proof.none_title')}</legend>
              ${issue ? errorLine(`${id}-error`, error(issue)) : nothing}
              <div class="choices">
                ${reasons.map(
                  (code) =>
                    html`<label class="choice"
                      ><input
                        type="radio"
                        name=${id}
                        .checked=${value.code === code}
                        @change=${() => change({ ...value, code })}
                      /><span>${words(`proof.none.${code}`)}</span></label
                    >`,
                )}
              </div>
            </fieldset>
            <div class="field">
              <label class="label" for=${`${id}-text`}>${words('proof.none_text')}</label>
              <input
                class="input"
                id=${`${id}-text`}
                autocomplete="off"
                maxlength="1000"
                .value=${value.text}
                @input=${(event: Event) => change({ ...value, text: event.target instanceof HTMLInputElement ? event.target.value : '' })}
              />
            </div>`
        : nothing
    }`;
};
