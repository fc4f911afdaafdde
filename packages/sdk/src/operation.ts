import type { Shape } from './shape.ts';

/** One operation of the contract, as data. */
export interface Operation<T> {
  /** Method, and path under the base address with `{}` for each id: `POST /corrections/{}/submission`. */
  readonly name: `${'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;
  /** What the answer must look like; without it the answer has no body that is read. */
  readonly answer?: Shape<T> | 'text' | 'blob' | undefined;
  /** Media type of the answer. Default `application/json`. */
  readonly accept?: string;
  /** Media type of the request's body. Default `application/json`. */
  readonly type?: string;
  /** True for what is open to all: no cookie, no token, no header that would cost a preflight. */
  readonly open?: boolean;
  /** True for a POST or PATCH that is safe to repeat by itself, so that it takes no idempotency key. */
  readonly keyless?: boolean;
}

export interface Input {
  /** The ids of the route, in order. */
  readonly ids?: readonly string[] | undefined;
  readonly query?: object | undefined;
  /** JSON, made into bytes once, or the bytes of a file. */
  readonly body?: unknown;
  readonly ifMatch?: string | undefined;
  /** Another address than the route's, for uploads. Elsewhere than the base's origin nothing personal is sent. */
  readonly url?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
