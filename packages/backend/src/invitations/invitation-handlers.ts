import type { InvitationResponse, Receipt } from '@bonne-foi/contract';
import { toTimestamp } from '@bonne-foi/law';
import { openDraft } from '../corrections/create-correction.ts';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { listPage } from '../http/paging.ts';
import { ProblemError } from '../http/problem.ts';
import { maskedAddress } from '../mail/address.ts';
import { checkNotify } from '../mail/check-notify.ts';
import { contactOfSend } from '../mail/contact.ts';
import { tellReceipt } from '../mail/write-mail.ts';
import { digestOf } from '../receipts/canonical.ts';
import { issueReceipt, summariseReceipt } from '../receipts/make-receipt.ts';
import { labelOf } from '../receipts/submitted-lines.ts';
import { findTarget } from '../records/paths.ts';
import { recordVersion } from '../records/held.ts';
import { requireHeld } from '../records/record-store.ts';
import {
  invitationVersion,
  projectInvitation,
  requireOwnInvitation,
  saveInvitation,
  summariseInvitation,
} from './invitation-store.ts';
import type { FoundInvitation, InvitationRow } from './invitation-store.ts';

/** Invitations of the person, newest first. */
export const listInvitations = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const page = await listPage<InvitationRow>(call, {
      kind: 'invitations',
      query: { owner: call.principal.subject, order: 'newest' },
      filters: {},
      read: async ({ body }) => summariseInvitation(body, call.now),
    });
    return { status: 200, body: page };
  },
});

const find = (call: Call): Promise<FoundInvitation> =>
  requireOwnInvitation(call, call.parameters['invitationId'] ?? '');

/** One invitation. */
export const getInvitation = define({
  find,
  version: ({ row }, { now }) => invitationVersion(row, now),
  run: async (found, _body, call) => ({ status: 200, body: view(found, call) }),
});

/** The person's answer. Overdue ones are still answered; a cancelled one is 410; each is answered once. */
export const respondToInvitation = define({
  body: 'InvitationResponse',
  async find(call) {
    const found = await find(call);
    if (found.row.status === 'cancelled') throw new ProblemError('gone');
    return found;
  },
  version: ({ row }, { now }) => invitationVersion(row, now),
  view: async (found, call) => view(found, call),
  async state(found, call) {
    if (found.row.status !== 'open')
      throw new ProblemError('invalid-transition', { current: view(found, call) });
  },
  async check(body) {
    // Only these members are read; the schema tells of the others.
    const { kind, comment, notify } = body as { kind?: unknown; comment?: unknown; notify?: unknown };
    const refused = checkNotify(notify);
    if (refused.length > 0) return refused;
    if (typeof kind === 'string' && !['regularise', 'confirm_exact', 'contest'].includes(kind)) {
      return [{ pointer: '/kind', code: 'choice', detail: fieldErrorDetail('choice') }];
    }
    const isMissing = kind === 'contest' && (typeof comment !== 'string' || comment.trim() === '');
    return isMissing ? [{ pointer: '/comment', code: 'required', detail: fieldErrorDetail('required') }] : [];
  },
  async run(found, body, call) {
    const saved =
      body.kind === 'regularise' ? await regularise(found, call) : await answer(found, body, call);
    return {
      status: 200,
      headers: { ETag: invitationVersion(saved.row, call.now) },
      body: view(saved, call),
    };
  },
});

function view({ row }: FoundInvitation, { service, now }: Call): ReturnType<typeof projectInvitation> {
  return projectInvitation(row, service.procedure(row.procedure), now);
}

/**
 * Opens a draft prefilled with what is asked about (INV-3): each field to look at stands as confirmed, until the person
 * changes it; the review page shows it before anything leaves. The invitation is answered once that draft is sent.
 */
async function regularise(found: FoundInvitation, call: Call): Promise<FoundInvitation> {
  const { row } = found;
  if (row.correctionId !== undefined && (await call.tx.get('corrections', row.correctionId)) !== undefined) {
    return found;
  }
  const held = await requireHeld(call.tx, row.recordId, row.owner);
  const procedure = call.service.procedure(row.procedure);
  const paths = row.paths.filter((path) => findTarget(procedure.fields, path) !== undefined);
  const { row: draft } = await openDraft(call, held, {
    basedOn: recordVersion(held),
    formVersion: procedure.formVersion,
    invitationId: row.id,
    changes: Object.fromEntries(paths.map((path) => [path, { op: 'confirm' }])),
  });
  return saveInvitation(call, { ...found, row: { ...row, correctionId: draft.id } });
}

/** "My information is correct" and "I dispute this" are full answers, with a receipt (INV-2). */
async function answer(
  found: FoundInvitation,
  body: InvitationResponse,
  call: Call,
): Promise<FoundInvitation> {
  const { row } = found;
  const held = await requireHeld(call.tx, row.recordId, row.owner);
  const procedure = call.service.procedure(row.procedure);
  const contact = await contactOfSend(call, row, body.notify?.email);
  const receipt: Receipt = await issueReceipt(call, {
    procedure,
    owner: row.owner,
    of: { invitationId: row.id },
    sender: call.principal.displayName ?? held.person,
    ...(body.onBehalfOf !== undefined && { onBehalfOf: body.onBehalfOf }),
    isRequest: false,
    summary: [
      ...row.paths.map((path) => ({
        path,
        label: labelOf(findTarget(procedure.fields, path), held),
        op: body.kind === 'confirm_exact' ? 'confirm' : 'describe',
      })),
      ...(body.comment === undefined
        ? []
        : [{ label: 'Votre réponse', op: 'answer', comment: body.comment.slice(0, 2000) }]),
    ],
    files: [],
    contentDigest: await digestOf({ kind: body.kind, comment: body.comment }),
    ...(contact !== undefined && { sentTo: maskedAddress(contact.email) }),
  });
  await tellReceipt(call, row, receipt, contact);
  return saveInvitation(
    call,
    {
      ...found,
      row: {
        ...row,
        status: 'answered',
        response: body.kind,
        answeredAt: toTimestamp(call.now),
        receipts: [...row.receipts, summariseReceipt(receipt)],
      },
    },
    [{ actor: { kind: 'user' }, act: 'invitation_answered', channel: 'online', note: body.kind }],
  );
}
