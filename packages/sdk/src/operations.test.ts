import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operationList } from '@bonne-foi/contract/operations';
import { createAgentClient } from './agent/index.ts';
import { clientOn, fakeService, json, type Seen } from './client-harness.ts';
import type { Client, Paged } from './index.ts';
import { audits, createCaller, records } from './resources/index.ts';

/** Every method of both clients, called with made-up arguments. */
function everyCall(client: Client): (PromiseLike<unknown> | Paged<unknown, unknown>)[] {
  const { records, corrections, attachments, invitations, advice, statistics } = client;
  const agent = createAgentClient(client);
  const audited = audits(client);
  const when = { ifMatch: '"v"' };
  // The shapes of bodies are the types' business; here only where and how they are sent.
  const body = {} as never;
  return [
    client.capabilities(),
    client.session(),
    records.list(),
    records.get('i'),
    corrections.list(),
    corrections.get('i'),
    corrections.create(body),
    corrections.update('i', body, when),
    corrections.discard('i', when),
    corrections.submit('i', body, when),
    corrections.withdraw('i', when),
    corrections.message('i', body),
    corrections.events('i'),
    corrections.receipt('i', 'i'),
    attachments.declare('i', body),
    attachments.get('i', 'i'),
    attachments.remove('i', 'i'),
    attachments.content('i', 'i'),
    invitations.list(),
    invitations.get('i'),
    invitations.respond('i', body, when),
    invitations.receipt('i', 'i'),
    advice.list(),
    advice.feedback('i', body),
    statistics.frequentErrors(),
    statistics.signals(body),
    audited.list(),
    audited.get('i'),
    audited.create(body),
    audited.receipt('i', 'i'),
    agent.session(),
    agent.cases.list(),
    agent.cases.get('i'),
    agent.cases.takeCharge('i', body, when),
    agent.cases.requestItems('i', body, when),
    agent.cases.cancelItemsRequest('i', 'i', when),
    agent.cases.transfer('i', body, when),
    agent.cases.message('i', body),
    agent.cases.decide('i', body, when),
    agent.cases.sanction('i', body, when),
    agent.cases.close('i', body, when),
    agent.cases.events('i'),
    agent.cases.attachment('i', 'i'),
    agent.cases.journal('i'),
    agent.invitations.list(),
    agent.invitations.create(body),
    agent.invitations.cancel('i', body, when),
    agent.auditRequests.list(),
    agent.auditRequests.answer('i', body, when),
  ];
}

/** Those of the contract that this package does not speak, and why. */
const leftOut = [
  ...['discover', 'getReceiptKeys', 'verifyReceipt'], // anyone checks a receipt, without this client
  ...['putAttachmentContent', 'getUploadOffset', 'appendUpload'], // `attach()`: see upload.test.ts
];

test('every operation of the contract is asked as the contract says', async () => {
  const { client, seen } = clientOn(() => new TypeError('cut'), {
    retry: false,
    auth: { scheme: 'bearer', getToken: () => Promise.resolve('token') },
  });
  for (const made of everyCall(client)) {
    const call = Symbol.asyncIterator in made ? made.first() : made;
    await call.then(
      () => assert.fail('the transport is cut'),
      () => undefined,
    );
  }
  const asked = new Map(seen.map((one) => [`${one.method} ${one.path}`, one]));
  const missing: string[] = [];
  for (const operation of operationList) {
    const name = `${operation.method} /v1${operation.path.replace(/\{\w+\}/g, 'i')}`;
    const one = asked.get(name);
    asked.delete(name);
    if (!one) missing.push(operation.operationId);
    else checkRequest(operation, one);
  }
  assert.deepEqual(missing, leftOut.sort(byOrder));
  assert.deepEqual([...asked.keys()], [], 'nothing that the contract does not know');
});

function byOrder(one: string, other: string): number {
  const place = (id: string): number => operationList.findIndex(({ operationId }) => operationId === id);
  return place(one) - place(other);
}

function checkRequest(operation: (typeof operationList)[number], { headers, body }: Seen): void {
  const { operationId, idempotencyKey, ifMatch, request, security } = operation;
  assert.equal(headers.has('Idempotency-Key'), idempotencyKey, `${operationId}: key`);
  assert.equal(headers.has('If-Match'), ifMatch, `${operationId}: If-Match`);
  assert.equal(headers.has('Authorization'), security !== 'public', `${operationId}: token`);
  assert.equal(body !== undefined, request !== null, `${operationId}: body`);
  if (request)
    assert.ok(Object.hasOwn(request, headers.get('Content-Type') ?? ''), `${operationId}: media type`);
}

test('receipts as pages and as documents are asked for by their media type', async () => {
  const { client, seen } = clientOn(
    () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
  );
  assert.equal(await client.corrections.receiptHtml('i', 'r'), '<!doctype html>');
  assert.equal(await client.invitations.receiptHtml('i', 'r'), '<!doctype html>');
  assert.equal((await client.corrections.receiptPdf('i', 'r')).size, 15);
  assert.equal(await audits(client).receiptHtml('i', 'r'), '<!doctype html>');
  assert.equal((await audits(client).receiptPdf('i', 'r')).size, 15);
  assert.deepEqual(
    seen.map((one) => one.headers.get('Accept')),
    ['text/html', 'text/html', 'application/pdf', 'text/html', 'application/pdf'],
  );
});

test('records alone, without the other resources', async () => {
  const service = fakeService(() => json({ items: [], nextCursor: null }));
  const options = {
    baseUrl: 'https://caisse.example/v1',
    auth: { scheme: 'none' },
    fetch: service.fetch,
  } as const;
  assert.deepEqual(await records(createCaller(options)).list().first(), { items: [], nextCursor: null });
  assert.deepEqual(
    service.seen.map((one) => one.path),
    ['/v1/records'],
  );
});
