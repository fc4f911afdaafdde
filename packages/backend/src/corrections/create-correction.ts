import type { CorrectionCreate, FieldError, FieldPath, Id } from '@bonne-foi/contract';
import { parisDay, toTimestamp } from '@bonne-foi/law';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { ProblemError } from '../http/problem.ts';
import { requireOwnInvitation } from '../invitations/invitation-store.ts';
import type { Held } from '../records/held.ts';
import { revisionOfRecord } from '../records/held.ts';
import { requireHeld } from '../records/record-store.ts';
import { actionsOf } from './actions.ts';
import { checkChanges } from './check-changes.ts';
import { correctionVersion, revised } from './correction-row.ts';
import type { CorrectionRow } from './correction-row.ts';
import { keptChanges } from './draft.ts';
import { addEvent, present, requireOwn, save } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import { requireUnmoved } from './record-changed.ts';
import { next } from './transitions.ts';

/** Opens a draft: nothing reaches the service yet. */
export const createCorrection = define({
  body: 'CorrectionCreate',
  find: async () => undefined,
  check: async (body, _none, call) => checkNew(body, call),
  async run(_none, body, call) {
    const held = await requireHeld(call.tx, body.recordId, call.principal.subject);
    const procedure = call.service.procedure(held.procedure);
    requireUnmoved(held, procedure, body.basedOn, body.changes ?? {});
    const dossier = await openDraft(call, held, body);
    return {
      status: 201,
      headers: {
        Location: `${call.service.basePath}/corrections/${dossier.row.id}`,
        ETag: correctionVersion(dossier.row),
      },
      body: await present(call, dossier),
    };
  },
});

async function checkNew(body: unknown, call: Call): Promise<FieldError[]> {
  // Only members of the right kind are read here; the schema tells the others.
  const { recordId, basedOn, changes } = body as { recordId?: unknown; basedOn?: unknown; changes?: unknown };
  if (typeof recordId !== 'string') return [];
  const held = await requireHeld(call.tx, recordId, call.principal.subject);
  const errors: FieldError[] = [];
  if (typeof basedOn === 'string' && revisionOfRecord(held, basedOn) === undefined) {
    errors.push({ pointer: '/basedOn', code: 'format', detail: fieldErrorDetail('format') });
  }
  if (typeof changes !== 'object' || changes === null) return errors;
  const ground = {
    held,
    procedure: call.service.procedure(held.procedure),
    today: parisDay(call.now),
    attachmentIds: new Set<string>(),
  };
  // An object read as a map from path to anything: each change is looked at before it is trusted.
  const given = changes as { readonly [path: FieldPath]: unknown };
  return [...errors, ...checkChanges(given, Object.keys(given), ground)];
}

/** Writes a new draft on a record. @throws ProblemError for an invitation or a decision that it cannot answer. */
export async function openDraft(
  call: Call,
  held: Held,
  body: Omit<CorrectionCreate, 'recordId'>,
): Promise<Dossier> {
  const { service, now } = call;
  const at = toTimestamp(now);
  const invitation =
    body.invitationId === undefined ? undefined : await requireOwnInvitation(call, body.invitationId);
  if (invitation?.row.status === 'cancelled') throw new ProblemError('gone');
  if (invitation !== undefined && invitation.row.recordId !== held.id) throw new ProblemError('not-found');
  const row: CorrectionRow = {
    id: `cor_${service.createId()}`,
    owner: held.owner,
    recordId: held.id,
    procedure: held.procedure,
    title: held.title,
    person: held.person,
    phase: 'draft',
    status: 'draft',
    revision: 1,
    filesRevision: 0,
    basedOn: body.basedOn,
    formVersion: body.formVersion,
    origin: invitation === undefined ? 'spontaneous' : 'invited',
    changes: keptChanges(body.changes ?? {}),
    ...(body.comment !== undefined && { comment: body.comment }),
    ...(body.ext !== undefined && { ext: body.ext }),
    ...(body.invitationId !== undefined && { invitationId: body.invitationId }),
    ...(body.contests !== undefined && { contests: body.contests }),
    ...(body.remedy !== undefined && { remedy: body.remedy }),
    answers: {},
    receipts: [],
    effects: [],
    told: [],
    createdAt: at,
    updatedAt: at,
    assessedAt: at,
    draftExpiresAt: expiryOf(call),
    internal: {
      revision: 1,
      facts: {
        ...(invitation !== undefined && {
          invitationId: invitation.row.id,
          invitationDeadline: invitation.row.deadline,
        }),
      },
      notes: [],
    },
  };
  const procedure = service.procedure(held.procedure);
  const dossier = await save(call, { row, sort: service.sort(now), procedure });
  if (body.contests !== undefined) await markContestedDecision(call, body.contests, dossier);
  return dossier;
}

/** End of the life of a draft that changes now. */
export function expiryOf({ service, now }: Call): string {
  return toTimestamp(new Date(now.getTime() + service.limits.draftTtlSeconds * 1000));
}

/** The decision that is challenged becomes `contested`, and both are linked (LIFE-7). */
async function markContestedDecision(call: Call, id: Id, by: Dossier): Promise<void> {
  const first = await requireOwn(call, id);
  if (!actionsOf(first.row, call.service.features).includes('contest')) {
    throw new ProblemError('invalid-transition', { current: await present(call, first) });
  }
  const status = next(first.row.status, 'contest');
  const row = revised(first.row, toTimestamp(call.now), { status, contestedBy: by.row.id });
  const contested = await save(call, { ...first, row });
  await addEvent(call, contested, {
    type: 'remedy',
    status,
    title: 'Vous contestez cette réponse.',
    byUser: true,
  });
}
