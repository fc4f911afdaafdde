import type { BackendOptions } from './options.ts';

export type { BackendLimits, BackendOptions, DirectoryEntry } from './options.ts';

/** A service that keeps the contract: mount `fetch` on anything that speaks `Request` and `Response`. */
export interface Backend {
  /** Answers one request. Never rejects: what fails is a problem (RFC 9457). */
  fetch(request: Request): Promise<Response>;
  /** Writes the records of the procedures' people where they are not there yet. */
  seed(people: readonly SeedRecord[]): Promise<void>;
  /** Closes the store. */
  close(): Promise<void>;
}
