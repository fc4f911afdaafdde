import type { Receipt, SubmittedLine } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReceiptState } from '../correction/state.ts';
import { done, icon } from '../icons.ts';
import { download, print } from '../icons-later.ts';
import type { LaterContext } from './later-context.ts';
import { button } from './parts/confirm.ts';
import { fact, screenHeader, section, status } from './parts/blocks.ts';
import { heading } from './parts/heading.ts';
import { help, lawLine, phoneLink } from './parts/people.ts';
import { formatsOf } from './parts/record-words.ts';
import { remedyList } from './parts/remedies.ts';

/** The receipt: proof first, then what happens next, then the document itself, which prints alone. */
export const receiptView = (state: ReceiptState, context: LaterContext): TemplateResult => {
  const { words } = context;
  const { summary, receipt, service } = state;
  const formats = formatsOf(context);
  return html`<div class="stack">
      <p>
        ${status('positive', done, words('receipt.received_on', { datetime: formats.instant(summary.receivedAt) }))}
      </p>
      ${screenHeader(context, words(titleKey(state)), {
        eyebrow: receipt?.issuer.name ?? service.capabilities.authority.name,
        lead: words('receipt.keep'),
      })}
      <div class="actions">${downloads(state, context)}</div>
    </div>
    ${section(context, 'bf-next', words('receipt.next_title'), whatNext(state, context))}
    ${receipt ? document(receipt, context) : bareReceipt(state, context)}
    ${help(context, receipt?.service ?? service.capabilities.authority.contact)}`;
};

/** What was received: corrections, a request, or the answer to an invitation. */
const titleKey = ({
  fresh,
  owner,
}: ReceiptState): 'receipt.title' | 'receipt.title_request' | 'receipt.title_again' | 'invite.answered' => {
  if (!fresh) return 'receipt.title_again';
  if (owner.kind === 'invitation') return 'invite.answered';
  const kinds = owner.correction.qualification ?? [];
  return kinds.includes('request') && !kinds.includes('declaration')
    ? 'receipt.title_request'
    : 'receipt.title';
};

/** Best format first: a PDF when the service makes one, its page otherwise. */
const downloads = ({ summary }: ReceiptState, context: LaterContext): unknown => {
  const { words } = context;
  const kinds = [
    ['application/pdf', 'PDF'],
    ['text/html', 'HTML'],
  ] as const;
  const best = kinds.find(([type]) => summary.formats.some((each) => each.type === type));
  return html`${
    best
      ? button(
          'primary',
          html`${icon(download)}<span>${words('receipt.download', { format: best[1] })}</span>`,
          () => {
            context.send({ type: 'download', receiptId: summary.id, mediaType: best[0] });
          },
        )
      : nothing
  }
  ${button('', html`${icon(print)}<span>${words('receipt.print')}</span>`, () => {
    context.print();
  })}`;
};

const whatNext = ({ owner, summary, receipt }: ReceiptState, context: LaterContext): TemplateResult => {
  const { words } = context;
  const formats = formatsOf(context);
  const expected = owner.kind === 'correction' ? owner.correction.answerExpectedOn : undefined;
  return html`<ul class="list measure">
      ${
        expected
          ? html`<li>${words('receipt.expected', { deadline: formats.deadline(expected) })}</li>`
          : nothing
      }
      ${summary.kind === 'registration' ? html`<li>${words('receipt.registration.not_decision')}</li>` : nothing}
      ${receipt?.silence ? html`<li>${silenceText(receipt, context)}</li>` : nothing}
      <li>${words('receipt.may_ask')}</li>
      ${receipt?.sentTo ? html`<li>${words('receipt.sent_to', { email: receipt.sentTo })}</li>` : nothing}
    </ul>
    <div class="actions">
      ${
        owner.kind === 'correction'
          ? button('', words('receipt.follow'), () => {
              context.send({ type: 'follow' });
            })
          : button('', words('action.back'), () => {
              context.send({ type: 'back' });
            })
      }
    </div>`;
};

const silenceText = ({ silence }: Receipt, context: LaterContext): string => {
  if (silence === undefined) return '';
  const date = formatsOf(context).deadline(silence.deemedOn);
  return silence.effect === 'rejection'
    ? context.words('receipt.silence.rejection', { date })
    : context.words('receipt.silence.acceptance', { date });
};

const kindName = (kind: string, { words }: LaterContext): string =>
  words.find(`receipt.kind.${kind}`) ?? words('receipt.kind.other');

const reference = (number: string, { words }: LaterContext): TemplateResult =>
  html`<div>
    <p class="small muted">${words('receipt.reference')}</p>
    <p class="reference" part="reference">${number}</p>
  </div>`;

/** Number and date stand even when the document could not be had. */
const bareReceipt = ({ summary, receiptFailed }: ReceiptState, context: LaterContext): TemplateResult => {
  const { words } = context;
  return html`<section class="receipt" part="receipt" aria-labelledby="bf-receipt">
    ${heading(context.headingLevel + 1, 'heading', kindName(summary.kind, context), { id: 'bf-receipt' })}
    ${reference(summary.number, context)}
    <dl class="rows">
      ${fact(words('receipt.received'), formatsOf(context).instant(summary.receivedAt), words('receipt.date_proof'))}
    </dl>
    ${
      receiptFailed
        ? html`<p class="measure">${words('receipt.unavailable')}</p>
            <div class="actions">
              ${button('', words('action.retry'), () => {
                context.send({ type: 'retry' });
              })}
            </div>`
        : html`<p class="muted">${words('receipt.loading')}</p>
            <span class="bone long"></span><span class="bone short"></span>`
    }
  </section>`;
};

const document = (receipt: Receipt, context: LaterContext): TemplateResult => {
  const { words } = context;
  const formats = formatsOf(context);
  const { service, silence } = receipt;
  return html`<section class="receipt" part="receipt" aria-labelledby="bf-receipt">
    <div class="stack tight">
      ${heading(context.headingLevel + 1, 'heading', kindName(receipt.kind, context), { id: 'bf-receipt' })}
      <p class="muted">${receipt.issuer.name}</p>
      ${receipt.sender ? html`<p class="muted">${words('receipt.sender', { name: receipt.sender })}</p>` : nothing}
    </div>
    ${reference(receipt.number, context)}
    <dl class="rows">
      ${fact(words('receipt.received'), formats.instant(receipt.receivedAt), words('receipt.date_proof'))}
      ${
        service
          ? fact(
              words('receipt.service'),
              service.name,
              html`<span class="lines"
                  >${[service.organisation?.name, service.postalAddress].filter(Boolean).join('\n')}</span
                ><br />${phoneLink(context, service.phone)}<br />${service.email}`,
            )
          : nothing
      }
      ${receipt.qualification?.length || !receipt.isRequest ? nature(receipt, context) : nothing}
      ${receipt.summary.map((line) => submitted(line, context))}
      ${
        receipt.attachments?.length
          ? fact(
              words('receipt.files'),
              receipt.attachments.map(
                ({ name, size }) => html`<p>${words('receipt.file', { name, size: formats.size(size) })}</p>`,
              ),
            )
          : nothing
      }
      ${
        silence
          ? fact(
              words('receipt.silence.title'),
              silenceText(receipt, context),
              html`${silence.attestation} ${lawLine(context, silence.legalBasis)}`,
            )
          : nothing
      }
      ${silence?.remedies?.length ? fact(words('receipt.remedies'), nothing, remedyList(silence.remedies, context)) : nothing}
      ${fact(
        words('receipt.fingerprint'),
        html`<span class="digest">${receipt.contentDigest}</span>`,
        receipt.proofNote ?? words('receipt.fingerprint_help'),
      )}
    </dl>
  </section>`;
};

const nature = ({ qualification, isRequest }: Receipt, context: LaterContext): TemplateResult => {
  const { words } = context;
  const names = (qualification ?? []).flatMap((each) => words.find(`receipt.qualification.${each}`) ?? []);
  return fact(
    words('receipt.nature'),
    names.length ? names.map((name) => html`<p>${name}</p>`) : words('receipt.qualification.declaration'),
    isRequest ? nothing : words('receipt.declaration'),
  );
};

const submitted = (line: SubmittedLine, context: LaterContext): TemplateResult => {
  const { words } = context;
  const formats = formatsOf(context);
  const since = line.wrongSince ?? line.effectiveDate;
  const said = line.after ?? line.comment ?? words.find(`receipt.op.${line.op}`) ?? words('common.none');
  const more = [
    line.before ? words('receipt.before', { value: line.before }) : '',
    since
      ? words(line.wrongSince ? 'check.wrong_since' : 'check.changed', { date: formats.date(since) })
      : '',
    line.after && line.comment ? line.comment : '',
  ].filter((text) => text !== '');
  return fact(line.label, said, more.length ? more.map((text) => html`<p>${text}</p>`) : nothing);
};
