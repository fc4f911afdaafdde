import { assertKey, BlobError, type BlobStore, type WriteOptions } from './blob-store.ts';
import { boundedChunks } from './bounded.ts';
import { createS3Objects, type S3Object, type S3Options } from './s3-objects.ts';

/** Most bytes held in memory before they leave as one object, when a blob comes in parts. */
const pieceBytes = 4 * 1024 * 1024;

/**
 * Keeps blobs in an S3-compatible store. S3 cannot add to an object, so a blob is either one object `key/whole`, or a
 * chain of objects `key/<offset>`, each where the last ended. An object of the chain is written only where there is
 * none (`If-None-Match: *`), so that of two parts sent to one offset one is refused.
 */
export function createS3BlobStore(options: S3Options): BlobStore {
  const objects = createS3Objects(options);

  async function layoutOf(key: string): Promise<Layout> {
    return toLayout(key, await objects.list(`${key}/`));
  }

  async function forget(keys: readonly string[]): Promise<void> {
    await Promise.all(keys.map((each) => objects.delete(each)));
  }

  /** Writes the whole blob, then forgets the chain that it replaces. */
  async function replace(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
    await objects.put(`${key}/whole`, bytes);
    const { parts } = await layoutOf(key);
    await forget(parts.map((part) => part.key));
    return bytes.byteLength;
  }

  return {
    async put(key, body, writing) {
      assertKey(key);
      return replace(key, await collect(body, { from: 0, ...writing }));
    },
    async append(key, offset, body, writing) {
      assertKey(key);
      const layout = await layoutOf(key);
      if (offset !== layout.size) {
        await body.cancel();
        throw new BlobError('offset-mismatch', layout.size);
      }
      if (layout.whole === undefined) return extend(key, layout.size, body, writing);
      const whole = await objects.get(layout.whole.key);
      const before = new Uint8Array(await new Response(whole ?? null).arrayBuffer());
      const part = await collect(body, { from: layout.size, ...writing });
      return replace(key, join([before, part]));
    },
    async size(key) {
      assertKey(key);
      const layout = await layoutOf(key);
      return layout.all.length === 0 ? undefined : layout.size;
    },
    async read(key) {
      assertKey(key);
      const { whole, parts, all } = await layoutOf(key);
      if (all.length === 0) return undefined;
      return streamOf((whole === undefined ? parts : [whole]).map((part) => part.key));
    },
    async delete(key) {
      assertKey(key);
      await forget((await layoutOf(key)).all.map((each) => each.key));
    },
    async check() {
      await objects.list('.probe/');
    },
  };

  /** Writes the pieces of a part, one object each; takes them back when the part goes over the limit. */
  async function extend(
    key: string,
    from: number,
    body: ReadableStream<Uint8Array>,
    writing: WriteOptions,
  ): Promise<number> {
    const written: string[] = [];
    let size = from;
    let pending: Uint8Array[] = [];
    let pendingBytes = 0;
    const flush = async (): Promise<void> => {
      if (pendingBytes === 0) return;
      const name = `${key}/${partName(size)}`;
      const isMine = await objects.put(name, join(pending), { ifAbsent: true });
      if (!isMine) throw new BlobError('offset-mismatch', (await layoutOf(key)).size);
      written.push(name);
      size += pendingBytes;
      pending = [];
      pendingBytes = 0;
    };
    try {
      for await (const chunk of boundedChunks(body, { from, ...writing })) {
        pending.push(chunk);
        pendingBytes += chunk.byteLength;
        if (pendingBytes >= pieceBytes) await flush();
      }
    } catch (error) {
      if (error instanceof BlobError && error.code === 'too-large') await forget(written);
      else if (!(error instanceof BlobError)) await flush();
      throw error;
    }
    await flush();
    return size;
  }

  function streamOf(keys: readonly string[]): ReadableStream<Uint8Array> {
    async function* bytes(): AsyncGenerator<Uint8Array, void, void> {
      for (const key of keys) {
        const part = await objects.get(key);
        if (part === undefined) throw new Error('A part of a blob is gone from the object store.');
        for await (const chunk of part) yield chunk;
      }
    }
    const chunks = bytes();
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return();
      },
    });
  }
}

interface Layout {
  readonly size: number;
  readonly whole: S3Object | undefined;
  /** Objects of the chain, in order. */
  readonly parts: readonly S3Object[];
  /** Everything under the key, what was left by a write that broke off included. */
  readonly all: readonly S3Object[];
}

function partName(offset: number): string {
  return String(offset).padStart(15, '0');
}

/** Reads what a listing says: one whole, or the chain from 0 as far as it goes. */
export function toLayout(key: string, all: readonly S3Object[]): Layout {
  const named = new Map(all.map((object) => [object.key.slice(key.length + 1), object]));
  const whole = named.get('whole');
  const parts: S3Object[] = [];
  let size = 0;
  for (
    let part = named.get(partName(0));
    part !== undefined && part.size > 0;
    part = named.get(partName(size))
  ) {
    parts.push(part);
    size += part.size;
  }
  return { size: whole?.size ?? size, whole, parts, all };
}

async function collect(
  body: ReadableStream<Uint8Array>,
  bounds: Parameters<typeof boundedChunks>[1],
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of boundedChunks(body, bounds)) chunks.push(chunk);
  return join(chunks);
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.byteLength;
  }
  return joined;
}
