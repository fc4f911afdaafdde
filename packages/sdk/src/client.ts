import type {
  AdviceCard,
  AdviceFeedback,
  AdvicePage,
  Attachment,
  AttachmentCreate,
  Capabilities,
  ChangeInput,
  Correction,
  CorrectionCreate,
  CorrectionPage,
  CorrectionSummary,
  ErrorSignalBatch,
  ErrorSignalReceipt,
  Event,
  EventPage,
  FrequentError,
  FrequentErrorPage,
  HeldRecord,
  Invitation,
  InvitationPage,
  InvitationResponse,
  InvitationSummary,
  ItemAnswerInput,
  MessageCreate,
  Phase,
  Receipt,
  RecordPage,
  RecordSummary,
  Session,
  Submission,
} from '@bonne-foi/contract';
import type { Call } from './call.ts';
import type { Input, Operation } from './operation.ts';
import type { CallOptions, ConditionalOptions, WithVersion } from './options.ts';
import type { Paged } from './paged.ts';

/**
 * Change of a draft (`application/vnd.bonne-foi.draft-patch+json`): each path replaced whole, or taken away by
 * `null`; a member left out stays as it is. To empty a field, use `op: 'clear'`.
 */
export interface DraftPatch {
  readonly basedOn?: string;
  readonly formVersion?: string;
  readonly comment?: string | null;
  readonly changes?: Readonly<Record<string, ChangeInput | null>>;
  readonly answers?: Readonly<Record<string, ItemAnswerInput | null>>;
  readonly ext?: Readonly<Record<string, unknown>>;
}

/** Which part of a list; a page holds at most `limit` items (1 to 100). */
export interface PageQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export interface RecordQuery extends PageQuery {
  readonly procedure?: string | undefined;
}

export interface CorrectionQuery extends PageQuery {
  readonly recordId?: string | undefined;
  readonly phase?: readonly Phase[] | undefined;
}

/** Names, never values. `field` needs `procedure`. */
export interface AdviceQuery extends PageQuery {
  readonly administration?: string | undefined;
  readonly procedure?: string | undefined;
  readonly field?: readonly string[] | undefined;
  readonly audience?: string | undefined;
  readonly lifeEvent?: string | undefined;
}

export interface FrequentErrorQuery extends PageQuery {
  readonly procedure?: string | undefined;
  readonly period?: string | undefined;
}

/** Reads an entity; with `ifNoneMatch`, `undefined` means that the version held still stands. */
export interface Get<T> {
  (id: string, options: ConditionalOptions): Call<T | undefined>;
  (id: string, options?: CallOptions): Call<T>;
}

export interface Records {
  list(query?: RecordQuery, options?: CallOptions): Paged<RecordSummary, RecordPage>;
  get: Get<HeldRecord>;
}

export interface Corrections {
  list(query?: CorrectionQuery, options?: CallOptions): Paged<CorrectionSummary, CorrectionPage>;
  get: Get<Correction>;
  /** Opens a draft: nothing reaches the service before {@link Corrections.submit}. */
  create(body: CorrectionCreate, options?: CallOptions): Call<Correction>;
  update(id: string, patch: DraftPatch, when: WithVersion, options?: CallOptions): Call<Correction>;
  discard(id: string, when: WithVersion, options?: CallOptions): Call<void>;
  /** Sends it. The answer holds at least one receipt, made by the service. */
  submit(id: string, body: Submission, when: WithVersion, options?: CallOptions): Call<Correction>;
  withdraw(id: string, when: WithVersion, options?: CallOptions): Call<Correction>;
  message(id: string, body: MessageCreate, options?: CallOptions): Call<Event>;
  /** Oldest first. */
  events(id: string, query?: PageQuery, options?: CallOptions): Paged<Event, EventPage>;
  receipt(id: string, receiptId: string, options?: CallOptions): Call<Receipt>;
  /** The self-contained page, as text: untrusted as all that comes from outside. */
  receiptHtml(id: string, receiptId: string, options?: CallOptions): Call<string>;
  /** Feature `receiptPdf`. */
  receiptPdf(id: string, receiptId: string, options?: CallOptions): Call<Blob>;
}

export interface Attachments {
  /** Declares a file; its bytes are sent by `attach()` of `@bonne-foi/sdk/upload`. */
  declare(correctionId: string, body: AttachmentCreate, options?: CallOptions): Call<Attachment>;
  get(correctionId: string, id: string, options?: CallOptions): Call<Attachment>;
  remove(correctionId: string, id: string, options?: CallOptions): Call<void>;
  content(correctionId: string, id: string, options?: CallOptions): Call<Blob>;
}

export interface Invitations {
  list(query?: PageQuery, options?: CallOptions): Paged<InvitationSummary, InvitationPage>;
  get: Get<Invitation>;
  respond(id: string, body: InvitationResponse, when: WithVersion, options?: CallOptions): Call<Invitation>;
  receipt(id: string, receiptId: string, options?: CallOptions): Call<Receipt>;
  receiptHtml(id: string, receiptId: string, options?: CallOptions): Call<string>;
}

export interface Advice {
  /** Public: no cookie, no token, no preflight. */
  list(query?: AdviceQuery, options?: CallOptions): Paged<AdviceCard, AdvicePage>;
  feedback(id: string, body: AdviceFeedback, options?: CallOptions): Call<void>;
}

export interface Statistics {
  frequentErrors(query?: FrequentErrorQuery, options?: CallOptions): Paged<FrequentError, FrequentErrorPage>;
  signals(body: ErrorSignalBatch, options?: CallOptions): Call<ErrorSignalReceipt>;
}

/** What every resource of a client is built on: where the service is, who asks, and how a request is made. */
export interface Caller {
  /** Base address, without a slash at its end. */
  readonly baseUrl: string;
  /** Public. */
  capabilities(options?: CallOptions): Call<Capabilities>;
  /** True when the service announces it: `supports('attachments')`, `supports('attachments.resumable')`. */
  supports(feature: string): Promise<boolean>;
  session(options?: CallOptions): Call<Session>;
  /** Any operation as data: what the other entry points of this package are made of. */
  perform<T>(operation: Operation<T>, input?: Input, options?: CallOptions): Call<T>;
}

/** What a page or a program can ask of a service that keeps the contract. */
export interface Client extends Caller {
  readonly records: Records;
  readonly corrections: Corrections;
  readonly attachments: Attachments;
  readonly invitations: Invitations;
  readonly advice: Advice;
  readonly statistics: Statistics;
}
