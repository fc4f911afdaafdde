import type { Field } from '@bonne-foi/contract';
import { formatValue, parseInput } from '@bonne-foi/sdk/fields';
import { html, nothing, type TemplateResult } from 'lit';
import { effectiveDateField, wrongSinceField } from '../correction/date-fields.ts';
import type { Draft, Edit } from '../correction/draft.ts';
import { changesOf, type DraftChange } from '../correction/draft-changes.ts';
import { fieldAt, itemOf } from '../correction/record-fields.ts';
import type { CheckState, Desk } from '../correction/state.ts';
import { arrow, icon } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { fact, named, screenHeader, section, steps } from './parts/blocks.ts';
import { button, confirmBox } from './parts/confirm.ts';
import { errorSummary } from './parts/errors.ts';
import { heading } from './parts/heading.ts';
import { notTold, notToldLine } from './parts/people.ts';
import { formatsOf, heldInWords, labelOf } from './parts/record-words.ts';

/** Step 2: only what changes, before and after, what follows, and one explicit confirmation. */
export const checkView = (state: CheckState, context: ViewContext): TemplateResult => {
  const { desk, issues } = state;
  const { words } = context;
  const count = changesShown(desk, context).length;
  return html`${steps(context, 2, words('common.step_check'))} ${errorSummary(desk.record, issues, context)}
  ${screenHeader(context, words('page.check'), {
    eyebrow: desk.record.title,
    lead: words.plural('check.intro', count),
  })}
  ${section(context, 'bf-changes', words('check.changes'), changeList(desk, context))}
  ${section(context, 'bf-next', words('check.next_title'), whatFollows(desk, context))}
  ${section(context, 'bf-send', words('check.send_title'), confirmation(state, count, context))}`;
};

/** What was typed, in words; as typed when it cannot be read. */
export const typedInWords = (context: ViewContext, field: Field, input: Edit['input']): string => {
  const parsed = parseInput(field, input, { today: context.today, locale: context.locale });
  if (!parsed.ok) return typeof input === 'string' ? input : Object.values(input).join(' ');
  return parsed.value === undefined ? '' : formatValue(field, parsed.value, context.locale);
};

/** Only what changes; the fields of an added item are shown with it. */
const changesShown = ({ record, draft }: Desk, { today, locale }: ViewContext): DraftChange[] =>
  changesOf(record, draft, { today, locale }).filter(({ path }) => {
    const item = itemOf(record, path);
    return item?.fieldId === undefined || draft.edits[`${item.group}/${item.itemId}`]?.op !== 'addItem';
  });

const changeList = (desk: Desk, context: ViewContext): TemplateResult =>
  html`<ul role="list">
    ${changesShown(desk, context).map((each) => change(desk, each, context))}
  </ul>`;

const change = (desk: Desk, { edit, change: { op } }: DraftChange, context: ViewContext): TemplateResult => {
  const { words } = context;
  const label = labelOf(context, desk.record, edit.path);
  return html`<li class="check" part="change">
    <div class="head">
      ${heading(context.headingLevel + 2, 'subheading', label)}
      ${button('quiet', named(context, words('check.edit'), label), () => context.send({ type: 'showEdits', at: edit.path }))}
    </div>
    ${difference(desk, edit, op, context)}
    <div class="small muted">${factsOf(desk.draft, edit, context).map((line) => html`<p>${line}</p>`)}</div>
  </li>`;
};

const difference = (desk: Desk, edit: Edit, op: string, context: ViewContext): unknown => {
  const { words } = context;
  const field = fieldAt(desk.record, edit.path);
  if (op === 'describe') return html`<p class="lines strong">${edit.comment}</p>`;
  if (op === 'removeItem') {
    return html`<p class="strong">
      ${words('check.removed', { old: labelOf(context, desk.record, edit.path) })}
    </p>`;
  }
  if (op === 'addItem') {
    const typed = (field?.fields ?? []).flatMap((child) => {
      const inner = desk.draft.edits[`${edit.path}/${child.id}`];
      const value = inner === undefined ? '' : typedInWords(context, child, inner.input);
      return value === '' ? [] : [fact(child.label, value)];
    });
    return html`<dl class="rows">${typed}</dl>`;
  }
  const after = op === 'clear' || field === undefined ? '' : typedInWords(context, field, edit.input);
  return beforeAfter(
    [words('check.before'), heldInWords(context, desk.record, edit.path)],
    [words('check.after'), after || words('check.cleared')],
  );
};

/** Two values side by side, named in words: the arrow repeats the order for the eye alone. */
export const beforeAfter = (
  before: readonly [name: string, value: string],
  after: readonly [name: string, value: string],
): TemplateResult =>
  html`<div class="diff">
    <p><span class="small muted">${before[0]}</span><span class="muted">${before[1]}</span></p>
    ${icon(arrow)}
    <p><span class="small muted">${after[0]}</span><span class="strong">${after[1]}</span></p>
  </div>`;

const factsOf = (draft: Draft, edit: Edit, context: ViewContext): string[] => {
  const { words } = context;
  const since = typedInWords(context, wrongSinceField, edit.wrongSince);
  const changed = typedInWords(context, effectiveDateField, edit.effectiveDate);
  const kind =
    edit.kind === 'correction'
      ? since
        ? words('check.wrong_since', { date: since })
        : words('check.wrong')
      : edit.kind === 'circumstanceChange'
        ? words('check.changed', { date: changed })
        : '';
  const names = edit.files.flatMap((id) => draft.files[id]?.name ?? []);
  const { checked, code } = edit.noDocument;
  return [
    kind,
    edit.op === 'describe' ? '' : edit.comment,
    names.length ? words('check.files', { list: formatsOf(context).list(names) }) : '',
    checked
      ? words('check.no_file', { reason: words.find(`proof.none.${code}`) ?? edit.noDocument.text })
      : '',
  ].filter((line) => line !== '');
};

const whatFollows = ({ record }: Desk, context: ViewContext): TemplateResult => {
  const { words } = context;
  const absent = notTold(record.told);
  return html`<ul class="list measure">
    <li>${words('check.next_receipt')}</li>
    <li>${words('check.next_review')}</li>
    <li>${record.rightToError?.principal.explanation ?? words('axis.unknown')}</li>
    ${
      absent.length
        ? absent.map((each) => html`<li>${words('check.not_told')} ${notToldLine(context, each)}</li>`)
        : html`<li>${words('check.told_default')}</li>`
    }
  </ul>`;
};

const confirmation = (state: CheckState, count: number, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { desk, issues, sworn } = state;
  if (count === 0) return html`<p>${words('check.empty')}</p>`;
  const { holder } = desk.record;
  return html`${
      sworn === 'not-asked'
        ? nothing
        : confirmBox(context, 'swornStatement', issues, {
            checked: sworn === 'given',
            label: words('confirm.sworn'),
            set: (given) => {
              context.send({ type: 'swear', given });
            },
          })
    }
    ${confirmBox(context, 'confirmed', issues, {
      checked: state.confirmed,
      label: words('confirm.label'),
      set: (confirmed) => {
        context.send({ type: 'confirm', confirmed });
      },
    })}
    ${holder ? html`<p class="small muted measure">${words('check.recipient', { service: holder.name })}</p>` : nothing}
    <div class="actions">
      ${button('primary', words.plural('action.send', count), () => {
        context.send({ type: 'submit' });
      })}
      ${button('quiet', words('action.back_correct'), () => {
        context.send({ type: 'showEdits' });
      })}
    </div>
    <p class="small muted measure">${words('confirm.later')}</p>`;
};
