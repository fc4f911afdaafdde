import type { Correction, Event as TimelineEvent } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowState } from '../correction/state.ts';
import { clock, icon } from '../icons.ts';
import { tick } from '../icons-later.ts';
import type { ViewContext } from './context.ts';
import { button, named, para, their } from './parts/blocks.ts';
import { comingOf, type Coming } from './parts/coming.ts';
import { formatsOf } from './parts/record-words.ts';

/** The steps in order: each begins with Fait, En cours or À venir for those who hear it. */
export const timeline = ({ correction, events }: FollowState, context: ViewContext): TemplateResult => {
  const { phase, receipts } = correction;
  const isClosed = phase === 'closed';
  const receiptIds = receipts.map(({ id }) => id);
  return html`<ol role="list">
    ${events.map((event, at) => moment(event, !isClosed && !event.receiptId && at === events.length - 1, receiptIds, context))}
    ${comingOf(correction, context.today).map((each) => coming(each, correction, context))}
  </ol>`;
};

/** What comes next: who acts, by when, and what the law makes of a day that passes without an answer. */
const coming = (
  { kind, day, remedy }: Coming,
  { clock: runs, itemsRequest }: Correction,
  context: ViewContext,
): unknown => {
  const { words, today } = context;
  const { deadline, date } = formatsOf(context);
  switch (kind) {
    case 'items':
      return step(
        context,
        'next',
        words('follow.your_answer'),
        day &&
          [words('items.deadline', { deadline: deadline(day) }), day < today && words('items.late')]
            .filter(Boolean)
            .join(' '),
      );
    case 'decision':
      return step(
        context,
        'next',
        words('follow.decision'),
        day &&
          [words('status.announced', { deadline: deadline(day) }), day < today && words('status.late')]
            .filter(Boolean)
            .join(' '),
      );
    case 'silence':
      return step(
        context,
        'next',
        words('receipt.silence.title'),
        day
          ? words(
              `receipt.silence.${runs?.kind === 'silence_means_acceptance' ? 'acceptance' : 'rejection'}`,
              { date: deadline(day) },
            )
          : words.find(`items.clock.${itemsRequest?.clockEffect ?? 'suspended'}`),
      );
    case 'remedy':
      return step(
        context,
        'next',
        words('follow.contest_until', { date: date(day ?? today) }),
        their(context, remedy?.label),
      );
  }
};

const step = (
  context: ViewContext,
  when: 'done' | 'now' | 'next',
  title: string,
  about: unknown,
  more: unknown = nothing,
): TemplateResult =>
  html`<li class="moment ${when}" part="moment">
    <span class="mark">${when === 'next' ? nothing : icon(when === 'now' ? clock : tick)}</span>
    <div>
      <p class="strong">
        <span class="unseen">${context.words(`follow.${when}`)}</span>${their(context, title)}
      </p>
      <p class="small muted">${about}</p>
      ${more}
    </div>
  </li>`;

const moment = (
  { title, at, by, byUser, message, receiptId }: TimelineEvent,
  isNow: boolean,
  receiptIds: readonly string[],
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  const who = byUser ? words('follow.by_you') : by?.name && words('follow.by', { name: by.name });
  return step(
    context,
    isNow ? 'now' : 'done',
    title,
    [formatsOf(context).instant(at), who].filter(Boolean).join(', '),
    [
      para(their(context, message), 'small lines'),
      receiptId !== undefined && receiptIds.includes(receiptId)
        ? button(context, 'quiet inline', named(context, words('follow.receipt'), title), {
            type: 'showReceipt',
            receiptId,
          })
        : nothing,
    ],
  );
};
