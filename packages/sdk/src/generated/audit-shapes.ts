// Made by scripts/shapes.ts from the contract: change that, then `npm run generate`.
import type { AuditRequestPage, AuditRequest } from '@bonne-foi/contract';
import type { Rule, Shape } from '../shape.ts';
import { IdShape, PhaseShape, FieldPathShape, OrganisationShape, PlainDateShape, RichTextShape, LinkShape, TimestampShape, OnBehalfOfShape, ServiceContactShape, NextCursorShape } from './first-shapes.ts';
import { ReceiptSummaryShape, ClockShape, DecisionShape } from './person-shapes.ts';

export const PeriodValueShape: Rule = { r: { from: 1 } };
export const AuditPointShape: Rule = { r: { label: 1 }, o: { recordId: IdShape, path: FieldPathShape, period: PeriodValueShape } };
export const ExpressFindingsShape: Rule = { r: { id: IdShape, issuer: OrganisationShape, issuedOn: PlainDateShape, scope: [1], conclusions: RichTextShape, binding: 4 }, o: { ceasedOn: PlainDateShape, supersededBy: IdShape, document: LinkShape } };
export const AuditRequestShape: Shape<AuditRequest> = { r: { id: IdShape, phase: PhaseShape, status: 1, version: 1, points: [AuditPointShape], receipts: [ReceiptSummaryShape], findings: [ExpressFindingsShape], createdAt: TimestampShape }, o: { comment: 1, onBehalfOf: OnBehalfOfShape, clock: ClockShape, scheduledFor: PlainDateShape, service: ServiceContactShape, decision: DecisionShape, invitationId: IdShape } };
export const AuditRequestPageShape: Shape<AuditRequestPage> = { r: { items: [AuditRequestShape], nextCursor: NextCursorShape } };
