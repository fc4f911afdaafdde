import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bodyOf, bytesOf } from './blob-store-harness.ts';
import { inspectBlob, inspectBytes, isSameKind, judgeFile } from './inspect.ts';
import { createMemoryBlobStore } from './memory-blob-store.ts';

const samples = {
  pdf: bytesOf('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'),
  lockedPdf: bytesOf(
    '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>\nstartxref\n9\n%%EOF\n',
  ),
  cutPdf: bytesOf('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n'),
  png: Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  jpeg: Uint8Array.from(Buffer.from('ffd8ffe000104a46494600010101004800480000ffdb004300ffd9', 'hex')),
  heic: Uint8Array.from([
    ...Buffer.from('0000001c66747970686569630000000068656963', 'hex'),
    ...Buffer.alloc(40),
  ]),
  html: bytesOf('<!doctype html><script>alert(1)</script>'),
} as const;
const accept = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'];

const found: readonly (readonly [keyof typeof samples, string | undefined, string | undefined])[] = [
  ['pdf', 'application/pdf', undefined],
  ['lockedPdf', 'application/pdf', 'encrypted'],
  ['cutPdf', 'application/pdf', 'unreadable'],
  ['png', 'image/png', undefined],
  ['jpeg', 'image/jpeg', undefined],
  ['heic', 'image/heic', undefined],
  ['html', undefined, undefined],
];

for (const [name, mediaType, fault] of found) {
  test(`${name} is known by its content`, async () => {
    const inspection = await inspectBytes(samples[name]);
    assert.equal(inspection.mediaType, mediaType);
    assert.equal(inspection.fault, fault);
    assert.equal(inspection.size, samples[name].byteLength);
    assert.equal(inspection.sha256, createHash('sha256').update(samples[name]).digest('hex'));
  });
}

test('a picture that is cut short is unreadable', async () => {
  assert.equal((await inspectBytes(samples.png.slice(0, 50))).fault, 'unreadable');
  assert.equal((await inspectBytes(samples.jpeg.slice(0, -2))).fault, 'unreadable');
});

test('a blob is read from its store; one that is not there is undefined', async () => {
  const blobs = createMemoryBlobStore();
  await blobs.put('a', bodyOf([samples.pdf]), { limit: 1000 });
  assert.equal((await inspectBlob(blobs, 'a'))?.mediaType, 'application/pdf');
  assert.equal(await inspectBlob(blobs, 'b'), undefined);
});

const verdicts: readonly (readonly [
  string,
  Partial<Parameters<typeof judgeFile>[0]>,
  keyof typeof samples,
  string,
])[] = [
  ['what it says it is', {}, 'pdf', 'ready application/pdf'],
  ['a name that a device uses for the same format', { mediaType: 'image/jpg' }, 'jpeg', 'ready image/jpeg'],
  ['a page that says it is a PDF', {}, 'html', 'rejected type_mismatch'],
  ['a picture that says it is a PDF', {}, 'png', 'rejected type_mismatch'],
  [
    'a format that is not taken here',
    { mediaType: 'image/png', accept: ['application/pdf'] },
    'png',
    'rejected type_mismatch',
  ],
  ['a locked file', {}, 'lockedPdf', 'rejected encrypted'],
  ['a file cut short', {}, 'cutPdf', 'rejected unreadable'],
  ['fewer bytes than declared', { size: 9999 }, 'pdf', 'rejected unreadable'],
  ['other bytes than declared', { sha256: '0'.repeat(64) }, 'pdf', 'rejected digest_mismatch'],
];

for (const [what, declared, sample, expected] of verdicts) {
  test(`${what}: ${expected}`, async () => {
    const inspection = await inspectBytes(samples[sample]);
    const file = { mediaType: 'application/pdf', size: samples[sample].byteLength, accept, ...declared };
    const verdict = judgeFile(file, inspection);
    const detail = verdict.state === 'ready' ? verdict.mediaType : verdict.rejection;
    assert.equal(`${verdict.state} ${detail}`, expected);
  });
}

test('a right digest is taken', async () => {
  const inspection = await inspectBytes(samples.pdf);
  const { size, sha256 } = inspection;
  assert.equal(judgeFile({ mediaType: 'application/pdf', size, sha256, accept }, inspection).state, 'ready');
});

test('media types of one kind are the same, others are not', () => {
  assert.ok(isSameKind('image/heif', 'image/heic'));
  assert.ok(!isSameKind('image/png', 'image/jpeg'));
});
