import type { Event as TimelineEvent } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowState } from '../correction/state.ts';
import { clock, icon } from '../icons.ts';
import { tick } from '../icons-later.ts';
import type { ViewContext } from './context.ts';
import { button, named, para, their } from './parts/blocks.ts';
import { formatsOf } from './parts/record-words.ts';

/** The steps in order: each begins with Fait, En cours or À venir for those who hear it. */
export const timeline = ({ correction, events }: FollowState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { phase, answerExpectedOn: expected, receipts } = correction;
  const isClosed = phase === 'closed';
  const receiptIds = receipts.map(({ id }) => id);
  return html`<ol role="list">
    ${events.map((event, at) => moment(event, !isClosed && !event.receiptId && at === events.length - 1, receiptIds, context))}
    ${
      isClosed
        ? nothing
        : step(
            context,
            'next',
            words('follow.decision'),
            expected
              ? html`${words('status.announced', { deadline: formatsOf(context).deadline(expected) })}
                ${expected < context.today ? words('status.late') : nothing}`
              : nothing,
          )
    }
  </ol>`;
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
