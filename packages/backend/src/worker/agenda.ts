import { addDuration, parisDay, startOfDay } from '@bonne-foi/law';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { isPossible } from '../corrections/transitions.ts';
import { sortOf } from '../sorter.ts';
import type { Transaction } from '../store/store.ts';

/** Days before the last one at which a person is reminded: the first that is after the day of the request. */
const reminderDays = [7, 2];

/** Reminders leave at a waking hour of Paris. */
const wakingHourMs = 8 * 3_600_000;

/** When the person is reminded of what is asked; undefined when they were, or when there is no time for it. */
export function reminderAt({ status, itemsRequest, internal }: CorrectionRow): Date | undefined {
  if (status !== 'awaiting_user' || itemsRequest === undefined || itemsRequest.resolvedAt !== undefined) {
    return undefined;
  }
  if (internal.remindedOf === itemsRequest.id) return undefined;
  const asked = parisDay(itemsRequest.requestedAt);
  const day = reminderDays
    .map((days) => addDuration(itemsRequest.deadline, `-P${String(days)}D`))
    .find((each) => each > asked);
  return day === undefined ? undefined : new Date(startOfDay(day).getTime() + wakingHourMs);
}

/** The next instant at which time alone does something to a correction (see `settle`), or a reminder is due. */
export function dueAt(row: CorrectionRow): Date | undefined {
  const { clock, itemsRequest, status } = row;
  const isSuspended = clock?.suspendedUntil !== undefined && clock.suspendedAt !== undefined;
  const days = [
    isPossible(status, 'items_deadline') ? itemsRequest?.deadline : undefined,
    isPossible(status, 'deem') && !isSuspended ? clock?.deemedOn : undefined,
  ];
  const instants = days
    .filter((day) => day !== undefined)
    .map((day) => startOfDay(addDuration(day, 'P1D')).getTime());
  const reminder = reminderAt(row)?.getTime();
  if (reminder !== undefined) instants.push(reminder);
  return instants.length === 0 ? undefined : new Date(Math.min(...instants));
}

/** Keeps the place of a sent correction in the agenda: when the worker must look at it, if ever. */
export async function placeInAgenda(tx: Transaction, row: CorrectionRow): Promise<void> {
  const due = dueAt(row);
  if (due === undefined) return tx.delete('agenda', row.id);
  return putInAgenda(tx, row.id, due);
}

/** Puts a correction in the agenda at an instant. */
export async function putInAgenda(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.put('agenda', { id, owner: '', scope: 'due', sort: sortOf(at), body: null });
}
