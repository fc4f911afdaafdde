import { goTo } from './arriving.ts';
import { failed } from './failure.ts';
import type { ReceiptState } from './state.ts';
import type { Handlers, Step } from './step.ts';
import { toDownload, toReceipt } from './to-receipt.ts';

const askAgain = (state: ReceiptState): Step =>
  toReceipt(state.service, state.owner, state.summary, state.fresh);

const toOwner = ({ owner }: ReceiptState): Step =>
  owner.kind === 'correction'
    ? goTo({ kind: 'correction', id: owner.correction.id })
    : owner.kind === 'audit'
      ? goTo({ kind: 'audits', id: owner.request.id })
      : goTo({ kind: 'invitation', id: owner.invitation.id });

/** The receipt, on the screen. */
export const receiving: Handlers<ReceiptState> = {
  receiptReceived: (state, { receipt }) =>
    receipt.id === state.summary.id ? [{ ...state, receipt, receiptFailed: false }] : [state],
  retry: (state) => (state.receiptFailed ? askAgain(state) : [state]),
  failed: (state, { effect, failure }) =>
    effect.type === 'loadReceipt'
      ? [{ ...state, receiptFailed: true }]
      : effect.type === 'download'
        ? [failed(state, effect, failure)]
        : [state],
  download: (state, { mediaType }) => [state, toDownload(state.owner, state.summary, mediaType)],
  follow: toOwner,
  back: (state) => (state.fresh ? goTo({ kind: 'home' }) : toOwner(state)),
};
