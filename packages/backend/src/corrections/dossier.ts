/**
 * A correction with what stands around it: its files, its timeline, its journal. Read and written here alone.
 */
import type { Agent, Attachment, Correction, Event, Id } from '@bonne-foi/contract';
import { shownAttachment } from '../files/attachment-row.ts';
import type { AttachmentRow } from '../files/attachment-row.ts';
import type { Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { toTimestamp } from '../law/calendar.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { clearContested } from '../records/contest.ts';
import { findHeld, putHeld } from '../records/record-store.ts';
import type { Held } from '../records/held.ts';
import type { Row } from '../store/store.ts';
import type { CorrectionRow } from './correction-row.ts';
import { projectCorrection } from './project-correction.ts';
import { placeInQueue } from './queue-place.ts';
import { settle } from './settle.ts';

/** A correction and its row's place in lists. */
export interface Dossier {
  readonly row: CorrectionRow;
  readonly sort: string;
  readonly procedure: Procedure;
}

/** Tables are read whole for one correction: it has at most so many files. */
const most = 200;

/** The person's own correction. @throws ProblemError `not-found`, `gone` for a draft whose life is over. */
export async function requireOwn(call: Call, id: Id): Promise<Dossier> {
  const found = await call.tx.get<CorrectionRow>('corrections', id);
  if (found?.body.owner !== call.principal.subject) throw new ProblemError('not-found');
  if (isExpired(found.body, call.now)) throw new ProblemError('gone');
  return opened(call, found);
}

/** A correction found by its row, brought up to the present. */
export async function opened(call: Call, found: Row<CorrectionRow>): Promise<Dossier> {
  const procedure = call.service.procedure(found.body.procedure);
  const dossier = { row: found.body, sort: found.sort, procedure };
  const happened = settle(found.body, procedure, call.now);
  if (happened === undefined) return dossier;
  const settled = await save(call, { ...dossier, row: happened.row });
  for (const event of happened.events) await addEvent(call, settled, event);
  if (happened.row.phase === 'closed') await closeRecordMarks(call, settled);
  return settled;
}

/** Whether a draft has outlived its time. */
export function isExpired(row: CorrectionRow, now: Date): boolean {
  return row.phase === 'draft' && row.draftExpiresAt <= toTimestamp(now);
}

/** Writes a correction; what was sent is in the queue of its procedure. */
export async function save(call: Call, dossier: Dossier): Promise<Dossier> {
  const { row, sort } = dossier;
  await call.tx.put('corrections', {
    id: row.id,
    owner: row.owner,
    scope: row.submittedAt === undefined ? '' : row.procedure,
    sort,
    body: row,
  });
  if (row.submittedAt !== undefined) await placeInQueue(call.tx, row, sort);
  return dossier;
}

/** The record that a correction bears on. @throws Error when it is not there: records are never removed. */
export async function heldOf(call: Call, { row }: Dossier): Promise<Held> {
  const held = await findHeld(call.tx, row.recordId);
  if (held === undefined) throw new Error('The record of a correction is there.');
  return held;
}

/** Files of a correction, oldest first. */
export async function filesOf(call: Call, id: Id): Promise<AttachmentRow[]> {
  const rows = await call.tx.list<AttachmentRow>('attachments', { scope: id, order: 'oldest', limit: most });
  return rows.map(({ body }) => body);
}

/** The correction as its person sees it. */
export async function present(call: Call, { row, procedure }: Dossier): Promise<Correction> {
  const files = await filesOf(call, row.id);
  const shown: Attachment[] = files.map((file) => shownAttachment(file, call.service));
  return projectCorrection(row, procedure, shown, call.service.features);
}

/** What an event says beside its id and time. */
export type NewEvent = Omit<Event, 'id' | 'at'> & { readonly at?: string };

/** Adds a line to the timeline that the person reads. */
export async function addEvent(call: Call, { row }: Dossier, event: NewEvent): Promise<Event> {
  const at = event.at ?? toTimestamp(call.now);
  const whole: Event = { ...event, id: `evt_${call.service.createId()}`, at };
  await call.tx.insert('events', {
    id: whole.id,
    owner: row.owner,
    scope: row.id,
    sort: call.service.sort(call.now),
    body: whole,
  });
  return whole;
}

/** Takes the marks of a closed correction off its record. */
export async function closeRecordMarks(call: Call, dossier: Dossier): Promise<void> {
  const held = await heldOf(call, dossier);
  const cleared = clearContested(held, dossier.row.id);
  if (cleared !== held) await putHeld(call.tx, cleared);
}

/** The service, when nobody is named. */
export function serviceAgent({ holder }: Procedure): Agent {
  return {
    kind: 'service',
    service: holder.name,
    phone: holder.phone,
    ...(holder.email !== undefined && { email: holder.email }),
    ...(holder.postalAddress !== undefined && { administrativeAddress: holder.postalAddress }),
  };
}
