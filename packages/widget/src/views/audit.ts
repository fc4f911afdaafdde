import type { AuditRequest } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { AuditState } from '../correction/audit-state.ts';
import { clock, done } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { ask } from './parts/ask.ts';
import { auditRequest, statusOf } from './parts/audit-request.ts';
import {
  actions,
  bullets,
  button,
  named,
  notice,
  para,
  rows,
  screenHeader,
  spinner,
  status,
} from './parts/blocks.ts';
import { confirmBox } from './parts/confirm-box.ts';
import { errorSummary } from './parts/error-summary.ts';
import { heading } from './parts/heading.ts';
import { help } from './parts/people.ts';
import { formatsOf } from './parts/record-words.ts';

/** The right to be audited (CRPA L124-1): asking, following, and what the service concluded. */
export const auditView = (state: AuditState, context: ViewContext): TemplateResult => {
  const { service, requests, panel, at } = state;
  const shown = requests.find(({ id }) => id === at);
  const body =
    panel === 'one' && shown !== undefined
      ? auditRequest(shown, requests.length > 1, context)
      : panel === 'ask'
        ? asking(state, context)
        : list(state, context);
  return html`${body} ${help(context, shown?.service ?? service.contact)}`;
};

const list = ({ requests }: AuditState, context: ViewContext): TemplateResult => {
  const { words } = context;
  return html`${screenHeader(context, words('audit.list'), { lead: words('audit.intro') })}
  ${rows(requests.map((request) => row(request, context)))}
  ${actions(
    button(context, 'primary', words('audit.new'), { type: 'openAudit', panel: 'ask' }),
    button(context, 'quiet', words('action.back'), { type: 'back' }),
  )}`;
};

const row = (request: AuditRequest, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { id, points, createdAt, phase } = request;
  const asked = words('audit.asked', { date: formatsOf(context).day(createdAt) });
  return html`<li class="stack tight edit">
    ${heading(context.headingLevel + 1, 'subheading', asked)} ${bullets(points.map(({ label }) => label))}
    ${status(phase === 'closed' ? 'muted' : 'accent', phase === 'closed' ? done : clock, statusOf(request, context))}
    ${actions(
      button(context, '', named(context, words('audit.see'), asked), {
        type: 'openAudit',
        panel: 'one',
        at: id,
      }),
    )}
  </li>`;
};

/** What the law says of it, the points, and an explicit confirmation. */
const asking = (state: AuditState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { points, recordId, records, issues, acting, confirmed } = state;
  const label = words('audit.points_label');
  return html`${screenHeader(context, words('audit.title'), { lead: words('audit.intro') })}
  ${errorSummary(undefined, issues, context, () => label)}
  ${acting ? notice('', spinner, para(words('sending.now'))) : nothing}
  ${bullets([
    words('audit.time'),
    words('audit.may_refuse'),
    words('audit.finds_error'),
    words('audit.duty'),
  ])}
  ${ask(
    context,
    {
      type: 'longText',
      path: 'points',
      part: 'value',
      label,
      hint: words('audit.points_help'),
      required: true,
      input: points,
      issues,
      name: label,
    },
    (text) => context.send({ type: 'auditText', part: 'points', text }),
  )}
  ${
    records.length === 0
      ? nothing
      : ask(
          context,
          {
            type: 'choice',
            path: 'record',
            part: 'value',
            label: words('audit.record_label'),
            choices: [
              { value: '', label: words('audit.record_none') },
              ...records.map(({ id, title }) => ({ value: id, label: title })),
            ],
            input: recordId,
            issues: [],
          },
          (text) => context.send({ type: 'auditText', part: 'recordId', text }),
        )
  }
  ${confirmBox(context, issues, words('audit.confirm'), confirmed)}
  ${actions(
    acting ? nothing : button(context, 'primary', words('audit.send'), { type: 'askAudit' }),
    button(context, 'quiet', words('follow.back'), { type: 'back' }),
  )}`;
};
