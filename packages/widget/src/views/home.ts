import type { CorrectionSummary, InvitationSummary, RecordSummary } from '@bonne-foi/contract';
import { button } from './parts/confirm.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { HomeState } from '../correction/state.ts';
import { clock, fold, icon, mail } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { screenHeader, section, status } from './parts/blocks.ts';
import { heading } from './parts/heading.ts';
import { help } from './parts/people.ts';
import { formatsOf } from './parts/record-words.ts';

/** What is asked of the person first, then the records held, then the corrections sent. */
export const homeView = (state: HomeState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { records, corrections, invitations } = state.home;
  const { authority } = state.service.capabilities;
  const open = invitations.filter(({ status }) => status === 'open' || status === 'overdue');
  return html`${screenHeader(context, words('page.records'), {
    eyebrow: state.service.session.displayName
      ? html`${authority.name}, ${state.service.session.displayName}`
      : authority.name,
    lead: html`${words('records.intro')} ${words('records.intro_correct')}`,
  })}
  ${open.length ? html`<div class="stack">${open.map((each) => invitationBlock(each, context))}</div>` : nothing}
  ${section(
    context,
    'bf-records',
    words('records.list_title'),
    records.length
      ? html`<ul class="rows" role="list">
          ${records.map((each) => recordRow(each, state, context))}
        </ul>`
      : html`<p class="measure">${words('records.empty')}</p>`,
  )}
  ${
    corrections.length
      ? section(
          context,
          'bf-corrections',
          words('records.sent_title'),
          html`<ul class="rows" role="list">
            ${corrections.map((each) => correctionRow(each, context))}
          </ul>`,
        )
      : nothing
  }
  ${help(context, authority.contact)}`;
};

/** A row that opens something: its title is a button that covers the row. */
const row = (context: ViewContext, title: string, open: () => void, about: unknown): TemplateResult =>
  html`<li class="record" part="record">
    <div>
      ${heading(
        context.headingLevel + 2,
        'subheading',
        html`<button type="button" class="record-open" @click=${open}>${title}</button>`,
      )}${about}
    </div>
    ${icon(fold)}
  </li>`;

const recordRow = (record: RecordSummary, state: HomeState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const invited = state.home.invitations.find(
    (each) => each.recordId === record.id && each.status === 'open',
  );
  const open = record.openCorrections ?? 0;
  const formats = formatsOf(context);
  return row(
    context,
    record.title,
    () => context.send({ type: 'go', target: { kind: 'record', id: record.id } }),
    html`${record.subtitle ? html`<p class="small muted">${record.subtitle}</p>` : nothing}
      <p>
        ${
          state.begun.includes(record.id)
            ? status('caution', clock, words('records.draft_kept'))
            : invited
              ? status(
                  'caution',
                  clock,
                  words('records.to_check', { deadline: formats.date(invited.deadline) }),
                )
              : open > 0
                ? status('accent', clock, words.plural('records.open_corrections', open))
                : record.updatedAt
                  ? status(
                      'muted',
                      undefined,
                      words('records.updated', { date: formats.day(record.updatedAt) }),
                    )
                  : nothing
        }
      </p>`,
  );
};

const correctionRow = (each: CorrectionSummary, context: ViewContext): TemplateResult => {
  const { words } = context;
  const label = words.find(`status.${each.status}.label`) ?? words.find(`records.phase.${each.phase}`) ?? '';
  const sent = each.submittedAt;
  return row(
    context,
    each.title,
    () =>
      context.send({
        type: 'go',
        target:
          each.phase === 'draft'
            ? { kind: 'record', id: each.recordId }
            : { kind: 'correction', id: each.id },
      }),
    html`<p class="small muted">
        ${[each.number, sent && formatsOf(context).day(sent)].filter(Boolean).join(', ')}
      </p>
      <p>
        ${status(each.phase === 'with_user' ? 'caution' : each.phase === 'closed' ? 'muted' : 'accent', clock, label)}
      </p>`,
  );
};

const invitationBlock = (each: InvitationSummary, context: ViewContext): TemplateResult => {
  const { words } = context;
  const id = `bf-invitation-${each.id}`;
  return html`<section class="notice caution" part="invitation" aria-labelledby=${id}>
    ${icon(mail)}
    <div>
      ${heading(context.headingLevel + 1, 'notice-title', each.title, { id })}
      <p>${words('records.to_check', { deadline: formatsOf(context).deadline(each.deadline) })}</p>
      <div class="actions">
        ${button('primary', words('records.answer'), () => context.send({ type: 'go', target: { kind: 'invitation', id: each.id } }))}
      </div>
    </div>
  </section>`;
};
