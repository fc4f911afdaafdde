import type {
  Agent,
  AgentDisclosure,
  CaseFacts,
  Changes,
  Clock,
  Decision,
  Effect,
  Ext,
  FieldPath,
  Id,
  InternalNote,
  ItemAnswerInput,
  ItemsRequest,
  OnBehalfOf,
  Phase,
  ReceiptSummary,
  Routing,
  SanctionDecision,
  Told,
  Timestamp,
  PlainDate,
} from '@bonne-foi/contract';
import type { Status } from './transitions.ts';

/** A correction as it is kept. */
export interface CorrectionRow {
  readonly id: Id;
  readonly owner: string;
  readonly recordId: Id;
  readonly procedure: string;
  /** Name of the record, for lists. */
  readonly title: string;
  /** Name of the person, for receipts and agents. */
  readonly person: string;
  readonly phase: Phase;
  readonly status: Status;
  readonly revision: number;
  /** Moves with its files: see `revisionOf`. */
  readonly filesRevision: number;
  readonly basedOn: string;
  readonly formVersion: string;
  readonly origin: 'spontaneous' | 'invited';
  readonly changes: Changes;
  readonly comment?: string;
  readonly ext?: Ext;
  readonly answers: { readonly [itemId: string]: ItemAnswerInput };
  readonly itemsRequest?: ItemsRequest;
  readonly receipts: readonly ReceiptSummary[];
  readonly invitationId?: Id;
  readonly contests?: Id;
  readonly contestedBy?: Id;
  readonly remedy?: string;
  readonly onBehalfOf?: OnBehalfOf;
  readonly clock?: Clock;
  readonly effects: readonly Effect[];
  readonly told: readonly Told[];
  readonly routedTo?: Routing;
  readonly decision?: Decision;
  /** Pronounced on this case: shown with the decision. */
  readonly sanction?: SanctionDecision;
  readonly handledBy?: Agent;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly submittedAt?: Timestamp;
  readonly draftExpiresAt: Timestamp;
  readonly answerExpectedOn?: PlainDate;
  readonly assessedAt: Timestamp;
  /** What only the service sees. */
  readonly internal: CaseFile;
}

/** The service's side of a correction: no answer to the person is made from it. */
export interface CaseFile {
  readonly revision: number;
  readonly facts: CaseFacts;
  readonly notes: readonly InternalNote[];
  readonly disclosure?: AgentDisclosure;
  readonly assignee?: { readonly subject: string; readonly agent: Agent; readonly since: Timestamp };
  /** Paths that were passed on to another service. */
  readonly transferredPaths?: readonly FieldPath[];
  /** Row of `contacts`: where its mails go. */
  readonly contactId?: Id;
  /** The request for items that the person was reminded of. */
  readonly remindedOf?: Id;
  /** Digest of the last entry of its journal. */
  readonly journalDigest?: string;
}

/** Version of a correction on the wire. Its files move the last part only. */
export function correctionVersion({ id, revision, filesRevision }: CorrectionRow): string {
  return filesRevision === 0 ? `"${id}-${revision}"` : `"${id}-${revision}.${filesRevision}"`;
}

/** The correction with changes that move its version. */
export function revised(row: CorrectionRow, at: Timestamp, changes: Partial<CorrectionRow>): CorrectionRow {
  return { ...row, ...changes, revision: row.revision + 1, updatedAt: at };
}
