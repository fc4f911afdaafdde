import type { Id } from '@bonne-foi/contract';
import { ProblemError } from '../http/problem.ts';
import type { Service } from '../service.ts';
import type { Row, Transaction } from '../store/store.ts';
import type { Held } from './held.ts';

/** The record, whoever it belongs to. */
export async function findHeld(tx: Transaction, id: Id): Promise<Held | undefined> {
  return (await tx.get<Held>('records', id))?.body;
}

/** The record of this person. @throws ProblemError `not-found`, the same for what is another's (AUTH-2). */
export async function requireHeld(tx: Transaction, id: Id, owner: string): Promise<Held> {
  const held = await findHeld(tx, id);
  if (held?.owner !== owner) throw new ProblemError('not-found');
  return held;
}

/** Writes a record in place of the one that was there. */
export async function putHeld(tx: Transaction, held: Held): Promise<void> {
  const row = await tx.get<Held>('records', held.id);
  if (row === undefined) throw new Error('A record that is changed was there.');
  await tx.put('records', { ...row, body: held });
}

/** The row of a new record. */
export function newRecordRow(held: Held, service: Service): Row<Held> {
  return {
    id: held.id,
    owner: held.owner,
    scope: held.procedure,
    sort: service.sort(new Date(held.createdAt)),
    body: held,
  };
}
