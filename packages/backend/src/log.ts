/** What is written of a request: nothing in it comes from the person (PRIV-2). */
export interface LogEntry {
  /** Operation of the contract, or `unknown`. */
  readonly operation: string;
  readonly method: string;
  /** Template of the path, such as `/corrections/{correctionId}`: never the address itself. */
  readonly route: string;
  readonly status: number;
  /** Problem code, when there is one. */
  readonly code?: string;
  /** Time taken, in milliseconds. */
  readonly ms: number;
  readonly requestId: string;
  /** True when the answer is a stored one, given again. */
  readonly replayed?: boolean;
  /** For a 5xx: class of the error and the frames of our own code, without its message. */
  readonly failure?: { readonly name: string; readonly frames: readonly string[] };
}
