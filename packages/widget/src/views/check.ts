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
import { ask } from './parts/ask.ts';
import { confirmBox } from './parts/confirm-box.ts';
import {
  actions,
  bullets,
  button,
  fact,
  facts,
  named,
  para,
  rows,
  screenHeader,
  section,
  steps,
  their,
} from './parts/blocks.ts';
import { errorSummary } from './parts/error-summary.ts';
import { heading } from './parts/heading.ts';
import { toldLines } from './parts/people.ts';
import { formatsOf, heldInWords, labelOf } from './parts/record-words.ts';
import { seen } from './parts/seen.ts';

/** Step 2: only what changes, before and after, what follows, and one explicit confirmation. */
export const checkView = (state: CheckState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { desk, issues } = state;
  const { record } = desk;
  const changes = changesShown(desk, context);
  return html`${steps(context, 2, words('common.step_check'))}
  ${screenHeader(context, words('page.check'), {
    eyebrow: record.title,
    lead: words.plural('check.intro', changes.length),
  })}
  ${errorSummary(record, issues, context)}
  ${section(context, 'bf-changes', words('check.changes'), rows(changes.map((each) => change(desk, each, context))))}
  ${section(
    context,
    'bf-next',
    words('check.next_title'),
    bullets([
      words('check.next_receipt'),
      words('check.next_review'),
      their(context, record.rightToError?.principal.explanation) ?? words('axis.unknown'),
      ...toldLines(
        context,
        record.told?.filter(({ told }) => !told),
      ),
    ]),
  )}
  ${section(context, 'bf-send', words('check.send_title'), confirmation(state, changes.length, context))}`;
};

/** What was typed, in words; as typed when it cannot be read. */
export const typedInWords = (context: ViewContext, field: Field, input: Edit['input']): string => {
  const parsed = parseInput(field, input, context);
  if (!parsed.ok) return typeof input === 'string' ? input : Object.values(input).join(' ');
  return parsed.value === undefined ? '' : formatValue(field, parsed.value, context.locale);
};

/** Only what changes; the fields of an added item are shown with it. */
const changesShown = ({ record, draft }: Desk, { today, locale }: ViewContext): DraftChange[] =>
  changesOf(record, draft, { today, locale }).filter(({ path }) => {
    const item = itemOf(record, path);
    return item?.fieldId === undefined || draft.edits[`${item.group}/${item.itemId}`]?.op !== 'addItem';
  });

const change = (
  desk: Desk,
  { edit, change: { op, comment } }: DraftChange,
  context: ViewContext,
): TemplateResult => {
  const { path } = edit;
  const label = labelOf(context, desk.record, path);
  return html`<li class="stack" part="change">
    <div class="head">
      ${heading(context.headingLevel + 2, 'subheading', their(context, label))}
      ${button(context, 'quiet', named(context, context.words('check.edit'), label), { type: 'showEdits', at: path })}
    </div>
    ${op === 'describe' ? para(comment && seen(comment), 'lines strong') : difference(desk, edit, op, context)}
    <div class="small muted">
      ${factsOf(desk.draft, edit, op, context).map((line) => para(line && seen(line)))}
    </div>
  </li>`;
};

const difference = (desk: Desk, edit: Edit, op: string, context: ViewContext): unknown => {
  const { words } = context;
  const { record, draft } = desk;
  const { path } = edit;
  const field = fieldAt(record, path);
  if (op === 'removeItem')
    return para(words('check.removed', { old: labelOf(context, record, path) }), 'strong');
  if (op === 'addItem') {
    return facts(
      field?.fields?.map((child) => {
        const inner = draft.edits[`${path}/${child.id}`];
        return fact(child.label, inner && seen(typedInWords(context, child, inner.input)));
      }),
    );
  }
  const after = op === 'clear' || field === undefined ? '' : typedInWords(context, field, edit.input);
  return beforeAfter(
    words('check.before'),
    heldInWords(context, record, path),
    words('check.after'),
    after || words('check.cleared'),
  );
};

/** Two values side by side, named in words: the arrow repeats the order for the eye alone. */
export const beforeAfter = (name: string, before: string, newName: string, after: string): TemplateResult =>
  html`<div class="diff">
    <p><span class="small muted">${name}</span><span class="muted" dir="auto">${seen(before)}</span></p>
    ${icon(arrow)}
    <p><span class="small muted">${newName}</span><span class="strong" dir="auto">${seen(after)}</span></p>
  </div>`;

/** What is said about a change: what happened and when, why, in which words, with what to show for it. */
const factsOf = (draft: Draft, edit: Edit, op: string, context: ViewContext): (string | undefined)[] => {
  const { words } = context;
  const { kind, reason, noDocument } = edit;
  const since = typedInWords(context, wrongSinceField, edit.wrongSince);
  const names = edit.files.flatMap((id) => draft.files[id]?.name ?? []);
  return [
    kind === 'correction'
      ? since
        ? words('check.wrong_since', { date: since })
        : words('correct.kind_wrong')
      : kind &&
        words('check.changed', { date: typedInWords(context, effectiveDateField, edit.effectiveDate) }),
    words.find(`correct.reason.${reason}`),
    op === 'describe' ? '' : edit.comment,
    names.length ? words('check.files', { list: formatsOf(context).list(names) }) : '',
    noDocument.checked
      ? words('check.no_file', { reason: words.find(`proof.none.${noDocument.code}`) ?? noDocument.text })
      : '',
  ];
};

/** For whom it is sent, where the person may act for others: the receipt names both (CRPA R112-11-1). */
const behalf = ({ service, draft }: Desk, context: ViewContext): unknown => {
  const { words } = context;
  const { representations = [] } = service.session;
  if (representations.length === 0) return nothing;
  const { onBehalfOf } = draft;
  const chosen = representations.findIndex(
    ({ name, capacity }) => name === onBehalfOf?.name && capacity === onBehalfOf.capacity,
  );
  return [
    ask(
      context,
      {
        type: 'choice',
        path: 'behalf',
        part: 'value',
        label: words('behalf.label'),
        required: true,
        choices: [
          { value: 'me', label: words('behalf.me') },
          ...representations.map(({ name }, index) => ({ value: String(index), label: name })),
        ],
        input: chosen < 0 ? 'me' : String(chosen),
        issues: [],
      },
      (value) => context.send({ type: 'actFor', ...(value !== 'me' && { index: Number(value) }) }),
    ),
    para(onBehalfOf && words('behalf.receipt', { person: onBehalfOf.name })),
  ];
};

const confirmation = (state: CheckState, count: number, context: ViewContext): unknown => {
  const { words } = context;
  const { desk, issues, sworn, confirmed } = state;
  const { holder } = desk.record;
  if (count === 0) return para(words('check.empty'));
  return [
    behalf(desk, context),
    sworn === 'not-asked'
      ? nothing
      : confirmBox(context, issues, words('confirm.sworn'), sworn === 'given', 'swornStatement'),
    confirmBox(context, issues, words('confirm.label'), confirmed),
    para(holder && words('check.recipient', { service: holder.name }), 'small muted'),
    actions(
      button(context, 'primary', words.plural('action.send', count), { type: 'submit' }),
      button(context, 'quiet', words('action.back_correct'), { type: 'showEdits' }),
    ),
    para(words('confirm.later'), 'small muted'),
  ];
};
