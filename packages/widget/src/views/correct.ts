import type { Field } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Edit, Issue } from '../correction/draft.ts';
import { fieldAt, itemOf, otherPath } from '../correction/record-fields.ts';
import type { CorrectState, Desk } from '../correction/state.ts';
import { fieldControl } from '../fields/field-control.ts';
import { further } from '../fields/further.ts';
import { icon, plus } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { answer, comment } from './correct-answer.ts';
import { ask } from './parts/ask.ts';
import { bar } from './parts/bar.ts';
import {
  actions,
  button,
  folded,
  named,
  para,
  screenHeader,
  steps,
  strongly,
  their,
} from './parts/blocks.ts';
import { controlId, sinceField } from './parts/errors.ts';
import { heading } from './parts/heading.ts';
import { heldInWords, labelOf } from './parts/record-words.ts';

/** Step 1: every item being corrected, in place, one after the other; nothing is lost by opening another. */
export const correctView = ({ desk, issues }: CorrectState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { record, draft, service } = desk;
  const edits = Object.values(draft.edits).filter(({ path }) => !isPartOfAdded(desk, path));
  return html`${steps(context, 1, words('common.step_correct'))}
    ${screenHeader(context, words('page.correct'), { eyebrow: record.title, lead: words('correct.intro') })}
    ${further.errorSummary?.(record, issues, context)}
    <div class="rows">
      ${
        // What follows an item that is taken away is drawn anew: focus is never there, and what was typed is in the state.
        edits.map((edit) => keyed(edit.path, editSection(desk, edit, issues, context)))
      }
    </div>
    <div>
      ${actions(
        button(context, 'quiet', html`${icon(plus)}<span>${words('action.correct_another')}</span>`, {
          type: 'showRecord',
        }),
        service.capabilities.limits.draftTtlSeconds === undefined
          ? nothing
          : button(context, 'quiet', words('action.save_draft'), { type: 'saveForLater' }),
      )}
      ${folded(words('action.delete_draft'), [
        para(words('draft.delete_confirm')),
        actions(button(context, '', words('action.delete_draft'), { type: 'discardDraft' })),
      ])}
    </div>
    ${bar(desk, issues, context)}`;
};

/** The fields of an added item are asked for with it. */
const isPartOfAdded = ({ record, draft }: Desk, path: string): boolean => {
  const item = itemOf(record, path);
  return item?.fieldId !== undefined && draft.edits[`${item.group}/${item.itemId}`]?.op === 'addItem';
};

const editSection = (
  desk: Desk,
  edit: Edit,
  issues: readonly Issue[],
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  const { record } = desk;
  const { path, op, files } = edit;
  const field = fieldAt(record, path);
  const label = labelOf(context, record, path);
  const id = `e-${path}`;
  const isField = path !== otherPath && op !== 'addItem' && op !== 'removeItem';
  const own = issues.filter((issue) => issue.path === path);
  return html`<section class="edit stack" part="edit" aria-labelledby=${id}>
    <div class="head">
      <div>
        ${heading(context.headingLevel + 1, 'subheading', their(context, label), { id, focusable: true })}
        ${
          isField
            ? para(
                strongly((value) => words('correct.held', { value }), heldInWords(context, record, path)),
                'was',
              )
            : nothing
        }
      </div>
      ${button(context, 'quiet', named(context, words('correct.remove'), label), { type: 'cancel', path })}
    </div>
    ${answer(desk, edit, field, issues, context)}
    ${op === 'describe' ? nothing : whatHappened(edit, field, own, context, label)}
    ${field?.proof || files.length ? further.proof?.(desk, edit, field, own, context) : nothing}
    ${op === 'describe' ? nothing : precision(desk, edit, own, context)}
  </section>`;
};

/** It was wrong, or life moved on: two acts, each with its own date. */
const whatHappened = (
  edit: Edit,
  field: Field | undefined,
  issues: readonly Issue[],
  context: ViewContext,
  name: string,
): unknown => {
  const { words } = context;
  const { path, kind } = edit;
  const part = kind === 'correction' ? 'wrongSince' : 'effectiveDate';
  return [
    field?.kinds?.length === 1
      ? nothing
      : ask(
          context,
          {
            path,
            part: 'kind',
            type: 'choice',
            label: words('correct.kind_title'),
            choices: [
              {
                value: 'correction',
                label: words('correct.kind_wrong'),
                hint: words('correct.kind_wrong_help'),
              },
              {
                value: 'circumstanceChange',
                label: words('correct.kind_change'),
                hint: words('correct.kind_change_help'),
              },
            ],
            required: true,
            input: kind,
            issues,
            name,
          },
          (chosen) =>
            context.send({
              type: 'chooseKind',
              path,
              kind: chosen === 'correction' ? chosen : 'circumstanceChange',
            }),
        ),
    kind === ''
      ? nothing
      : fieldControl({
          field: sinceField(context, part),
          id: controlId(path, part),
          input: edit[part],
          words,
          problem: issues.find((issue) => issue.part === part),
          name,
          change: (input) => context.send({ type: 'type', path, part, input }),
        }),
  ];
};

const reasons = ['incorrect', 'incomplete', 'outdated', 'missing', 'not_mine', 'other'] as const;

/** A reason and a few words for the service: folded, because most corrections need neither. */
const precision = (
  desk: Desk,
  edit: Edit,
  issues: readonly Issue[],
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  const { path, reason } = edit;
  return folded(words('correct.more'), [
    ask(
      context,
      {
        path,
        part: 'reason',
        type: 'choice',
        label: words('correct.reason_title'),
        choices: reasons.map((value) => ({ value, label: words(`correct.reason.${value}`) })),
        input: reason,
        issues,
      },
      (chosen) => context.send({ type: 'type', path, part: 'reason', input: chosen }),
    ),
    comment(desk, edit, issues, context, words('correct.comment_label'), words('correct.comment_help')),
  ]);
};
