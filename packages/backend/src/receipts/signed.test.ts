import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Receipt, ReceiptVerification } from '@bonne-foi/contract';
import { examples } from '@bonne-foi/contract/examples';
import { sendCorrection, startBench } from '../testing/backend-harness.ts';
import type { Bench } from '../testing/backend-harness.ts';
import { checkReceipt } from './check-receipt.ts';
import { makeKey, published, revoked, rotated } from './key-ring.ts';
import { createReceiptSigner } from './receipt-signer.ts';

const begin = new Date('2026-01-01T00:00:00Z');
const jwks = '/.well-known/bonne-foi/jwks.json';

async function receiptOf(bench: Bench): Promise<Receipt> {
  const { id, receipts } = await sendCorrection(bench);
  return (await bench.ask('GET', `/corrections/${id}/receipts/${receipts[0]?.id ?? ''}`)).json;
}

const failed = ({ checks }: ReceiptVerification): string[] =>
  checks.filter(({ result }) => result === 'failed').map(({ part }) => part);

describe('a signed receipt', () => {
  test('verifies with the published key (RCPT-12)', async () => {
    const bench = await startBench();
    const receipt = await receiptOf(bench);
    const keys = await bench.ask('GET', jwks, { as: 'nobody' });
    assert.equal(keys.headers.get('Cache-Control'), 'public, max-age=3600');
    assert.equal(keys.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(keys.json.keys[0].kid, receipt.signature?.kid);
    assert.ok(!('d' in keys.json.keys[0]), 'no private member');
    const told = await bench.ask('POST', '/receipts/verification', { as: 'nobody', body: receipt });
    assert.deepEqual(failed(told.json), []);
    assert.equal(told.json.valid, true);
    assert.match(told.json.proves, /a reçu cet envoi le 21\u00a0novembre 2026 à 11\u00a0h\u00a004/);
    const { features, receipts } = (await bench.ask('GET', '/capabilities', { as: 'nobody' })).json;
    assert.deepEqual([features.signedReceipts, features.receiptVerification], [true, true]);
    assert.equal(receipts.jwksUri, jwks);
  });

  test('no longer verifies once any member has changed, save `formats`', async () => {
    const bench = await startBench();
    const receipt = await receiptOf(bench);
    for (const name of Object.keys(receipt)) {
      const { [name]: _gone, ...others } = Object.fromEntries(Object.entries(receipt));
      // Of the type of a receipt but for the member that went, which a check must bear.
      const cut = others as unknown as Receipt;
      if (['issuer', 'receivedAt', 'issuedAt', 'service', 'formats'].includes(name)) continue;
      const told = await bench.ask('POST', '/receipts/verification', { as: 'nobody', body: cut });
      assert.ok(told.status === 422 || failed(told.json).includes('signature'), name);
    }
    const moved = { ...receipt, formats: [{ type: 'application/json', href: '/elsewhere' }] };
    assert.equal((await bench.ask('POST', '/receipts/verification', { body: moved })).json.valid, true);
    const later = { ...receipt, issuedAt: '2026-11-22T10:04:07Z' };
    const told = await bench.ask('POST', '/receipts/verification', { body: later });
    assert.deepEqual(failed(told.json), ['signature', 'dates']);
    assert.equal(told.json.proves, undefined);
    const elsewhere = { ...receipt, issuer: { ...receipt.issuer, url: 'https://ailleurs.example' } };
    assert.deepEqual(failed((await bench.ask('POST', '/receipts/verification', { body: elsewhere })).json), [
      'issuer',
      'signature',
    ]);
  });

  test('checking keeps nothing and logs nothing of it', async () => {
    const bench = await startBench();
    const receipt = await receiptOf(bench);
    const before = bench.log.length;
    await bench.ask('POST', '/receipts/verification', { as: 'nobody', body: receipt });
    assert.doesNotMatch(
      JSON.stringify(bench.log.slice(before)),
      new RegExp(`${receipt.number}|Alix|${receipt.id}`),
    );
  });

  test('is written once: nothing in the service ever changes its row (RCPT-10)', async () => {
    const bench = await startBench();
    const store = bench.store;
    const receipt = await receiptOf(bench);
    await assert.rejects(
      store.transaction(async (tx) => {
        const row = await tx.get('receipts', receipt.id);
        assert.ok(row);
        await tx.put('receipts', { ...row, body: {} });
      }),
    );
    await assert.rejects(store.transaction(async (tx) => tx.delete('receipts', receipt.id)));
  });

  test('without a signer: not signed, not announced, no keys', async () => {
    const bench = await startBench({ without: ['signer'] });
    assert.equal((await receiptOf(bench)).signature, undefined);
    for (const [method, path] of [
      ['GET', jwks],
      ['POST', '/receipts/verification'],
    ] as const) {
      const told = await bench.ask(method, path, { as: 'nobody', ...(method === 'POST' && { body: {} }) });
      assert.equal(told.json.code, 'feature-not-supported');
    }
  });
});

describe('keys', () => {
  const now = new Date('2026-06-01T00:00:00Z');
  const origins = new Set(['https://caisse.example']);
  const receiptOn = (day: string): Receipt => ({
    ...examples.getReceipt.response.acknowledgement,
    receivedAt: `${day}T10:00:00Z`,
    issuedAt: `${day}T10:00:00Z`,
  });
  const signed = async (
    receipt: Receipt,
    ring: Parameters<typeof createReceiptSigner>[0],
  ): Promise<Receipt> => ({
    ...receipt,
    signature: await (await createReceiptSigner(ring)).sign(receipt),
  });

  test('one that was replaced stays published and verifies what it signed (RCPT-13)', async () => {
    const first = { keys: [await makeKey(begin)] };
    const old = await signed(receiptOn('2026-03-01'), first);
    const second = rotated(first, await makeKey(now), now);
    const fresh = await signed(receiptOn('2026-06-02'), second);
    const context = { keys: published(second), origins, now: new Date('2026-07-01T00:00:00Z') };
    assert.deepEqual(failed(await checkReceipt(old, context)), []);
    assert.deepEqual(failed(await checkReceipt(fresh, context)), []);
    assert.notEqual(old.signature?.kid, fresh.signature?.kid);
    assert.deepEqual(
      second.keys.map(({ d }) => d !== undefined),
      [true, false],
      'one that no longer signs has lost its private half',
    );
    assert.doesNotMatch(JSON.stringify(context.keys), /"d"/);
    const late = await signed(receiptOn('2026-06-03'), first);
    assert.deepEqual(failed(await checkReceipt(late, context)), ['key'], 'a day after, it may sign no more');
  });

  test('one that is revoked proves nothing, and does not sign', async () => {
    const ring = { keys: [await makeKey(begin)] };
    const receipt = await signed(receiptOn('2026-03-01'), ring);
    const after = revoked(ring, ring.keys[0]?.kid ?? '', now);
    assert.deepEqual(failed(await checkReceipt(receipt, { keys: published(after), origins, now })), ['key']);
    await assert.rejects(createReceiptSigner(after), RangeError);
    assert.throws(() => revoked(ring, 'another', now), RangeError);
  });

  test('the receipts of the examples, signed with Ed25519, verify too', async () => {
    const { registration, acknowledgement } = examples.getReceipt.response;
    const context = {
      keys: examples.getReceiptKeys.response.keys,
      origins,
      now: new Date('2026-12-01T00:00:00Z'),
    };
    assert.deepEqual(failed(await checkReceipt(registration, context)), []);
    assert.deepEqual(failed(await checkReceipt(acknowledgement, context)), []);
  });
});
