import type { Attachment, ChangeKind, FieldErrorCode, OnBehalfOf } from '@bonne-foi/contract';
import type { FieldInput } from '@bonne-foi/sdk/fields';

/** What a person does to one path. Closed here; open on the wire. */
export type EditOp = 'set' | 'clear' | 'describe' | 'addItem' | 'removeItem';

/** "I have no document because…": a true answer. `code` is empty until a reason is chosen. */
export interface NoDocument {
  readonly checked: boolean;
  readonly code: string;
  readonly text: string;
}

/** One item being corrected: everything as typed, nothing parsed, so that nothing can be lost. */
export interface Edit {
  /** Path of the contract; `other` for what is not listed. */
  readonly path: string;
  readonly op: EditOp;
  /** The new value, raw. Parsed by `@bonne-foi/sdk/fields` only to check and to send. */
  readonly input: FieldInput;
  /** Empty until the person has said whether it was wrong or life moved on. */
  readonly kind: ChangeKind | '';
  /** Raw input of a `partialDate`: a day, a month or a year may be enough. */
  readonly wrongSince: FieldInput;
  /** Raw input of a `date`. */
  readonly effectiveDate: FieldInput;
  readonly reason: string;
  readonly comment: string;
  /** Ids of `Draft.files`, in the order chosen. */
  readonly files: readonly string[];
  readonly noDocument: NoDocument;
  /** Advice whose doubt was answered by "keep mine", by card id. */
  readonly kept: readonly string[];
}

/** The parts of an edit that a person types, ticks or chooses. */
export type EditPart =
  'input' | 'kind' | 'wrongSince' | 'effectiveDate' | 'reason' | 'comment' | 'noDocument';

/** What became of one file. `bytes-lost`: the page was reloaded and the file must be chosen again. */
export type FileState = 'waiting' | 'sending' | 'checking' | 'received' | 'refused' | 'failed' | 'bytes-lost';

/** A file a person chose. The bytes stay with the controller; the machine holds names and states only. */
export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly state: FileState;
  /** Bytes received by the service so far. */
  readonly sent: number;
  /** Once declared at the service. */
  readonly attachment?: Attachment;
  /** Why it was refused: a code of the contract or of `Attachment.rejection`; `detail` is the service's sentence. */
  readonly refusal?: { readonly code: string; readonly detail?: string };
}

/** Where a file belongs: to one change, to one requested item, or to a message. */
export type FileTarget =
  | { readonly kind: 'edit'; readonly path: string }
  | { readonly kind: 'item'; readonly itemId: string }
  | { readonly kind: 'message' };

/** What the service keeps of the draft, once it keeps something. */
export interface SavedDraft {
  readonly id: string;
  readonly version: string;
  /** Version of the record that the draft at the service is based on. */
  readonly basedOn: string;
  /** Paths that the draft at the service holds: those removed here are removed there by `null`. */
  readonly paths: readonly string[];
  /** True when the draft at the service has a comment on the whole. */
  readonly commented: boolean;
}

/** Everything a person has typed for one record. Survives every failure. */
export interface Draft {
  /** In the order in which they were opened. */
  readonly edits: Readonly<Record<string, Edit>>;
  /** In the person's words, on the whole. */
  readonly comment: string;
  readonly files: Readonly<Record<string, FileEntry>>;
  readonly saved?: SavedDraft;
  /** The invitation answered by this draft. */
  readonly invitationId?: string;
  /** The correction whose outcome is contested by this draft, and the kind of remedy used. */
  readonly contests?: string;
  readonly remedy?: string;
  /** For whom it is sent, when not for oneself: one of the representations of the session. */
  readonly onBehalfOf?: OnBehalfOf;
}

export const emptyDraft: Draft = { edits: {}, comment: '', files: {} };

/** True when nothing was opened or typed: there is nothing to keep. */
export const isEmptyDraft = (draft: Draft): boolean =>
  Object.keys(draft.edits).length === 0 && draft.comment === '' && draft.saved === undefined;

/** The part of an edit, a reply or a screen that an issue is about. */
export type IssuePart =
  | 'value'
  | 'kind'
  | 'wrongSince'
  | 'effectiveDate'
  | 'reason'
  | 'comment'
  | 'proof'
  | 'files'
  | 'noDocument'
  | 'confirmed'
  | 'swornStatement'
  | 'whole';

/** Codes of the contract, and the few that only a page can meet. */
export type IssueCode =
  FieldErrorCode | 'upload-pending' | 'upload-failed' | 'nothing-changed' | 'not-confirmed';

/** One thing to put right, found here or by the service. Never holds a value. */
export interface Issue {
  /** Path of the field, id of a requested item, or empty for the whole. */
  readonly path: string;
  readonly part: IssuePart;
  readonly code: IssueCode;
  /** Component of a composed input that is at fault, for example `postcode`, when known. */
  readonly member?: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  /** A valid entry as a person types it. */
  readonly example?: string;
  /** The service's own sentence, when the service found it. */
  readonly detail?: string;
}
