import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { assertKey, BlobError, type BlobStore } from './blob-store.ts';
import { boundedChunks } from './bounded.ts';

/**
 * Keeps each blob as a file of a folder. A whole blob is written beside and renamed; everything is on the disk
 * (`fsync`, of the folder too) before it is said to be kept. One process at a time may add to a folder's blobs.
 */
export function createFolderBlobStore(folder: string): BlobStore {
  const ready = mkdir(folder, { recursive: true, mode: 0o700 }).then(async () => sweep(folder));
  ready.catch(() => undefined);
  const busy = new Map<string, Promise<unknown>>();
  const fileOf = (key: string): string => {
    assertKey(key);
    return join(folder, `${key}.blob`);
  };

  /** One writer at a time for a key. */
  async function alone<T>(key: string, work: () => Promise<T>): Promise<T> {
    const earlier = busy.get(key) ?? Promise.resolve();
    const mine = earlier.then(work, work);
    busy.set(key, mine);
    try {
      return await mine;
    } finally {
      if (busy.get(key) === mine) busy.delete(key);
    }
  }

  async function syncFolder(): Promise<void> {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  return {
    async put(key, body, options) {
      const file = fileOf(key);
      await ready;
      return alone(key, async () => {
        const draft = `${file}.${randomUUID()}.part`;
        try {
          const size = await writeAll(draft, body, options);
          await rename(draft, file);
          await syncFolder();
          return size;
        } catch (error) {
          await rm(draft, { force: true });
          throw error;
        }
      });
    },
    async append(key, offset, body, options) {
      const file = fileOf(key);
      await ready;
      return alone(key, async () => {
        const held = (await sizeOfFile(file)) ?? 0;
        if (offset !== held) {
          await body.cancel();
          throw new BlobError('offset-mismatch', held);
        }
        const handle = await open(file, 'a', 0o600);
        try {
          return await extend(handle, held, body, options);
        } finally {
          await handle.close();
          await syncFolder();
        }
      });
    },
    size: async (key) => sizeOfFile(fileOf(key)),
    async read(key) {
      const handle = await openForReading(fileOf(key));
      if (handle === undefined) return undefined;
      // The types of Node's web streams and of the DOM's differ; the objects are the same.
      return Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>;
    },
    async delete(key) {
      const file = fileOf(key);
      await ready;
      await alone(key, async () => {
        await rm(file, { force: true });
        await syncFolder();
      });
    },
    async check() {
      await ready;
      const probe = join(folder, `.probe-${randomUUID()}`);
      const handle = await open(probe, 'w', 0o600);
      await handle.close();
      await rm(probe);
    },
  };
}

/** What a process that was killed left half written: an upload lasts minutes, never an hour. */
const abandonedMs = 3_600_000;

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.part') && !name.startsWith('.probe-')) continue;
    const file = join(folder, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > abandonedMs) await rm(file, { force: true });
  }
}

interface Limits {
  readonly limit: number;
  readonly signal?: AbortSignal;
}

async function writeAll(file: string, body: ReadableStream<Uint8Array>, limits: Limits): Promise<number> {
  const handle = await open(file, 'wx', 0o600);
  try {
    let size = 0;
    for await (const chunk of boundedChunks(body, { from: 0, ...limits })) {
      await handle.writeFile(chunk);
      size += chunk.byteLength;
    }
    await handle.sync();
    return size;
  } finally {
    await handle.close();
  }
}

/** Adds to a file; takes the whole part back when it goes over the limit, keeps what came when it breaks off. */
async function extend(
  handle: FileHandle,
  held: number,
  body: ReadableStream<Uint8Array>,
  limits: Limits,
): Promise<number> {
  let size = held;
  try {
    for await (const chunk of boundedChunks(body, { from: held, ...limits })) {
      await handle.writeFile(chunk);
      size += chunk.byteLength;
    }
  } catch (error) {
    if (error instanceof BlobError && error.code === 'too-large') await handle.truncate(held);
    throw error;
  } finally {
    await handle.sync();
  }
  return size;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function sizeOfFile(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function openForReading(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
