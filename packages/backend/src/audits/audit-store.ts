import type { Id } from '@bonne-foi/contract';
import type { Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import type { NewEntry } from '../journal/journal.ts';
import { appendEntries } from '../journal/journal.ts';
import type { Row } from '../store/store.ts';
import { settleAudit } from './audit-row.ts';
import type { AuditRow } from './audit-row.ts';

/** A request to be audited, with its place in lists. */
export interface FoundAudit {
  readonly row: AuditRow;
  readonly sort: string;
}

/** A row brought up to the present. */
export async function openedAudit(call: Call, found: Row<AuditRow>): Promise<FoundAudit> {
  const settled = settleAudit(found.body, call.service.procedure(found.body.procedure), call.now);
  if (settled === undefined) return { row: found.body, sort: found.sort };
  return saveAudit(call, { row: settled, sort: found.sort }, [{ actor: { kind: 'system' }, act: 'deemed' }]);
}

/** A request found by its id, when `isAllowed` says so. @throws ProblemError `not-found`. */
export async function requireAudit(
  call: Call,
  isAllowed: (row: AuditRow) => boolean,
  id: Id = call.parameters['auditRequestId'] ?? '',
): Promise<FoundAudit> {
  const found = await call.tx.get<AuditRow>('audits', id);
  if (found === undefined || !isAllowed(found.body)) throw new ProblemError('not-found');
  return openedAudit(call, found);
}

/** Writes a request and the lines of its journal. */
export async function saveAudit(
  call: Call,
  { row, sort }: FoundAudit,
  entries: readonly NewEntry[] = [],
): Promise<FoundAudit> {
  const { id, owner, procedure } = row;
  const journalDigest = await appendEntries(call, { id, procedure }, row.journalDigest, entries);
  const body = { ...row, ...(journalDigest !== undefined && { journalDigest }) };
  await call.tx.put('audits', { id, owner, scope: procedure, sort, body });
  return { row: body, sort };
}
