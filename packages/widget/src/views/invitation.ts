import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationState } from '../correction/state.ts';
import { done, mail } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { askWords } from './parts/ask.ts';
import { confirmBox } from './parts/confirm-box.ts';
import {
  actions,
  button,
  notice,
  para,
  screenHeader,
  section,
  spinner,
  status,
  strongly,
  their,
} from './parts/blocks.ts';
import { errorSummary } from './parts/error-summary.ts';
import { findings } from './parts/findings.ts';
import { help } from './parts/people.ts';
import { formatsOf } from './parts/record-words.ts';

/** An invitation doubts a datum, never a person; "my information is correct" is a full answer with its receipt. */
export const invitationView = (state: InvitationState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { invitation, panel, issues, acting } = state;
  const { title, service } = invitation;
  return html`${screenHeader(context, their(context, title), { eyebrow: service.organisation?.name ?? service.name })}
  ${errorSummary(undefined, issues, context, () => words('invite.contest'))}
  ${acting ? notice('', spinner, para(words('sending.now'))) : nothing}
  ${panel === 'choose' ? choose(state, context) : explain(state, panel === 'contest', context)}
  ${help(context, service)}`;
};

const choose = (state: InvitationState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { reason, source, rightToError } = state.invitation;
  return html`<div class="banner stack" part="invitation">
      ${status('accent', mail, words('page.invitation'))} ${para(their(context, reason), 'lines')}
      ${para(source && words('record.source', { source }), 'small')} ${para(words('invite.not_accusation'))}
      ${deadline(state, context)} ${answers(state, context)}
    </div>
    ${section(context, 'bf-axes', words('follow.axes'), findings(context, rightToError))}`;
};

const deadline = ({ invitation }: InvitationState, context: ViewContext): unknown => {
  const { words } = context;
  const day = formatsOf(context).deadline(invitation.deadline);
  switch (invitation.status) {
    case 'cancelled':
      return para(words('invite.cancelled'));
    case 'overdue':
      return para(words('invite.overdue', { deadline: day }));
    case 'answered':
      return status('positive', done, words('invite.answered'));
    default:
      return html`<p>
        ${strongly((mark) => words('items.deadline', { deadline: mark }), day)}
        ${their(context, invitation.effect)}
      </p>`;
  }
};

const answers = ({ invitation, acting }: InvitationState, context: ViewContext): unknown => {
  const { words } = context;
  const can = (kind: string): boolean => invitation.actions.includes(kind);
  const receiptId = invitation.receipts?.at(-1)?.id;
  if (acting) return nothing;
  return actions(
    can('regularise')
      ? button(context, 'primary', words('invite.check'), { type: 'respond', kind: 'regularise' })
      : nothing,
    can('confirm_exact')
      ? button(context, '', words('invite.exact'), { type: 'openAnswer', panel: 'confirm' })
      : nothing,
    can('contest')
      ? button(context, 'quiet', words('invite.contest'), { type: 'openAnswer', panel: 'contest' })
      : nothing,
    receiptId ? button(context, '', words('follow.receipt'), { type: 'showReceipt', receiptId }) : nothing,
  );
};

/** Two answers in words: all is right, or the remark itself is wrong. */
const explain = (state: InvitationState, contests: boolean, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { issues, comment, confirmed, acting } = state;
  return html`<section aria-labelledby="bf-title">
    ${para(their(context, state.invitation.reason), 'lines')}
    ${para(words(contests ? 'invite.contest_label' : 'invite.exact_help'))}
    ${askWords(
      context,
      {
        path: '',
        label: words(contests ? 'invite.contest' : 'correct.comment_label'),
        hint: words('correct.comment_help'),
        required: contests,
        input: comment,
        issues,
        name: words('invite.contest'),
      },
      (text) => context.send({ type: 'answerText', text }),
    )}
    ${confirmBox(context, issues, words(contests ? 'items.confirm' : 'invite.exact_confirm'), confirmed)}
    ${actions(
      acting
        ? nothing
        : button(context, 'primary', words('invite.send'), {
            type: 'respond',
            kind: contests ? 'contest' : 'confirm_exact',
          }),
      button(context, 'quiet', words('follow.back'), { type: 'openAnswer', panel: 'choose' }),
    )}
  </section>`;
};
