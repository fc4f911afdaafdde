import { evaluate, createValues } from '@bonne-foi/contract/conditions';
import type { AdviceCard, Field } from '@bonne-foi/contract';
import { parseInput } from '@bonne-foi/sdk/fields';
import { button } from './parts/confirm.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldControl } from '../fields/field-control.ts';
import type { Edit, Issue } from '../correction/draft.ts';
import { otherPath } from '../correction/record-fields.ts';
import type { Desk } from '../correction/state.ts';
import { icon, info } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { adviceNotice, cardsFor } from './parts/advice.ts';
import { named, notice } from './parts/blocks.ts';
import { wordsBox } from './parts/confirm.ts';
import { controlId, focusOn, issueText } from './parts/errors.ts';
import { heldInWords, labelOf } from './parts/record-words.ts';

/** The issue about one part of an item, if there is one. */
export const problemOf = (issues: readonly Issue[], part: Issue['part']): Issue | undefined =>
  issues.find((issue) => issue.part === part);

/** What the person answers: a new value, words, or an item added or removed. */
export const answer = (
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

/** Free words about an item. */
export const longText = (
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
