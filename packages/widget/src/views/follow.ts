import type { Agent, Correction } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowState } from '../correction/state.ts';
import { clock, done, icon } from '../icons.ts';
import { person } from '../icons-later.ts';
import type { ViewContext } from './context.ts';
import { decisionSections } from './decision.ts';
import { panelView } from './follow-panels.ts';
import {
  actions,
  bullets,
  button,
  notice,
  para,
  screenHeader,
  section,
  status,
  strongly,
  their,
  toneOf,
} from './parts/blocks.ts';
import { findings } from './parts/findings.ts';
import { heading } from './parts/heading.ts';
import { help, lawLine, mailLink, phoneLink, toldLines } from './parts/people.ts';
import { formatsOf } from './parts/record-words.ts';
import { timeline } from './timeline.ts';

/** What becomes of a correction: what is asked now comes first, because it has a date. */
export const followView = (state: FollowState, context: ViewContext): TemplateResult => {
  if (state.panel !== 'none') return panelView(state, state.panel, context);
  const { words } = context;
  const { correction, record, service, notice: news } = state;
  const sent = formatsOf(context).day(correction.submittedAt ?? correction.createdAt);
  const number = correction.receipts[0]?.number;
  return html`<div class="stack loose">
      ${screenHeader(context, words('follow.title'), {
        eyebrow: number && html`${words('receipt.reference')} <span class="number">${number}</span>`,
        lead: record ? words('follow.sent', { record: record.title, date: sent }) : sent,
      })}
      ${news === undefined ? nothing : status('positive', done, words.find(`said.${news}`))}
      ${asked(correction, context) ?? standing(correction, context)} ${transferred(correction, context)}
    </div>
    ${decisionSections(state, context)}
    ${section(context, 'bf-timeline', words('follow.timeline'), timeline(state, context))}
    ${section(context, 'bf-axes', words('follow.axes'), [
      findings(context, correction.rightToError),
      effects(correction, context),
    ])}
    ${section(
      context,
      'bf-told',
      words('follow.told'),
      bullets(toldLines(context, correction.decision?.told ?? correction.told)),
    )}
    ${section(context, 'bf-who', words('follow.who'), handler(correction.handledBy, context))}
    ${acts(correction, service, context)} ${help(context, record?.holder ?? service.contact)}`;
};

/** Where it stands, and what that means; the decision says it itself. */
const standing = ({ status: is, phase, decision }: Correction, context: ViewContext): unknown => {
  const { words } = context;
  const tone = toneOf(phase);
  return decision
    ? nothing
    : html`<div>
        ${status(
          tone,
          tone === 'muted' ? done : clock,
          words.find(`status.${is}.label`) ?? words.find(`records.phase.${phase}`),
        )}
        ${para(words.find(`status.${is}.meaning`))}
      </div>`;
};

/** What the service still needs: what, why, by when, what goes on meanwhile, and what the date does not do. */
const asked = ({ itemsRequest: request, actions: allowed }: Correction, context: ViewContext): unknown => {
  if (request === undefined || request.resolvedAt !== undefined || !allowed.includes('answer_items'))
    return undefined;
  const { words } = context;
  const { items, message, deadline, lapse, continues, clockEffect } = request;
  return notice('caution', icon(clock), [
    heading(
      context.headingLevel + 1,
      'notice-title',
      items.length > 1 ? words('items.several', { count: String(items.length) }) : words('items.single'),
    ),
    para(their(context, message)),
    bullets(
      items.map(
        ({ label, notHeldBecause, legalBasis }) =>
          html`${para(their(context, label), 'strong')} ${para(their(context, notHeldBecause), 'small')}
          ${lawLine(context, legalBasis)}`,
      ),
    ),
    html`<p>
      ${strongly((mark) => words('items.deadline', { deadline: mark }), formatsOf(context).deadline(deadline))}
      ${deadline < context.today ? words('items.late') : (their(context, lapse?.effect) ?? words('items.no_refusal'))}
    </p>`,
    para(their(context, continues) ?? words.find(`items.clock.${clockEffect}`)),
    actions(button(context, 'primary', words('items.open'), { type: 'openPanel', panel: 'reply' })),
  ]);
};

const transferred = ({ routedTo }: Correction, context: ViewContext): unknown => {
  if (routedTo === undefined) return nothing;
  const { words } = context;
  const { service: to, owner, transmitted, transmittedAt, reason } = routedTo;
  const service = to?.name ?? owner.name;
  return notice('accent', icon(clock), [
    para(
      transmittedAt
        ? words('transfer.notice', { date: formatsOf(context).day(transmittedAt) })
        : words('transfer.elsewhere', { service }),
      'notice-title',
    ),
    para(reason),
    para(transmitted && words('transfer.new_service', { service })),
    para(to && phoneLink(context, to.phone)),
  ]);
};

/** What is suspended meanwhile, until when, on what ground. */
const effects = ({ effects: list }: Correction, context: ViewContext): unknown => {
  if (!list?.length) return nothing;
  const { words } = context;
  return html`<div class="stack tight">
    ${heading(context.headingLevel + 2, 'subheading', words('effects.title'))}
    ${bullets(
      list.map(
        ({ label, until, ground }) =>
          html`${until ? words('effects.until', { effect: label, date: formatsOf(context).date(until) }) : their(context, label)}
          ${lawLine(context, ground)}`,
      ),
    )}
  </div>`;
};

/** A name and a service; a reference where the law protects the name; the service alone before anyone is named. */
const handler = (agent: Agent | undefined, context: ViewContext): unknown => {
  const { words } = context;
  if (agent === undefined) return para(words('follow.unassigned'));
  const {
    anonymised,
    reference = '',
    kind,
    name,
    jobTitle,
    service,
    administrativeAddress,
    phone,
    email,
  } = agent;
  const who = anonymised
    ? words('follow.anonymous', { reference })
    : kind === 'automated'
      ? words('follow.automated')
      : [name, jobTitle].filter(Boolean).join(', ');
  return html`<div class="with-icon">
    ${icon(person)}
    <div>
      ${para(who || words('follow.unassigned'), 'strong')}
      ${para([service, administrativeAddress].filter(Boolean).join('\n'), 'muted lines')}
      ${para(phone && phoneLink(context, phone))} ${para(email && mailLink(context, email))}
    </div>
  </div>`;
};

const acts = (
  { actions: allowed, recordId: id }: Correction,
  { capabilities }: FollowState['service'],
  context: ViewContext,
): unknown => {
  const { words } = context;
  return actions(
    allowed.includes('message')
      ? button(context, '', words('page.message'), { type: 'openPanel', panel: 'message' })
      : nothing,
    button(context, '', words('follow.more'), { type: 'go', target: { kind: 'record', id } }),
    button(context, 'quiet', words('follow.refresh'), { type: 'refresh' }),
    capabilities.features.auditRequests
      ? button(context, 'quiet', words('page.audit'), { type: 'go', target: { kind: 'audits' } })
      : nothing,
    allowed.includes('withdraw')
      ? button(context, 'quiet', words('withdraw.confirm'), { type: 'openPanel', panel: 'withdraw' })
      : nothing,
  );
};
