import type { Field, FieldValue } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { heldAt, otherPath } from '../correction/record-fields.ts';
import type { Desk } from '../correction/state.ts';
import { clock, edit, icon, lock } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { folded, link, named, status } from './parts/blocks.ts';
import { button } from './parts/confirm.ts';
import { heading } from './parts/heading.ts';
import { phoneLink } from './parts/people.ts';
import { formatsOf, inWords, isShown, labelOf } from './parts/record-words.ts';

/** Where a row stands: its field, its path, the level of its label. */
export interface RowPlace {
  readonly field: Field;
  readonly path: string;
  readonly level: number;
  /** False for the second item of a group and those after it: why it is held was said at the first. */
  readonly saysWhy: boolean;
}

/** One datum: label, value in words, source and date, why it is held, and what can be done about it. */
export const fieldRow = (
  desk: Desk,
  context: ViewContext,
  { field, path, level, saysWhy }: RowPlace,
): unknown => {
  const { record, draft } = desk;
  const held = heldAt(record, path);
  const isMissing = held === undefined || held.state === 'missing';
  if (isMissing && !isShown(context, record, field, path)) return nothing;
  const { words } = context;
  const here = field.correctable === 'here';
  return html`<li class="row ${here ? '' : 'flat'}" part="row">
    ${heading(level, 'row-label', field.label)}
    <div class="row-value">
      <p class=${isMissing ? 'muted' : 'row-main'}>${valueOf(context, field, held)}</p>
      ${isMissing ? nothing : provenance(context, held)}
      ${path in draft.edits ? html`<p>${status('caution', edit, words('record.being_corrected'))}</p>` : nothing}
      ${here ? nothing : locked(desk, context, field, path, held)}
      ${saysWhy && field.why ? folded(words('record.why'), html`<p>${field.why}</p>`) : nothing}
    </div>
    ${
      here
        ? html`<div class="row-action">
            ${button(
              'quiet',
              html`${icon(edit)}${named(context, words('action.correct'), labelOf(context, record, path))}`,
              () => {
                context.send({ type: 'open', path });
              },
            )}
          </div>`
        : nothing
    }
  </li>`;
};

/** A masked value is read as its label and its last characters, never dot by dot. */
const valueOf = (context: ViewContext, field: Field, held: FieldValue | undefined): unknown => {
  const { words } = context;
  const text = inWords(context, field, held) || words('common.none');
  if (held?.masked !== true) return text;
  const end = /[\p{L}\d]+$/u.exec(text)?.[0] ?? '';
  return html`<span class="unseen">${words('masked.sr', { label: field.label, end })}</span
    ><span class="number" aria-hidden="true">${text}</span>`;
};

/** Where it comes from and since when, in the small line under the value. */
const provenance = (context: ViewContext, held: FieldValue): TemplateResult => {
  const { words } = context;
  const line = sourceLine(context, held);
  return html`${line ? html`<p class="small muted">${line}</p>` : nothing}
  ${held.state === 'contested' ? contested(context, held) : nothing}
  ${held.dispute ? html`<p class="small">${words.find('record.dispute', { text: held.dispute })}</p>` : nothing}`;
};

const sourceLine = (context: ViewContext, { source, retrievedAt, asOf, state }: FieldValue): string => {
  const { words } = context;
  const formats = formatsOf(context);
  if (source !== undefined && retrievedAt !== undefined) {
    return words('record.retrieved', { source, date: formats.day(retrievedAt) });
  }
  const from =
    source === undefined
      ? state === 'contested'
        ? undefined
        : words.find(`record.state.${state}`)
      : words('record.source', { source });
  const date = asOf === undefined ? undefined : formats.date(asOf);
  if (from === undefined) return date === undefined ? '' : words('record.as_of', { date });
  return date === undefined ? from : words('record.from_on', { from, date });
};

const contested = (context: ViewContext, { correctionId: id }: FieldValue): TemplateResult => {
  const { words } = context;
  return html`<p>${status('accent', clock, words('record.state.contested'))}</p>
    ${
      id === undefined
        ? nothing
        : button('quiet inline', words('record.follow'), () => {
            context.send({ type: 'go', target: { kind: 'correction', id } });
          })
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
  const isElsewhere = field.correctable === 'elsewhere';
  return html`<div class="with-icon small">
    ${icon(lock)}
    <div class="stack tight">
      <p>${words(isElsewhere ? 'locked.title' : 'locked.no')}</p>
      ${authority ? html`<p>${words('locked.owner', { authority })}</p>` : nothing}
      ${
        to
          ? html`<p>
              ${link(context, to.title ?? words('locked.route_link', { authority: authority ?? to.href }), to.href)}
            </p>`
          : nothing
      }
      ${
        isElsewhere && holder
          ? html`<p class="muted">${words('locked.or_call')} ${phoneLink(context, holder.phone)}</p>`
          : nothing
      }
      ${
        isElsewhere
          ? nothing
          : button(
              'quiet inline',
              named(context, words('locked.still_tell'), labelOf(context, desk.record, path)),
              () => {
                context.send({ type: 'open', path: otherPath });
              },
            )
      }
    </div>
  </div>`;
};
