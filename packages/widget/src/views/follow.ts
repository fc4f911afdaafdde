import type { Agent, Correction, Told } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowState } from '../correction/state.ts';
import { clock, done, icon } from '../icons.ts';
import { person } from '../icons-later.ts';
import { timeline } from './timeline.ts';
import { decisionSections } from './decision.ts';
import { panelView } from './follow-panels.ts';
import type { LaterContext } from './later-context.ts';
import { axes } from './parts/axes.ts';
import { around, link, notice, screenHeader, section, status } from './parts/blocks.ts';
import { button } from './parts/confirm.ts';
import { heading } from './parts/heading.ts';
import { help, lawLine, notToldLine, phoneLink } from './parts/people.ts';
import { formatsOf } from './parts/record-words.ts';

/** What becomes of a correction: what is asked now comes first, because it has a date. */
export const followView = (state: FollowState, context: LaterContext): TemplateResult => {
  if (state.panel !== 'none') return panelView(state, state.panel, context);
  const { words } = context;
  const { correction, record } = state;
  const formats = formatsOf(context);
  const sent = correction.submittedAt ?? correction.createdAt;
  const number = correction.receipts[0]?.number;
  return html`<div class="stack loose">
      ${screenHeader(context, words('follow.title'), {
        eyebrow: number ? html`${words('receipt.reference')} <span class="number">${number}</span>` : nothing,
        lead: record
          ? words('follow.sent', { record: record.title, date: formats.day(sent) })
          : formats.day(sent),
      })}
      ${asked(state, context) ?? said(state, context)} ${transferred(correction, context)}
    </div>
    ${decisionSections(state, context)}
    ${section(context, 'bf-timeline', words('follow.timeline'), timeline(state, context))}
    ${section(
      context,
      'bf-axes',
      words('follow.axes'),
      html`${axes(context, correction.rightToError)}${effects(correction, context)}`,
    )}
    ${section(context, 'bf-told', words('follow.told'), whoKnows(correction.decision?.told ?? correction.told, context))}
    ${section(context, 'bf-who', words('follow.who'), handler(correction.handledBy, context))}
    <div class="actions">${actions(state, context)}</div>
    ${help(context, record?.holder ?? state.service.capabilities.authority.contact)}`;
};

/** What was just done here, said once. */
const said = ({ notice: what, correction }: FollowState, { words }: LaterContext): TemplateResult => {
  const text =
    what === 'message-sent'
      ? words('message.sent')
      : what === 'withdrawn'
        ? words('withdraw.done')
        : undefined;
  const news = text ? html`<p>${status('positive', done, text)}</p>` : nothing;
  if (correction.decision) return html`${news}`;
  const label =
    words.find(`status.${correction.status}.label`) ?? words.find(`status.phase.${correction.phase}`);
  const meaning = words.find(`status.${correction.status}.meaning`);
  const tone =
    correction.phase === 'with_user' ? 'caution' : correction.phase === 'closed' ? 'muted' : 'accent';
  return html`${news}
    <div>
      <p>${status(tone, tone === 'muted' ? done : clock, label)}</p>
      ${meaning ? html`<p>${meaning}</p>` : nothing}
    </div>`;
};

/** What the service still needs: what, why, by when, what goes on meanwhile, and what the date does not do. */
const asked = ({ correction }: FollowState, context: LaterContext): unknown => {
  const { itemsRequest: request, actions: allowed } = correction;
  if (request === undefined || request.resolvedAt !== undefined || !allowed.includes('answer_items'))
    return undefined;
  const { words } = context;
  const formats = formatsOf(context);
  const late = request.deadline < context.today;
  return notice(
    'caution',
    icon(clock),
    html`${heading(
        context.headingLevel + 1,
        'notice-title',
        request.items.length > 1
          ? words('items.several', { count: String(request.items.length) })
          : words('items.single'),
      )}
      <p class="measure">${request.message}</p>
      <ul class="list measure">
        ${request.items.map(
          (item) =>
            html`<li>
              <p class="strong">${item.label}</p>
              ${item.notHeldBecause ? html`<p class="small">${item.notHeldBecause}</p>` : nothing}
              ${lawLine(context, item.legalBasis)}
            </li>`,
        )}
      </ul>
      <p class="measure">
        ${around(
          (deadline) => words('items.deadline', { deadline }),
          html`<strong>${formats.deadline(request.deadline)}</strong>`,
        )}
        ${late ? words('items.late') : request.lapse ? request.lapse.effect : words('items.no_refusal')}
      </p>
      <p class="measure">${request.continues ?? words.find(`items.clock.${request.clockEffect}`)}</p>
      <div class="actions">
        ${button('primary', words('items.open'), () => {
          context.send({ type: 'openPanel', panel: 'reply' });
        })}
      </div>`,
  );
};

const transferred = ({ routedTo }: Correction, context: LaterContext): unknown => {
  if (routedTo === undefined) return nothing;
  const { words } = context;
  const service = routedTo.service?.name ?? routedTo.owner.name;
  return notice(
    'accent',
    icon(clock),
    html`<p class="notice-title">
        ${
          routedTo.transmittedAt
            ? words('transfer.notice', { date: formatsOf(context).day(routedTo.transmittedAt) })
            : words('transfer.elsewhere', { service })
        }
      </p>
      <p>${routedTo.reason}</p>
      ${
        routedTo.transmitted
          ? html`<p>${words('transfer.new_service', { service })}</p>
              <p>${words('transfer.nothing_to_do')}</p>`
          : nothing
      }
      ${routedTo.service ? html`<p>${phoneLink(context, routedTo.service.phone)}</p>` : nothing}`,
  );
};

/** What is suspended meanwhile, until when, on what ground. */
const effects = ({ effects: list }: Correction, context: LaterContext): unknown => {
  if (!list?.length) return nothing;
  const { words } = context;
  const formats = formatsOf(context);
  return html`<div class="stack tight">
    ${heading(context.headingLevel + 2, 'subheading', words('effects.title'))}
    <ul class="list measure">
      ${list.map(
        (effect) =>
          html`<li>
            ${effect.until ? words('effects.until', { effect: effect.label, date: formats.date(effect.until) }) : effect.label}
            ${lawLine(context, effect.ground)}
          </li>`,
      )}
    </ul>
  </div>`;
};

/** Who knows, and who does not: telling one body tells no other. */
export const whoKnows = (told: readonly Told[] | undefined, context: LaterContext): TemplateResult => {
  const { words } = context;
  if (!told?.length) return html`<p class="measure">${words('told.default')}</p>`;
  return html`<ul class="list measure">
    ${told.map((each) =>
      each.told
        ? html`<li>${words('told.yes', { authority: each.body.name })}</li>`
        : html`<li>${words('check.not_told')} ${notToldLine(context, each)}</li>`,
    )}
  </ul>`;
};

/** A name and a service; a reference where the law protects the name; the service alone before anyone is named. */
const handler = (agent: Agent | undefined, context: LaterContext): TemplateResult => {
  const { words } = context;
  if (agent === undefined) return html`<p class="measure">${words('follow.unassigned')}</p>`;
  const who = agent.anonymised
    ? words('follow.anonymous', { reference: agent.reference ?? '' })
    : agent.kind === 'automated'
      ? words('follow.automated')
      : [agent.name, agent.jobTitle].filter(Boolean).join(', ');
  return html`<div class="with-icon">
    ${icon(person)}
    <div>
      <p class="strong">${who || words('follow.unassigned')}</p>
      <p class="muted">${[agent.service, agent.administrativeAddress].filter(Boolean).join(', ')}</p>
      ${agent.phone ? html`<p>${phoneLink(context, agent.phone)}</p>` : nothing}
      ${agent.email ? html`<p>${link(context, agent.email, `mailto:${agent.email}`)}</p>` : nothing}
    </div>
  </div>`;
};

const actions = ({ correction }: FollowState, context: LaterContext): unknown => {
  const { words } = context;
  const can = (action: string): boolean => correction.actions.includes(action);
  return html`${
    can('message')
      ? button('', words('action.write_service'), () => {
          context.send({ type: 'openPanel', panel: 'message' });
        })
      : nothing
  }
  ${button('', words('follow.more'), () => {
    context.send({ type: 'go', target: { kind: 'record', id: correction.recordId } });
  })}
  ${button('quiet', words('follow.refresh'), () => {
    context.send({ type: 'refresh' });
  })}
  ${
    can('withdraw')
      ? button('quiet', words('action.withdraw'), () => {
          context.send({ type: 'openPanel', panel: 'withdraw' });
        })
      : nothing
  }`;
};
