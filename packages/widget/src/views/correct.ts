import type { Field } from '@bonne-foi/contract';
import { button } from './parts/confirm.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fieldControl } from '../fields/field-control.ts';
import { effectiveDateField, wrongSinceField } from '../correction/date-fields.ts';
import type { Edit, Issue } from '../correction/draft.ts';
import { fieldAt, itemOf, otherPath } from '../correction/record-fields.ts';
import type { CorrectState, Desk } from '../correction/state.ts';
import { icon, plus } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { answer, longText, problemOf } from './correct-answer.ts';
import { bar } from './parts/bar.ts';
import { around, folded, named, screenHeader, steps } from './parts/blocks.ts';
import { controlId, errorLine, errorSummary, issueText } from './parts/errors.ts';
import { heading } from './parts/heading.ts';
import { proof } from './parts/proof.ts';
import { heldInWords, labelOf } from './parts/record-words.ts';

/** Step 1: every item being corrected, in place, one after the other; nothing is lost by opening another. */
export const correctView = (state: CorrectState, context: ViewContext): TemplateResult => {
  const { desk, issues } = state;
  const { words } = context;
  const edits = Object.values(desk.draft.edits).filter((edit) => !isPartOfAdded(desk, edit));
  return html`${steps(context, 1, words('common.step_correct'))} ${errorSummary(desk.record, issues, context)}
    ${screenHeader(context, words('page.correct'), { eyebrow: desk.record.title, lead: words('correct.intro') })}
    <div class="edits">
      ${repeat(
        edits,
        (edit) => edit.path,
        (edit) => editSection(desk, edit, issues, context),
      )}
    </div>
    <div class="stack">
      <div class="actions">
        ${button('quiet', html`${icon(plus)}<span>${words('action.correct_another')}</span>`, () => {
          context.send({ type: 'showRecord' });
        })}
        ${
          desk.service.capabilities.limits.draftTtlSeconds === undefined
            ? nothing
            : button('quiet', words('action.save_draft'), () => {
                context.send({ type: 'saveForLater' });
              })
        }
      </div>
      ${folded(
        words('action.delete_draft'),
        html`<p>${words('draft.delete_confirm')}</p>
          ${button('', words('action.delete_draft'), () => {
            context.send({ type: 'discardDraft' });
          })}`,
      )}
    </div>
    ${bar(desk, issues, context, 'correct')}`;
};

const isPartOfAdded = ({ record, draft }: Desk, { path }: Edit): boolean => {
  const item = itemOf(record, path);
  return item?.fieldId !== undefined && draft.edits[`${item.group}/${item.itemId}`]?.op === 'addItem';
};

const editSection = (desk: Desk, edit: Edit, all: readonly Issue[], context: ViewContext): TemplateResult => {
  const { words } = context;
  const { record } = desk;
  const issues = all.filter(({ path }) => path === edit.path);
  const field = fieldAt(record, edit.path);
  const label = labelOf(context, record, edit.path);
  const id = `e-${edit.path}`;
  return html`<section class="edit" part="edit" aria-labelledby=${id}>
    <div class="head">
      <div>
        ${heading(context.headingLevel + 1, 'subheading', label, { id, focusable: true })}
        ${
          edit.path === otherPath || edit.op === 'addItem' || edit.op === 'removeItem'
            ? nothing
            : html`<p class="was">
                ${around(
                  (value) => words('correct.held', { value }),
                  html`<strong>${heldInWords(context, record, edit.path)}</strong>`,
                )}
              </p>`
        }
      </div>
      ${button('quiet', named(context, words('correct.remove'), label), () => context.send({ type: 'cancel', path: edit.path }))}
    </div>
    ${answer(desk, edit, field, all, context)}
    ${edit.op === 'describe' ? nothing : whatHappened(desk, edit, field, issues, context)}
    ${field?.proof || edit.files.length ? proof(desk, edit, field, issues, context) : nothing}
    ${edit.op === 'describe' ? nothing : precision(desk, edit, issues, context)}
  </section>`;
};

const kinds = [
  ['correction', 'correct.kind_wrong', 'correct.kind_wrong_help'],
  ['circumstanceChange', 'correct.kind_change', 'correct.kind_change_help'],
] as const;

/** It was wrong, or life moved on: two acts, each with its own date. */
const whatHappened = (
  desk: Desk,
  edit: Edit,
  field: Field | undefined,
  issues: readonly Issue[],
  context: ViewContext,
): unknown => {
  const { words } = context;
  const id = controlId(edit.path, 'kind');
  const issue = problemOf(issues, 'kind');
  const only = field?.kinds?.length === 1;
  return html`${
    only
      ? nothing
      : html`<fieldset
          class="field ${issue ? 'invalid' : ''}"
          id=${id}
          aria-describedby=${issue ? `${id}-error` : nothing}
        >
          <legend class="label">${words('correct.kind_title')}</legend>
          ${issue ? errorLine(`${id}-error`, issueText(context, desk.record, issue)) : nothing}
          <div class="choices">
            ${kinds.map(
              ([kind, label, help]) =>
                html`<label class="choice"
                  ><input
                    type="radio"
                    name=${id}
                    .checked=${edit.kind === kind}
                    @change=${() => context.send({ type: 'chooseKind', path: edit.path, kind })}
                  /><span>${words(label)}<span class="hint">${words(help)}</span></span></label
                >`,
            )}
          </div>
        </fieldset>`
  }
  ${edit.kind === 'correction' ? since(desk, edit, 'wrongSince', issues, context) : nothing}
  ${edit.kind === 'circumstanceChange' ? since(desk, edit, 'effectiveDate', issues, context) : nothing}`;
};

const since = (
  desk: Desk,
  edit: Edit,
  part: 'wrongSince' | 'effectiveDate',
  issues: readonly Issue[],
  context: ViewContext,
): unknown => {
  const { words } = context;
  const wrong = part === 'wrongSince';
  const label = words(wrong ? 'since.wrong_label' : 'since.change_label');
  return fieldControl({
    field: {
      ...(wrong ? wrongSinceField : effectiveDateField),
      label,
      hint: words(wrong ? 'since.wrong_help' : 'since.change_help'),
    },
    id: controlId(edit.path, part),
    input: edit[part],
    words,
    problem: problemOf(issues, part),
    name: labelOf(context, desk.record, edit.path),
    change: (input) => context.send({ type: 'type', path: edit.path, part, input }),
  });
};

/** A reason and a few words for the service: folded, because most corrections need neither. */
const precision = (
  desk: Desk,
  edit: Edit,
  issues: readonly Issue[],
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  return folded(
    words('correct.comment_label'),
    longText(desk, edit, issues, context, {
      label: words('correct.comment_label'),
      hint: words('correct.comment_help'),
    }),
  );
};
