/**
 * A correction with what stands around it: its files, its timeline, its journal. Read and written here alone.
 */
import type { Agent, Attachment, Correction, Event, Id } from '@bonne-foi/contract';
import { toTimestamp } from '@bonne-foi/law';
import { shownAttachment } from '../files/attachment-row.ts';
import type { AttachmentRow } from '../files/attachment-row.ts';
import type { Call, Work } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { addToJournal } from '../journal/journal.ts';
import { tellEvent } from '../mail/write-mail.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { clearContested } from '../records/contest.ts';
import { findHeld, putHeld } from '../records/record-store.ts';
import type { Held } from '../records/held.ts';
import type { Row } from '../store/store.ts';
import { placeInAgenda } from '../worker/agenda.ts';
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

/**
 * A correction found by its row, brought up to the present: by whoever looks at it, or by the worker, whichever comes
 * first. What it says is the same.
 */
export async function opened(work: Work, found: Row<CorrectionRow>): Promise<Dossier> {
  const procedure = work.service.procedure(found.body.procedure);
  const dossier = { row: found.body, sort: found.sort, procedure };
  const happened = settle(found.body, procedure, work.now);
  if (happened === undefined) return dossier;
  const row = await addToJournal(work, happened.row, happened.entries);
  const settled = await save(work, { ...dossier, row });
  for (const event of happened.events) await addEvent(work, settled, event);
  if (row.phase === 'closed') await closeRecordMarks(work, settled);
  return settled;
}

/** Whether a draft has outlived its time. */
export function isExpired(row: CorrectionRow, now: Date): boolean {
  return row.phase === 'draft' && row.draftExpiresAt <= toTimestamp(now);
}

/** Writes a correction; what was sent is in the queue of its procedure. */
export async function save(work: Work, dossier: Dossier): Promise<Dossier> {
  const { row, sort } = dossier;
  await work.tx.put('corrections', {
    id: row.id,
    owner: row.owner,
    scope: row.submittedAt === undefined ? '' : row.procedure,
    sort,
    body: row,
  });
  if (row.submittedAt === undefined) return dossier;
  await placeInQueue(work.tx, row, sort);
  await placeInAgenda(work.tx, row);
  return dossier;
}

/** The record that a correction bears on. @throws Error when it is not there: records are never removed. */
export async function heldOf(work: Work, { row }: Dossier): Promise<Held> {
  const held = await findHeld(work.tx, row.recordId);
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
  return projectCorrection(row, procedure, shown, call.service.features, call.now);
}

/** What an event says beside its id and time. */
export type NewEvent = Omit<Event, 'id' | 'at'> & { readonly at?: string };

/** Adds a line to the timeline that the person reads. */
export async function addEvent(work: Work, { row }: Dossier, event: NewEvent): Promise<Event> {
  const at = event.at ?? toTimestamp(work.now);
  const whole: Event = { ...event, id: `evt_${work.service.createId()}`, at };
  await work.tx.insert('events', {
    id: whole.id,
    owner: row.owner,
    scope: row.id,
    sort: work.service.sort(work.now),
    body: whole,
  });
  await tellEvent(work, row, whole);
  return whole;
}

/** Takes the marks of a closed correction off its record. */
export async function closeRecordMarks(work: Work, dossier: Dossier): Promise<void> {
  const held = await heldOf(work, dossier);
  const cleared = clearContested(held, dossier.row.id);
  if (cleared !== held) await putHeld(work.tx, cleared);
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
