import type {
  AgentMessage,
  AgentSession,
  Assignment,
  AuditAnswer,
  AuditRequest,
  AuditRequestPage,
  Case,
  CasePage,
  CaseSummary,
  Closure,
  DecisionCreate,
  Event,
  EventPage,
  Invitation,
  InvitationBatch,
  InvitationBatchCreate,
  InvitationCancellation,
  InvitationPage,
  InvitationSummary,
  ItemsRequest,
  ItemsRequestCreate,
  JournalEntry,
  JournalPage,
  SanctionCreate,
  SanctionDecision,
  Transfer,
} from '@bonne-foi/contract';
import {
  AgentSessionShape,
  CasePageShape,
  CaseShape,
  InvitationBatchShape,
  JournalPageShape,
} from '../generated/agent-shapes.ts';
import { AuditRequestPageShape, AuditRequestShape } from '../generated/audit-shapes.ts';
import { InvitationPageShape } from '../generated/first-shapes.ts';
import {
  EventPageShape,
  EventShape,
  InvitationShape,
  ItemsRequestShape,
  SanctionDecisionShape,
} from '../generated/person-shapes.ts';
import type { Call, CallOptions, Client, Get, PageQuery, Paged, WithVersion } from '../index.ts';
import type { Input, Operation } from '../operation.ts';
import { type PageOf, toPaged } from '../paged.ts';

/** Filters add up. `q` looks up the number of a receipt, never a name. */
export interface CaseQuery extends PageQuery {
  readonly status?: readonly string[] | undefined;
  readonly phase?: readonly string[] | undefined;
  readonly procedure?: string | undefined;
  readonly origin?: string | undefined;
  readonly assignment?: string | undefined;
  readonly deemedBefore?: string | undefined;
  readonly acknowledgeBefore?: string | undefined;
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
}

type Act<B, T> = (id: string, body: B, when: WithVersion, options?: CallOptions) => Call<T>;

/** What an agent may do; each act says which scope it needs in the contract. */
export interface AgentClient {
  session(options?: CallOptions): Call<AgentSession>;
  readonly cases: {
    list(query?: CaseQuery, options?: CallOptions): Paged<CaseSummary, CasePage>;
    get: Get<Case>;
    takeCharge: Act<Assignment, Case>;
    requestItems: Act<ItemsRequestCreate, ItemsRequest>;
    cancelItemsRequest(id: string, requestId: string, when: WithVersion, options?: CallOptions): Call<void>;
    transfer: Act<Transfer, Case>;
    message(id: string, body: AgentMessage, options?: CallOptions): Call<Event>;
    decide: Act<DecisionCreate, Case>;
    sanction: Act<SanctionCreate, SanctionDecision>;
    close: Act<Closure, Case>;
    /** What the person reads, oldest first. */
    events(id: string, query?: PageQuery, options?: CallOptions): Paged<Event, EventPage>;
    /** Bytes of a file that came with the case. */
    attachment(id: string, attachmentId: string, options?: CallOptions): Call<Blob>;
    journal(id: string, query?: PageQuery, options?: CallOptions): Paged<JournalEntry, JournalPage>;
  };
  readonly invitations: {
    list(
      query?: PageQuery & { readonly status?: string | undefined },
      options?: CallOptions,
    ): Paged<InvitationSummary, InvitationPage>;
    create(body: InvitationBatchCreate, options?: CallOptions): Call<InvitationBatch>;
    cancel: Act<InvitationCancellation, Invitation>;
  };
  readonly auditRequests: {
    list(
      query?: PageQuery & { readonly status?: string | undefined },
      options?: CallOptions,
    ): Paged<AuditRequest, AuditRequestPage>;
    answer: Act<AuditAnswer, AuditRequest>;
  };
}

/** Who the agent is, and the token against forgery: `auth: { scheme: 'cookie', session: agentSession }`. */
export const agentSession: Operation<AgentSession> = {
  name: 'GET /agent/session',
  answer: AgentSessionShape,
};

/** The same client, made with an agent's token, seen from the administration's side. */
export function createAgentClient(client: Client): AgentClient {
  const list = <T, P extends PageOf<T>>(
    operation: Operation<P>,
    input: Input,
    options?: CallOptions,
  ): Paged<T, P> =>
    toPaged((next) => client.perform(operation, { ...input, query: { ...input.query, ...next } }, options));
  const act =
    <B, T>(route: string, answer: Operation<T>['answer'] & object): Act<B, T> =>
    (id, body, { ifMatch }, options) =>
      client.perform({ name: `POST /agent${route}`, answer }, { ids: [id], body, ifMatch }, options);
  const get = <T>(route: string, answer: Operation<T>['answer'] & object): Operation<T> => ({
    name: `GET /agent${route}`,
    answer,
  });

  return {
    session: (options) => client.perform(agentSession, {}, options),
    cases: {
      list: (query, options) => list(get('/cases', CasePageShape), { query }, options),
      get: (id: string, options?: CallOptions) =>
        client.perform(get('/cases/{}', CaseShape), { ids: [id] }, options),
      takeCharge: act('/cases/{}/assignment', CaseShape),
      requestItems: act('/cases/{}/items-requests', ItemsRequestShape),
      cancelItemsRequest: (id, requestId, { ifMatch }, options) =>
        client.perform(
          { name: 'DELETE /agent/cases/{}/items-requests/{}' },
          { ids: [id, requestId], ifMatch },
          options,
        ),
      transfer: act('/cases/{}/transfer', CaseShape),
      message: (id, body, options) =>
        client.perform(
          { name: 'POST /agent/cases/{}/messages', answer: EventShape },
          { ids: [id], body },
          options,
        ),
      decide: act('/cases/{}/decision', CaseShape),
      sanction: act('/cases/{}/sanction', SanctionDecisionShape),
      close: act('/cases/{}/closure', CaseShape),
      events: (id, query, options) =>
        list(get('/cases/{}/events', EventPageShape), { ids: [id], query }, options),
      attachment: (id, attachmentId, options) =>
        client.perform(
          {
            name: 'GET /agent/cases/{}/attachments/{}/content',
            answer: 'blob',
            accept: '*/*',
          },
          { ids: [id, attachmentId] },
          options,
        ),
      journal: (id, query, options) =>
        list(get('/cases/{}/journal', JournalPageShape), { ids: [id], query }, options),
    },
    invitations: {
      list: (query, options) => list(get('/invitations', InvitationPageShape), { query }, options),
      create: (body, options) =>
        client.perform(
          {
            name: 'POST /agent/invitations',
            answer: InvitationBatchShape,
          },
          { body },
          options,
        ),
      cancel: act('/invitations/{}/cancellation', InvitationShape),
    },
    auditRequests: {
      list: (query, options) => list(get('/audit-requests', AuditRequestPageShape), { query }, options),
      answer: act('/audit-requests/{}/answer', AuditRequestShape),
    },
  };
}
