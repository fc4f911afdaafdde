import type { ReceiptSummary } from '@bonne-foi/contract';
import type { Effect } from './effect.ts';
import { failed } from './failure.ts';
import type { FailedState, KeptState, ReceiptState, Service } from './state.ts';
import type { Step } from './step.ts';

/** The newest of the service's receipts: they are append-only, oldest first. */
export const latestReceipt = (receipts: readonly ReceiptSummary[]): ReceiptSummary | undefined =>
  receipts.at(-1);

/** The correction, the invitation or the request that a receipt is about. */
const idOf = (owner: ReceiptState['owner']): string =>
  owner.kind === 'correction'
    ? owner.correction.id
    : owner.kind === 'invitation'
      ? owner.invitation.id
      : owner.request.id;

/** Shows a receipt that the service made: number and date at once, the whole document as soon as it is read. */
export function toReceipt(
  service: Service,
  owner: ReceiptState['owner'],
  summary: ReceiptSummary,
  fresh: boolean,
): Step {
  return [
    { screen: 'receipt', service, summary, owner, receiptFailed: false, fresh },
    { type: 'loadReceipt', owner: owner.kind, id: idOf(owner), receiptId: summary.id },
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
  id: idOf(owner),
  receiptId: summary.id,
  mediaType,
  name: summary.number,
});

/** A success without a receipt is a breach of the contract: it is never shown as done. */
export const withoutReceipt = (back: KeptState, operation: string): FailedState =>
  failed(back, undefined, {
    cause: 'contract',
    code: 'receipt-missing',
    operation,
    pointer: '/receipts',
    issues: [],
  });
