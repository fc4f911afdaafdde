import type { Field } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { heldAt, otherPath } from '../correction/record-fields.ts';
import type { Desk, RecordState } from '../correction/state.ts';
import { edit, fold, icon, info, plus } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { generalCards, provenance } from './parts/advice.ts';
import { axes } from './parts/axes.ts';
import { bar } from './parts/bar.ts';
import { folded, link, notice, screenHeader, section, status } from './parts/blocks.ts';
import { button } from './parts/confirm.ts';
import { heading } from './parts/heading.ts';
import { help } from './parts/people.ts';
import { formatsOf, inWords, itemName } from './parts/record-words.ts';
import { richText } from './parts/rich-text.ts';
import { fieldRow } from './record-row.ts';

/** What is held about the person, section by section, with the right and the duty first and help last. */
export const recordView = ({ desk, notice: said }: RecordState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { record } = desk;
  const single = record.fields.filter((field) => field.type !== 'group');
  const groups = record.fields.filter((field) => field.type === 'group');
  const news = said === undefined ? undefined : words.find(`said.${said}`);
  return html`<div class="stack loose">
      ${screenHeader(context, record.title, {
        eyebrow: record.holder?.organisation?.name ?? desk.service.capabilities.authority.name,
        lead: record.correctableUntil
          ? words('record.until', { date: formatsOf(context).date(record.correctableUntil) })
          : words('records.intro_correct'),
      })}
      ${news === undefined ? nothing : html`<p>${status('positive', info, news)}</p>`}
      ${rightAndDuty(desk, context)}
    </div>
    ${
      single.length
        ? section(
            context,
            'bf-held',
            words('page.records'),
            rows(
              single.map((field) =>
                fieldRow(desk, context, {
                  field,
                  path: field.id,
                  level: context.headingLevel + 2,
                  saysWhy: true,
                }),
              ),
            ),
          )
        : nothing
    }
    ${groups.map((group) => groupSection(desk, context, group))} ${advicePanel(desk, context)}
    ${section(
      context,
      'bf-other',
      words('record.other_title'),
      html`<p class="measure">${words('record.other_help')}</p>
        <div class="actions">
          ${button('', words('record.other_action'), () => {
            context.send({ type: 'open', path: otherPath });
          })}
        </div>`,
    )}
    ${help(context, record.holder)} ${bar(desk, [], context, 'record')}`;
};

const rows = (items: unknown): TemplateResult =>
  html`<ul class="rows" role="list">
    ${items}
  </ul>`;

/** Right and duty in one notice, in the same size; the three questions folded under it. */
const rightAndDuty = ({ record: { rightToError } }: Desk, context: ViewContext): TemplateResult => {
  const { words } = context;
  const said = rightToError?.notice;
  return notice(
    'accent',
    icon(info),
    html`<p class="notice-title">${said?.right ?? words('notice.title')}</p>
      <p class="measure">${said?.duty ?? words('notice.duty')} ${words('notice.good_faith')}</p>
      ${folded(
        words('notice.more'),
        html`${axes(context, rightToError)}
          <p>
            ${words('notice.informs')}
            ${said?.link ? link(context, said.link.title ?? '', said.link.href) : nothing}
          </p>`,
      )}`,
  );
};

/** The mistakes others make in this procedure: one line each, the advice under it. */
const advicePanel = ({ advice }: Desk, context: ViewContext): unknown => {
  const cards = generalCards(advice, context.today);
  if (cards.length === 0) return nothing;
  return section(
    context,
    'bf-advice',
    context.words('advice.panel'),
    html`<ul class="rows" role="list">
      ${cards.map(
        (card) =>
          html`<li class="mistake">
            <details>
              <summary>${icon(fold)}<span>${card.error}</span></summary>
              <div class="folded">${richText(context, card.advice)}${provenance(context, card)}</div>
            </details>
          </li>`,
      )}
    </ul>`,
  );
};

const groupSection = (desk: Desk, context: ViewContext, group: Field): TemplateResult => {
  const id = `bf-g-${group.id}`;
  if (group.repeat === undefined) {
    const level = context.headingLevel + 2;
    const list = (group.fields ?? []).map((field) =>
      fieldRow(desk, context, { field, path: `${group.id}/${field.id}`, level, saysWhy: true }),
    );
    return section(context, id, group.label, rows(list));
  }
  const items = desk.record.items?.[group.id] ?? [];
  const { max, fixed } = group.repeat;
  const canAdd = group.correctable === 'here' && !fixed && items.length < (max ?? Infinity);
  return section(
    context,
    id,
    group.label,
    html`${items.map((itemId, rank) => groupItem(desk, context, group, itemId, rank))}
    ${
      canAdd
        ? html`<div class="actions">
            ${button(
              'quiet',
              html`${icon(plus)}<span>${context.words('action.add_item', { item: group.label })}</span>`,
              () => {
                context.send({ type: 'addItem', group: group.id });
              },
            )}
          </div>`
        : nothing
    }`,
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
  const canRemove = group.correctable === 'here' && group.repeat?.fixed !== true;
  // What names the item is its heading: it is not said a second time as a line, unless it can be corrected there.
  const shown = (group.fields ?? []).filter(
    (field) =>
      field.correctable === 'here' || inWords(context, field, heldAt(record, `${path}/${field.id}`)) !== name,
  );
  return html`<div class="stack tight item">
    <div class="head">
      ${heading(context.headingLevel + 2, 'subheading', name)}
      ${
        canRemove
          ? button('quiet', words('action.remove_item', { item: name }), () => {
              context.send({ type: 'removeItem', group: group.id, itemId });
            })
          : nothing
      }
    </div>
    ${path in draft.edits ? html`<p>${status('caution', edit, words('record.being_corrected'))}</p>` : nothing}
    ${rows(
      shown.map((field) =>
        fieldRow(desk, context, {
          field,
          path: `${path}/${field.id}`,
          level: context.headingLevel + 3,
          saysWhy: rank === 0,
        }),
      ),
    )}
  </div>`;
};
