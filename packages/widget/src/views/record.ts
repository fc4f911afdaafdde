import type { Field } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { heldAt, otherPath } from '../correction/record-fields.ts';
import type { Desk, RecordState } from '../correction/state.ts';
import { edit, icon, info, plus } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { adviceText, currentCards } from './parts/advice.ts';
import { axes } from './parts/axes.ts';
import { bar } from './parts/bar.ts';
import {
  actions,
  button,
  folded,
  link,
  notice,
  para,
  rows,
  screenHeader,
  section,
  status,
  their,
} from './parts/blocks.ts';
import { heading } from './parts/heading.ts';
import { help } from './parts/people.ts';
import { formatsOf, inWords, itemName } from './parts/record-words.ts';
import { fieldRow } from './record-row.ts';

/** What is held about the person, section by section, with the right and the duty first and help last. */
export const recordView = ({ desk, notice: news }: RecordState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { record, service } = desk;
  const single = record.fields.filter(({ type }) => type !== 'group');
  const groups = record.fields.filter(({ type }) => type === 'group');
  return html`<div class="stack loose">
      ${screenHeader(context, their(context, record.title), {
        eyebrow: record.holder?.organisation?.name ?? service.capabilities.authority.name,
        lead: record.correctableUntil
          ? words('record.until', { date: formatsOf(context).date(record.correctableUntil) })
          : words('records.intro_correct'),
      })}
      ${news === undefined ? nothing : status('positive', info, words.find(`said.${news}`))}
      ${rightAndDuty(desk, context)}
    </div>
    ${single.length ? section(context, 'bf-held', words('page.records'), fieldRows(desk, context, single, '')) : nothing}
    ${groups.map((group) => groupSection(desk, context, group))} ${advicePanel(desk, context)}
    ${section(context, 'bf-other', words('record.other_title'), [
      para(words('record.other_help')),
      actions(button(context, '', words('record.other_action'), { type: 'open', path: otherPath })),
    ])}
    ${help(context, record.holder)} ${bar(desk, undefined, context)}`;
};

/** A row for each field; `within` is the path of their group or item. */
const fieldRows = (
  desk: Desk,
  context: ViewContext,
  fields: readonly Field[],
  within: string,
  level = 2,
  saysWhy = true,
): TemplateResult =>
  rows(
    fields.map((field) =>
      fieldRow(desk, context, field, within + field.id, context.headingLevel + level, saysWhy),
    ),
  );

/** Right and duty in one notice, in the same size; the three questions folded under it. */
const rightAndDuty = ({ record: { rightToError } }: Desk, context: ViewContext): TemplateResult => {
  const { words } = context;
  const said = rightToError?.notice;
  return notice('accent', icon(info), [
    para(their(context, said?.right) ?? words('notice.title'), 'notice-title'),
    html`<p>${their(context, said?.duty) ?? words('notice.duty')} ${words('notice.good_faith')}</p>`,
    folded(
      words('notice.more'),
      html`${axes(context, rightToError)}
        <p>
          ${words('notice.informs')} ${said?.link && link(context, said.link.title ?? '', said.link.href)}
        </p>`,
    ),
  ]);
};

/** The mistakes others make in this procedure: one line each, the advice under it. */
const advicePanel = ({ advice }: Desk, context: ViewContext): unknown => {
  const cards = currentCards(advice, context.today);
  return cards.length
    ? section(
        context,
        'bf-advice',
        context.words('advice.panel'),
        rows(
          cards.map(
            (card) =>
              html`<li class="mistake">${folded(their(context, card.error), adviceText(context, card))}</li>`,
          ),
        ),
      )
    : nothing;
};

const groupSection = (desk: Desk, context: ViewContext, group: Field): TemplateResult => {
  const { id, label, repeat, fields = [], correctable } = group;
  const items = desk.record.items?.[id] ?? [];
  const canAdd = correctable === 'here' && !repeat?.fixed && items.length < (repeat?.max ?? Infinity);
  return section(
    context,
    `bf-g-${id}`,
    their(context, label),
    repeat === undefined
      ? fieldRows(desk, context, fields, `${id}/`)
      : [
          items.map((itemId, rank) => groupItem(desk, context, group, itemId, rank)),
          canAdd
            ? actions(
                button(
                  context,
                  'quiet',
                  html`${icon(plus)}<span
                      >${context.words('action.add_item', { item: '' })}${their(context, itemName(context, desk.record, group, ''))}</span
                    >`,
                  { type: 'addItem', group: id },
                ),
              )
            : nothing,
        ],
  );
};

const groupItem = (
  desk: Desk,
  context: ViewContext,
  group: Field,
  itemId: string,
  rank: number,
): TemplateResult => {
  const { words } = context;
  const { record, draft } = desk;
  const name = itemName(context, record, group, itemId);
  const path = `${group.id}/${itemId}`;
  // What names the item is its heading: it is not said a second time as a line, unless it can be corrected there.
  const shown = (group.fields ?? []).filter(
    (field) =>
      field.correctable === 'here' || inWords(context, field, heldAt(record, `${path}/${field.id}`)) !== name,
  );
  return html`<div class="stack tight item">
    <div class="head">
      ${heading(context.headingLevel + 2, 'subheading', name)}
      ${
        group.correctable === 'here' && !group.repeat?.fixed
          ? button(context, 'quiet', words('action.remove_item', { item: name }), {
              type: 'removeItem',
              group: group.id,
              itemId,
            })
          : nothing
      }
    </div>
    ${path in draft.edits ? status('caution', edit, words('record.being_corrected')) : nothing}
    ${fieldRows(desk, context, shown, `${path}/`, 3, rank === 0)}
  </div>`;
};
