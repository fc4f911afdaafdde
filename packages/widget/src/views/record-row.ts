import type { Field, FieldValue } from '@bonne-foi/contract';
import { html, nothing } from 'lit';
import { heldAt, otherPath } from '../correction/record-fields.ts';
import type { Desk } from '../correction/state.ts';
import { clock, edit, icon, lock } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { button, folded, fresh, link, named, para, status, their } from './parts/blocks.ts';
import { heading } from './parts/heading.ts';
import { phoneLink } from './parts/people.ts';
import { formatsOf, inWords, labelOf } from './parts/record-words.ts';

/** One datum: label, value in words, source and date, why it is held, and what can be done about it. */
export const fieldRow = (
  desk: Desk,
  context: ViewContext,
  field: Field,
  path: string,
  level: number,
  /** False for the second item of a group and those after it: why it is held was said at the first. */
  saysWhy = true,
): unknown => {
  const { record, draft } = desk;
  const held = heldAt(record, path);
  const isMissing = held === undefined || held.state === 'missing';
  if (isMissing && desk.hidden?.includes(path)) return nothing;
  const { words } = context;
  const here = field.correctable === 'here';
  return html`<li class="row ${here ? '' : 'flat'}" part="row">
    ${heading(level, 'row-label', their(context, field.label))}
    <div>
      <p class=${isMissing ? 'muted' : 'strong'}>${valueOf(context, field, held)}</p>
      ${isMissing ? nothing : provenance(context, held)}
      ${path in draft.edits ? status('caution', edit, words('record.being_corrected')) : nothing}
      ${here ? nothing : locked(desk, context, field, path, held)}
      ${saysWhy && field.why ? folded(words('record.why'), para(their(context, field.why))) : nothing}
    </div>
    ${
      here
        ? button(
            context,
            'quiet',
            html`${icon(edit)}${named(context, words('action.correct'), labelOf(context, record, path))}`,
            { type: 'open', path },
          )
        : nothing
    }
  </li>`;
};

/** A masked value is read as its label and its last characters, never dot by dot; words in its place are read as they are. */
const valueOf = (context: ViewContext, field: Field, held: FieldValue | undefined): unknown => {
  const { words } = context;
  const text = inWords(context, field, held) || words('common.none');
  const end = held?.masked && /[•*]\s*([\p{L}\d]+)$/u.exec(text)?.[1];
  if (!end) return field.type === 'choice' || held?.display ? their(context, text) : fresh(text);
  return html`<span class="unseen"
      >${their(context, field.label)}${words('masked.sr', { label: '', end })}</span
    ><span class="number" aria-hidden="true">${text}</span>`;
};

/** Where it comes from and since when, in the small line under the value; what the person has said against it. */
const provenance = (context: ViewContext, held: FieldValue): unknown => {
  const { words } = context;
  const { source, retrievedAt, asOf, state, dispute, correctionId: id } = held;
  const formats = formatsOf(context);
  const isContested = state === 'contested';
  const from = source
    ? words('record.source', { source })
    : isContested
      ? undefined
      : words.find(`record.state.${state}`);
  const date = source && retrievedAt ? formats.day(retrievedAt) : asOf && formats.date(asOf);
  return [
    para(
      date ? words(from ? 'record.from_on' : 'record.as_of', { from: from ?? '', date }) : from,
      'small muted',
    ),
    isContested ? status('accent', clock, words('record.state.contested')) : nothing,
    isContested && id
      ? button(context, 'quiet inline', words('record.follow'), {
          type: 'go',
          target: { kind: 'correction', id },
        })
      : nothing,
    para(dispute && words('record.dispute', { text: dispute }), 'small'),
  ];
};

/** No dead end: who can correct it, where, by telephone, and a way to say here that it seems wrong. */
const locked = (
  { record }: Desk,
  context: ViewContext,
  field: Field,
  path: string,
  held: FieldValue | undefined,
): unknown => {
  const { words } = context;
  const to = held?.correctableAt ?? field.correctableAt;
  const authority = field.owner?.name;
  const isElsewhere = field.correctable === 'elsewhere';
  return html`<div class="with-icon small">
    ${icon(lock)}
    <div class="stack tight">
      ${para(words(isElsewhere ? 'locked.title' : 'locked.no'))}
      ${para(authority && words('locked.owner', { authority }))}
      ${para(to && link(context, their(context, to.title) ?? words('locked.route_link', { authority: authority ?? to.href }), to.href))}
      ${
        isElsewhere
          ? record.holder &&
            html`<p class="muted">${words('locked.or_call')} ${phoneLink(context, record.holder.phone)}</p>`
          : button(
              context,
              'quiet inline',
              named(context, words('locked.still_tell'), labelOf(context, record, path)),
              { type: 'open', path: otherPath },
            )
      }
    </div>
  </div>`;
};
