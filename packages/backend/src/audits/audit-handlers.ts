/** The right to be audited, on the person's side (CRPA L124-1): a request states its points and has a receipt. */
import type { FieldError, Receipt } from '@bonne-foi/contract';
import { startClock, toTimestamp } from '@bonne-foi/law';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { listPage } from '../http/paging.ts';
import { crpa } from '../procedures/law.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { maskedAddress } from '../mail/address.ts';
import { checkNotify } from '../mail/check-notify.ts';
import { contactOfSend } from '../mail/contact.ts';
import type { Contact } from '../mail/contact.ts';
import { tellReceipt } from '../mail/write-mail.ts';
import { digestOf } from '../receipts/canonical.ts';
import { issueReceipt, summariseReceipt } from '../receipts/make-receipt.ts';
import { requireReceipt, showReceipt } from '../receipts/receipt-handlers.ts';
import type { Held } from '../records/held.ts';
import { findTarget } from '../records/paths.ts';
import { findHeld } from '../records/record-store.ts';
import { auditProcedure, auditSilence } from './audit-remedies.ts';
import { auditVersion, projectAudit } from './audit-row.ts';
import type { AuditRow } from './audit-row.ts';
import { openedAudit, requireAudit, saveAudit } from './audit-store.ts';

const findOwn = (call: Call): ReturnType<typeof requireAudit> =>
  requireAudit(call, ({ owner }) => owner === call.principal.subject);

/** The person's requests, newest first. */
export const listAuditRequests = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const page = await listPage<AuditRow>(call, {
      kind: 'audits',
      query: { owner: call.principal.subject, order: 'newest' },
      filters: {},
      async read(found) {
        const { row } = await openedAudit(call, found);
        return projectAudit(row, call.service.procedure(row.procedure));
      },
    });
    return { status: 200, body: page };
  },
});

/** One request and its findings. */
export const getAuditRequest = define({
  find: findOwn,
  version: ({ row }) => auditVersion(row),
  run: async ({ row }, _body, { service }) => ({
    status: 200,
    body: projectAudit(row, service.procedure(row.procedure)),
  }),
});

/** Asks to be audited: sent at once, with its receipt. */
export const createAuditRequest = define({
  body: 'AuditRequestCreate',
  find: async () => undefined,
  // Only this member is read here; the schema tells of the others.
  check: async (body, _none, call) => [
    ...checkNotify((body as { notify?: unknown }).notify),
    ...(await checkPoints(body, call)),
  ],
  async run(_none, body, call) {
    const held = await mainRecord(call, body.points);
    const procedure = call.service.procedure(held?.procedure ?? call.service.procedures[0]?.key ?? '');
    const createdAt = toTimestamp(call.now);
    const person = held?.person ?? call.principal.displayName ?? '';
    const { points, comment, onBehalfOf } = body;
    const row: AuditRow = {
      id: `aud_${call.service.createId()}`,
      owner: call.principal.subject,
      procedure: procedure.key,
      person,
      status: 'acknowledged',
      revision: 1,
      points,
      ...(comment !== undefined && { comment }),
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      receipts: [],
      clock: startClock(auditSilence, { firstReceivedAt: createdAt, competentReceivedAt: createdAt }),
      findings: [],
      createdAt,
    };
    const contact = await contactOfSend(call, row, body.notify?.email);
    const receipt = await receiptOf(call, row, procedure, contact);
    await tellReceipt(call, row, receipt, contact);
    const asked = {
      ...row,
      receipts: [summariseReceipt(receipt)],
      ...(contact !== undefined && { contactId: contact.id }),
    };
    const { row: saved } = await saveAudit(call, { row: asked, sort: call.service.sort(call.now) }, [
      { actor: { kind: 'user' }, act: 'submitted', channel: 'online', ground: [crpa.l1241] },
      { actor: { kind: 'system' }, act: 'receipt_issued', note: receipt.number },
    ]);
    return {
      status: 201,
      headers: {
        Location: `${call.service.basePath}/audit-requests/${saved.id}`,
        ETag: auditVersion(saved),
      },
      body: projectAudit(saved, procedure),
    };
  },
});

/** The receipt of a request. */
export const getAuditReceipt = define({
  async find(call) {
    const { row } = await findOwn(call);
    return { receipt: await requireReceipt(call, row.id), procedure: call.service.procedure(row.procedure) };
  },
  run: ({ receipt }, _body, call) =>
    showReceipt(
      receipt,
      [
        'Le service vous donne une date, ou vous explique pourquoi il refuse.',
        'À la fin du contrôle, il vous écrit ses conclusions : elles l’engagent, sur les points contrôlés seulement.',
      ],
      call,
    ),
});

/** A point bears on what this person may see. */
async function checkPoints(body: unknown, call: Call): Promise<FieldError[]> {
  // Only these members are read; the schema tells of the others.
  const { points } = body as { points?: unknown };
  if (!Array.isArray(points)) return [];
  const errors: FieldError[] = [];
  for (const [index, point] of points.entries()) {
    // As above.
    const { recordId, path } = (point ?? {}) as { recordId?: unknown; path?: unknown };
    if (typeof recordId !== 'string') continue;
    const held = await findHeld(call.tx, recordId);
    const isOwn = held?.owner === call.principal.subject;
    const isField =
      held !== undefined &&
      (typeof path !== 'string' ||
        findTarget(call.service.procedure(held.procedure).fields, path) !== undefined);
    if (isOwn && isField) continue;
    const member = isOwn ? 'path' : 'recordId';
    errors.push({
      pointer: `/points/${String(index)}/${member}`,
      code: 'unknown-field',
      detail: fieldErrorDetail('unknown-field'),
    });
  }
  return errors;
}

/** The record of the first point that names one; else the newest that is held on the person. */
async function mainRecord(
  call: Call,
  points: readonly { readonly recordId?: string }[],
): Promise<Held | undefined> {
  const named = points.find(({ recordId }) => recordId !== undefined)?.recordId;
  if (named !== undefined) return findHeld(call.tx, named);
  const query = { owner: call.principal.subject, order: 'newest', limit: 1 } as const;
  const [newest] = await call.tx.list<Held>('records', query);
  return newest?.body;
}

async function receiptOf(
  call: Call,
  row: AuditRow,
  procedure: Procedure,
  contact: Contact | undefined,
): Promise<Receipt> {
  const { points, comment, onBehalfOf, clock } = row;
  return issueReceipt(call, {
    procedure: auditProcedure(procedure),
    owner: row.owner,
    of: { auditRequestId: row.id },
    sender: call.principal.displayName ?? row.person,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    isRequest: true,
    ...(clock !== undefined && { clock }),
    summary: points.map(({ label, path }) => ({
      label,
      op: 'describe',
      ...(path !== undefined && { path }),
    })),
    files: [],
    contentDigest: await digestOf({ points, comment }),
    ...(contact !== undefined && { sentTo: maskedAddress(contact.email) }),
  });
}
