import type { InvitationBatch, InvitationSummary } from '@bonne-foi/contract';
import { isUsableDuration, parisDay, toTimestamp } from '@bonne-foi/law';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { listPage } from '../http/paging.ts';
import { ProblemError, toProblem } from '../http/problem.ts';
import {
  invitationVersion,
  newInvitationRow,
  projectInvitation,
  saveInvitation,
  statusOf,
  summariseInvitation,
} from '../invitations/invitation-store.ts';
import type { FoundInvitation, InvitationRow } from '../invitations/invitation-store.ts';
import { appendEntries } from '../journal/journal.ts';
import type { NewEntry } from '../journal/journal.ts';
import { crpa } from '../procedures/law.ts';
import { tellInvitation } from '../mail/write-mail.ts';
import { findHeld } from '../records/record-store.ts';
import { findTarget } from '../records/paths.ts';
import { agentShown } from './case-acts.ts';
import { isServed } from './case-store.ts';
import { at, toJson, unlawful } from './lawful.ts';

/** Invitations sent by the agent's services. */
export const listSentInvitations = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const wanted = call.query.get('status');
    const page = await listPage<InvitationRow>(call, {
      kind: 'invitations',
      query: { order: 'newest' },
      filters: { status: wanted },
      async read({ body }) {
        if (!isServed(call, body.procedure)) return undefined;
        const isWanted = wanted === null || wanted.split(',').includes(statusOf(body, call.now));
        return isWanted ? summariseForAgent(body, call.now) : undefined;
      },
    });
    return { status: 200, body: page };
  },
});

/** Invites people to look again: a time, a reason, an effect. One who cannot be invited stops no other (AGT-14). */
export const createInvitations = define({
  body: 'InvitationBatchCreate',
  find: async () => undefined,
  async check(body, _none, call) {
    const { timeLimit, procedure } = toJson(body);
    if (typeof procedure === 'string' && !isServed(call, procedure)) throw new ProblemError('forbidden');
    if (typeof timeLimit !== 'string' || isUsableDuration(parisDay(call.now), timeLimit)) return [];
    throw unlawful('time-limit-invalid', [at('/timeLimit', 'min')]);
  },
  async run(_none, body, call) {
    const batch: InvitationBatch = { created: [], failed: [] };
    const { service, now, tx } = call;
    const fields = service.procedures.find(({ key }) => key === body.procedure)?.fields ?? [];
    for (const { recordId, paths = [], reason } of body.recipients) {
      const held = await findHeld(tx, recordId);
      const isFit =
        held?.procedure === body.procedure && paths.every((path) => findTarget(fields, path) !== undefined);
      if (held === undefined || !isFit) {
        const problem = toProblem(new ProblemError('not-found'), 'fr', service.createId()).body;
        // The body of a problem is a Problem.
        batch.failed.push({ recordId, problem: problem as InvitationBatch['failed'][number]['problem'] });
        continue;
      }
      const id = `inv_${service.createId()}`;
      const row = newInvitationRow(
        {
          id,
          held,
          title: body.title,
          reason: reason ?? body.reason,
          paths,
          timeLimit: body.timeLimit,
          effect: body.effect,
          ...(body.source !== undefined && { source: body.source }),
          invitedAt: toTimestamp(now),
          ...(body.disclosure !== undefined && { by: agentShown(body.disclosure) }),
        },
        service,
        now,
      );
      const entry = {
        actor: inviter(call, body.procedure),
        act: 'invited',
        ground: [crpa.l1231],
        note: body.title,
      };
      const journalDigest = await appendEntries(call, row.body, undefined, [entry]);
      const kept = { ...row.body, ...(journalDigest !== undefined && { journalDigest }) };
      await tx.insert('invitations', { ...row, body: kept });
      await tellInvitation(call, row.body);
      batch.created.push({ recordId, invitationId: id });
    }
    return { status: 200, body: batch };
  },
});

/** Cancels an invitation, and says why to the person. */
export const cancelInvitation = define({
  body: 'InvitationCancellation',
  async find(call): Promise<FoundInvitation> {
    const found = await call.tx.get<InvitationRow>('invitations', call.parameters['invitationId'] ?? '');
    if (found === undefined || !isServed(call, found.body.procedure)) throw new ProblemError('not-found');
    return { row: found.body, sort: found.sort };
  },
  version: ({ row }, { now }) => invitationVersion(row, now),
  view: async (found, call) => view(found, call),
  async state(found, call) {
    if (found.row.status !== 'open')
      throw new ProblemError('invalid-transition', { current: view(found, call) });
  },
  async run(found, { message }, call) {
    const saved = await saveInvitation(
      call,
      {
        ...found,
        row: { ...found.row, status: 'cancelled', cancellation: message, effect: message.slice(0, 1000) },
      },
      [
        {
          actor: inviter(call, found.row.procedure),
          act: 'invitation_cancelled',
          old: found.row.status,
          new: 'cancelled',
          note: message,
        },
      ],
    );
    return {
      status: 200,
      headers: { ETag: invitationVersion(saved.row, call.now) },
      body: view(saved, call),
    };
  },
});

/** What an agent sees beside: who was invited, what came back, and the version that a cancellation names. */
function summariseForAgent(row: InvitationRow, now: Date): InvitationSummary {
  const { person, response } = row;
  return {
    ...summariseInvitation(row, now),
    version: invitationVersion(row, now),
    ...(person !== undefined && { person }),
    ...(response !== undefined && { response }),
  };
}

/** Who invites, by real name: for the journal alone. */
function inviter({ principal, service }: Call, procedure: string): NewEntry['actor'] {
  const { displayName } = principal;
  return {
    kind: 'agent',
    ...(displayName !== undefined && { name: displayName }),
    service: service.procedure(procedure).holder.name,
  };
}

function view({ row }: FoundInvitation, { service, now }: Call): object {
  return projectInvitation(row, service.procedure(row.procedure), now);
}
