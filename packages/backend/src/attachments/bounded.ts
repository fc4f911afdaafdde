/** Reading a body without trusting its length. */
import { BlobError } from './blob-store.ts';

export interface Bounds {
  /** Bytes held before the first of these. */
  readonly from: number;
  /** Largest total, those before included. */
  readonly limit: number;
  readonly signal?: AbortSignal;
}

/**
 * The chunks of a body. Throws `BlobError` `too-large` before it yields the chunk that would go over the limit, and
 * the signal's reason when it aborts, even when the body never says another word.
 */
export async function* boundedChunks(
  body: ReadableStream<Uint8Array>,
  { from, limit, signal }: Bounds,
): AsyncGenerator<Uint8Array, void, void> {
  const reader = body.getReader();
  const abort = (): void => {
    reader.cancel(signal?.reason).catch(() => undefined);
  };
  signal?.addEventListener('abort', abort, { once: true });
  let total = from;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return;
      total += value.byteLength;
      if (total > limit) throw new BlobError('too-large', from);
      if (value.byteLength > 0) yield value;
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    reader.cancel().catch(() => undefined);
  }
}
