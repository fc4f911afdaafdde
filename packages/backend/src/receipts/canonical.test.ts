import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Correction } from '@bonne-foi/contract';
import { examples } from '@bonne-foi/contract/examples';
import { sentChange } from '../corrections/draft.ts';
import { digestOf } from './canonical.ts';

const { getReceipt, submitCorrection, getCorrection } = examples;

/** What a correction of the examples was sent as (`ContentDigest`). */
async function digestOfSend({ changes, comment, attachments }: Correction): Promise<string> {
  const files = attachments.map(({ id, sha256 }) => [id, sha256]);
  return digestOf({
    changes: Object.fromEntries(Object.entries(changes).map(([path, change]) => [path, sentChange(change)])),
    comment,
    attachments: files.length > 0 ? Object.fromEntries(files) : undefined,
  });
}

test('the digest of what was sent is the one of the examples of the contract (RCPT-11)', async () => {
  const registered = await digestOfSend(submitCorrection.response.registered);
  assert.equal(registered, getReceipt.response.registration.contentDigest);
  assert.equal(registered, getReceipt.response.acknowledgement.contentDigest);
  const transferred = await digestOfSend(getCorrection.response.transferred);
  assert.equal(transferred, getReceipt.response.acknowledgementOfRequest.contentDigest);
});

test('order of members changes nothing, any other change does', async () => {
  assert.equal(
    await digestOf({ a: 1, b: [2, { d: 'é', c: null }] }),
    await digestOf({ b: [2, { c: null, d: 'é' }], a: 1 }),
  );
  assert.notEqual(await digestOf({ a: [1, 2] }), await digestOf({ a: [2, 1] }));
});
