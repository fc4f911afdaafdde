import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { describe, it } from 'node:test';
import type { JsonObject } from '../scripts/openapi-model.ts';
import { contentDigest, sentContent, signedContent } from '../scripts/sign-examples.ts';
import { examples } from './examples.ts';
import type { Receipt } from './index.ts';

const { getReceipt, getInvitationReceipt, getAuditReceipt, getReceiptKeys, submitCorrection, getCorrection } =
  examples;
const key = getReceiptKeys.response.keys.keys[0];

/** Examples are plain JSON: seen as such. */
const asJson = (value: object): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;

/** Checks a signature as anyone can, with the published key. */
function isAuthentic(receipt: Receipt): boolean {
  assert.ok(key && receipt.signature);
  const [header = '', , signature = ''] = receipt.signature.jws.split('.');
  const payload = Buffer.from(signedContent(asJson(receipt))).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' });
  return verify(null, Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'));
}

describe('receipts of the examples', () => {
  const signed: readonly Receipt[] = [
    getReceipt.response.registration,
    getReceipt.response.acknowledgement,
    getInvitationReceipt.response.invitationReceipt,
    getAuditReceipt.response.auditReceipt,
  ];

  it('verify with the published key, and no longer once a member has changed', () => {
    for (const receipt of signed) {
      assert.ok(isAuthentic(receipt), receipt.id);
      assert.ok(!isAuthentic({ ...receipt, receivedAt: '2026-11-20T10:04:07Z' }), receipt.id);
    }
  });

  it('hold the digest of what was sent', () => {
    const digest = contentDigest(sentContent(asJson(submitCorrection.response.registered)));
    assert.equal(getReceipt.response.registration.contentDigest, digest);
    assert.equal(getReceipt.response.acknowledgement.contentDigest, digest);
    const request = contentDigest(sentContent(asJson(getCorrection.response.transferred)));
    assert.equal(getReceipt.response.acknowledgementOfRequest.contentDigest, request);
  });

  it('of a declaration have no clock; of a request they say what silence means', () => {
    assert.equal(getReceipt.response.acknowledgement.silence, undefined);
    assert.equal(getReceipt.response.acknowledgementOfRequest.silence?.effect, 'rejection');
    assert.deepEqual(submitCorrection.response.registered.clock, { kind: 'none' });
  });
});
