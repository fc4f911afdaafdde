import type { Seed } from './records/held.ts';
import type { Worker, WorkerOptions } from './worker/worker.ts';

export { createBackend } from './create-backend.ts';
export type { BackendLimits, BackendOptions, DirectoryEntry, ReceiptPdf } from './options.ts';
export type { Held, HeldValue, Seed, SeedInvitation, SeedRecord } from './records/held.ts';

/** A service that keeps the contract: mount `fetch` on anything that speaks `Request` and `Response`. */
export interface Backend {
  /** Answers one request. Never rejects: what fails is a problem (RFC 9457). */
  fetch(request: Request): Promise<Response>;
  /** Writes what a demonstration begins with, where it is not there yet. */
  seed(seed: Seed): Promise<void>;
  /** Rejects when the store or the files do not answer (readiness). */
  check(): Promise<void>;
  /** Somebody who does what time has come for: deemed decisions, ends of time limits, reminders, mails. */
  worker(options?: WorkerOptions): Worker;
  /** Closes the store. */
  close(): Promise<void>;
}
