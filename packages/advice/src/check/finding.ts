import type { CatalogueIssue, IssueCode } from '../issue.ts';

/** What the check finds: an error is to be put right, a warning to be looked at. */
export interface Finding extends Omit<CatalogueIssue, 'code'> {
  readonly level: 'error' | 'warning';
  readonly code: IssueCode | FindingCode;
}

/** Codes of what a loader lets through and an editor should know. */
export type FindingCode =
  | 'dates-order'
  | 'checked-in-the-future'
  | 'expired'
  | 'stale'
  | 'never-published'
  | 'same-mistake'
  | 'reference-to-check'
  | 'not-first-person'
  | 'sentence-too-long'
  | 'hard-to-read'
  | 'typography'
  | 'unknown-field'
  | 'detect-out-of-reach';

/** Adds a finding about one member of the card being looked at. */
export type Add = (
  level: Finding['level'],
  member: string,
  code: FindingCode,
  message: string,
  todo: string,
) => void;
