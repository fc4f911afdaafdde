import type { Receipt } from '@bonne-foi/contract';
import { addEvent, save } from '../corrections/dossier.ts';
import type { Dossier } from '../corrections/dossier.ts';
import { isRequest } from '../corrections/project-correction.ts';
import type { Call } from '../http/handler.ts';
import { addToJournal } from '../journal/journal.ts';
import { crpa } from '../procedures/law.ts';
import { maskedAddress } from '../mail/address.ts';
import { contactOf } from '../mail/contact.ts';
import { issueReceipt, receiptName, summariseReceipt } from '../receipts/make-receipt.ts';

/**
 * Issues the acknowledgement of a send that was only registered: it says what was registered, on the same date of
 * receipt, with the mentions of R112-11-1. Changes nothing where one was issued already.
 */
export async function acknowledge(call: Call, dossier: Dossier): Promise<Dossier> {
  const { row, procedure } = dossier;
  if (row.receipts.some(({ kind }) => kind === 'acknowledgement')) return dossier;
  const registered = await call.tx.get<Receipt>('receipts', row.receipts[0]?.id ?? '');
  if (registered === undefined) return dossier;
  const { receivedAt, sender, onBehalfOf, summary, attachments, missingItems, contentDigest } =
    registered.body;
  const contact = call.service.mail === undefined ? undefined : await contactOf(call, row.internal.contactId);
  const receipt = await issueReceipt(call, {
    kind: 'acknowledgement',
    receivedAt,
    procedure,
    owner: row.owner,
    of: { correctionId: row.id },
    sender: sender ?? row.person,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    isRequest: isRequest(procedure.qualification),
    ...(row.clock !== undefined && { clock: row.clock }),
    summary,
    files: attachments ?? [],
    ...(missingItems !== undefined && { missingItems }),
    swornStatement: registered.body.swornStatement === true,
    contentDigest,
    ...(contact !== undefined && { sentTo: maskedAddress(contact.email) }),
  });
  const journalled = await addToJournal(
    call,
    { ...row, receipts: [...row.receipts, summariseReceipt(receipt)] },
    [{ actor: { kind: 'system' }, act: 'receipt_issued', ground: [crpa.r112112], note: receipt.number }],
  );
  const saved = await save(call, { ...dossier, row: journalled });
  await addEvent(call, saved, {
    type: 'receipt',
    title: `${receiptName(receipt)} ${receipt.number}`,
    receiptId: receipt.id,
    by: { kind: 'automated', service: procedure.holder.name },
    ...(row.answerExpectedOn !== undefined && { expectedOn: row.answerExpectedOn }),
  });
  return saved;
}
