import type {
  AdviceCard,
  AuditRequest,
  Capabilities,
  Correction,
  CorrectionSummary,
  Event as TimelineEvent,
  HeldRecord,
  Invitation,
  InvitationSummary,
  Receipt,
  ReceiptSummary,
  RecordSummary,
  ServiceContact,
  Session,
} from '@bonne-foi/contract';
import type { AuditState } from './audit-state.ts';
import type { Draft, Issue } from './draft.ts';
import type { Effect } from './effect.ts';
import type { Failure } from './failure.ts';
import type { FollowDraft, FollowPanel } from './follow-typed.ts';

export type { FollowDraft, FollowPanel, ItemReply } from './follow-typed.ts';

/** Where a person is going. */
export type Target =
  /** `direct`: a home with one record and nothing else opens that record at once. */
  | { readonly kind: 'home'; readonly direct?: boolean }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'correction'; readonly id: string }
  | { readonly kind: 'invitation'; readonly id: string }
  /** Requests to be audited; at one of them when it is named. */
  | { readonly kind: 'audits'; readonly id?: string };

/** The service and the person, known since the first answer. */
export interface Service {
  readonly capabilities: Capabilities;
  readonly session: Session;
  /** Whom to call while no record is open: the service of the procedure, else the administration. */
  readonly contact?: ServiceContact | undefined;
}

/** What one finds at the start: records, what is being followed, what is asked. */
export interface Home {
  readonly records: readonly RecordSummary[];
  readonly corrections: readonly CorrectionSummary[];
  readonly invitations: readonly InvitationSummary[];
}

/** One record at work: what is held, the advice about it, and what the person has typed. */
export interface Desk {
  readonly service: Service;
  /** Empty lists when the tag was pointed straight at a record. */
  readonly home: Home;
  readonly record: HeldRecord;
  /** Paths of fields that are not shown, given what is held. */
  readonly hidden?: readonly string[];
  readonly advice: readonly AdviceCard[];
  readonly draft: Draft;
}

/** Something to say once on a screen, politely. */
export type Notice =
  'draft-saved' | 'draft-discarded' | 'withdrawn' | 'message-sent' | 'record-changed' | 'back-online';

export interface StartingState {
  readonly screen: 'starting';
  readonly target: Target;
}

/** Records held, corrections to follow, invitations to answer. */
export interface HomeState {
  readonly screen: 'home';
  readonly service: Service;
  readonly home: Home;
  /** Records with something typed and not sent. */
  readonly begun: readonly string[];
  readonly notice?: Notice;
}

/** One record, read. Corrections begun stay in `desk.draft.edits`, even when none is shown open. */
export interface RecordState {
  readonly screen: 'record';
  readonly desk: Desk;
  readonly notice?: Notice;
}

/** Step 1: items being corrected, in place. `issues` is empty until a check was asked for. */
export interface CorrectState {
  readonly screen: 'correct';
  readonly desk: Desk;
  readonly issues: readonly Issue[];
  /** True when a draft is being kept at the service ("save for later"). */
  readonly saving: boolean;
  /** Item to bring into view and focus: the one just opened, or the one to modify. */
  readonly at?: string;
}

/** Is the attestation on honour asked for by the procedure's text, and given? */
export type Sworn = 'not-asked' | 'asked' | 'given';

/** Step 2: only what changes, before and after, and an explicit confirmation. */
export interface CheckState {
  readonly screen: 'check';
  readonly desk: Desk;
  readonly confirmed: boolean;
  readonly sworn: Sworn;
  readonly issues: readonly Issue[];
}

/**
 * Step 3: on its way, never shown as done. `files`: waiting for the last file; `draft`: the service writes the
 * draft; `submission`: the send itself; `comparing`: the record changed meanwhile and is read again.
 */
export interface SendingState {
  readonly screen: 'sending';
  readonly desk: Desk;
  readonly sworn: Sworn;
  readonly step: 'files' | 'draft' | 'submission' | 'comparing';
  /** Minted at "submit", kept by every retry of this send. */
  readonly key: string;
  /** How often the answer was lost: above 0 the screen says that we are checking. */
  readonly lost: number;
  /** When the person pressed "send" (instant, UTC), to be read out on the telephone. */
  readonly sentAt: string;
}

/** The service's receipt is here. `receipt` (the whole document) follows at once; `summary` is enough to show. */
export interface ReceiptState {
  readonly screen: 'receipt';
  readonly service: Service;
  readonly summary: ReceiptSummary;
  readonly owner:
    | { readonly kind: 'correction'; readonly correction: Correction }
    | { readonly kind: 'invitation'; readonly invitation: Invitation }
    | { readonly kind: 'audit'; readonly request: AuditRequest };
  readonly receipt?: Receipt;
  /** True when `receipt` could not be loaded: number and date stay, with a way to ask again. */
  readonly receiptFailed: boolean;
  /** True just after the send; false when opened again from the follow-up. */
  readonly fresh: boolean;
}

/** An act under way on a screen that stays in view. The key is minted by the person's act. */
export interface Acting {
  readonly what: 'answers' | 'answers-submission' | 'message' | 'withdraw' | 'respond' | 'discard' | 'audit';
  readonly key: string;
  readonly lost: number;
}

/** What becomes of a correction: timeline, who handles it, what is asked, what may be done. */
export interface FollowState {
  readonly screen: 'follow';
  readonly service: Service;
  readonly correction: Correction;
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  /** The record it bears on, for labels; absent when it could not be read. */
  readonly record?: HeldRecord;
  readonly panel: FollowPanel;
  readonly typed: FollowDraft;
  readonly issues: readonly Issue[];
  readonly acting?: Acting;
  readonly notice?: Notice;
}

/** What an invitation screen is open at. */
export type InvitationPanel = 'choose' | 'confirm' | 'contest';

export interface InvitationState {
  readonly screen: 'invitation';
  readonly service: Service;
  readonly invitation: Invitation;
  readonly panel: InvitationPanel;
  readonly comment: string;
  readonly confirmed: boolean;
  readonly issues: readonly Issue[];
  readonly acting?: Acting;
}

/** Someone changed the same information meanwhile: at opening (`desk.record`), there now (`fresh`), yours (`desk.draft`). */
export interface ConflictState {
  readonly screen: 'conflict';
  readonly desk: Desk;
  readonly fresh: HeldRecord;
  /** Paths that differ, in the order of the draft. */
  readonly paths: readonly string[];
  readonly choices: Readonly<Record<string, ConflictChoice>>;
  readonly issues: readonly Issue[];
}

export type ConflictChoice = 'mine' | 'theirs' | 'another';

/** It did not work. `back` is the screen the person was on, whole; `effect` is what would be tried again. */
export interface FailedState {
  readonly screen: 'failed';
  readonly failure: Failure;
  readonly back: KeptState;
  readonly effect?: Effect;
}

/** The tag cannot work as it is set. For the integrator; made by the element, never left by an event. */
export interface UnusableState {
  readonly screen: 'unusable';
  /** Code of a page in docs/errors/. */
  readonly code: string;
  /** A sentence for the integrator, in the words of that page. */
  readonly message: string;
}

/** A state that can be gone back to. */
export type KeptState =
  | StartingState
  | HomeState
  | RecordState
  | CorrectState
  | CheckState
  | SendingState
  | ReceiptState
  | FollowState
  | InvitationState
  | AuditState
  | ConflictState;

export type State = KeptState | FailedState | UnusableState;
export type Screen = State['screen'];

/** What was typed and is not on the screen: drafts by record, follow-ups by correction, answers by invitation. */
export interface Shelf {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly follows: Readonly<Record<string, FollowDraft>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** The screen, and everything typed elsewhere: nothing is lost by going from one to another. */
export interface Machine {
  readonly state: State;
  readonly shelf: Shelf;
}
