import type {
  Agent,
  Id,
  Invitation,
  InvitationSummary,
  PlainDate,
  ReceiptSummary,
  Timestamp,
} from '@bonne-foi/contract';
import { addDuration, isOver, parisDay, toTimestamp, withoutMemory } from '@bonne-foi/law';
import { serviceAgent } from '../corrections/dossier.ts';
import type { Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { appendEntries } from '../journal/journal.ts';
import type { NewEntry } from '../journal/journal.ts';
import { assessInvitation } from '../law/assessment.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { SeedInvitation, SeedRecord } from '../records/held.ts';
import { toNotice } from '../records/project-record.ts';
import type { Service } from '../service.ts';
import type { Row } from '../store/store.ts';

/** An invitation as it is kept. `overdue` is not kept: the day says it. */
export interface InvitationRow {
  readonly id: Id;
  readonly owner: string;
  readonly recordId: Id;
  readonly procedure: string;
  readonly status: 'open' | 'answered' | 'cancelled';
  readonly revision: number;
  readonly title: string;
  /** Name of the person, for agents. */
  readonly person?: string;
  readonly reason: string;
  readonly paths: readonly string[];
  readonly source?: string;
  readonly effect: string;
  readonly invitedAt: Timestamp;
  readonly timeLimit: string;
  readonly deadline: PlainDate;
  readonly by?: Agent;
  readonly response?: string;
  readonly answeredAt?: Timestamp;
  readonly correctionId?: Id;
  readonly receipts: readonly ReceiptSummary[];
  /** Why it was cancelled, for the person. */
  readonly cancellation?: string;
  /** Digest of the last entry of its journal. */
  readonly journalDigest?: string;
}

/** An invitation with its place in lists. */
export interface FoundInvitation {
  readonly row: InvitationRow;
  readonly sort: string;
}

/** What a new invitation is made of. */
export interface NewInvitation extends Omit<SeedInvitation, 'recordId'> {
  readonly held: Pick<SeedRecord, 'id' | 'owner' | 'procedure' | 'person'>;
  readonly invitedAt: Timestamp;
  readonly by?: Agent;
}

/** The row of a new invitation: its deadline is the day plus the time given (INV-6). */
export function newInvitationRow(made: NewInvitation, service: Service, now: Date): Row<InvitationRow> {
  const { held, id, title, reason, paths, timeLimit, effect, source, invitedAt, by } = made;
  const body: InvitationRow = {
    id,
    owner: held.owner,
    recordId: held.id,
    procedure: held.procedure,
    status: 'open',
    revision: 1,
    title,
    person: held.person,
    reason,
    paths,
    ...(source !== undefined && { source }),
    effect,
    invitedAt,
    timeLimit,
    deadline: addDuration(parisDay(invitedAt), timeLimit),
    ...(by !== undefined && { by }),
    receipts: [],
  };
  return { id, owner: held.owner, scope: held.procedure, sort: service.sort(now), body };
}

/** The person's own invitation. @throws ProblemError `not-found`. */
export async function requireOwnInvitation(call: Call, id: Id): Promise<FoundInvitation> {
  const found = await call.tx.get<InvitationRow>('invitations', id);
  if (found?.owner !== call.principal.subject) throw new ProblemError('not-found');
  return { row: found.body, sort: found.sort };
}

/** Writes an invitation that changed; its version moves. */
export async function saveInvitation(
  call: Call,
  { row, sort }: FoundInvitation,
  entries: readonly NewEntry[] = [],
): Promise<FoundInvitation> {
  const journalDigest = await appendEntries(call, row, row.journalDigest, entries);
  const body = {
    ...row,
    revision: row.revision + 1,
    ...(journalDigest !== undefined && { journalDigest }),
  };
  await call.tx.put('invitations', { id: row.id, owner: row.owner, scope: row.procedure, sort, body });
  return { row: body, sort };
}

/** A correction that answers an invitation was sent. */
export async function markInvitationAnswered(call: Call, id: Id, correctionId: Id): Promise<void> {
  const found = await requireOwnInvitation(call, id);
  if (found.row.status !== 'open') return;
  await saveInvitation(
    call,
    {
      ...found,
      row: {
        ...found.row,
        status: 'answered',
        response: 'regularise',
        answeredAt: toTimestamp(call.now),
        correctionId,
      },
    },
    [{ actor: { kind: 'user' }, act: 'invitation_answered', channel: 'online', note: 'regularise' }],
  );
}

/** Status as it is today: an open one whose day is over is `overdue`, and still answerable (INV-4). */
export function statusOf(row: InvitationRow, now: Date): Invitation['status'] {
  return row.status === 'open' && isOver(row.deadline, now) ? 'overdue' : row.status;
}

/** Version on the wire; being overdue changes what is shown, so it shows. */
export function invitationVersion(row: InvitationRow, now: Date): string {
  return `"${row.id}-${row.revision}${statusOf(row, now) === 'overdue' ? '.1' : ''}"`;
}

/** An invitation as its person sees it. */
export function projectInvitation(row: InvitationRow, procedure: Procedure, now: Date): Invitation {
  const { source, response, answeredAt, correctionId } = row;
  return withoutMemory({
    id: row.id,
    status: statusOf(row, now),
    title: row.title,
    reason: row.reason,
    procedure: row.procedure,
    recordId: row.recordId,
    paths: [...row.paths],
    ...(source !== undefined && { source }),
    invitedAt: row.invitedAt,
    timeLimit: row.timeLimit,
    deadline: row.deadline,
    effect: row.effect,
    rightToError: { ...assessInvitation(row, procedure, now), notice: toNotice(procedure) },
    service: procedure.holder,
    by: row.by ?? serviceAgent(procedure),
    ...(response !== undefined && { response }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(correctionId !== undefined && { correctionId }),
    receipts: [...row.receipts],
    actions: row.status === 'open' ? ['regularise', 'confirm_exact', 'contest'] : [],
    version: invitationVersion(row, now),
  });
}

/** An invitation in a list. */
export function summariseInvitation(row: InvitationRow, now: Date): InvitationSummary {
  return {
    id: row.id,
    status: statusOf(row, now),
    title: row.title,
    recordId: row.recordId,
    deadline: row.deadline,
  };
}
