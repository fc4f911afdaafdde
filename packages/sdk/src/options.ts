import type { Operation } from './operation.ts';

/** How the person is known to the service. The client never signs anyone in: the host page does. */
export type Auth =
  | {
      readonly scheme: 'cookie';
      readonly csrfHeader?: string | undefined;
      /** Where the token against forgery is read. Default: the person's session; `agentSession` for an agent. */
      readonly session?: Operation<{ readonly csrfToken?: string }> | undefined;
    }
  | { readonly scheme: 'bearer'; getToken(request: TokenRequest): Promise<string | null> }
  | { readonly scheme: 'none' };

/** Why a token is asked for. `rejected`: the last one was refused; `step-up`: a stronger one is needed (RFC 9470). */
export interface TokenRequest {
  readonly reason: 'initial' | 'rejected' | 'step-up';
  /** Assurance levels the service takes, with `step-up`. */
  readonly acr?: readonly string[];
  readonly signal: AbortSignal;
}

/** Time, given from outside so that tests own it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds. When `signal` aborts, it lets go of its timer and may never resolve. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Chance, given from outside so that tests own it. */
export interface Random {
  /** 128 random bits in hexadecimal, with or without dashes. */
  uuid(): string;
  /** In [0, 1). */
  float(): number;
}

export interface RetryOptions {
  /** Most requests for one call, the first included. Default 4. */
  readonly attempts: number;
  /** First delay, in milliseconds; doubles each time. Default 500. */
  readonly baseMs: number;
  /** Longest delay of ours, in milliseconds. Default 8 000. */
  readonly capMs: number;
  /** Longest `Retry-After` waited for, in milliseconds; beyond, the error says how long. Default 30 000. */
  readonly maxRetryAfterMs: number;
}

/** A request on its way out, as middleware sees it. */
export interface OpRequest {
  /** Method and path of the contract, `{}` for each id. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | Blob | null;
  readonly credentials: 'include' | 'omit';
  readonly signal: AbortSignal;
}

export type Middleware = (
  request: OpRequest,
  next: (request: OpRequest) => Promise<Response>,
) => Promise<Response>;

/** What may be logged, and nothing else: no value, no id, no address, no text. */
export interface LogEntry {
  /** Method and path of the contract, `{}` for each id: `GET /records/{}`. */
  readonly operation: string;
  readonly attempt: number;
  readonly durationMs: number;
  /** HTTP status, when an answer came. */
  readonly status?: number | undefined;
  /** Code of the error, if any. */
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  /** Version of the contract that the service speaks. */
  readonly apiVersion?: string | undefined;
}

/** Headers `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) of an operation. */
export interface DeprecationNotice {
  readonly operation: string;
  readonly deprecation?: string | undefined;
  readonly sunset?: string | undefined;
}

/** Where an answer breaks the contract. Never what it held. */
export interface ContractBreak {
  readonly operation: string;
  /** JSON Pointers (RFC 6901) into the answer, at most 20. */
  readonly pointers: readonly string[];
}

export interface ClientOptions {
  /** Base address, ending in `/v1`. A reference such as `/api/v1` is taken from the page's address. */
  readonly baseUrl: string | URL;
  /** Default: `{ scheme: 'cookie' }`. */
  readonly auth?: Auth | undefined;
  /** Language wanted (BCP 47), sent as `Accept-Language`. */
  readonly locale?: string | (() => string) | undefined;
  /** Transport. Default: the global `fetch`, looked up at each request. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: Random | undefined;
  /** Milliseconds for one attempt. Default 15 000. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the whole call, retries and waits included. Default 60 000. */
  readonly deadlineMs?: number | undefined;
  readonly retry?: Partial<RetryOptions> | false | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
  /** What to do with an answer that breaks the contract. Default `strict`: refuse it. */
  readonly validate?: 'strict' | 'warn' | 'off' | undefined;
  /** Largest answer in bytes, after decompression. Default 4 194 304. */
  readonly maxAnswerBytes?: number | undefined;
  /** Sends a random, unsampled `traceparent`, on personal calls only. Default false. */
  readonly trace?: boolean | undefined;
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** Called once per operation. */
  readonly onDeprecation?: ((notice: DeprecationNotice) => void) | undefined;
  /** Called with `validate: 'warn'`. */
  readonly onContractBreak?: ((found: ContractBreak) => void) | undefined;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the whole call. */
  readonly deadlineMs?: number | undefined;
  /** Key of the act, 16 to 128 visible characters; minted when absent, and kept for all retries of this call. */
  readonly idempotencyKey?: string | undefined;
  readonly retry?: Partial<RetryOptions> | false | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** With the version already held: the answer may be "not modified". */
export interface ConditionalOptions extends CallOptions {
  readonly ifNoneMatch: string;
}

/** The version acted on: the body's `version`, quotes included. `*` is refused by the service. */
export interface WithVersion {
  readonly ifMatch: string;
}
