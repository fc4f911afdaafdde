import type { ItemAnswerInput } from '@bonne-foi/contract';
import { noExcuse } from './draft-edits.ts';
import { emptyDraft, type FileTarget, type Issue } from './draft.ts';
import { actFailed, withoutActing } from './acting.ts';
import { emptyHome, goTo } from './arriving.ts';
import { attachmentIds, countFiles, isUploading, screenFiles } from './files.ts';
import { latestReceipt, toDownload, toReceipt, withoutReceipt } from './to-receipt.ts';
import type { Acting, FollowDraft, FollowState, ItemReply } from './state.ts';
import type { Handlers, Step } from './step.ts';
import { uploads, withUpload } from './uploading.ts';

const emptyReply: ItemReply = { comment: '', files: [], noDocument: noExcuse };

const typed = (state: FollowState, change: Partial<FollowDraft>): Step => [
  { ...state, typed: { ...state.typed, ...change }, issues: [] },
];

function reply(state: FollowState, itemId: string, change: (reply: ItemReply) => Partial<ItemReply>): Step {
  const before = state.typed.replies[itemId] ?? emptyReply;
  return typed(state, { replies: { ...state.typed.replies, [itemId]: { ...before, ...change(before) } } });
}

function placeFiles(
  state: FollowState,
  target: FileTarget,
  change: (ids: readonly string[]) => string[],
): FollowState {
  if (target.kind === 'edit') return state;
  const next =
    target.kind === 'item'
      ? reply(state, target.itemId, ({ files }) => ({ files: change(files) }))
      : typed(state, { messageFiles: change(state.typed.messageFiles) });
  // Both keep the screen: only what is typed changes.
  return next[0] as FollowState;
}

const acting = (what: Acting['what'], key: string): Acting => ({ what, key, lost: 0 });

const can = (state: FollowState, action: string): boolean =>
  state.acting === undefined && state.correction.actions.includes(action);

/** The answers, ready to be written: those in which there is something. */
function toAnswers({ typed: { replies, files } }: FollowState): Record<string, ItemAnswerInput> {
  const answers = Object.entries(replies).flatMap(([itemId, { comment, files: ids, noDocument }]) => {
    const attachments = attachmentIds(files, ids);
    const answer: ItemAnswerInput = {
      ...(comment.trim() === '' ? {} : { comment }),
      ...(attachments.length === 0 ? {} : { attachments }),
      ...(noDocument.checked && noDocument.code !== ''
        ? {
            noDocumentReason:
              noDocument.text.trim() === ''
                ? { code: noDocument.code }
                : { code: noDocument.code, text: noDocument.text },
          }
        : {}),
    };
    return Object.keys(answer).length === 0 ? [] : [[itemId, answer] as const];
  });
  return Object.fromEntries(answers);
}

const whole = (part: Issue['part'], code: Issue['code']): Issue => ({ path: '', part, code });

function replyIssues(state: FollowState): readonly Issue[] {
  if (isUploading(state.typed.files)) return [whole('files', 'upload-pending')];
  const unexplained = Object.entries(state.typed.replies).find(
    ([, { noDocument }]) => noDocument.checked && noDocument.code === '',
  );
  if (unexplained !== undefined) return [{ path: unexplained[0], part: 'noDocument', code: 'required' }];
  if (Object.keys(toAnswers(state)).length === 0) return [whole('whole', 'required')];
  return state.typed.replyConfirmed ? [] : [whole('confirmed', 'not-confirmed')];
}

/** Following: what is asked, what may be said, what becomes of it. */
export const following: Handlers<FollowState> = {
  ...uploads,
  failed: actFailed,
  gaveUp: (state) => [withoutActing(state)],
  openPanel: (state, { panel }) => (state.acting === undefined ? [{ ...state, panel, issues: [] }] : [state]),
  replyText: (state, { itemId, text }) => reply(state, itemId, () => ({ comment: text })),
  replyExcuse: (state, { itemId, checked, code, text }) =>
    reply(state, itemId, () => ({ noDocument: { checked, code, text } })),
  messageText: (state, { text }) => typed(state, { message: text }),
  confirm: (state, { confirmed }) =>
    typed(
      state,
      state.panel === 'withdraw' ? { withdrawConfirmed: confirmed } : { replyConfirmed: confirmed },
    ),
  attach(state, { target, files, stamp }) {
    const screened = screenFiles(files, state.service.capabilities.limits, countFiles(state.typed.files));
    const placed = placeFiles(state, target, (ids) => [...ids, ...screened.map((file) => file.id)]);
    const all = { ...placed.typed.files, ...Object.fromEntries(screened.map((file) => [file.id, file])) };
    return withUpload({ ...placed, typed: { ...placed.typed, files: all } }, stamp);
  },
  detach(state, { target, fileId }) {
    const attachmentId = state.typed.files[fileId]?.attachment?.id;
    const placed = placeFiles(state, target, (ids) => ids.filter((id) => id !== fileId));
    const files = Object.fromEntries(Object.entries(placed.typed.files).filter(([id]) => id !== fileId));
    const next = { ...placed, typed: { ...placed.typed, files } };
    return attachmentId === undefined
      ? [next]
      : [next, { type: 'detach', id: state.correction.id, attachmentId }];
  },
  sendReply(state, { stamp }) {
    if (state.acting !== undefined || state.correction.itemsRequest === undefined) return [state];
    const issues = replyIssues(state);
    if (issues.length > 0) return [{ ...state, issues }];
    const { id, version } = state.correction;
    const body = { answers: toAnswers(state) };
    return [
      { ...state, issues: [], acting: acting('answers', stamp.uuid) },
      { type: 'saveDraft', key: `${stamp.uuid}-draft`, write: { how: 'patch', id, ifMatch: version, body } },
    ];
  },
  draftSaved(state, { correction }) {
    if (state.acting?.what !== 'answers') return [state];
    const { key } = state.acting;
    return [
      { ...state, correction, acting: { what: 'answers-submission', key, lost: 0 } },
      {
        type: 'submit',
        key: `${key}-send`,
        id: correction.id,
        ifMatch: correction.version,
        body: { confirmed: true },
      },
    ];
  },
  submitted(state, { correction }) {
    if (state.acting?.what !== 'answers-submission') return [state];
    const summary = latestReceipt(correction.receipts);
    if (summary !== undefined && correction.receipts.length > state.correction.receipts.length) {
      return toReceipt(state.service, { kind: 'correction', correction }, summary, true);
    }
    return [withoutReceipt(withoutActing(state), 'submitCorrection')];
  },
  sendMessage(state, { stamp }) {
    if (!can(state, 'message')) return [state];
    if (isUploading(state.typed.files)) return [{ ...state, issues: [whole('files', 'upload-pending')] }];
    if (state.typed.message.trim() === '') return [{ ...state, issues: [whole('comment', 'required')] }];
    const attachments = attachmentIds(state.typed.files, state.typed.messageFiles);
    const body = { message: state.typed.message, ...(attachments.length === 0 ? {} : { attachments }) };
    return [
      { ...state, issues: [], acting: acting('message', stamp.uuid) },
      { type: 'message', key: stamp.uuid, id: state.correction.id, body },
    ];
  },
  messageSent(state, { event }) {
    if (state.acting?.what !== 'message') return [state];
    const rest = withoutActing(state);
    return [
      {
        ...rest,
        events: [...state.events, event],
        panel: 'none',
        typed: { ...state.typed, message: '', messageFiles: [] },
        notice: 'message-sent',
      },
    ];
  },
  withdraw(state, { stamp }) {
    if (!can(state, 'withdraw')) return [state];
    if (!state.typed.withdrawConfirmed) return [{ ...state, issues: [whole('confirmed', 'not-confirmed')] }];
    const { id, version } = state.correction;
    return [
      { ...state, issues: [], acting: acting('withdraw', stamp.uuid) },
      { type: 'withdraw', key: stamp.uuid, id, ifMatch: version },
    ];
  },
  withdrawn(state, { correction }) {
    if (state.acting?.what !== 'withdraw') return [state];
    const rest = withoutActing(state);
    const next: FollowState = {
      ...rest,
      correction,
      panel: 'none',
      typed: { ...state.typed, withdrawConfirmed: false },
      notice: 'withdrawn',
    };
    return [next, { type: 'refresh', id: correction.id }];
  },
  contest(state, { remedy }) {
    const { correction, record, service } = state;
    if (!can(state, 'contest') || record === undefined) return [state];
    const draft = { ...emptyDraft, contests: correction.id, ...(remedy === undefined ? {} : { remedy }) };
    return [{ screen: 'record', desk: { service, home: emptyHome, record, advice: [], draft } }];
  },
  refresh: (state) =>
    state.acting === undefined ? [state, { type: 'refresh', id: state.correction.id }] : [state],
  refreshed(state, { correction, events }) {
    if (correction.id !== state.correction.id || state.acting !== undefined) return [state];
    return [{ ...state, correction, events }];
  },
  showReceipt(state, { receiptId }) {
    const summary = state.correction.receipts.find((receipt) => receipt.id === receiptId);
    if (summary === undefined) return [state];
    return toReceipt(state.service, { kind: 'correction', correction: state.correction }, summary, false);
  },
  download(state, { receiptId, mediaType }) {
    const { correction } = state;
    const summary = correction.receipts.find((receipt) => receipt.id === receiptId);
    if (summary === undefined) return [state];
    return [state, toDownload({ kind: 'correction', correction }, summary, mediaType)];
  },
  back: (state) =>
    state.panel === 'none' ? goTo({ kind: 'home' }) : [{ ...state, panel: 'none', issues: [] }],
};
