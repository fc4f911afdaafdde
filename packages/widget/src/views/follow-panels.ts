import type { RequestedItem } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { noExcuse } from '../correction/draft-edits.ts';
import type { FileTarget } from '../correction/draft.ts';
import type { Act } from '../correction/event.ts';
import type { FollowPanel, FollowState } from '../correction/state.ts';
import type { ViewContext } from './context.ts';
import { askWords } from './parts/ask.ts';
import { confirmBox } from './parts/confirm-box.ts';
import { actions, bullets, button, notice, para, screenHeader, spinner } from './parts/blocks.ts';
import { errorSummary } from './parts/error-summary.ts';
import { controlId } from './parts/errors.ts';
import { fileList } from './parts/files.ts';
import { heading } from './parts/heading.ts';
import { lawLine } from './parts/people.ts';
import { excuse } from './parts/proof.ts';
import { formatsOf } from './parts/record-words.ts';

/** Answering, writing and withdrawing: each takes the whole screen, keeps what is typed, and leads back. */
export const panelView = (
  state: FollowState,
  panel: Exclude<FollowPanel, 'none'>,
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  const { record, issues, acting, correction } = state;
  const titles = { reply: 'page.items', message: 'page.message', withdraw: 'page.withdraw' } as const;
  // An error is about a requested item, by its name, or about the message.
  const labelIn = (path: string): string =>
    correction.itemsRequest?.items.find(({ id }) => id === path)?.label ?? words('message.label');
  return html`${screenHeader(context, words(titles[panel]), { eyebrow: record?.title })}
  ${errorSummary(record, issues, context, labelIn)}
  ${acting ? notice('', spinner, para(words('sending.now'))) : nothing} ${panels[panel](state, context)}`;
};

/** The main act of a panel, and the way back. While it is under way it is not offered twice. */
const ways = (
  { acting }: FollowState,
  context: ViewContext,
  text: string,
  act: Act,
  back = context.words('follow.back'),
): unknown =>
  actions(
    acting ? nothing : button(context, 'primary', text, act),
    button(context, 'quiet', back, { type: 'openPanel', panel: 'none' }),
  );

const reply = (state: FollowState, context: ViewContext): unknown => {
  const { words } = context;
  const { correction, issues, typed } = state;
  const { itemsRequest: request } = correction;
  if (request === undefined) return nothing;
  return [
    html`<div class="stack tight">
      ${para(request.message, 'lines')}
      ${para(words('items.deadline', { deadline: formatsOf(context).deadline(request.deadline) }))}
    </div>`,
    html`<div class="rows">${request.items.map((item) => itemReply(state, item, context))}</div>`,
    confirmBox(context, issues, words('items.confirm'), typed.replyConfirmed),
    ways(state, context, words('items.send'), { type: 'sendReply' }),
  ];
};

/** Files of an answer or a message, where the service takes any. */
const files = (
  { service, typed }: FollowState,
  target: FileTarget,
  path: string,
  chosen: readonly string[],
  context: ViewContext,
): unknown => {
  const { features, limits } = service.capabilities;
  return features.attachments
    ? html`<div class="stack tight">
        ${fileList(context, {
          target,
          id: controlId(path, 'files'),
          files: chosen.flatMap((fileId) => typed.files[fileId] ?? []),
          limits,
        })}
      </div>`
    : nothing;
};

const itemReply = (state: FollowState, item: RequestedItem, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { typed, issues } = state;
  const { id: itemId, label, reason = '', legalBasis } = item;
  const { comment = '', files: chosen = [], noDocument = noExcuse } = typed.replies[itemId] ?? {};
  return html`<section class="edit stack" aria-labelledby="i-${itemId}">
    <div>
      ${heading(context.headingLevel + 1, 'subheading', label, { id: `i-${itemId}` })}
      ${para(words.find(`items.reason.${reason}`), 'was')} ${lawLine(context, legalBasis)}
    </div>
    ${files(state, { kind: 'item', itemId }, itemId, chosen, context)}
    ${askWords(context, { path: itemId, label: words('correct.new'), input: comment, issues }, (text) =>
      context.send({ type: 'replyText', itemId, text }),
    )}
    ${excuse(
      context,
      itemId,
      noDocument,
      issues,
      (value) => context.send({ type: 'replyExcuse', itemId, ...value }),
      label,
    )}
  </section>`;
};

const message = (state: FollowState, context: ViewContext): unknown => {
  const { words } = context;
  const { typed, issues } = state;
  const label = words('message.label');
  return [
    askWords(
      context,
      {
        path: '',
        label,
        hint: words('message.help'),
        required: true,
        input: typed.message,
        issues,
        name: label,
      },
      (text) => context.send({ type: 'messageText', text }),
    ),
    files(state, { kind: 'message' }, '', typed.messageFiles, context),
    para(words('message.not_correction'), 'small muted'),
    ways(state, context, words('message.send'), { type: 'sendMessage' }),
  ];
};

/** What withdrawing does, and the duty that it leaves. */
const withdraw = (state: FollowState, context: ViewContext): unknown => {
  const { words } = context;
  return [
    bullets([words('withdraw.effect'), words('withdraw.duty')]),
    confirmBox(context, state.issues, words('withdraw.tick'), state.typed.withdrawConfirmed),
    ways(state, context, words('withdraw.confirm'), { type: 'withdraw' }, words('withdraw.keep')),
  ];
};

const panels = { reply, message, withdraw };
