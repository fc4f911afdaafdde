import type { AgentScope, AgentSession, CaseSummary, Event, JournalEntry } from '@bonne-foi/contract';
import { acknowledgementBy } from '@bonne-foi/law';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { opened, save } from '../corrections/dossier.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { listPosition } from '../http/list-position.ts';
import { listPage, readLimit } from '../http/paging.ts';
import { ProblemError } from '../http/problem.ts';
import { addToJournal } from '../journal/journal.ts';
import type { Row } from '../store/store.ts';
import { actorOf } from './case-acts.ts';
import {
  casesOfNumber,
  caseVersion,
  isServed,
  presentCase,
  requireCase,
  summariseCase,
} from './case-store.ts';

const agentScopes: readonly AgentScope[] = [
  'agent:read',
  'agent:handle',
  'agent:decide',
  'agent:sanction',
  'agent:invite',
  'agent:journal',
];

/** The agent who speaks, and what they may do. */
export const getAgentSession = define({
  find: async () => undefined,
  async run(_none, _body, { principal, service }) {
    const served = principal.services ?? [];
    const procedure = service.procedures.find(({ key }) => served.includes(key));
    const session: AgentSession = {
      agent: {
        kind: 'person',
        service: procedure?.holder.name ?? service.authority.name,
        ...(principal.displayName !== undefined && { name: principal.displayName }),
        ...(principal.jobTitle !== undefined && { jobTitle: principal.jobTitle }),
      },
      scopes: agentScopes.filter((scope) => principal.scopes?.includes(scope) === true),
      services: [...served],
      procedures: service.procedures.map(({ key }) => key).filter((key) => served.includes(key)),
      expiresAt: principal.expiresAt,
      ...(principal.csrfToken !== undefined && { csrfToken: principal.csrfToken }),
    };
    return { status: 200, body: session };
  },
});

const filterNames = [
  'status',
  'phase',
  'procedure',
  'origin',
  'assignment',
  'deemedBefore',
  'acknowledgeBefore',
];
const numberPattern = /^[A-Za-z0-9-]{3,64}$/;

/**
 * Cases of the agent's services, and of no other: read by index, never the whole table. Drafts are never there; a
 * search takes the number of a receipt or its beginning, never a name.
 */
export const listCases = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const q = call.query.get('q');
    if (q !== null) return { status: 200, body: await search(call, q) };
    const scopes = [...(call.principal.services ?? [])];
    const sort = call.query.get('sort') ?? 'deadline';
    const filters = Object.fromEntries([...filterNames, 'sort'].map((name) => [name, call.query.get(name)]));
    const body =
      sort === 'oldest' || sort === 'newest'
        ? await listPage<CorrectionRow>(call, {
            kind: 'corrections',
            query: { scopes, order: sort },
            filters,
            read: (row) => shown(call, row),
          })
        : await listPage<null>(call, {
            kind: 'queue',
            query: { scopes, order: 'oldest' },
            filters,
            read: async ({ id }) => shown(call, await call.tx.get<CorrectionRow>('corrections', id)),
          });
    return { status: 200, body };
  },
});

async function search(call: Call, q: string): Promise<object> {
  if (!numberPattern.test(q)) throw new ProblemError('invalid-request');
  const ids = await casesOfNumber(call, q.toUpperCase());
  const rows = await Promise.all(ids.map((id) => call.tx.get<CorrectionRow>('corrections', id)));
  const found: CaseSummary[] = [];
  for (const row of rows) {
    const item = await shown(call, row);
    if (item !== undefined) found.push(item);
  }
  return listPosition(call, found, ({ id }) => id, readLimit(call.query));
}

/** The case in the queue, brought up to the present; nothing when it is filtered out. */
async function shown(call: Call, row: Row<CorrectionRow> | undefined): Promise<CaseSummary | undefined> {
  if (row?.body.submittedAt === undefined || !isServed(call, row.body.procedure)) return undefined;
  const { row: settled } = await opened(call, row);
  return isWanted(call, settled) ? summariseCase(call, settled) : undefined;
}

function isWanted(call: Call, row: CorrectionRow): boolean {
  const isIn = (name: string, value: string): boolean => {
    const wanted = call.query.get(name);
    return (
      wanted === null || (name === 'assignment' && wanted === 'any') || wanted.split(',').includes(value)
    );
  };
  const isBefore = (name: string, day: string | undefined): boolean => {
    const limit = call.query.get(name);
    return limit === null || (day !== undefined && day < limit);
  };
  return (
    isIn('status', row.status) &&
    isIn('phase', row.phase) &&
    isIn('procedure', row.procedure) &&
    isIn('origin', row.origin) &&
    isIn('assignment', summariseCase(call, row).assignment.state) &&
    isBefore('deemedBefore', row.clock?.deemedOn) &&
    isBefore('acknowledgeBefore', acknowledgementBy(row.submittedAt ?? row.createdAt))
  );
}

/** One case. Reading it is journalled. */
export const getCase = define({
  find: (call) => requireCase(call),
  version: (dossier) => caseVersion(dossier),
  async run(dossier, _body, call) {
    const row = await addToJournal(call, dossier.row, [{ actor: actorOf(call, dossier), act: 'read' }]);
    const read = await save(call, { ...dossier, row });
    return { status: 200, body: await presentCase(call, read) };
  },
});

/** The timeline of a case, as the person reads it, oldest first. */
export const listCaseEvents = define({
  find: (call) => requireCase(call),
  async run({ row }, _body, call) {
    const page = await listPage<Event>(call, {
      kind: 'events',
      query: { scope: row.id, order: 'oldest' },
      filters: {},
      read: async ({ body }) => body,
    });
    return { status: 200, body: page };
  },
});

/** The journal of a case, oldest first. */
export const listJournal = define({
  find: (call) => requireCase(call),
  async run({ row }, _body, call) {
    const page = await listPage<JournalEntry>(call, {
      kind: 'journal',
      query: { scope: row.id, order: 'oldest' },
      filters: {},
      read: async ({ body }) => body,
    });
    return { status: 200, body: page };
  },
});
