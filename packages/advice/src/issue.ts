/** One thing wrong in a catalogue: where it is, what it is, what to do. */
export interface CatalogueIssue {
  /** Id of the card, `#3` for the third card when it has none, empty for the file itself. */
  readonly card: string;
  /** JSON Pointer (RFC 6901) into the file. */
  readonly pointer: string;
  readonly code: IssueCode;
  readonly message: string;
  readonly todo: string;
}

/** Stable codes of what a loader refuses. */
export type IssueCode =
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'too-few'
  | 'not-unique'
  | 'out-of-range'
  | 'wrong-form'
  | 'not-a-date'
  | 'not-a-link'
  | 'unknown-kind'
  | 'condition-too-large'
  | 'duplicate-card';

/** Called for each issue; the card is added by the caller. */
export type Report = (pointer: string, code: IssueCode, message: string, todo: string) => void;

/** Looks at one value and reports what is wrong with it. */
export type Check = (value: unknown, pointer: string, report: Report) => void;
