import type { AuditRequest, RecordSummary } from '@bonne-foi/contract';
import type { Issue } from './draft.ts';
import type { Acting, Service } from './state.ts';

/** What the screen is open at: what was asked, a new request, or one of those that were sent. */
export type AuditPanel = 'list' | 'ask' | 'one';

/** The right to be audited (CRPA L124-1): asking for it, and what came of it. */
export interface AuditState {
  readonly screen: 'audit';
  readonly service: Service;
  /** Newest first. */
  readonly requests: readonly AuditRequest[];
  /** What is held, to say what a request is about. */
  readonly records: readonly RecordSummary[];
  readonly panel: AuditPanel;
  /** The request that is shown, when the panel is at one. */
  readonly at?: string;
  /** The points to check, one a line, as typed. */
  readonly points: string;
  /** The record that they are about; empty for none in particular. */
  readonly recordId: string;
  readonly confirmed: boolean;
  readonly issues: readonly Issue[];
  readonly acting?: Acting;
}
