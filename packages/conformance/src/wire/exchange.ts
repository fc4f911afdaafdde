import type { OperationInfo } from '@bonne-foi/contract/operations';

/** Who asks. `nobody` sends no credentials. */
export const roles = ['alice', 'bob', 'agent', 'reader', 'otherAgent', 'nobody'] as const;
export type Role = (typeof roles)[number];

/** One request, and what came back. */
export interface Exchange {
  /** Place in the run, from 1. */
  readonly number: number;
  /** Check that sent it. */
  readonly check: string;
  readonly role: Role;
  readonly method: string;
  readonly url: URL;
  /** Path below the base, without the query. */
  readonly path: string;
  readonly operation: OperationInfo | undefined;
  readonly sent: Readonly<Record<string, string>>;
  readonly sentBody: string | undefined;
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The JSON of the body; undefined when it is none. */
  readonly json: unknown;
  readonly milliseconds: number;
}

/** The server did not answer in a way that can be judged. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly reason: 'refused' | 'unknown-host' | 'tls' | 'timeout' | 'cut' | 'too-large' | 'garbage';
  constructor(reason: NoAnswerError['reason'], sentence: string) {
    super(sentence);
    this.reason = reason;
  }
}
