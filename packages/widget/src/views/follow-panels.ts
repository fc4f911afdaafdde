import type { RequestedItem } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { noExcuse } from '../correction/draft-edits.ts';
import type { FollowPanel, FollowState } from '../correction/state.ts';
import type { LaterContext } from './later-context.ts';
import { notice, screenHeader } from './parts/blocks.ts';
import { button, confirmBox, wordsBox } from './parts/confirm.ts';
import { controlId, errorSummary, issueText } from './parts/errors.ts';
import { fileList, limitsText } from './parts/files.ts';
import { heading } from './parts/heading.ts';
import { lawLine } from './parts/people.ts';
import { excuse } from './parts/proof.ts';
import { formatsOf } from './parts/record-words.ts';

/** Answering, writing and withdrawing: each takes the whole screen, keeps what is typed, and leads back. */
export const panelView = (
  state: FollowState,
  panel: Exclude<FollowPanel, 'none'>,
  context: LaterContext,
): TemplateResult => {
  const { words } = context;
  const titles = { reply: 'page.items', message: 'page.message', withdraw: 'page.withdraw' } as const;
  return html`${errorSummary(state.record, state.issues, context, (path) => labelIn(state, path, context))}
  ${screenHeader(context, words(titles[panel]), { eyebrow: state.record?.title })}
  ${state.acting ? acting(context) : nothing}
  ${panel === 'reply' ? reply(state, context) : panel === 'message' ? message(state, context) : withdraw(state, context)}`;
};

/** What an error is about: a requested item by its name, the message otherwise. */
const labelIn = ({ correction }: FollowState, path: string, { words }: LaterContext): string =>
  correction.itemsRequest?.items.find(({ id }) => id === path)?.label ?? words('message.label');

const acting = ({ words }: LaterContext): TemplateResult =>
  notice('', html`<span class="spinner"></span>`, html`<p>${words('sending.now')}</p>`);

/** The main act of a panel, and the way back. While it is under way neither is offered twice. */
const ways = (
  state: FollowState,
  context: LaterContext,
  text: string,
  act: () => void,
  keep: string,
): TemplateResult =>
  html`<div class="actions">
    ${state.acting ? nothing : button('primary', text, act)}
    ${button('quiet', keep, () => {
      context.send({ type: 'openPanel', panel: 'none' });
    })}
  </div>`;

const reply = (state: FollowState, context: LaterContext): unknown => {
  const { words } = context;
  const { itemsRequest: request } = state.correction;
  if (request === undefined) return nothing;
  return html`<div class="stack tight">
      <p class="measure lines">${request.message}</p>
      <p class="measure">
        ${words('items.deadline', { deadline: formatsOf(context).deadline(request.deadline) })}
      </p>
    </div>
    <div class="edits">${request.items.map((item) => itemReply(state, item, context))}</div>
    ${confirmBox(context, 'confirmed', state.issues, {
      checked: state.typed.replyConfirmed,
      label: words('items.confirm'),
      set: (confirmed) => {
        context.send({ type: 'confirm', confirmed });
      },
    })}
    ${ways(
      state,
      context,
      words('items.send'),
      () => {
        context.send({ type: 'sendReply' });
      },
      words('follow.back'),
    )}`;
};

const itemReply = (state: FollowState, item: RequestedItem, context: LaterContext): TemplateResult => {
  const { words } = context;
  const { typed, issues, service } = state;
  const typedHere = typed.replies[item.id];
  const { limits, features } = service.capabilities;
  const id = controlId(item.id, 'files');
  return html`<section class="edit" aria-labelledby=${`i-${item.id}`}>
    <div>
      ${heading(context.headingLevel + 1, 'subheading', item.label, { id: `i-${item.id}` })}
      <p class="was">${words.find(`items.reason.${item.reason ?? ''}`)}</p>
      ${lawLine(context, item.legalBasis)}
    </div>
    ${
      features.attachments
        ? html`<div class="stack">
            <p class="hint" id=${`${id}-hint`}>${limitsText(context, limits)}</p>
            ${fileList(context, {
              target: { kind: 'item', itemId: item.id },
              files: (typedHere?.files ?? []).flatMap((fileId) => typed.files[fileId] ?? []),
              limits,
              describedBy: `${id}-hint`,
              id,
            })}
          </div>`
        : nothing
    }
    ${wordsBox({
      id: controlId(item.id, 'comment'),
      label: words('items.answer'),
      required: false,
      max: 2000,
      value: typedHere?.comment ?? '',
      type: (text) => {
        context.send({ type: 'replyText', itemId: item.id, text });
      },
    })}
    ${excuse(context, {
      id: controlId(item.id, 'noDocument'),
      value: typedHere?.noDocument ?? noExcuse,
      issue: issues.find(({ path, part }) => path === item.id && part === 'noDocument'),
      error: (found) => issueText(context, state.record, found, item.label),
      change: (value) => {
        context.send({ type: 'replyExcuse', itemId: item.id, ...value });
      },
    })}
  </section>`;
};

const message = (state: FollowState, context: LaterContext): TemplateResult => {
  const { words } = context;
  const { typed, issues, service } = state;
  const { limits, features } = service.capabilities;
  const issue = issues.find(({ part }) => part === 'comment');
  return html`${wordsBox({
      id: controlId('', 'comment'),
      label: words('message.label'),
      hint: words('message.help'),
      error: issue && issueText(context, state.record, issue, words('message.label')),
      required: true,
      max: 5000,
      value: typed.message,
      type: (text) => {
        context.send({ type: 'messageText', text });
      },
    })}
    ${
      features.attachments
        ? html`<div class="stack">
            <p class="hint" id="bf-files-hint">${limitsText(context, limits)}</p>
            ${fileList(context, {
              target: { kind: 'message' },
              files: typed.messageFiles.flatMap((fileId) => typed.files[fileId] ?? []),
              limits,
              describedBy: 'bf-files-hint',
              id: controlId('', 'files'),
            })}
          </div>`
        : nothing
    }
    <p class="small muted measure">${words('message.not_correction')}</p>
    ${ways(
      state,
      context,
      words('message.send'),
      () => {
        context.send({ type: 'sendMessage' });
      },
      words('follow.back'),
    )}`;
};

/** What withdrawing does, and the duty that it leaves. */
const withdraw = (state: FollowState, context: LaterContext): TemplateResult => {
  const { words } = context;
  return html`<ul class="list measure">
      <li>${words('withdraw.effect')}</li>
      <li>${words('withdraw.duty')}</li>
    </ul>
    ${confirmBox(context, 'confirmed', state.issues, {
      checked: state.typed.withdrawConfirmed,
      label: words('withdraw.tick'),
      set: (confirmed) => {
        context.send({ type: 'confirm', confirmed });
      },
    })}
    ${ways(
      state,
      context,
      words('withdraw.confirm'),
      () => {
        context.send({ type: 'withdraw' });
      },
      words('withdraw.keep'),
    )}`;
};
