/** What every blob store does: one suite, run on each. Published for those who write their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BlobError, type BlobErrorCode, type BlobStore } from './blob-store.ts';

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A body that gives these chunks, then ends, or breaks off with `failure`. */
export function bodyOf(
  chunks: readonly (string | Uint8Array)[],
  failure?: Error,
): ReadableStream<Uint8Array> {
  const rest = [...chunks];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = rest.shift();
      if (chunk !== undefined) controller.enqueue(typeof chunk === 'string' ? bytesOf(chunk) : chunk);
      else if (failure === undefined) controller.close();
      else controller.error(failure);
    },
  });
}

export async function textOf(blobs: BlobStore, key: string): Promise<string | undefined> {
  const stream = await blobs.read(key);
  return stream === undefined ? undefined : new Response(stream).text();
}

function refusedWith(code: BlobErrorCode, size: number): (error: unknown) => boolean {
  return (error) => error instanceof BlobError && error.code === code && error.size === size;
}

const limit = 1000;

export function runBlobStoreSuite(name: string, open: () => Promise<BlobStore>): void {
  const check = (what: string, body: (blobs: BlobStore) => Promise<void>): void => {
    void test(`${name}: ${what}`, async () => body(await open()));
  };

  check('gives back what was put, and says its size', async (blobs) => {
    assert.equal(await blobs.put('a', bodyOf(['bon', 'jour']), { limit }), 7);
    assert.equal(await textOf(blobs, 'a'), 'bonjour');
    assert.equal(await blobs.size('a'), 7);
  });

  check('knows nothing of a key that was never written', async (blobs) => {
    assert.equal(await blobs.size('none'), undefined);
    assert.equal(await blobs.read('none'), undefined);
    await blobs.delete('none');
  });

  check('puts the same key again', async (blobs) => {
    await blobs.put('a', bodyOf(['un texte plus long']), { limit });
    assert.equal(await blobs.put('a', bodyOf(['court']), { limit }), 5);
    assert.equal(await textOf(blobs, 'a'), 'court');
  });

  check('keeps the earlier blob when a put goes over the limit or breaks off', async (blobs) => {
    await blobs.put('a', bodyOf(['premier']), { limit });
    await assert.rejects(
      blobs.put('a', bodyOf(['12345', '67890']), { limit: 9 }),
      refusedWith('too-large', 0),
    );
    await assert.rejects(blobs.put('a', bodyOf(['12345'], new Error('cut')), { limit }), /cut/);
    assert.equal(await textOf(blobs, 'a'), 'premier');
  });

  check('takes exactly the limit, and not one byte more', async (blobs) => {
    assert.equal(await blobs.put('a', bodyOf(['12345']), { limit: 5 }), 5);
    await assert.rejects(blobs.put('b', bodyOf(['123456']), { limit: 5 }), refusedWith('too-large', 0));
    assert.equal(await blobs.size('b'), undefined);
  });

  check('adds parts one after the other', async (blobs) => {
    assert.equal(await blobs.append('a', 0, bodyOf(['un ']), { limit }), 3);
    assert.equal(await blobs.append('a', 3, bodyOf(['deux', ' ']), { limit }), 8);
    assert.equal(await blobs.append('a', 8, bodyOf(['trois']), { limit }), 13);
    assert.equal(await textOf(blobs, 'a'), 'un deux trois');
  });

  check('refuses a part at another offset, and says the right one', async (blobs) => {
    await blobs.append('a', 0, bodyOf(['123']), { limit });
    await assert.rejects(blobs.append('a', 0, bodyOf(['x']), { limit }), refusedWith('offset-mismatch', 3));
    await assert.rejects(blobs.append('a', 7, bodyOf(['x']), { limit }), refusedWith('offset-mismatch', 3));
    await assert.rejects(blobs.append('b', 1, bodyOf(['x']), { limit }), refusedWith('offset-mismatch', 0));
    assert.equal(await textOf(blobs, 'a'), '123');
  });

  check('keeps what came of a part that breaks off, and goes on from there', async (blobs) => {
    await assert.rejects(blobs.append('a', 0, bodyOf(['123', '45'], new Error('cut')), { limit }), /cut/);
    assert.equal(await blobs.size('a'), 5);
    assert.equal(await blobs.append('a', 5, bodyOf(['678']), { limit }), 8);
    assert.equal(await textOf(blobs, 'a'), '12345678');
  });

  check('keeps nothing of a part that goes over the limit', async (blobs) => {
    await blobs.append('a', 0, bodyOf(['123']), { limit: 6 });
    await assert.rejects(
      blobs.append('a', 3, bodyOf(['45', '67']), { limit: 6 }),
      refusedWith('too-large', 3),
    );
    assert.equal(await textOf(blobs, 'a'), '123');
  });

  check('stops when told to, even if the body never ends', async (blobs) => {
    const stop = new AbortController();
    let pulls = 0;
    const silent = new ReadableStream<Uint8Array>({
      pull(body) {
        pulls += 1;
        if (pulls === 1) body.enqueue(bytesOf('12'));
        // The first chunk has been read: from now on nothing comes.
        else
          setTimeout(() => {
            stop.abort(new Error('the client left'));
          }, 20);
        return pulls === 1 ? undefined : new Promise(() => undefined);
      },
    });
    const writing = blobs.append('a', 0, silent, { limit, signal: stop.signal });
    await assert.rejects(writing, /the client left/);
    assert.equal(await textOf(blobs, 'a'), '12');
  });

  check('lets one of two parts at the same offset pass', async (blobs) => {
    const outcomes = await Promise.allSettled([
      blobs.append('a', 0, bodyOf(['AAAA']), { limit }),
      blobs.append('a', 0, bodyOf(['BBBB']), { limit }),
    ]);
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.match((await textOf(blobs, 'a')) ?? '', /^(AAAA|BBBB)$/);
  });

  check('adds to a blob that was put whole', async (blobs) => {
    await blobs.put('a', bodyOf(['entier']), { limit });
    assert.equal(await blobs.append('a', 6, bodyOf([' et plus']), { limit }), 14);
    assert.equal(await textOf(blobs, 'a'), 'entier et plus');
  });

  check('puts a whole blob over one that came in parts', async (blobs) => {
    await blobs.append('a', 0, bodyOf(['123']), { limit });
    await blobs.append('a', 3, bodyOf(['456']), { limit });
    await blobs.put('a', bodyOf(['abc']), { limit });
    assert.equal(await textOf(blobs, 'a'), 'abc');
    assert.equal(await blobs.size('a'), 3);
  });

  check('forgets', async (blobs) => {
    await blobs.append('a', 0, bodyOf(['123']), { limit });
    await blobs.put('ab', bodyOf(['456']), { limit });
    await blobs.delete('a');
    assert.equal(await blobs.size('a'), undefined);
    assert.equal(await textOf(blobs, 'ab'), '456');
    assert.equal(await blobs.append('a', 0, bodyOf(['new']), { limit }), 3);
  });

  check('keeps nine megabytes as they came', async (blobs) => {
    const chunk = new Uint8Array(1_000_000).map((_, index) => (index * 31) % 251);
    const big = { limit: 10_000_000 };
    await blobs.append('a', 0, bodyOf(Array.from({ length: 9 }, () => chunk)), big);
    const back = new Uint8Array(await new Response((await blobs.read('a')) ?? null).arrayBuffer());
    assert.equal(back.byteLength, 9_000_000);
    assert.deepEqual(back.subarray(8_000_000), chunk);
  });

  for (const key of ['', '../a', 'a/b', 'a.b', 'a\\b', 'a\u0000', 'é', 'x'.repeat(129)]) {
    check(`refuses ${JSON.stringify(key).slice(0, 12)} as a key`, async (blobs) => {
      const refused = refusedWith('invalid-key', 0);
      await assert.rejects(async () => blobs.put(key, bodyOf(['x']), { limit }), refused);
      await assert.rejects(async () => blobs.append(key, 0, bodyOf(['x']), { limit }), refused);
      await assert.rejects(async () => blobs.size(key), refused);
      await assert.rejects(async () => blobs.read(key), refused);
      await assert.rejects(async () => blobs.delete(key), refused);
    });
  }

  check('is ready', async (blobs) => blobs.check());
}
