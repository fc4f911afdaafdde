import type { Operation } from '../http/handler.ts';
import { answerAuditRequest, listCaseAuditRequests } from './audit-answers.ts';
import { decideCase } from './decide.ts';
import { closeCase, sendAgentMessage, takeCharge, transferCase } from './handle.ts';
import { cancelItemsRequest, requestItems } from './items.ts';
import { getAgentSession, getCase, listCaseEvents, listCases, listJournal } from './queue.ts';
import { recordSanction } from './sanction.ts';
import { cancelInvitation, createInvitations, listSentInvitations } from './sent-invitations.ts';

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
  listCaseEvents,
  listJournal,
  listSentInvitations,
  createInvitations,
  cancelInvitation,
  listCaseAuditRequests,
  answerAuditRequest,
};
