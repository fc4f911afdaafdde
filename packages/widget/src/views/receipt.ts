import type { MissingItem, Receipt, SubmittedLine } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReceiptState } from '../correction/state.ts';
import { done, icon } from '../icons.ts';
import { download, print } from '../icons-later.ts';
import type { ViewContext } from './context.ts';
import {
  actions,
  bullets,
  button,
  fact,
  facts,
  para,
  screenHeader,
  section,
  status,
  strongly,
  their,
} from './parts/blocks.ts';
import { heading } from './parts/heading.ts';
import { help, lawLine, mailLink, phoneLink } from './parts/people.ts';
import { formatsOf } from './parts/record-words.ts';
import { remedyList } from './parts/remedies.ts';
import { printAlone } from './print-alone.ts';

/** The receipt: proof first, then what happens next, then the document itself, which prints alone. */
export const receiptView = (state: ReceiptState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { summary, receipt, service } = state;
  return html`<div class="stack">
      ${status('positive', done, words('receipt.received_on', { datetime: formatsOf(context).instant(summary.receivedAt) }))}
      ${screenHeader(context, words(titleKey(state)), {
        eyebrow: receipt?.issuer.name ?? service.capabilities.authority.name,
        lead: words('receipt.keep'),
      })}
      ${downloads(state, context)}
    </div>
    ${section(context, 'bf-next', words('check.next_title'), whatNext(state, context))}
    ${document(state, context)} ${help(context, receipt?.service ?? service.contact)}`;
};

/** What was received: corrections, a request, or the answer to an invitation. */
const titleKey = ({
  fresh,
  owner,
}: ReceiptState): 'receipt.title' | 'receipt.title_request' | 'receipt.title_again' | 'invite.answered' => {
  if (!fresh) return 'receipt.title_again';
  if (owner.kind === 'invitation') return 'invite.answered';
  if (owner.kind === 'audit') return 'receipt.title_request';
  const kinds = owner.correction.qualification ?? [];
  return kinds.includes('request') && !kinds.includes('declaration')
    ? 'receipt.title_request'
    : 'receipt.title';
};

/** Best format first: a PDF when the service makes one, its page otherwise. */
const downloads = ({ summary }: ReceiptState, context: ViewContext): unknown => {
  const { words } = context;
  const mediaType = ['application/pdf', 'text/html'].find((type) =>
    summary.formats.some((each) => each.type === type),
  );
  const format = mediaType?.split('/')[1]?.toUpperCase() ?? '';
  return actions(
    mediaType
      ? button(
          context,
          'primary',
          html`${icon(download)}<span>${words('receipt.download', { format })}</span>`,
          { type: 'download', receiptId: summary.id, mediaType },
        )
      : nothing,
    button(context, '', html`${icon(print)}<span>${words('receipt.print')}</span>`, ({ currentTarget }) => {
      if (currentTarget instanceof Node) printAlone(currentTarget.getRootNode());
    }),
  );
};

const whatNext = ({ owner, summary, receipt }: ReceiptState, context: ViewContext): unknown => {
  const { words } = context;
  const expected = owner.kind === 'correction' && owner.correction.answerExpectedOn;
  return [
    bullets([
      expected && words('status.announced', { deadline: formatsOf(context).deadline(expected) }),
      summary.kind === 'registration' && words('receipt.registration.not_decision'),
      receipt && silenceText(receipt, context),
      words('receipt.may_ask'),
      receipt?.sentTo && words('receipt.sent_to', { email: receipt.sentTo }),
    ]),
    actions(
      owner.kind === 'correction'
        ? button(context, '', words('receipt.follow'), { type: 'follow' })
        : owner.kind === 'audit'
          ? button(context, '', words('receipt.follow_request'), { type: 'follow' })
          : button(context, '', words('action.back'), { type: 'back' }),
    ),
  ];
};

/** What the absence of an answer will mean, when the law gives it a meaning. */
const silenceText = ({ silence }: Receipt, context: ViewContext): string =>
  silence === undefined
    ? ''
    : context.words(`receipt.silence.${silence.effect === 'rejection' ? 'rejection' : 'acceptance'}`, {
        date: formatsOf(context).deadline(silence.deemedOn),
      });

/** The document. Number and date stand even when the rest could not be had. */
const document = (
  { summary, receipt, receiptFailed }: ReceiptState,
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  const { kind, number, receivedAt } = summary;
  return html`<section class="receipt stack" part="receipt" aria-labelledby="bf-receipt">
    <div class="stack tight">
      ${heading(
        context.headingLevel + 1,
        'heading',
        words.find(`receipt.kind.${kind}`) ?? words('receipt.kind.other'),
        { id: 'bf-receipt' },
      )}
      ${para(receipt?.issuer.name, 'muted')} ${receipt && sentBy(receipt, context)}
    </div>
    <div>
      ${para(words('receipt.reference'), 'small muted')}
      <p class="reference" part="reference">${number}</p>
    </div>
    ${facts([
      fact(words('receipt.received'), formatsOf(context).instant(receivedAt), words('receipt.date_proof')),
      receipt && documentLines(receipt, context),
    ])}
    ${
      receipt
        ? nothing
        : receiptFailed
          ? [
              para(words('receipt.unavailable')),
              actions(button(context, '', words('action.retry'), { type: 'retry' })),
            ]
          : para(words('receipt.loading'), 'muted')
    }
  </section>`;
};

/** Who sent it; with the one it was sent for, in what capacity, when that is another (CRPA R112-11-1). */
const sentBy = ({ sender, onBehalfOf: other }: Receipt, context: ViewContext): unknown => {
  const { words } = context;
  if (sender === undefined) return nothing;
  if (other === undefined) return para(words('receipt.sender', { name: sender }), 'muted');
  const { name, siret, capacity, mandateReference } = other;
  const about = [name, siret, words.find(`capacity.${capacity}`), mandateReference];
  return para(words('receipt.behalf', { sender, person: about.filter(Boolean).join(', ') }));
};

const documentLines = (receipt: Receipt, context: ViewContext): unknown => {
  const { words } = context;
  const { service, silence, qualification = [], isRequest, attachments, missingItems } = receipt;
  const { size } = formatsOf(context);
  const natures = qualification.flatMap((each) => words.find(`receipt.qualification.${each}`) ?? []);
  return [
    service &&
      fact(
        words('receipt.service'),
        service.name,
        html`${[service.organisation?.name, service.postalAddress].map((line) => para(line, 'lines'))}
        ${para(phoneLink(context, service.phone))} ${service.email && para(mailLink(context, service.email))}`,
      ),
    natures.length || !isRequest
      ? fact(
          words('receipt.nature'),
          natures.join(', ') || words('receipt.qualification.declaration'),
          isRequest ? nothing : words('receipt.declaration'),
        )
      : nothing,
    receipt.summary.map((line) => submitted(line, context)),
    fact(
      words('receipt.files'),
      attachments?.length
        ? attachments.map(({ name, size: bytes }) => para(`${name}, ${size(bytes)}`))
        : nothing,
    ),
    fact(
      words('receipt.missing'),
      nothing,
      bullets((missingItems ?? []).map((item) => missing(item, context))),
    ),
    silence &&
      fact(
        words('receipt.silence.title'),
        silenceText(receipt, context),
        html`${para(silence.attestation)} ${lawLine(context, silence.legalBasis)}`,
      ),
    silence?.remedies?.length
      ? fact(words('receipt.remedies'), nothing, remedyList(silence.remedies, context))
      : nothing,
    fact(
      words('receipt.fingerprint'),
      html`<span class="digest">${receipt.contentDigest}</span>`,
      their(context, receipt.proofNote) ?? words('receipt.fingerprint_help'),
    ),
  ];
};

/** A document that a text requires and that did not come: which one, why, by when, on what ground (CRPA L114-5). */
const missing = (item: MissingItem, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { label, because, deadline, timeLimit, legalBasis } = item;
  const { deadline: day, duration } = formatsOf(context);
  return html`${para(label, 'strong')} ${para(because)}
    <p>
      ${strongly((mark) => words('receipt.missing_by', { deadline: mark }), day(deadline))}
      ${words('remedy.time', { time: duration(timeLimit) })}
    </p>
    ${lawLine(context, legalBasis)}`;
};

const submitted = (line: SubmittedLine, context: ViewContext): unknown => {
  const { words } = context;
  const { label, op, before, after, comment, wrongSince, effectiveDate } = line;
  const since = wrongSince ?? effectiveDate;
  return fact(
    their(context, label),
    after ?? comment ?? words.find(`receipt.op.${op}`) ?? words('common.none'),
    [
      para(before && words('receipt.before', { value: before })),
      para(
        since &&
          words(wrongSince ? 'check.wrong_since' : 'check.changed', { date: formatsOf(context).date(since) }),
      ),
      para(after && comment),
    ],
  );
};
