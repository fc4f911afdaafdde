/** An answer with what came around it. */
export interface Raw<T> {
  /** Undefined only when `notModified`. */
  readonly data: T;
  readonly response: Response;
  /** Prefer the body's `version`: proxies rewrite this header. */
  readonly etag: string | undefined;
  readonly notModified: boolean;
  /** True when the service gave the stored answer of an earlier attempt again. */
  readonly replayed: boolean;
  /** How many times the request was sent. */
  readonly attempts: number;
  readonly requestId: string | undefined;
}

/**
 * One act. Nothing is sent before the first `await` (or `.raw()`), and only once however often it is awaited.
 * Rejects with `SdkError`.
 */
export interface Call<T> extends PromiseLike<T> {
  /** The entity with its response. */
  raw(): Promise<Raw<T>>;
}

/** Makes a call out of what performs it. */
export function toCall<T>(perform: () => Promise<Raw<T>>): Call<T> {
  let answer: Promise<Raw<T>> | undefined;
  const raw = (): Promise<Raw<T>> => (answer ??= perform());
  return {
    raw,
    then: (fulfilled, rejected) =>
      raw()
        .then((it) => it.data)
        .then(fulfilled, rejected),
  };
}
