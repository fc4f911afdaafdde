import type { Catalogue } from '@bonne-foi/advice';
import type { Authority, Receipt, ServiceContact } from '@bonne-foi/contract';
import type { BlobStore } from './attachments/blob-store.ts';
import type { Clock } from './clock.ts';
import type { Identity } from './identity/identity.ts';
import type { LogEntry } from './log.ts';
import type { MailOptions } from './mail/transport.ts';
import type { Procedure } from './procedures/procedure.ts';
import type { ReceiptSigner } from './receipts/receipt-signer.ts';
import type { Store } from './store/store.ts';

/** Limits, announced in the capabilities exactly as they are enforced. */
export interface BackendLimits {
  /** Largest JSON body, in bytes. */
  readonly maxBodyBytes: number;
  /** Deepest nesting of a JSON body. */
  readonly maxJsonDepth: number;
  /** Largest file, in bytes. */
  readonly maxAttachmentBytes: number;
  /** Most files of one correction. */
  readonly maxAttachments: number;
  /** Largest part of a file sent in parts, in bytes. */
  readonly maxPartBytes: number;
  /** How long an idempotency key is remembered, in seconds; at least a day. */
  readonly idempotencyTtlSeconds: number;
  /** Life of a draft after its last change, in seconds. */
  readonly draftTtlSeconds: number;
  /** Requests a minute of one person, or of one address without a person; at least 60. */
  readonly requestsPerMinute: number;
  /** How long a body may take to arrive, in milliseconds. */
  readonly bodyTimeoutMs: number;
}

/** A service of the directory: where cases are handled, and where they may be transferred. */
export interface DirectoryEntry {
  readonly key: string;
  readonly contact: ServiceContact;
}

/**
 * Draws a receipt: the same bytes for the same receipt and sentences.
 * @param next what happens next, in sentences
 */
export type ReceiptPdf = (receipt: Receipt, next: readonly string[]) => Promise<Uint8Array<ArrayBuffer>>;

/** What a backend is made of. Everything that touches the world comes from here. */
export interface BackendOptions {
  readonly store: Store;
  /** Who is speaking. */
  readonly identity: Identity;
  readonly procedures: readonly Procedure[];
  /** The administration, as the capabilities show it. */
  readonly authority: Authority;
  /** Where files go; without it the profile `attachments` is not announced. */
  readonly blobs?: BlobStore;
  /** Catalogue of advice; without cards the profile `advice` is not announced. */
  readonly advice?: Catalogue;
  /** Signs receipts; without it they are not signed, and neither `signedReceipts` nor `receiptVerification` is announced. */
  readonly receiptSigner?: ReceiptSigner;
  /** Draws a receipt as a tagged PDF; without it `receiptPdf` is not announced. */
  readonly receiptPdf?: ReceiptPdf;
  /** Origin that publishes the keys of receipts, when it is known; the `url` of the procedure's authority otherwise. */
  readonly issuerOrigin?: () => string | undefined;
  /** How mails leave; without it none is written, and no receipt says that it was sent. */
  readonly mail?: MailOptions;
  /** Services that cases may be transferred to. */
  readonly directory?: readonly DirectoryEntry[];
  /** Whether the agent profile is served. @defaultValue true */
  readonly agents?: boolean;
  /** Path of the API, ending in `/v1`. @defaultValue '/v1' */
  readonly basePath?: string;
  /** Origins whose pages may read personal answers, for example `https://www.exemple.fr`. @defaultValue none */
  readonly allowedOrigins?: readonly string[];
  /** At least 32 characters, the same for every instance: signs page cursors, and moves the thresholds of published counts. @defaultValue random */
  readonly secret?: string;
  readonly limits?: Partial<BackendLimits>;
  readonly clock?: Clock;
  /** Makes an identifier that cannot be guessed. @defaultValue `crypto.randomUUID` */
  readonly createId?: () => string;
  /** Address a request comes from, for the rate of those who are not identified. @defaultValue one for all */
  readonly addressOf?: (request: Request) => string;
  /** Receives one safe entry per request: no value, no address, no token. */
  readonly log?: (entry: LogEntry) => void;
}
