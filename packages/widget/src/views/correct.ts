import { evaluate, createValues } from '@bonne-foi/contract/conditions';
import type { AdviceCard, Field } from '@bonne-foi/contract';
import { parseInput } from '@bonne-foi/sdk/fields';
import { button } from './parts/confirm.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fieldControl } from '../fields/field-control.ts';
import { effectiveDateField, wrongSinceField } from '../correction/date-fields.ts';
import type { Edit, Issue } from '../correction/draft.ts';
import { fieldAt, itemOf, otherPath } from '../correction/record-fields.ts';
import type { CorrectState, Desk } from '../correction/state.ts';
import { icon, info, plus } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { adviceNotice, cardsFor } from './parts/advice.ts';
import { bar } from './parts/bar.ts';
import { around, folded, named, notice, screenHeader, steps } from './parts/blocks.ts';
import { wordsBox } from './parts/confirm.ts';
import { controlId, errorLine, errorSummary, focusOn, issueText } from './parts/errors.ts';
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

const problemOf = (issues: readonly Issue[], part: Issue['part']): Issue | undefined =>
  issues.find((issue) => issue.part === part);

/** What the person answers: a new value, words, or an item added or removed. */
const answer = (
  desk: Desk,
  edit: Edit,
  field: Field | undefined,
  all: readonly Issue[],
  context: ViewContext,
): unknown => {
  const { words } = context;
  const issues = all.filter(({ path }) => path === edit.path);
  switch (edit.op) {
    case 'describe':
      return longText(desk, edit, issues, context, {
        label: words(edit.path === otherPath ? 'record.other_label' : 'correct.new'),
        hint: words(edit.path === otherPath ? 'record.other_help' : 'correct.describe_help'),
      });
    case 'addItem':
      return html`<div class="stack loose" data-field=${controlId(edit.path, 'value')}>
        ${(field?.fields ?? []).map((child) => {
          const inner = desk.draft.edits[`${edit.path}/${child.id}`];
          return inner
            ? control(
                desk,
                inner,
                child,
                all.filter(({ path }) => path === inner.path),
                context,
                child.label,
              )
            : nothing;
        })}
      </div>`;
    case 'removeItem':
      return html`<p>${words('check.removed', { old: labelOf(context, desk.record, edit.path) })}</p>`;
    case 'clear':
      return html`<p>${words('check.cleared')}</p>`;
    case 'set':
      return field === undefined ? nothing : valueAnswer(desk, edit, field, issues, context);
  }
};

/** Advice comes before the field it concerns; a doubt comes after, and never blocks. */
const valueAnswer = (
  desk: Desk,
  edit: Edit,
  field: Field,
  issues: readonly Issue[],
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  const cards = cardsFor(desk.advice, edit.path, context.today);
  const isWrong = problemOf(issues, 'value') !== undefined;
  const doubt = isWrong ? undefined : cards.find((card) => isDoubted(desk, edit, field, card, context));
  const [first] = cards;
  return html`${first && !isWrong ? adviceNotice(context, first) : nothing}
    ${masked(desk, edit, context)}${control(desk, edit, field, issues, context, words('correct.new'), true)}
    <div aria-live="polite">${doubt ? doubtNotice(edit, field, doubt, context) : nothing}</div>`;
};

/** A masked value is never half typed: a whole new one, or none. */
const masked = ({ record }: Desk, { path }: Edit, { words }: ViewContext): unknown =>
  record.values[path]?.masked ? html`<p class="hint">${words('masked.change')}</p>` : nothing;

const control = (
  desk: Desk,
  edit: Edit,
  field: Field,
  issues: readonly Issue[],
  context: ViewContext,
  label: string,
  required?: boolean,
): unknown =>
  fieldControl({
    field,
    id: controlId(edit.path, 'value'),
    input: edit.input,
    words: context.words,
    problem: problemOf(issues, 'value'),
    label,
    required,
    name: labelOf(context, desk.record, edit.path),
    display: heldInWords(context, desk.record, edit.path),
    change: (input) => context.send({ type: 'type', path: edit.path, part: 'input', input }),
    attach: (files) => context.attach({ kind: 'edit', path: edit.path }, files),
  });

/** Whether what was typed looks like the mistake of a card, and the person has not said "keep mine". */
const isDoubted = (desk: Desk, edit: Edit, field: Field, card: AdviceCard, context: ViewContext): boolean => {
  if (card.detect === undefined || edit.kept.includes(card.id)) return false;
  const parsed = parseInput(field, edit.input, { today: context.today, locale: context.locale });
  if (!parsed.ok || parsed.value === undefined) return false;
  const { values: held, items } = desk.record;
  const typed = new Map([[edit.path, parsed.value]]);
  return evaluate(card.detect, createValues({ held, items, typed, today: context.today, at: edit.path }));
};

const doubtNotice = (edit: Edit, field: Field, card: AdviceCard, context: ViewContext): TemplateResult => {
  const { words } = context;
  return notice(
    'caution',
    icon(info),
    html`<p class="notice-title">${words('hint.likely_question')}</p>
      <p>${card.error} ${words('hint.not_blocking')}</p>
      <div class="actions">
        ${button('', named(context, words('hint.change'), field.label), focusOn(controlId(edit.path, 'value')))}
        ${button('quiet', words('hint.keep'), () => context.send({ type: 'keepMine', path: edit.path, adviceId: card.id }))}
      </div>`,
  );
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

const longText = (
  desk: Desk,
  edit: Edit,
  issues: readonly Issue[],
  context: ViewContext,
  said: { readonly label: string; readonly hint: string },
): TemplateResult => {
  const issue = problemOf(issues, 'comment');
  return wordsBox({
    ...said,
    id: controlId(edit.path, 'comment'),
    error: issue && issueText(context, desk.record, issue),
    required: edit.op === 'describe',
    max: 2000,
    value: edit.comment,
    type: (input) => {
      context.send({ type: 'type', path: edit.path, part: 'comment', input });
    },
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
