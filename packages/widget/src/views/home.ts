import type { CorrectionSummary, InvitationSummary, RecordSummary } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { HomeState, Target } from '../correction/state.ts';
import { clock, fold, icon, info, mail } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { actions, button, para, rows, screenHeader, section, status, their, toneOf } from './parts/blocks.ts';
import { heading } from './parts/heading.ts';
import { help } from './parts/people.ts';
import { formatsOf } from './parts/record-words.ts';

/** What is asked of the person first, then the records held, then the corrections sent. */
export const homeView = (state: HomeState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { home, service, notice: news } = state;
  const { records, corrections, invitations } = home;
  const { contact, capabilities, session } = service;
  const open = invitations.filter(({ status: is }) => is === 'open' || is === 'overdue');
  return html`${screenHeader(context, words('page.records'), {
    eyebrow: [contact?.organisation?.name ?? capabilities.authority.name, session.displayName]
      .filter(Boolean)
      .join(', '),
    lead: `${words('records.intro')} ${words('records.intro_correct')}`,
  })}
  ${news === undefined ? nothing : status('positive', info, words.find(`said.${news}`))}
  ${open.length ? html`<div class="stack">${open.map((each) => invitationBlock(each, context))}</div>` : nothing}
  ${section(
    context,
    'bf-records',
    words('records.list_title'),
    records.length
      ? rows(records.map((each) => recordRow(each, state, context)))
      : para(words('records.empty')),
  )}
  ${
    corrections.length
      ? section(
          context,
          'bf-corrections',
          words('records.sent_title'),
          rows(corrections.map((each) => correctionRow(each, context))),
        )
      : nothing
  }
  ${
    capabilities.features.auditRequests
      ? actions(button(context, '', words('page.audit'), { type: 'go', target: { kind: 'audits' } }))
      : nothing
  }
  ${help(context, contact)}`;
};

/** A row that opens something: its title is a button that covers the row. */
const row = (
  context: ViewContext,
  title: string,
  target: Target,
  about: unknown,
  state: unknown,
): TemplateResult =>
  html`<li class="record" part="record">
    <div>
      ${heading(
        context.headingLevel + 2,
        'subheading',
        html`<button
          type="button"
          class="record-open"
          @click=${() => {
            context.send({ type: 'go', target });
          }}
        >
          ${their(context, title)}
        </button>`,
      )}
      ${para(about, 'small muted')} ${state}
    </div>
    ${icon(fold)}
  </li>`;

const recordRow = (
  record: RecordSummary,
  { home, begun }: HomeState,
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  const { id, title, subtitle, openCorrections = 0, updatedAt } = record;
  const formats = formatsOf(context);
  const invited = home.invitations.find((each) => each.recordId === id && each.status === 'open');
  const state = begun.includes(id)
    ? status('caution', clock, words('records.draft_kept'))
    : invited
      ? status('caution', clock, toCheck(invited, context))
      : openCorrections > 0
        ? status('accent', clock, words.plural('records.open_corrections', openCorrections))
        : para(updatedAt && words('records.updated', { date: formats.day(updatedAt) }), 'small muted');
  return row(context, title, { kind: 'record', id }, their(context, subtitle), state);
};

/** Until when an invitation is to be answered: after that day it still may be. */
const toCheck = ({ deadline }: Pick<InvitationSummary, 'deadline'>, context: ViewContext): string =>
  context.words(deadline < context.today ? 'records.overdue' : 'records.to_check', {
    deadline: formatsOf(context).deadline(deadline),
  });

const correctionRow = (each: CorrectionSummary, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { phase, id, recordId, title, number, submittedAt } = each;
  return row(
    context,
    title,
    phase === 'draft' ? { kind: 'record', id: recordId } : { kind: 'correction', id },
    [number, submittedAt && formatsOf(context).day(submittedAt)].filter(Boolean).join(', '),
    status(
      toneOf(phase),
      clock,
      words.find(`status.${each.status}.label`) ?? words.find(`records.phase.${phase}`),
    ),
  );
};

const invitationBlock = (
  { id, title, deadline }: InvitationSummary,
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  return html`<section class="notice caution" part="invitation" aria-labelledby="bf-i-${id}">
    ${icon(mail)}
    <div class="stack">
      ${heading(context.headingLevel + 1, 'notice-title', their(context, title), { id: `bf-i-${id}` })}
      ${para(toCheck({ deadline }, context))}
      ${actions(
        button(context, 'primary', words('records.answer'), {
          type: 'go',
          target: { kind: 'invitation', id },
        }),
      )}
    </div>
  </section>`;
};
