import { assertKey, BlobError, type BlobStore } from './blob-store.ts';
import { boundedChunks } from './bounded.ts';

/** Keeps bytes in memory: for tests, and for the demonstration inside a browser. */
export function createMemoryBlobStore(): BlobStore {
  const blobs = new Map<string, readonly Uint8Array[]>();
  const sizeOf = (chunks: readonly Uint8Array[]): number =>
    chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return {
    async put(key, body, options) {
      assertKey(key);
      const chunks: Uint8Array[] = [];
      for await (const chunk of boundedChunks(body, { from: 0, ...options })) chunks.push(chunk.slice());
      blobs.set(key, chunks);
      return sizeOf(chunks);
    },
    async append(key, offset, body, options) {
      assertKey(key);
      const before = blobs.get(key) ?? [];
      const held = sizeOf(before);
      if (offset !== held) {
        await body.cancel();
        throw new BlobError('offset-mismatch', held);
      }
      const chunks = [...before];
      try {
        for await (const chunk of boundedChunks(body, { from: held, ...options })) chunks.push(chunk.slice());
      } catch (error) {
        const isTooLarge = error instanceof BlobError && error.code === 'too-large';
        if (!isTooLarge) keep(key, before, chunks);
        throw error;
      }
      keep(key, before, chunks);
      return sizeOf(chunks);
    },
    size: (key) => {
      assertKey(key);
      const chunks = blobs.get(key);
      return Promise.resolve(chunks === undefined ? undefined : sizeOf(chunks));
    },
    read: (key) => {
      assertKey(key);
      const chunks = blobs.get(key);
      return Promise.resolve(chunks === undefined ? undefined : streamOf(chunks));
    },
    delete: (key) => {
      assertKey(key);
      blobs.delete(key);
      return Promise.resolve();
    },
    check: () => Promise.resolve(),
  };

  /** Two parts that began at the same offset: the first to end stays. */
  function keep(key: string, before: readonly Uint8Array[], after: readonly Uint8Array[]): void {
    const now = blobs.get(key) ?? [];
    if (now.length !== before.length) throw new BlobError('offset-mismatch', sizeOf(now));
    blobs.set(key, after);
  }
}

/** The chunks, one by one, each a copy: what is kept cannot be changed through what is read. */
function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[next];
      next += 1;
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk.slice());
    },
  });
}
