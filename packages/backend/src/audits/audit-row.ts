import type {
  Agent,
  AuditPoint,
  AuditRequest,
  Clock,
  Decision,
  ExpressFindings,
  Id,
  OnBehalfOf,
  PlainDate,
  ReceiptSummary,
  Timestamp,
} from '@bonne-foi/contract';
import { datedRemedies, deemedDecision, withoutMemory } from '@bonne-foi/law';
import type { Procedure } from '../procedures/procedure.ts';
import { auditProcedure } from './audit-remedies.ts';

/** A request to be audited as it is kept (CRPA L124-1). */
export interface AuditRow {
  readonly id: Id;
  readonly owner: string;
  readonly procedure: string;
  /** Name of the person, for the receipt. */
  readonly person: string;
  readonly status: AuditStatus;
  readonly revision: number;
  readonly points: readonly AuditPoint[];
  readonly comment?: string;
  readonly onBehalfOf?: OnBehalfOf;
  /** Row of `contacts`: where its mails go. */
  readonly contactId?: Id;
  readonly receipts: readonly ReceiptSummary[];
  readonly clock?: Clock;
  readonly scheduledFor?: PlainDate;
  readonly decision?: Decision;
  readonly findings: readonly ExpressFindings[];
  readonly handledBy?: Agent;
  readonly createdAt: Timestamp;
  /** Digest of the last entry of its journal. */
  readonly journalDigest?: string;
}

/** Statuses of a request to be audited. A refusal by silence may still be followed by an answer. */
export type AuditStatus = 'acknowledged' | 'scheduled' | 'concluded' | 'refused' | 'deemed_refused';

/** What an answer makes of it. */
export type AuditOutcome = 'accepted' | 'refused' | 'concluded';

/** Where each answer leads, from each status: new findings may take the place of the old ones (L124-2). */
export const auditTransitions: {
  readonly [status in AuditStatus]: { readonly [outcome in AuditOutcome]?: AuditStatus };
} = {
  acknowledged: { accepted: 'scheduled', refused: 'refused', concluded: 'concluded' },
  scheduled: { accepted: 'scheduled', concluded: 'concluded' },
  deemed_refused: { accepted: 'scheduled', concluded: 'concluded' },
  concluded: { concluded: 'concluded' },
  refused: {},
};

const closed = new Set<AuditStatus>(['concluded', 'refused', 'deemed_refused']);

/** Version on the wire. */
export function auditVersion({ id, revision }: AuditRow): string {
  return `"${id}-${revision}"`;
}

/** A request as its person and its service see it. */
export function projectAudit(row: AuditRow, procedure: Procedure): AuditRequest {
  const { comment, onBehalfOf, clock, scheduledFor, decision } = row;
  return withoutMemory({
    id: row.id,
    phase: closed.has(row.status) ? 'closed' : 'with_administration',
    status: row.status,
    version: auditVersion(row),
    points: [...row.points],
    ...(comment !== undefined && { comment }),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    receipts: [...row.receipts],
    ...(clock !== undefined && { clock }),
    ...(scheduledFor !== undefined && { scheduledFor }),
    service: procedure.holder,
    ...(decision !== undefined && { decision }),
    findings: [...row.findings],
    createdAt: row.createdAt,
  });
}

/** What silence has made of a request that nobody answered: a refusal, on its day (L231-4). */
export function settleAudit(row: AuditRow, procedure: Procedure, now: Date): AuditRow | undefined {
  const born = row.clock === undefined ? undefined : deemedDecision(row.clock, now);
  if (row.status !== 'acknowledged' || born === undefined) return undefined;
  return {
    ...row,
    status: 'deemed_refused',
    revision: row.revision + 1,
    decision: {
      outcome: 'deemed_refused',
      express: false,
      decidedAt: born.at,
      remedies: datedRemedies(auditProcedure(procedure).remedies, born.bornOn),
    },
  };
}
