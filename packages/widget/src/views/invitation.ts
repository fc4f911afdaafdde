import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationState } from '../correction/state.ts';
import { done, mail } from '../icons.ts';
import type { LaterContext } from './later-context.ts';
import { axes } from './parts/axes.ts';
import { around, notice, screenHeader, section, status } from './parts/blocks.ts';
import { button, confirmBox, wordsBox } from './parts/confirm.ts';
import { controlId, errorSummary, issueText } from './parts/errors.ts';
import { help } from './parts/people.ts';
import { formatsOf } from './parts/record-words.ts';

/** An invitation doubts a datum, never a person; "my information is correct" is a full answer with its receipt. */
export const invitationView = (state: InvitationState, context: LaterContext): TemplateResult => {
  const { words } = context;
  const { invitation, panel, issues } = state;
  return html`${errorSummary(undefined, issues, context, () => words('invite.contest'))}
  ${screenHeader(context, invitation.title, { eyebrow: invitation.service.organisation?.name ?? invitation.service.name })}
  ${state.acting ? notice('', html`<span class="spinner"></span>`, html`<p>${words('sending.now')}</p>`) : nothing}
  ${panel === 'choose' ? choose(state, context) : explain(state, panel, context)}
  ${help(context, invitation.service)}`;
};

const choose = (state: InvitationState, context: LaterContext): TemplateResult => {
  const { words } = context;
  const { invitation } = state;
  return html`<div class="banner" part="invitation">
      <div class="stack tight measure">
        <p>${status('accent', mail, words('page.invitation'))}</p>
        <p class="lines">${invitation.reason}</p>
        ${invitation.source ? html`<p class="small">${words('record.source', { source: invitation.source })}</p>` : nothing}
        <p>${words('invite.not_accusation')}</p>
        ${deadline(state, context)}
      </div>
      ${answers(state, context)}
    </div>
    ${section(
      context,
      'bf-axes',
      words('follow.axes'),
      html`<p class="measure">${words('invite.right_duty')}</p>
        ${axes(context, invitation.rightToError)}`,
    )}`;
};

const deadline = ({ invitation }: InvitationState, context: LaterContext): TemplateResult => {
  const { words } = context;
  const day = formatsOf(context).deadline(invitation.deadline);
  switch (invitation.status) {
    case 'cancelled':
      return html`<p>${words('invite.cancelled')}</p>`;
    case 'overdue':
      return html`<p>${words('invite.overdue', { deadline: day })}</p>`;
    case 'answered':
      return html`<p>${status('positive', done, words('invite.answered'))}</p>`;
    default:
      return html`<p>
        ${around((mark) => words('invite.deadline', { deadline: mark }), html`<strong>${day}</strong>`)}
        ${invitation.effect}
      </p>`;
  }
};

const answers = ({ invitation, acting }: InvitationState, context: LaterContext): unknown => {
  const { words } = context;
  const can = (kind: string): boolean => invitation.actions.includes(kind);
  const receipt = invitation.receipts?.at(-1);
  if (acting) return nothing;
  return html`<div class="actions">
    ${
      can('regularise')
        ? button('primary', words('invite.check'), () => {
            context.send({ type: 'respond', kind: 'regularise' });
          })
        : nothing
    }
    ${
      can('confirm_exact')
        ? button('', words('invite.exact'), () => {
            context.send({ type: 'openAnswer', panel: 'confirm' });
          })
        : nothing
    }
    ${
      can('contest')
        ? button('quiet', words('invite.contest'), () => {
            context.send({ type: 'openAnswer', panel: 'contest' });
          })
        : nothing
    }
    ${
      receipt
        ? button('', words('follow.receipt'), () => {
            context.send({ type: 'showReceipt', receiptId: receipt.id });
          })
        : nothing
    }
  </div>`;
};

/** Two answers in words: all is right, or the remark itself is wrong. */
const explain = (
  state: InvitationState,
  panel: 'confirm' | 'contest',
  context: LaterContext,
): TemplateResult => {
  const { words } = context;
  const { issues } = state;
  const issue = issues.find(({ part }) => part === 'comment');
  const contests = panel === 'contest';
  return html`<section class="section" aria-labelledby="bf-title">
    <p class="measure">${words(contests ? 'invite.contest_label' : 'invite.exact_help')}</p>
    ${wordsBox({
      id: controlId('', 'comment'),
      label: words(contests ? 'invite.contest' : 'correct.comment_label'),
      hint: words('correct.comment_help'),
      error: issue && issueText(context, undefined, issue, words('invite.contest')),
      required: contests,
      max: 5000,
      value: state.comment,
      type: (text) => {
        context.send({ type: 'answerText', text });
      },
    })}
    ${confirmBox(context, 'confirmed', issues, {
      checked: state.confirmed,
      label: words(contests ? 'items.confirm' : 'invite.exact_confirm'),
      set: (confirmed) => {
        context.send({ type: 'confirm', confirmed });
      },
    })}
    <div class="actions">
      ${
        state.acting
          ? nothing
          : button('primary', words('invite.send'), () => {
              context.send({ type: 'respond', kind: contests ? 'contest' : 'confirm_exact' });
            })
      }
      ${button('quiet', words('follow.back'), () => {
        context.send({ type: 'openAnswer', panel: 'choose' });
      })}
    </div>
  </section>`;
};
