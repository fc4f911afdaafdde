import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { after, test } from 'node:test';
import { exampleConfig, readConfig, runConformance, isKitError } from './index.ts';
import { referenceConfig, startReference } from './testing/reference-harness.ts';

const open: Server[] = [];
after(() => {
  for (const server of open) server.close();
});

async function listen(server: Server): Promise<string> {
  open.push(server);
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server that listens has an address of this shape.
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const http = async (listener: RequestListener): Promise<string> =>
  `http://${await listen(createServer(listener))}/v1`;

/** Code and details of the refusal. */
async function refusal(target: string, more: object = {}): Promise<string> {
  const config = { ...referenceConfig(target), ...more };
  try {
    await runConformance({ config, ownsTarget: true, timeoutMs: 500, maxAnswerBytes: 100_000 });
  } catch (error) {
    if (isKitError(error)) return `${error.code}: ${error.details.join(' ')}`;
    throw error;
  }
  return 'judged';
}

test('a wrong address is named', async () => {
  assert.equal(await refusal('nowhere'), 'url-invalid: "nowhere" is no URL.');
  assert.equal(await refusal('ftp://x.example/v1'), 'url-invalid: "ftp:" is neither http nor https.');
  assert.equal(
    await refusal('http://x.example/api'),
    'url-invalid: "http://x.example/api" does not end in /v1.',
  );
});

test('nothing that listens, nothing that answers, nothing that is HTTP', async () => {
  assert.match(await refusal('http://127.0.0.1:9/v1'), /^no-answer: .*Nothing listens/);
  assert.match(await refusal(await http(() => undefined)), /^no-answer: .*No whole answer within 500 ms/);
  const garbage = await listen(createTcpServer((socket) => socket.end('220 mail.example ESMTP\r\n')));
  assert.match(await refusal(`http://${garbage}/v1`), /^not-a-backend: .*What came back is not HTTP/);
  const plain = await listen(createServer(() => undefined));
  assert.match(await refusal(`https://${plain}/v1`), /^tls-failed: .*The TLS connection failed/);
});

test('an answer without end is cut', async () => {
  const started = performance.now();
  const endless = await http((_, answer) => {
    answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '10000000000' });
    const part = 'a'.repeat(16_384);
    const more = (): void => {
      while (!answer.destroyed && answer.write(part));
      if (!answer.destroyed) answer.once('drain', more);
    };
    more();
  });
  assert.match(await refusal(endless), /^unbounded-answer: .*longer than 100000 bytes/);
  assert.ok(performance.now() - started < 5000);
});

test('a server that is no backend says what it sent', async () => {
  const html = await http((_, answer) => answer.end('<h1>Hello</h1>'));
  assert.equal(await refusal(html), 'not-a-backend: What it sends as its capabilities is no JSON object.');
  const other = await http((_, answer) => answer.end('{"openapi":"3.1.1"}'));
  assert.equal(await refusal(other), 'not-a-backend: contract.name is not "bonne-foi".');
  const gone = await http((_, answer) => answer.writeHead(404).end());
  assert.equal(await refusal(gone), 'not-a-backend: GET /v1/capabilities answers 404.');
  const half = await http((_, answer) => answer.end('{"contract":{"name":"bonne-foi"}}'));
  assert.match(await refusal(half), /^not-a-backend: Its capabilities break the contract at/);
});

test('a server that did not say that it may be tested is left alone; wrong credentials are named', async () => {
  const reference = await startReference();
  try {
    const config = referenceConfig(reference.url);
    await assert.rejects(runConformance({ config }), { code: 'not-a-test-target' });
    const people = { alice: { token: 'wrong' }, bob: { token: 'token-of-bob' } };
    assert.equal(
      await refusal(reference.url, { people }),
      'wrong-credentials: GET /session as "alice" answers 401 authentication-required.',
    );
    assert.equal(
      await refusal(reference.url, { record: 'rec_bob' }),
      'config-invalid: "record": GET /records/rec_bob as alice answers 404.',
    );
  } finally {
    await reference.close();
  }
});

test('a half configuration is told whole', () => {
  assert.throws(() => readConfig({ people: { alice: {} }, chnage: {} }), {
    details: [
      '"chnage" is not known.',
      '"target" is missing: the base of the API, ending in /v1.',
      '"people.alice" has neither "token", "headers" nor "signIn".',
      '"people.bob" is missing: how to speak as this person.',
      '"change" is missing: a field that alice may correct, and values for it.',
    ],
  });
  assert.equal(readConfig(exampleConfig).target, exampleConfig.target);
});
