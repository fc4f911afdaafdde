import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { s3Access, startS3Server } from '../attachments/s3-server-harness.ts';
import { startTestIssuer } from '../identity/issuer-harness.ts';
import { sampleSeed } from '../samples/sample-seed.ts';
import { makeKey } from '../receipts/key-ring.ts';
import { createServer } from './create-server.ts';
import { createLogger } from './logger.ts';
import { readSettings } from './settings.ts';

const folder = await mkdtemp(join(tmpdir(), 'bonne-foi-outside-'));
after(async () => rm(folder, { recursive: true, force: true }));

function textOf(body: unknown, ...names: readonly string[]): string {
  let value: unknown = body;
  for (const name of names) {
    if (typeof value !== 'object' || value === null) return '';
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return typeof value === 'string' ? value : '';
}

test('a person with a token of the issuer sends a proof, and it is kept in the object store', async () => {
  const [issuer, s3] = await Promise.all([
    startTestIssuer(() => Math.floor(Date.now() / 1000)),
    startS3Server(),
  ]);
  const settings = readSettings({
    PORT: '0',
    DATA_DIR: folder,
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: 'bonne-foi',
    S3_ENDPOINT: s3.endpoint,
    S3_BUCKET: s3Access.bucket,
    S3_REGION: s3Access.region,
    S3_ACCESS_KEY_ID: s3Access.accessKeyId,
    S3_SECRET_ACCESS_KEY: s3Access.secretAccessKey,
    S3_PREFIX: 'pieces/',
    RECEIPT_KEYS: JSON.stringify({ keys: [await makeKey(new Date())] }),
  });
  const server = await createServer(settings, { logger: createLogger('silent'), drainMs: 100 });
  after(async () => Promise.all([server.close(), issuer.close(), s3.close()]));
  await server.backend.seed(sampleSeed(new Date()));
  const address = await server.listen();
  const token = await issuer.token({ sub: 'person_camille', name: 'Camille Exemple' });
  let acts = 0;
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    acts += 1;
    const isBytes = body instanceof Uint8Array;
    const response = await fetch(address + path, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Idempotency-Key': `"outside-services-${String(acts)}"`,
        ...(body !== undefined && { 'Content-Type': isBytes ? 'application/pdf' : 'application/json' }),
      },
      ...(body !== undefined && { body: isBytes ? body.slice() : JSON.stringify(body) }),
    });
    const text = await response.text();
    assert.ok(response.ok, `${method}: ${String(response.status)} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };

  assert.equal(textOf(await ask('GET', '/v1/session'), 'displayName'), 'Camille Exemple');
  const record = await ask('GET', '/v1/records/rec_camille_cantine');
  const draft = await ask('POST', '/v1/corrections', {
    recordId: 'rec_camille_cantine',
    basedOn: textOf(record, 'version'),
    formVersion: textOf(record, 'formVersion'),
    changes: {},
  });
  const attachments = `/v1/corrections/${textOf(draft, 'id')}/attachments`;
  const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n');
  const file = await ask('POST', attachments, {
    name: 'quittance.pdf',
    mediaType: 'application/pdf',
    size: pdf.byteLength,
    path: 'address',
  });
  await ask('PUT', textOf(file, 'upload', 'href'), pdf);
  assert.equal(textOf(await ask('GET', `${attachments}/${textOf(file, 'id')}`), 'state'), 'ready');
  assert.deepEqual(
    [...s3.objects.values()].map((bytes) => bytes.toString()),
    [new TextDecoder().decode(pdf)],
  );
  assert.ok([...s3.objects.keys()].every((key) => key.startsWith('pieces/') && !key.includes('quittance')));
});
