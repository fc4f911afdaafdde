import type { Case, CaseSummary, Id } from '@bonne-foi/contract';
import { acknowledgementBy } from '@bonne-foi/law';
import { correctionVersion } from '../corrections/correction-row.ts';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { heldOf, opened, present } from '../corrections/dossier.ts';
import type { Dossier } from '../corrections/dossier.ts';
import { agentActs, isPossible } from '../corrections/transitions.ts';
import type { Act } from '../corrections/transitions.ts';
import type { Call } from '../http/handler.ts';
import { pageMax } from '../http/paging.ts';
import { ProblemError } from '../http/problem.ts';
import { projectRecord } from '../records/project-record.ts';

/** A case of the agent's services. @throws ProblemError `not-found` for a draft and for another service's (AUTH-8). */
export async function requireCase(call: Call): Promise<Dossier> {
  const found = await call.tx.get<CorrectionRow>('corrections', call.parameters['caseId'] ?? '');
  if (found?.body.submittedAt === undefined || !isServed(call, found.body.procedure)) {
    throw new ProblemError('not-found');
  }
  return opened(call, found);
}

/** Whether the agent's services handle a procedure. */
export function isServed({ principal }: Pick<Call, 'principal'>, procedure: string): boolean {
  return principal.services?.includes(procedure) === true;
}

/** Version of a case: the correction's, and that of what only the service sees. */
export function caseVersion({ row }: Dossier): string {
  return `"${correctionVersion(row).replaceAll('"', '').replace('.', 'f')}-${row.internal.revision}"`;
}

/** All that an agent needs to decide. */
export async function presentCase(call: Call, dossier: Dossier): Promise<Case> {
  const { row, procedure } = dossier;
  const { facts, notes, disclosure } = row.internal;
  return {
    id: row.id,
    version: caseVersion(dossier),
    correction: await present(call, dossier),
    record: projectRecord(await heldOf(call, dossier), procedure, call.now),
    person: row.person,
    assignment: assignmentOf(call, row),
    ...(disclosure !== undefined && { disclosure }),
    facts,
    internalNotes: [...notes],
    actions: agentActs.filter((act) => isPossible(row.status, act) && isAllowed(call, act)),
  };
}

const scopeOf: { readonly [act in (typeof agentActs)[number]]: string } = {
  take_charge: 'agent:handle',
  request_items: 'agent:handle',
  cancel_items_request: 'agent:handle',
  transfer: 'agent:handle',
  message: 'agent:handle',
  decide: 'agent:decide',
  sanction: 'agent:sanction',
  close: 'agent:decide',
};

function isAllowed({ principal }: Call, act: (typeof agentActs)[number]): boolean {
  return principal.scopes?.includes(scopeOf[act]) === true;
}

function assignmentOf({ principal }: Call, { internal }: CorrectionRow): Case['assignment'] {
  const { assignee } = internal;
  if (assignee === undefined) return { state: 'unassigned' };
  const state = assignee.subject === principal.subject ? 'mine' : 'other';
  return { state, agent: assignee.agent, since: assignee.since };
}

/** Step 8 of an agent's act. @throws ProblemError `invalid-transition`, with the case as it is. */
export async function requireCaseAct(dossier: Dossier, act: Act, call: Call): Promise<void> {
  if (isPossible(dossier.row.status, act)) return;
  throw new ProblemError('invalid-transition', { current: await presentCase(call, dossier) });
}

/** A case in the queue. */
export function summariseCase(call: Call, row: CorrectionRow): CaseSummary {
  const submittedAt = row.submittedAt ?? row.createdAt;
  const number = row.receipts[0]?.number;
  return {
    id: row.id,
    ...(number !== undefined && { number }),
    procedure: row.procedure,
    title: row.title,
    phase: row.phase,
    status: row.status,
    origin: row.origin,
    person: row.person,
    changeCount: Object.keys(row.changes).length,
    submittedAt,
    acknowledgeBy: acknowledgementBy(submittedAt),
    ...(row.clock?.deemedOn !== undefined && row.phase !== 'closed' && { deemedOn: row.clock.deemedOn }),
    assignment: assignmentOf(call, row),
  };
}

/** Cases of the agent's services whose receipt has this number, or one that begins so: the first hundred of each. */
export async function casesOfNumber(call: Call, number: string): Promise<Id[]> {
  const found = new Set<Id>();
  for (const owner of call.principal.services ?? []) {
    const after = { sort: number, id: '' };
    const rows = await call.tx.list('numbers', { owner, order: 'oldest', after, limit: pageMax });
    for (const { id, scope } of rows) if (id.startsWith(number)) found.add(scope);
  }
  return [...found];
}
