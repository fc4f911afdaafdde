import type { ReceiptSummary } from '@bonne-foi/contract';
import { goTo } from './arriving.ts';
import type { Effect } from './effect.ts';
import type { ReceiptState, Service } from './state.ts';
import type { Handlers, Step } from './step.ts';

/** The newest of the service's receipts: they are append-only, oldest first. */
export const latestReceipt = (receipts: readonly ReceiptSummary[]): ReceiptSummary | undefined =>
  receipts.at(-1);

/** Shows a receipt that the service made: number and date at once, the whole document as soon as it is read. */
export function toReceipt(
  service: Service,
  owner: ReceiptState['owner'],
  summary: ReceiptSummary,
  fresh: boolean,
): Step {
  const id = owner.kind === 'correction' ? owner.correction.id : owner.invitation.id;
  return [
    { screen: 'receipt', service, summary, owner, receiptFailed: false, fresh },
    { type: 'loadReceipt', owner: owner.kind, id, receiptId: summary.id },
  ];
}

/** A copy of a receipt, named after its number. */
export const toDownload = (
  owner: ReceiptState['owner'],
  summary: ReceiptSummary,
  mediaType: string,
): Effect => ({
  type: 'download',
  owner: owner.kind,
  id: owner.kind === 'correction' ? owner.correction.id : owner.invitation.id,
  receiptId: summary.id,
  mediaType,
  name: summary.number,
});

const askAgain = (state: ReceiptState): Step =>
  toReceipt(state.service, state.owner, state.summary, state.fresh);

const toOwner = ({ owner }: ReceiptState): Step =>
  owner.kind === 'correction'
    ? goTo({ kind: 'correction', id: owner.correction.id })
    : goTo({ kind: 'invitation', id: owner.invitation.id });

/** The receipt, on the screen. */
export const receiving: Handlers<ReceiptState> = {
  receiptReceived: (state, { receipt }) =>
    receipt.id === state.summary.id ? [{ ...state, receipt, receiptFailed: false }] : [state],
  retry: (state) => (state.receiptFailed ? askAgain(state) : [state]),
  download: (state, { mediaType }) => [state, toDownload(state.owner, state.summary, mediaType)],
  follow: toOwner,
  back: (state) => (state.fresh ? goTo({ kind: 'home' }) : toOwner(state)),
};
