import type { AgentScope, AgentSession, JournalEntry } from '@bonne-foi/contract';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { opened, save } from '../corrections/dossier.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { listPage } from '../http/paging.ts';
import { ProblemError } from '../http/problem.ts';
import { addToJournal } from '../journal/journal.ts';
import { actorOf } from './case-acts.ts';
import {
  acknowledgeBy,
  caseOfNumber,
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
      },
      scopes: agentScopes.filter((scope) => principal.scopes?.includes(scope) === true),
      services: [...served],
      procedures: service.procedures.map(({ key }) => key).filter((key) => served.includes(key)),
      expiresAt: principal.expiresAt,
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
const sorts = ['submittedAt', '-submittedAt'];
const numberPattern = /^[A-Z]{2}-[0-9-]{1,20}$/;

/** Cases of the agent's services. Drafts are never there; a search takes the number of a receipt, never a name. */
export const listCases = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const { query } = call;
    const q = query.get('q');
    if (q !== null && !numberPattern.test(q)) throw new ProblemError('invalid-request');
    const sort = query.get('sort');
    const filters = Object.fromEntries([...filterNames, 'q', 'sort'].map((name) => [name, query.get(name)]));
    const wanted = q === null ? undefined : await caseOfNumber(call, q);
    const page = await listPage<CorrectionRow>(call, {
      kind: 'corrections',
      // A queue is read whole and filtered: its order is that of arrival, either way.
      query: {
        order: sort === '-submittedAt' || (sort !== null && !sorts.includes(sort)) ? 'newest' : 'oldest',
      },
      filters,
      async read(row) {
        const { body } = row;
        if (body.submittedAt === undefined || !isServed(call, body.procedure)) return undefined;
        if (q !== null && body.id !== wanted && body.receipts[0]?.number.startsWith(q) !== true)
          return undefined;
        const { row: settled } = await opened(call, row);
        return isWanted(call, settled) ? summariseCase(call, settled) : undefined;
      },
    });
    return { status: 200, body: page };
  },
});

function isWanted(call: Call, row: CorrectionRow): boolean {
  const isIn = (name: string, value: string): boolean => {
    const wanted = call.query.get(name);
    return wanted === null || wanted.split(',').includes(value);
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
    isBefore('acknowledgeBefore', acknowledgeBy(row.submittedAt ?? row.createdAt))
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
