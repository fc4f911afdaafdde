import type { AdviceCard, Field } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Edit, Issue } from '../correction/draft.ts';
import { heldAt, otherPath } from '../correction/record-fields.ts';
import type { Desk } from '../correction/state.ts';
import { fieldControl } from '../fields/field-control.ts';
import { icon, info } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { adviceNotice, cardsFor } from './parts/advice.ts';
import { askWords } from './parts/ask.ts';
import { actions, button, named, notice, para } from './parts/blocks.ts';
import { controlId, focusOn } from './parts/errors.ts';
import { heldInWords, labelOf } from './parts/record-words.ts';

/** What the person answers: a new value, words, or an item added or removed. */
export const answer = (
  desk: Desk,
  edit: Edit,
  field: Field | undefined,
  issues: readonly Issue[],
  context: ViewContext,
): unknown => {
  const { words } = context;
  const { path } = edit;
  const isOther = path === otherPath;
  switch (edit.op) {
    case 'describe':
      return comment(
        desk,
        edit,
        issues,
        context,
        words(isOther ? 'record.other_label' : 'correct.new'),
        words(isOther ? 'record.other_help' : 'correct.describe_help'),
      );
    case 'addItem':
      return html`<div class="stack loose" data-field=${controlId(path, 'value')}>
        ${field?.fields?.map((child) => {
          const inner = desk.draft.edits[`${path}/${child.id}`];
          return inner && control(desk, inner, child, issues, context, child.label);
        })}
      </div>`;
    case 'removeItem':
      return para(words('check.removed', { old: labelOf(context, desk.record, path) }));
    case 'clear':
      return para(words('check.cleared'));
    case 'set':
      return field && valueAnswer(desk, edit, field, issues, context);
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
  const { path } = edit;
  const held = heldAt(desk.record, path);
  const isWrong = issues.some((issue) => issue.path === path && issue.part === 'value');
  const cards = isWrong ? [] : cardsFor(desk.advice, path, context.today);
  const [first] = cards;
  const [doubt] = context.doubts?.(desk, edit, cards, context) ?? [];
  // A text is cleared by emptying its box; an answer chosen from a few, or one that is masked, needs a button.
  const needsClearing = held?.masked === true || field.type === 'choice' || field.type === 'boolean';
  return html`${first && adviceNotice(context, first)}
    ${held?.masked ? para(words('masked.change'), 'hint') : nothing}
    ${control(desk, edit, field, issues, context, words('correct.new'), true)}
    ${
      needsClearing && !field.required && held && held.state !== 'missing'
        ? button(
            context,
            'quiet inline',
            named(context, words('action.clear'), labelOf(context, desk.record, path)),
            { type: 'open', path, op: 'clear' },
          )
        : nothing
    }
    <div aria-live="polite">${doubt && doubtNotice(edit, field, doubt, context)}</div>`;
};

const control = (
  desk: Desk,
  { path, input }: Edit,
  field: Field,
  issues: readonly Issue[],
  context: ViewContext,
  label: string,
  required?: boolean,
): TemplateResult =>
  fieldControl({
    field,
    id: controlId(path, 'value'),
    input,
    words: context.words,
    theirs: context.theirs,
    problem: issues.find((issue) => issue.path === path && issue.part === 'value'),
    label,
    required,
    name: labelOf(context, desk.record, path),
    display: heldInWords(context, desk.record, path),
    change: (typed) => context.send({ type: 'type', path, part: 'input', input: typed }),
    attach: (files) => context.attach({ kind: 'edit', path }, files),
  });

const doubtNotice = (
  { path }: Edit,
  field: Field,
  { id, error }: AdviceCard,
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  return notice('caution', icon(info), [
    para(words('hint.likely_question'), 'notice-title'),
    para(`${error} ${words('hint.not_blocking')}`),
    actions(
      button(
        context,
        '',
        named(context, words('hint.change'), field.label),
        focusOn(controlId(path, 'value')),
      ),
      button(context, 'quiet', words('hint.keep'), { type: 'keepMine', path, adviceId: id }),
    ),
  ]);
};

/** Free words about an item. */
export const comment = (
  { record }: Desk,
  { path, op, comment: input }: Edit,
  issues: readonly Issue[],
  context: ViewContext,
  label: string,
  hint: string,
): TemplateResult =>
  askWords(
    context,
    { path, label, hint, required: op === 'describe', input, issues, name: labelOf(context, record, path) },
    (text) => context.send({ type: 'type', path, part: 'comment', input: text }),
  );
