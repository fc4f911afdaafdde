import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bodyOf, runBlobStoreSuite, textOf } from './blob-store-harness.ts';
import { createS3BlobStore } from './s3-blob-store.ts';
import { S3Error } from './s3-objects.ts';
import { s3Access, startS3Server } from './s3-server-harness.ts';

const server = await startS3Server();
after(async () => server.close());
let stores = 0;
const options = (): Parameters<typeof createS3BlobStore>[0] => ({
  ...s3Access,
  endpoint: server.endpoint,
  prefix: `suite-${String((stores += 1))}/`,
});

runBlobStoreSuite('S3', () => Promise.resolve(createS3BlobStore(options())));

test('S3: a wrong secret is refused, and the error names neither key nor secret', async () => {
  const blobs = createS3BlobStore({ ...options(), secretAccessKey: 'another' });
  await assert.rejects(blobs.put('a', bodyOf(['x']), { limit: 10 }), (error) => {
    assert.ok(error instanceof S3Error);
    assert.equal(error.message, 'The object store answered 403 to PutObject.');
    return true;
  });
  await assert.rejects(blobs.check(), S3Error);
});

test('S3: a bucket that is not there is not ready', async () => {
  await assert.rejects(createS3BlobStore({ ...options(), bucket: 'absent' }).check(), S3Error);
});

test('S3: a failure that passes is retried', async () => {
  const blobs = createS3BlobStore(options());
  server.failNext(2, 503);
  assert.equal(await blobs.put('a', bodyOf(['123']), { limit: 10 }), 3);
  assert.equal(await textOf(blobs, 'a'), '123');
});

test('S3: objects left by a write that broke off are not taken for the blob', async () => {
  const settings = options();
  const blobs = createS3BlobStore(settings);
  await blobs.append('a', 0, bodyOf(['123']), { limit: 10 });
  server.objects.set(`${String(settings.prefix)}a/000000000000009`, Buffer.from('stray'));
  assert.equal(await blobs.size('a'), 3);
  assert.equal(await textOf(blobs, 'a'), '123');
  await blobs.delete('a');
  assert.deepEqual(
    [...server.objects.keys()].filter((key) => key.startsWith(String(settings.prefix))),
    [],
  );
});

test('S3: a blob that came in parts is one object once it is put whole', async () => {
  const settings = options();
  const blobs = createS3BlobStore(settings);
  await blobs.append('a', 0, bodyOf(['123']), { limit: 10 });
  await blobs.append('a', 3, bodyOf(['456']), { limit: 10 });
  await blobs.put('a', bodyOf(['abcdef']), { limit: 10 });
  const keys = [...server.objects.keys()].filter((key) => key.startsWith(String(settings.prefix)));
  assert.deepEqual(keys, [`${String(settings.prefix)}a/whole`]);
});
