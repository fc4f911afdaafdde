import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Client, createClient } from '@bonne-foi/sdk';
import { chooseCorrection } from './steps/choose-correction.mjs';
import { signIn } from './steps/sign-in.mjs';
import { startDemo, startLossyProxy } from './demo-harness.ts';

const demo = await startDemo();
after(() => demo.stop());

function clientAt(origin: string, cookie: string): Client {
  return createClient({
    baseUrl: `${origin}/v1`,
    retry: { baseMs: 20 },
    middleware: [
      (request, next) => {
        request.headers.set('Cookie', cookie);
        return next(request);
      },
    ],
  });
}

test('an answer lost after the commit, then the retry: one correction, one receipt', async () => {
  const cookie = await signIn(demo.origin, 'person_camille');
  const straight = clientAt(demo.origin, cookie);
  const { record, path, change } = await chooseCorrection(straight);

  const proxy = await startLossyProxy(
    demo.origin,
    (asked, times) => asked.startsWith('POST ') && times === 1,
  );
  after(() => proxy.stop());
  const client = clientAt(proxy.origin, cookie);

  const created = await client.corrections
    .create({
      recordId: record.id,
      basedOn: record.version,
      formVersion: record.formVersion,
      changes: { [path]: change },
    })
    .raw();
  assert.equal(created.attempts, 2);
  assert.equal(created.replayed, true);

  const { id, version } = created.data;
  const sent = await client.corrections.submit(id, { confirmed: true }, { ifMatch: version }).raw();
  assert.equal(sent.attempts, 2);
  assert.equal(sent.replayed, true);
  assert.equal(proxy.passed.filter((asked) => asked === `POST /v1/corrections/${id}/submission`).length, 2);

  const held = await straight.corrections.get(id);
  assert.deepEqual(held.receipts, sent.data.receipts);
  assert.equal(held.receipts.length, 1);
  const all: string[] = [];
  for await (const one of straight.corrections.list({ recordId: record.id })) all.push(one.id);
  assert.equal(all.filter((one) => one === id).length, 1);
  assert.equal(all.length, 1);
});

test('a lost answer without a retry: the person is told that it may be done, and the same key settles it', async () => {
  const cookie = await signIn(demo.origin, 'person_dominique');
  const straight = clientAt(demo.origin, cookie);
  const { record, path, change } = await chooseCorrection(straight);
  const proxy = await startLossyProxy(demo.origin, (asked) => asked.startsWith('POST '));
  after(() => proxy.stop());
  const lossy = clientAt(proxy.origin, cookie);
  const body = {
    recordId: record.id,
    basedOn: record.version,
    formVersion: record.formVersion,
    changes: { [path]: change },
  };
  let idempotencyKey: string | undefined;
  await assert.rejects(
    async () => lossy.corrections.create(body, { retry: false }),
    (error: { kind: string; info: { maybeApplied: boolean; idempotencyKey: string } }) => {
      idempotencyKey = error.info.idempotencyKey;
      return error.kind === 'network' && error.info.maybeApplied;
    },
  );
  const settled = await straight.corrections.create(body, { idempotencyKey }).raw();
  assert.equal(settled.replayed, true);
  const all: string[] = [];
  for await (const one of straight.corrections.list({ recordId: record.id })) all.push(one.id);
  assert.deepEqual(all, [settled.data.id]);
});
