import type {
  AdviceCard,
  Attachment,
  AuditRequest,
  ChangeKind,
  Correction,
  Event as TimelineEvent,
  HeldRecord,
  Invitation,
  Receipt,
  RecordSummary,
} from '@bonne-foi/contract';
import type { FieldInput } from '@bonne-foi/sdk/fields';
import type { AuditPanel } from './audit-state.ts';
import type { EditOp, FileEntry, FileTarget } from './draft.ts';
import type { Effect } from './effect.ts';
import type { Failure } from './failure.ts';
import type { ConflictChoice, FollowPanel, Home, InvitationPanel, Service, Target } from './state.ts';

/** What a person does. Imperative. Views send these. */
export type Act =
  // Going somewhere
  | { readonly type: 'go'; readonly target: Target }
  | { readonly type: 'back' }
  | { readonly type: 'retry' }
  // Correcting
  | { readonly type: 'open'; readonly path: string; readonly op?: EditOp }
  | { readonly type: 'addItem'; readonly group: string }
  | { readonly type: 'removeItem'; readonly group: string; readonly itemId: string }
  | { readonly type: 'cancel'; readonly path: string }
  | {
      readonly type: 'type';
      readonly path: string;
      readonly part: 'input' | 'wrongSince' | 'effectiveDate';
      readonly input: FieldInput;
    }
  | {
      readonly type: 'type';
      readonly path: string;
      readonly part: 'reason' | 'comment';
      readonly input: string;
    }
  | { readonly type: 'chooseKind'; readonly path: string; readonly kind: ChangeKind }
  | {
      readonly type: 'excuse';
      readonly path: string;
      readonly checked: boolean;
      readonly code: string;
      readonly text: string;
    }
  | { readonly type: 'keepMine'; readonly path: string; readonly adviceId: string }
  | { readonly type: 'commentWhole'; readonly text: string }
  | { readonly type: 'showRecord' }
  | { readonly type: 'showEdits'; readonly at?: string }
  | { readonly type: 'saveForLater' }
  | { readonly type: 'discardDraft' }
  // Files; sent by the controller once it holds the bytes
  | { readonly type: 'attach'; readonly target: FileTarget; readonly files: readonly FileEntry[] }
  | { readonly type: 'retryFile'; readonly fileId: string }
  | { readonly type: 'detach'; readonly target: FileTarget; readonly fileId: string }
  // Checking and sending
  | { readonly type: 'check' }
  | { readonly type: 'confirm'; readonly confirmed: boolean }
  | { readonly type: 'swear'; readonly given: boolean }
  /** For whom: a place in the representations of the session; nobody's for oneself. */
  | { readonly type: 'actFor'; readonly index?: number }
  | { readonly type: 'submit' }
  // Conflict
  | { readonly type: 'choose'; readonly path: string; readonly choice: ConflictChoice }
  | { readonly type: 'resolve' }
  // Receipt and follow-up
  | { readonly type: 'follow' }
  | { readonly type: 'showReceipt'; readonly receiptId: string }
  | { readonly type: 'download'; readonly receiptId: string; readonly mediaType: string }
  | { readonly type: 'openPanel'; readonly panel: FollowPanel }
  | { readonly type: 'replyText'; readonly itemId: string; readonly text: string }
  | {
      readonly type: 'replyExcuse';
      readonly itemId: string;
      readonly checked: boolean;
      readonly code: string;
      readonly text: string;
    }
  | { readonly type: 'messageText'; readonly text: string }
  | { readonly type: 'sendReply' }
  | { readonly type: 'sendMessage' }
  | { readonly type: 'withdraw' }
  | { readonly type: 'contest'; readonly remedy?: string }
  | { readonly type: 'refresh' }
  // Invitation
  | { readonly type: 'openAnswer'; readonly panel: InvitationPanel }
  | { readonly type: 'answerText'; readonly text: string }
  | { readonly type: 'respond'; readonly kind: 'regularise' | 'confirm_exact' | 'contest' }
  // The right to be audited
  | { readonly type: 'openAudit'; readonly panel: AuditPanel; readonly at?: string }
  | { readonly type: 'auditText'; readonly part: 'points' | 'recordId'; readonly text: string }
  | { readonly type: 'askAudit' };

/** Clock and randomness, given by the controller with each event. */
export interface Stamp {
  /** Instant, UTC. */
  readonly now: string;
  /** Day in Europe/Paris. */
  readonly today: string;
  /** Language in which the person types figures. */
  readonly locale: string;
  /** A fresh UUID: key of the act if it turns out to be one, id of an added item. */
  readonly uuid: string;
}

/** What the service, or the way to it, has answered. Past tense. */
export type Answer =
  | {
      readonly type: 'homeReceived';
      readonly service: Service;
      readonly home: Home;
    }
  | {
      readonly type: 'recordReceived';
      readonly service: Service;
      readonly record: HeldRecord;
      readonly hidden?: readonly string[];
      readonly home: Home;
    }
  | { readonly type: 'recordCompared'; readonly record: HeldRecord }
  | { readonly type: 'adviceReceived'; readonly procedure: string; readonly cards: readonly AdviceCard[] }
  | {
      readonly type: 'correctionReceived';
      readonly service: Service;
      readonly correction: Correction;
      readonly events: readonly TimelineEvent[];
      readonly record?: HeldRecord;
      readonly hidden?: readonly string[];
    }
  | { readonly type: 'invitationReceived'; readonly service: Service; readonly invitation: Invitation }
  | {
      readonly type: 'auditsReceived';
      readonly service: Service;
      /** Newest first. */
      readonly requests: readonly AuditRequest[];
      readonly records: readonly RecordSummary[];
      readonly at?: string;
    }
  | { readonly type: 'auditAsked'; readonly request: AuditRequest }
  | { readonly type: 'draftSaved'; readonly correction: Correction }
  | { readonly type: 'submitted'; readonly correction: Correction }
  | { readonly type: 'discarded'; readonly id: string }
  | { readonly type: 'withdrawn'; readonly correction: Correction }
  | { readonly type: 'messageSent'; readonly event: TimelineEvent }
  | { readonly type: 'responded'; readonly invitation: Invitation }
  | { readonly type: 'receiptReceived'; readonly receipt: Receipt }
  | { readonly type: 'refreshed'; readonly correction: Correction; readonly events: readonly TimelineEvent[] }
  | { readonly type: 'uploadStarted'; readonly fileId: string }
  | { readonly type: 'uploadProgressed'; readonly fileId: string; readonly sent: number }
  | {
      readonly type: 'uploaded';
      readonly fileId: string;
      readonly attachment: Attachment;
      readonly version: string;
    }
  | { readonly type: 'uploadFailed'; readonly fileId: string; readonly failure: Failure }
  | { readonly type: 'detached'; readonly version: string }
  | { readonly type: 'downloaded' }
  /** The person goes back to the screen beneath a failure, without the act that failed. */
  | { readonly type: 'gaveUp' }
  | { readonly type: 'failed'; readonly effect: Effect; readonly failure: Failure }
  | { readonly type: 'wentOnline' };

/** What moves the machine. */
export type Event = (Act | Answer) & { readonly stamp: Stamp };
export type EventType = Event['type'];
