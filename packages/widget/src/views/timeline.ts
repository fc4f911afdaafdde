import type { Correction, Event as TimelineEvent } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowState } from '../correction/state.ts';
import { clock, icon } from '../icons.ts';
import { tick } from '../icons-later.ts';
import type { LaterContext } from './later-context.ts';
import { named } from './parts/blocks.ts';
import { button } from './parts/confirm.ts';
import { formatsOf } from './parts/record-words.ts';

/** The steps in order: each begins with Fait, En cours or À venir for those who hear it. */
export const timeline = ({ correction, events }: FollowState, context: LaterContext): TemplateResult => {
  const { words } = context;
  const closed = correction.phase === 'closed';
  const last = events.length - 1;
  const expected = correction.answerExpectedOn;
  return html`<ol role="list">
    ${events.map((event, at) => moment(event, !closed && at === last, correction, context))}
    ${
      closed
        ? nothing
        : html`<li class="moment next" part="moment">
            <span class="mark"></span>
            <div>
              <p class="strong">
                <span class="unseen">${words('follow.next')}</span>${words('follow.decision')}
              </p>
              ${
                expected
                  ? html`<p class="small muted">
                      ${words('status.announced', { deadline: formatsOf(context).deadline(expected) })}
                      ${expected < context.today ? words('status.late') : nothing}
                    </p>`
                  : nothing
              }
            </div>
          </li>`
    }
  </ol>`;
};

const moment = (
  event: TimelineEvent,
  now: boolean,
  { receipts }: Correction,
  context: LaterContext,
): TemplateResult => {
  const { words } = context;
  const { receiptId } = event;
  const by = event.byUser
    ? words('follow.by_you')
    : event.by?.name
      ? words('follow.by', { name: event.by.name })
      : '';
  return html`<li class="moment ${now ? 'now' : 'done'}" part="moment">
    <span class="mark">${icon(now ? clock : tick)}</span>
    <div>
      <p class="strong">
        <span class="unseen">${words(now ? 'follow.now' : 'follow.done')}</span>${event.title}
      </p>
      <p class="small muted">${[formatsOf(context).instant(event.at), by].filter(Boolean).join(', ')}</p>
      ${event.message ? html`<p class="small lines">${event.message}</p>` : nothing}
      ${
        receiptId !== undefined && receipts.some(({ id }) => id === receiptId)
          ? button('quiet inline', named(context, words('follow.receipt'), event.title), () => {
              context.send({ type: 'showReceipt', receiptId });
            })
          : nothing
      }
    </div>
  </li>`;
};
