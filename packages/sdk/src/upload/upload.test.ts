import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { clientOn, json, problem, type Seen } from '../client-harness.ts';
import { isSdkError } from '../index.ts';
import { attach } from './index.ts';

const bytes = 'abcdefghij'.repeat(10);
const file = (): File => new File([bytes], 'e\u0301tat.pdf', { type: 'application/pdf' });
const ready = { id: 'att_1', name: 'état.pdf', mediaType: 'application/pdf', size: 100, state: 'ready' };
const waiting = (upload: object): object => ({ ...ready, state: 'awaiting_content', upload });
const href = '/v1/corrections/c/attachments/att_1/content';

test('a small file goes whole, with its digest, and is waited for while it is checked', async () => {
  const { client, seen, clock } = clientOn((one, count) =>
    one.method === 'POST'
      ? json(waiting({ href }), 201)
      : one.method === 'PUT'
        ? new Response(null, { status: 204 })
        : json({ ...ready, state: count < 4 ? 'checking' : 'ready' }),
  );
  const told: number[] = [];
  const sent = attach(client, 'c', file(), {
    clock,
    path: 'iban',
    kind: 'rib',
    onProgress: ({ sentBytes }) => told.push(sentBytes),
  });
  assert.equal((await clock.until(sent)).state, 'ready');
  const [declared, put] = seen;
  const sha256 = createHash('sha256').update(bytes);
  assert.deepEqual(JSON.parse(declared?.body ?? ''), {
    name: 'état.pdf',
    mediaType: 'application/pdf',
    size: 100,
    sha256: sha256.copy().digest('hex'),
    kind: 'rib',
    path: 'iban',
  });
  assert.equal(put?.headers.get('Repr-Digest'), `sha-256=:${sha256.digest('base64')}:`);
  assert.equal(put.headers.get('Content-Type'), 'application/pdf');
  assert.equal(put.body, bytes);
  assert.deepEqual(told, [0, 100]);
});

/** A service that takes parts and loses some. */
function partsService(loses: (count: number) => boolean): {
  held: () => string;
  answer: (seen: Seen) => Response | Error;
} {
  let held = '';
  let count = 0;
  return {
    held: () => held,
    answer(one) {
      if (one.method === 'POST') return json(waiting({ href, resumable: true, maxPartBytes: 30 }), 201);
      if (one.method === 'HEAD')
        return new Response(null, { status: 204, headers: { 'Upload-Offset': `${held.length}` } });
      if (one.method === 'GET') return json(ready);
      count++;
      if (Number(one.headers.get('Upload-Offset')) !== held.length)
        return problem(409, 'upload-offset-mismatch');
      const lost = loses(count);
      // Half of the part arrived before the connection was cut.
      const part = one.body ?? '';
      held += lost ? part.slice(0, 15) : part;
      assert.equal(
        one.headers.get('Upload-Complete'),
        held.length === 100 || one.body?.length === 10 ? '?1' : '?0',
      );
      assert.equal(one.headers.get('Idempotency-Key'), null);
      return lost ? new TypeError('cut') : new Response(null, { status: 204 });
    },
  };
}

test('a large file goes in parts, and resumes where it was cut', async () => {
  const service = partsService((count) => count === 2);
  const { client, clock } = clientOn(service.answer);
  const told: number[] = [];
  const sent = attach(client, 'c', file(), { clock, onProgress: ({ sentBytes }) => told.push(sentBytes) });
  assert.equal((await clock.until(sent)).state, 'ready');
  assert.equal(service.held(), bytes);
  assert.deepEqual(told, [0, 30, 45, 75, 100]);
});

test('gives up when nothing moves any more', async () => {
  const { client, clock } = clientOn((one) =>
    one.method === 'POST'
      ? json(waiting({ href, resumable: true, maxPartBytes: 30 }), 201)
      : one.method === 'HEAD'
        ? new Response(null, { status: 204, headers: { 'Upload-Offset': '0' } })
        : new TypeError('cut'),
  );
  const failed = assert.rejects(
    attach(client, 'c', file(), { clock }),
    (error) => isSdkError(error) && error.kind === 'network',
  );
  await clock.until(failed);
});

test('bytes go to no origin that the service did not announce, and personal headers to none', async () => {
  const elsewhere = 'https://files.example/up';
  const capabilities = (uploadOrigins: string[]): object => ({
    contract: { name: 'bonne-foi', version: '1.0.0', profiles: ['core'] },
    authority: { key: 'c', name: 'Caisse d’exemple' },
    auth: [{ scheme: 'bearer' }],
    features: {},
    limits: { uploadOrigins },
    locales: ['fr'],
  });
  for (const origins of [[], ['https://files.example']]) {
    const { client, seen } = clientOn(
      (one) =>
        one.path === '/v1/capabilities'
          ? json(capabilities(origins))
          : one.method === 'POST'
            ? json(waiting({ href: elsewhere }), 201)
            : one.method === 'PUT'
              ? new Response(null, { status: 204 })
              : json(ready),
      { auth: { scheme: 'bearer', getToken: () => Promise.resolve('token') } },
    );
    const sent = attach(client, 'c', file());
    const put = (): Seen | undefined => seen.find((one) => one.method === 'PUT');
    if (origins.length) {
      await sent;
      assert.equal(put()?.headers.get('Authorization'), null);
      assert.equal(put()?.init.credentials, 'omit');
    } else {
      await assert.rejects(sent, (error) => isSdkError(error) && error.code === 'upload-origin-refused');
      assert.equal(put(), undefined);
    }
  }
});

test('an abort stops the sending', async () => {
  const stop = new AbortController();
  const { client } = clientOn((one) => {
    if (one.method === 'POST') return json(waiting({ href }), 201);
    stop.abort();
    return 'hang';
  });
  await assert.rejects(
    attach(client, 'c', file(), { signal: stop.signal }),
    (error) => isSdkError(error) && error.kind === 'aborted',
  );
});
