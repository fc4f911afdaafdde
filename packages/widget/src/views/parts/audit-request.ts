import type { AuditRequest, ExpressFindings } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { alert, clock, done } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { reasonLines } from '../decision.ts';
import {
  actions,
  bullets,
  button,
  link,
  named,
  para,
  screenHeader,
  section,
  status,
  their,
} from './blocks.ts';
import { heading } from './heading.ts';
import { formatsOf } from './record-words.ts';
import { remedyList } from './remedies.ts';
import { richText } from './rich-text.ts';

/** Where a request stands, in words; the service's own word where it is not known here. */
export const statusOf = ({ status: is }: AuditRequest, { words }: ViewContext): string =>
  words.find(`audit.status.${is}`) ?? is;

/** One request: where it stands, what was asked, what comes next or came of it, its receipts. */
export const auditRequest = (
  request: AuditRequest,
  isOneOfMany: boolean,
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  const { points, createdAt, receipts, findings, phase, invitationId } = request;
  const isClosed = phase === 'closed';
  return html`<div class="stack">
      ${screenHeader(context, words('audit.yours'), {
        eyebrow:
          receipts[0] &&
          html`${words('receipt.reference')} <span class="number">${receipts[0].number}</span>`,
        lead: words('audit.asked', { date: formatsOf(context).day(createdAt) }),
      })}
      ${status(isClosed ? 'muted' : 'accent', isClosed ? done : clock, statusOf(request, context))}
      ${next(request, context)}
    </div>
    ${section(context, 'bf-points', words('audit.points'), bullets(points.map(({ label }) => label)))}
    ${refusal(request, context)}
    ${
      findings.length === 0
        ? nothing
        : section(
            context,
            'bf-findings',
            words('audit.conclusions'),
            // The newest first: it is the one that counts.
            [...findings].reverse().map((each) => conclusion(each, request, context)),
          )
    }
    ${actions(
      invitationId === undefined
        ? nothing
        : button(context, 'primary', words('audit.answer_invitation'), {
            type: 'go',
            target: { kind: 'invitation', id: invitationId },
          }),
      receipts.map(({ id, number }) =>
        button(context, '', named(context, words('follow.receipt'), number), {
          type: 'showReceipt',
          receiptId: id,
        }),
      ),
      button(context, 'quiet', words(isOneOfMany ? 'audit.all' : 'action.back'), { type: 'back' }),
      button(context, 'quiet', words('audit.new'), { type: 'openAudit', panel: 'ask' }),
    )}`;
};

/** The day of the audit, or what the absence of an answer will mean. */
const next = ({ phase, scheduledFor, clock: runs }: AuditRequest, context: ViewContext): unknown => {
  const { words } = context;
  const { deadline } = formatsOf(context);
  if (phase === 'closed') return nothing;
  if (scheduledFor !== undefined) return para(words('audit.scheduled', { date: deadline(scheduledFor) }));
  const day = runs?.deemedOn;
  return [
    para(words('audit.time')),
    para(day && words('receipt.silence.rejection', { date: deadline(day) })),
  ];
};

/** Why it was refused, by silence or in words, and how to contest that. */
const refusal = ({ decision }: AuditRequest, context: ViewContext): unknown => {
  if (decision === undefined) return nothing;
  const { words } = context;
  const { reasons = [], remedies = [], express } = decision;
  return [
    express && reasons.length > 0
      ? section(
          context,
          'bf-refusal',
          words('audit.refusal'),
          reasons.map((each) => reasonLines(each, context)),
        )
      : nothing,
    remedies.length > 0
      ? section(context, 'bf-contest', words('remedy.title'), remedyList(remedies, context))
      : nothing,
  ];
};

/** Express conclusions: on the stated points and on nothing wider, with what ends them (CRPA L124-2). */
const conclusion = (found: ExpressFindings, { points }: AuditRequest, context: ViewContext): unknown => {
  const { words } = context;
  const { issuer, issuedOn, scope, conclusions, compliant, binding, supersededBy, reserves, document } =
    found;
  const recordId = points.find((point) => point.recordId !== undefined)?.recordId;
  return html`<section class="receipt stack" part="receipt" aria-labelledby="bf-c-${found.id}">
    ${heading(
      context.headingLevel + 2,
      'subheading',
      words('audit.issued', { issuer: issuer.name, date: formatsOf(context).date(issuedOn) }),
      { id: `bf-c-${found.id}` },
    )}
    <div class="stack tight">${richText(context, conclusions)}</div>
    <div>${para(words('audit.scope'), 'strong')} ${bullets(scope.map((each) => their(context, each)))}</div>
    ${
      binding
        ? [
            status('positive', done, words('audit.effect')),
            para(reserves ? their(context, reserves) : words('audit.limits'), 'small'),
            para(words('audit.ends'), 'small'),
          ]
        : status('muted', alert, words(supersededBy === undefined ? 'audit.ended' : 'audit.superseded'))
    }
    ${
      compliant === false
        ? [
            para(words('audit.breach')),
            recordId === undefined
              ? nothing
              : actions(
                  button(context, '', words('remedy.correct_again'), {
                    type: 'go',
                    target: { kind: 'record', id: recordId },
                  }),
                ),
          ]
        : nothing
    }
    ${para(document && link(context, their(context, document.title ?? words('audit.conclusions')), document.href))}
  </section>`;
};
