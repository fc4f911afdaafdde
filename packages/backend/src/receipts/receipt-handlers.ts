import type { Receipt } from '@bonne-foi/contract';
import { requireOwn } from '../corrections/dossier.ts';
import { preferredType } from '../http/accept.ts';
import { define } from '../http/handler.ts';
import type { Answer, Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { requireOwnInvitation } from '../invitations/invitation-store.ts';
import { receiptPage, stylePolicy } from './receipt-page.ts';

/** A receipt of a correction. */
export const getReceipt = define({
  async find(call) {
    const { row, procedure } = await requireOwn(call, call.parameters['correctionId'] ?? '');
    return { receipt: await requireReceipt(call, row.id), procedure };
  },
  run: ({ receipt, procedure }, _body, call) =>
    showReceipt(receipt, procedure.handling.whatHappensNext, call),
});

/** A receipt of an answer to an invitation. */
export const getInvitationReceipt = define({
  async find(call) {
    const { row } = await requireOwnInvitation(call, call.parameters['invitationId'] ?? '');
    return { receipt: await requireReceipt(call, row.id), procedure: call.service.procedure(row.procedure) };
  },
  run: ({ receipt, procedure }, _body, call) =>
    showReceipt(receipt, procedure.handling.whatHappensNext, call),
});

/** A receipt of what the person sent. @throws ProblemError `not-found`. */
export async function requireReceipt(call: Call, parent: string): Promise<Receipt> {
  const row = await call.tx.get<Receipt>('receipts', call.parameters['receiptId'] ?? '');
  if (row?.scope !== parent || row.owner !== call.principal.subject) {
    throw new ProblemError('not-found');
  }
  return row.body;
}

/** JSON, page or PDF by `Accept`; each has its own tag, since their bytes differ (RFC 9110). */
export async function showReceipt(receipt: Receipt, next: readonly string[], call: Call): Promise<Answer> {
  const draw = 'correctionId' in receipt ? call.service.receiptPdf : undefined;
  const pdf = 'application/pdf';
  const offered = ['application/json', 'text/html', ...(draw === undefined ? [] : [pdf])];
  const type = preferredType(call.headers.get('Accept'), offered);
  if (type === undefined) throw new ProblemError('not-acceptable');
  const vary = { Vary: 'Origin, Accept-Language, Accept' };
  if (type === 'application/json') {
    return { status: 200, headers: { ...vary, ETag: `"${receipt.id}-json"` }, body: receipt };
  }
  if (type === pdf && draw !== undefined) {
    return {
      status: 200,
      headers: {
        ...vary,
        ETag: `"${receipt.id}-pdf"`,
        'Content-Type': pdf,
        'Content-Language': 'fr',
        'Content-Disposition': `attachment; filename="accuse-${receipt.number}.pdf"`,
      },
      bytes: () => draw(receipt, next),
    };
  }
  return {
    status: 200,
    headers: {
      ...vary,
      ETag: `"${receipt.id}-html"`,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': 'fr',
      'Content-Security-Policy': await stylePolicy(),
      'Content-Disposition': `inline; filename="accuse-${receipt.number}.html"`,
    },
    text: receiptPage(receipt, next),
  };
}
