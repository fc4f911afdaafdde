import type { Principal } from '../identity/identity.ts';
import type { Service } from '../service.ts';
import type { Language } from './language.ts';
import type { RateState } from './rate.ts';
import type { Route } from './router.ts';

/** One request and what is known of it so far. */
export interface Exchange {
  readonly request: Request;
  readonly url: URL;
  readonly service: Service;
  readonly route: Route | undefined;
  /** Method of the operation: GET for HEAD. */
  readonly method: string;
  /** Whether the address is public: its answers are for everyone, and may be kept. */
  readonly isPublic: boolean;
  readonly language: Language;
  readonly requestId: string;
  /** The instant of the request: one for all that it does. */
  readonly now: Date;
  /** Address it comes from. */
  readonly address: string;
  /** Takes one request from a caller's allowance. */
  readonly limit: (caller: string) => RateState;
  /** Acts that are running in this process: id, and fingerprint of the body. */
  readonly running: Map<string, string>;
  rate?: RateState;
  /** Who speaks, once known. */
  principal?: Principal;
  /** Problem code answered, for the log. */
  code?: string;
  replayed?: boolean;
  /** See `Answer.afterwards`. */
  afterwards?: () => Promise<void>;
  /** See `Answer.bytes`. */
  draw?: () => Promise<Uint8Array<ArrayBuffer>>;
}
