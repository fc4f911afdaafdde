import type { Correction, FieldError, Id, OnBehalfOf, Receipt } from '@bonne-foi/contract';
import { addDuration, parisDay, resumeClock, startClock, toTimestamp } from '@bonne-foi/law';
import type { AttachmentRow } from '../files/attachment-row.ts';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { markInvitationAnswered } from '../invitations/invitation-store.ts';
import { addToJournal } from '../journal/journal.ts';
import { maskedAddress } from '../mail/address.ts';
import { checkNotify } from '../mail/check-notify.ts';
import { contactOfSend } from '../mail/contact.ts';
import { digestOf } from '../receipts/canonical.ts';
import { issueReceipt, receiptName, summariseReceipt } from '../receipts/make-receipt.ts';
import { missingItems } from '../receipts/missing-items.ts';
import { answerLines, submittedLines } from '../receipts/submitted-lines.ts';
import { markContested } from '../records/contest.ts';
import { putHeld } from '../records/record-store.ts';
import { hasSomething } from './actions.ts';
import { checkChanges, fieldError } from './check-changes.ts';
import { checkComplete } from './check-complete.ts';
import { correctionVersion, revised } from './correction-row.ts';
import type { CorrectionRow } from './correction-row.ts';
import { addEvent, filesOf, heldOf, present, requireOwn, save, serviceAgent } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import { sentChange } from './draft.ts';
import { isRequest } from './project-correction.ts';
import { requireUnmoved } from './record-changed.ts';
import { next, phaseOf } from './transitions.ts';
import { requireAct } from './update-correction.ts';

/** Sends a draft, or the answer to what was asked: the change and its receipt in one transaction (IDEM-8). */
export const submitCorrection = define({
  body: 'Submission',
  find: (call) => requireOwn(call, call.parameters['correctionId'] ?? ''),
  version: ({ row }) => correctionVersion(row),
  view: (dossier, call) => present(call, dossier),
  async state(dossier, call) {
    await requireAct(dossier, 'submit', call);
    const { row, procedure } = dossier;
    if (row.phase === 'draft')
      requireUnmoved(await heldOf(call, dossier), procedure, row.basedOn, row.changes);
  },
  check: (body, dossier, call) => checkSend(body, dossier, call),
  async run(dossier, body, call) {
    requireRepresentation(body.onBehalfOf, call);
    const files = await filesOf(call, dossier.row.id);
    const { owner, id, internal } = dossier.row;
    const contact = await contactOfSend(call, { owner, id, ...internal }, body.notify?.email);
    const sent = withContact(await sentRow(dossier, body.onBehalfOf, call), contact?.id);
    const receipt = await issueReceipt(call, {
      procedure: dossier.procedure,
      owner: sent.owner,
      kind: sent.status === 'registered' ? 'registration' : 'acknowledgement',
      of: { correctionId: sent.id },
      sender: call.principal.displayName ?? sent.person,
      ...(sent.onBehalfOf !== undefined && { onBehalfOf: sent.onBehalfOf }),
      isRequest: isRequest(dossier.procedure.qualification),
      ...(sent.clock !== undefined && { clock: sent.clock }),
      ...(await contentOf(sent, files, dossier, call)),
      swornStatement: body.swornStatement === true,
      ...(contact !== undefined && { sentTo: maskedAddress(contact.email) }),
    });
    const saved = await commit(call, { ...dossier, row: sent }, receipt);
    return {
      status: 200,
      headers: { ETag: correctionVersion(saved.row) },
      body: (await present(call, saved)) satisfies Correction,
    };
  },
});

async function checkSend(body: unknown, dossier: Dossier, call: Call): Promise<FieldError[]> {
  const { row, procedure } = dossier;
  // Only these members are read; the schema tells of the others.
  const { swornStatement, notify } = body as { swornStatement?: unknown; notify?: unknown };
  const errors = checkNotify(notify);
  if (procedure.swornStatement && swornStatement === undefined) {
    errors.push({ pointer: '/swornStatement', code: 'required', detail: fieldErrorDetail('required') });
  }
  if (!hasSomething(row)) {
    return [...errors, { pointer: '/changes', code: 'required', detail: fieldErrorDetail('required') }];
  }
  const files = await filesOf(call, row.id);
  const held = await heldOf(call, dossier);
  const sendable = files.filter(({ state }) => state === 'ready' || state === 'checking').map(({ id }) => id);
  const ground = { held, procedure, today: parisDay(call.now), attachmentIds: new Set(sendable) };
  const answers = Object.entries(row.answers).flatMap(([id, { attachments = [] }]): FieldError[] =>
    attachments.every((one) => ground.attachmentIds.has(one))
      ? []
      : [
          {
            pointer: `/answers/${id}/attachments`,
            code: 'unknown-field',
            detail: fieldErrorDetail('unknown-field'),
          },
        ],
  );
  if (row.phase !== 'draft') return [...errors, ...answers];
  const saved = checkChanges(row.changes, Object.keys(row.changes), ground);
  const complete = checkComplete(row.changes, ground).filter(
    (error) => !saved.some((other) => other.path === error.path && other.member === error.member),
  );
  return [
    ...errors,
    ...saved,
    ...complete,
    ...(saved.length + complete.length > 500 ? [fieldError('other', 'too-many')] : []),
  ];
}

/** The correction with where its mails go, from now on. */
function withContact(row: CorrectionRow, contactId: Id | undefined): CorrectionRow {
  if (contactId === undefined || contactId === row.internal.contactId) return row;
  return { ...row, internal: { ...row.internal, contactId } };
}

/** One acts for those of the session, or helps anyone who is named (B7). */
function requireRepresentation(onBehalfOf: OnBehalfOf | undefined, { principal }: Call): void {
  if (onBehalfOf === undefined || onBehalfOf.capacity === 'helper') return;
  const isKnown = principal.representations?.some(
    ({ capacity, name, siret }) =>
      capacity === onBehalfOf.capacity && name === onBehalfOf.name && siret === onBehalfOf.siret,
  );
  if (isKnown !== true) throw new ProblemError('forbidden');
}

/** Whether the service acknowledges, after a registration receipt. */
function isLater({ handling }: Dossier['procedure']): boolean {
  return handling.acknowledgement === 'by_service';
}

/** The correction as it is once sent, without its receipt. */
async function sentRow(
  { row, procedure }: Dossier,
  onBehalfOf: OnBehalfOf | undefined,
  call: Call,
): Promise<CorrectionRow> {
  const at = toTimestamp(call.now);
  const status = next(row.status, 'submit', isLater(procedure) ? 'registered' : 'acknowledged');
  const phase = phaseOf[status];
  if (row.phase === 'draft') {
    return revised(row, at, {
      status,
      phase,
      submittedAt: at,
      assessedAt: at,
      clock: startClock(procedure.clock, { firstReceivedAt: at, competentReceivedAt: at }),
      effects: procedure.effects,
      told: procedure.told,
      handledBy: serviceAgent(procedure),
      answerExpectedOn: addDuration(parisDay(at), `P${procedure.handling.answerWithinDays}D`),
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      internal: { ...row.internal, facts: { ...row.internal.facts, regularisedAt: at } },
    });
  }
  const answered = new Set(Object.keys(row.answers));
  const isComplete = row.itemsRequest?.items.every(({ id }) => answered.has(id)) === true;
  return revised(row, at, {
    status,
    phase,
    ...(row.itemsRequest !== undefined && {
      itemsRequest: { ...row.itemsRequest, resolvedAt: at, resolution: 'answered' },
    }),
    ...(row.clock !== undefined && {
      clock: resumeClock(row.clock, { at, how: isComplete ? 'complete' : 'partly' }),
    }),
  });
}

/** What the receipt says was sent, and its digest. */
async function contentOf(
  row: CorrectionRow,
  files: readonly AttachmentRow[],
  dossier: Dossier,
  call: Call,
): Promise<{
  readonly summary: Receipt['summary'];
  readonly files: NonNullable<Receipt['attachments']>;
  readonly missingItems: NonNullable<Receipt['missingItems']>;
  readonly contentDigest: string;
}> {
  const held = await heldOf(call, dossier);
  const received = files.filter(
    ({ sha256, state }) => sha256 !== undefined && (state === 'ready' || state === 'checking'),
  );
  const hashes = Object.fromEntries(received.map(({ id, sha256 }) => [id, sha256]));
  const changes = Object.fromEntries(
    Object.entries(row.changes).map(([path, change]) => [path, sentChange(change)]),
  );
  const isFirst = dossier.row.phase === 'draft';
  const lines = isFirst
    ? submittedLines(row.changes, held, dossier.procedure)
    : answerLines(row.answers, row.itemsRequest);
  return {
    summary: lines,
    files: received.map(({ name, size, sha256 }) => ({
      name,
      size,
      ...(sha256 !== undefined && { sha256 }),
    })),
    missingItems: isFirst ? missingItems(row.changes, dossier.procedure, parisDay(call.now)) : [],
    contentDigest: await digestOf({
      changes,
      comment: row.comment,
      answers: Object.keys(row.answers).length > 0 ? row.answers : undefined,
      attachments: received.length > 0 ? hashes : undefined,
    }),
  };
}

/** Writes all that follows from a send. */
async function commit(call: Call, dossier: Dossier, receipt: Receipt): Promise<Dossier> {
  const isFirst = dossier.row.receipts.length === 0;
  const row = { ...dossier.row, receipts: [...dossier.row.receipts, summariseReceipt(receipt)] };
  const journalled = await addToJournal(call, row, [
    { actor: { kind: 'user' }, act: isFirst ? 'submitted' : 'items_answered', channel: 'online' },
    { actor: { kind: 'system' }, act: 'receipt_issued', note: receipt.number },
  ]);
  const saved = await save(call, { ...dossier, row: journalled });
  await addEvent(call, saved, {
    type: isFirst ? 'status' : 'items_answered',
    status: row.status,
    title: isFirst ? 'Vous avez envoyé votre correction.' : 'Vous avez envoyé ce qui était demandé.',
    byUser: true,
  });
  await addEvent(call, saved, {
    type: 'receipt',
    title: `${receiptName(receipt)} ${receipt.number}`,
    receiptId: receipt.id,
    by: { kind: 'automated', service: dossier.procedure.holder.name },
    ...(row.answerExpectedOn !== undefined && { expectedOn: row.answerExpectedOn }),
  });
  if (isFirst) {
    const held = await heldOf(call, saved);
    const touched = Object.keys(row.changes).filter((path) => row.changes[path]?.op !== 'confirm');
    const marked = markContested(held, touched, row.id);
    if (marked !== held) await putHeld(call.tx, marked);
    if (row.invitationId !== undefined) await markInvitationAnswered(call, row.invitationId, row.id);
  }
  return saved;
}
