import { define } from '../http/handler.ts';
import type { Operation } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { decideCase } from './decide.ts';
import { closeCase, sendAgentMessage, takeCharge, transferCase } from './handle.ts';
import { cancelItemsRequest, requestItems } from './items.ts';
import { getAgentSession, getCase, listCases, listJournal } from './queue.ts';
import { recordSanction } from './sanction.ts';
import { cancelInvitation, createInvitations, listSentInvitations } from './sent-invitations.ts';

/** Nobody can ask to be audited here, since the feature is not announced: the list is empty. */
const listCaseAuditRequests = define({
  find: async () => undefined,
  run: async () => ({ status: 200, body: { items: [], nextCursor: null } }),
});

/** And there is no request to answer. */
const answerAuditRequest = define({
  async find(): Promise<undefined> {
    throw new ProblemError('not-found');
  },
  async run() {
    throw new ProblemError('not-found');
  },
});

/** Operations of the agent profile. */
export const agentHandlers: { readonly [operationId: string]: Operation } = {
  getAgentSession,
  listCases,
  getCase,
  takeCharge,
  requestItems,
  cancelItemsRequest,
  transferCase,
  sendAgentMessage,
  decideCase,
  recordSanction,
  closeCase,
  listJournal,
  listSentInvitations,
  createInvitations,
  cancelInvitation,
  listCaseAuditRequests,
  answerAuditRequest,
};
