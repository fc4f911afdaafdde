// Made by scripts/shapes.ts from the contract: change that, then `npm run generate`.
import type { AgentSession, CasePage, Case, ItemsRequest, SanctionDecision, JournalPage, InvitationBatch } from '@bonne-foi/contract';
import type { Rule, Shape } from '../shape.ts';
import { AgentShape, CorrectionShape, ItemsRequestShape, SanctionDecisionShape } from './person-shapes.ts';
import { TimestampShape, IdShape, PhaseShape, PlainDateShape, NextCursorShape, RecordShape, LegalRefShape, ServiceContactShape, FieldPathShape, ProblemShape } from './first-shapes.ts';

export const AgentScopeShape: RegExp = /^(agent:read|agent:handle|agent:decide|agent:sanction|agent:invite|agent:journal)$/;
export const AgentSessionShape: Shape<AgentSession> = { r: { agent: AgentShape, scopes: [AgentScopeShape] }, o: { services: [1], procedures: [1], expiresAt: TimestampShape, csrfToken: 1 } };
export const AssignmentStateShape: Rule = { r: { state: 1 }, o: { agent: AgentShape, since: TimestampShape } };
export const CaseSummaryShape: Rule = { r: { id: IdShape, procedure: 1, phase: PhaseShape, status: 1, origin: 1, submittedAt: TimestampShape, assignment: AssignmentStateShape }, o: { acknowledgeBy: PlainDateShape, deemedOn: PlainDateShape } };
export const CasePageShape: Shape<CasePage> = { r: { items: [CaseSummaryShape], nextCursor: NextCursorShape } };
export const CaseFactsShape: Rule = { o: { earlierOccurrences: [{ r: { occurredOn: PlainDateShape, rule: LegalRefShape }, o: { caseId: IdShape } }], badFaithNotifiedAt: TimestampShape, fraudNotifiedAt: TimestampShape, invitationId: IdShape, invitationDeadline: PlainDateShape, regularisedAt: TimestampShape } };
export const NamedDisclosureShape: Rule = { r: { mode: /^(named)$/, name: 1, jobTitle: 1, service: ServiceContactShape } };
export const AnonymisedDisclosureShape: Rule = { r: { mode: /^(anonymised)$/, reference: 1, ground: /^(public_security|safety_of_persons)$/, service: ServiceContactShape } };
export const AgentDisclosureShape: Rule = [NamedDisclosureShape, AnonymisedDisclosureShape];
export const InternalNoteShape: Rule = { r: { at: TimestampShape, by: AgentShape, text: 1 } };
export const CaseShape: Shape<Case> = { r: { id: IdShape, version: 1, correction: CorrectionShape, record: RecordShape, assignment: AssignmentStateShape, facts: CaseFactsShape, actions: [1] }, o: { disclosure: AgentDisclosureShape, internalNotes: [InternalNoteShape] } };
export const JournalActorShape: Rule = { r: { kind: 1 } };
export const JournalEntryShape: Rule = { r: { id: IdShape, at: TimestampShape, actor: JournalActorShape, act: 1 }, o: { path: FieldPathShape, ground: [LegalRefShape] } };
export const JournalPageShape: Shape<JournalPage> = { r: { items: [JournalEntryShape], nextCursor: NextCursorShape } };
export const InvitationBatchShape: Shape<InvitationBatch> = { r: { created: [{ r: { recordId: IdShape, invitationId: IdShape } }], failed: [{ r: { recordId: IdShape, problem: ProblemShape } }] } };
