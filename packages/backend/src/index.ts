/**
 * A reference service that keeps the Bonne Foi contract: one `(Request) => Promise<Response>` over a store.
 * Nothing here needs Node: SQLite and PostgreSQL are behind entry points of their own.
 * @packageDocumentation
 */
export { createBackend } from './backend.ts';
export type {
  Backend,
  BackendLimits,
  BackendOptions,
  DirectoryEntry,
  ReceiptPdf,
  Seed,
  SeedInvitation,
  SeedRecord,
} from './backend.ts';
export { manualClock, systemClock } from './clock.ts';
export type { Clock, ManualClock } from './clock.ts';
export type { LogEntry } from './log.ts';
export { makeKey } from './receipts/key-ring.ts';
export type { KeyRing, StoredKey } from './receipts/key-ring.ts';
export { createReceiptSigner } from './receipts/receipt-signer.ts';
export type { ReceiptSigner } from './receipts/receipt-signer.ts';
export type { Delivery, MailOptions, MailTransport, OutgoingMail } from './mail/transport.ts';
export { createOpenData, type OpenDataOptions } from './statistics/open-data.ts';
export { createMemoryStore } from './store/memory-store.ts';
export type { ClaimQuery, Kind, Query, Row, Store, Transaction } from './store/store.ts';
export type { WorkDone, Worker, WorkerOptions, WorkReport } from './worker/worker.ts';
