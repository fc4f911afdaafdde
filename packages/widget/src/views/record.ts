import type { Field, FieldValue } from '@bonne-foi/contract';
import { button } from './parts/confirm.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { heldAt, otherPath } from '../correction/record-fields.ts';
import type { Desk, RecordState } from '../correction/state.ts';
import { clock, edit, icon, info, lock, plus } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { generalCards, provenance } from './parts/advice.ts';
import { axes } from './parts/axes.ts';
import { folded, link, notice, screenHeader, section, status } from './parts/blocks.ts';
import { bar } from './parts/bar.ts';
import { heading } from './parts/heading.ts';
import { help, phoneLink } from './parts/people.ts';
import { formatsOf, inWords, isShown, itemName, labelOf } from './parts/record-words.ts';
import { richText } from './parts/rich-text.ts';

/** What is held about the person, section by section: label, value in words, source and date, why, and what to do. */
export const recordView = ({ desk }: RecordState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { record } = desk;
  const single = record.fields.filter((field) => field.type !== 'group');
  const groups = record.fields.filter((field) => field.type === 'group');
  const cards = generalCards(desk.advice, context.today);
  return html`${screenHeader(context, record.title, {
    eyebrow: record.holder?.organisation?.name ?? desk.service.capabilities.authority.name,
    lead: record.correctableUntil
      ? words('record.until', { date: formatsOf(context).date(record.correctableUntil) })
      : words('records.intro_correct'),
  })}
  ${rightAndDuty(desk, context)}
  ${
    single.length
      ? section(
          context,
          'bf-held',
          words('page.records'),
          rows(single.map((field) => fieldRow(desk, context, field, field.id))),
        )
      : nothing
  }
  ${groups.map((group) => groupSection(desk, context, group))}
  ${
    cards.length
      ? section(
          context,
          'bf-advice',
          words('advice.panel'),
          html`<div>
            ${cards.map(
              (card) =>
                html`<details class="row flat">
                  <summary>${icon(plus)}${card.error}</summary>
                  <div class="folded">${richText(context, card.advice)}${provenance(context, card)}</div>
                </details>`,
            )}
          </div>`,
        )
      : nothing
  }
  ${section(
    context,
    'bf-other',
    words('record.other_title'),
    html`<p class="measure">${words('record.other_help')}</p>
      <div class="actions">
        ${button('', words('record.other_action'), () => context.send({ type: 'open', path: otherPath }))}
      </div>`,
  )}
  ${help(context, record.holder)} ${bar(desk, [], context, 'record')}`;
};

const rows = (items: unknown): TemplateResult =>
  html`<ul class="rows" role="list">
    ${items}
  </ul>`;

/** Right and duty in one notice, in the same size; the three questions folded under it. */
const rightAndDuty = ({ record }: Desk, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { rightToError } = record;
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

const groupSection = (desk: Desk, context: ViewContext, group: Field): TemplateResult => {
  const { record } = desk;
  const id = `bf-g-${group.id}`;
  const fields = group.fields ?? [];
  if (group.repeat === undefined) {
    const list = fields.map((field) => fieldRow(desk, context, field, `${group.id}/${field.id}`));
    return section(context, id, group.label, rows(list));
  }
  const items = record.items?.[group.id] ?? [];
  const { max, fixed } = group.repeat;
  const canAdd = group.correctable === 'here' && !fixed && items.length < (max ?? Infinity);
  return section(
    context,
    id,
    group.label,
    html`${items.map((itemId) => groupItem(desk, context, group, itemId))}
    ${
      canAdd
        ? html`<div class="actions">
            ${button('quiet', html`${icon(plus)}${context.words('action.add_item', { item: group.label })}`, () => context.send({ type: 'addItem', group: group.id }))}
          </div>`
        : nothing
    }`,
  );
};

const groupItem = (desk: Desk, context: ViewContext, group: Field, itemId: string): TemplateResult => {
  const { words } = context;
  const name = itemName(context, desk.record, group, itemId);
  const path = `${group.id}/${itemId}`;
  const canRemove = group.correctable === 'here' && !group.repeat?.fixed;
  const shown = (group.fields ?? []).filter(
    (field, at) =>
      !(
        at === 0 &&
        field.correctable !== 'here' &&
        name === inWords(context, field, heldAt(desk.record, `${path}/${field.id}`))
      ),
  );
  return html`<div class="stack tight item">
    <div class="head">
      ${heading(context.headingLevel + 2, 'subheading', name)}
      ${
        canRemove
          ? html`${button('quiet', words('action.remove_item', { item: name }), () => context.send({ type: 'removeItem', group: group.id, itemId }))}`
          : nothing
      }
    </div>
    ${rows(shown.map((field) => fieldRow(desk, context, field, `${path}/${field.id}`)))}
  </div>`;
};

const fieldRow = (desk: Desk, context: ViewContext, field: Field, path: string): unknown => {
  const { record, draft } = desk;
  const held = heldAt(record, path);
  if (!isShown(context, record, field, path) && (held === undefined || held.state === 'missing'))
    return nothing;
  const { words } = context;
  const here = field.correctable === 'here';
  const label = labelOf(context, record, path);
  const level = context.headingLevel + (path.split('/').length > 2 ? 3 : 2);
  return html`<li class="row ${here ? '' : 'flat'}" part="row">
    ${heading(level, 'row-label', field.label)}
    <div class="row-value">
      <p class="row-main">${heldValueOf(context, field, held)}</p>
      ${provenanceOf(context, held)}
      ${path in draft.edits ? html`<p>${status('caution', edit, words('record.being_corrected'))}</p>` : nothing}
      ${here ? nothing : locked(desk, context, field, path, held)}
      ${field.why ? folded(words('record.why'), html`<p>${field.why}</p>`) : nothing}
    </div>
    ${
      here
        ? html`<div class="row-action">
            ${button(
              'quiet',
              html`${icon(edit)}<span
                  >${words('action.correct')}<span class="unseen"
                    >${words('common.about', { label })}</span
                  ></span
                >`,
              () => context.send({ type: 'open', path }),
            )}
          </div>`
        : nothing
    }
  </li>`;
};

const heldValueOf = (context: ViewContext, field: Field, held: FieldValue | undefined): unknown => {
  const { words } = context;
  const text = inWords(context, field, held);
  if (held?.masked !== true) return text || words('common.none');
  const end = /[\p{L}\d]+$/u.exec(text)?.[0] ?? '';
  return html`<span class="unseen">${words('masked.sr', { label: field.label, end })}</span
    ><span class="number" aria-hidden="true">${text}</span>`;
};

/** Where it comes from and since when, in the small line under the value. */
const provenanceOf = (context: ViewContext, held: FieldValue | undefined): unknown => {
  if (held === undefined) return nothing;
  const { words } = context;
  const formats = formatsOf(context);
  const from =
    held.source !== undefined
      ? held.retrievedAt === undefined
        ? words('record.source', { source: held.source })
        : words('record.retrieved', { source: held.source, date: formats.day(held.retrievedAt) })
      : held.state === 'contested'
        ? undefined
        : words.find(`record.state.${held.state}`);
  const asOf = held.asOf && held.retrievedAt === undefined ? formats.date(held.asOf) : undefined;
  const line =
    from && asOf
      ? words('record.from_on', { from, date: asOf })
      : (from ?? (asOf && words('record.as_of', { date: asOf })));
  return html`${line ? html`<p class="small muted">${line}</p>` : nothing}
  ${held.state === 'contested' ? contested(context, held) : nothing}
  ${held.dispute ? html`<p class="small">${words.find('record.dispute', { text: held.dispute })}</p>` : nothing}`;
};

const contested = (context: ViewContext, held: FieldValue): TemplateResult => {
  const { words } = context;
  const id = held.correctionId;
  return html`<p>${status('accent', clock, words('record.state.contested'))}</p>
    ${
      id === undefined
        ? nothing
        : html`<div class="actions">
            ${button('quiet', words('record.follow'), () => context.send({ type: 'go', target: { kind: 'correction', id } }))}
          </div>`
    }`;
};

/** No dead end: who can correct it, where, by telephone, and a way to say here that it seems wrong. */
const locked = (
  desk: Desk,
  context: ViewContext,
  field: Field,
  path: string,
  held: FieldValue | undefined,
): TemplateResult => {
  const { words } = context;
  const to = held?.correctableAt ?? field.correctableAt;
  const { holder } = desk.record;
  const authority = field.owner?.name;
  return html`<div class="with-icon small">
    ${icon(lock)}
    <div class="stack tight">
      <p>
        ${words(field.correctable === 'elsewhere' ? 'locked.title' : 'locked.no')}${
          authority ? html`. ${words('locked.owner', { authority })}` : nothing
        }
      </p>
      ${
        to
          ? html`<p>
              ${link(context, to.title ?? words('locked.route_link', { authority: authority ?? to.href }), to.href)}
            </p>`
          : nothing
      }
      ${
        holder && field.correctable === 'elsewhere'
          ? html`<p class="muted">${words('locked.or_call')} ${phoneLink(context, holder.phone)}</p>`
          : nothing
      }
      ${
        field.correctable === 'elsewhere'
          ? nothing
          : html`<p>
              <button
                type="button"
                class="button quiet inline"
                part="button"
                @click=${() => context.send({ type: 'open', path: otherPath })}
              >
                ${words('locked.still_tell')}<span class="unseen"
                  >${words('common.about', { label: labelOf(context, desk.record, path) })}</span
                >
              </button>
            </p>`
      }
    </div>
  </div>`;
};
