import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeKey } from '../receipts/key-ring.ts';
import { createServer, type Server, type ServerOptions } from './create-server.ts';
import { createLogger } from './logger.ts';
import { serveFolder } from './serve-folder.ts';
import { readSettings } from './settings.ts';

const folder = await mkdtemp(join(tmpdir(), 'bonne-foi-server-'));
after(async () => rm(folder, { recursive: true, force: true }));
let folders = 0;

async function start(
  options: ServerOptions = {},
  more: Record<string, string> = {},
): Promise<{ server: Server; address: string; lines: string[] }> {
  const lines: string[] = [];
  const settings = readSettings({
    DEMO: '1',
    PORT: '0',
    DATA_DIR: join(folder, String((folders += 1))),
    ...more,
  });
  const logger = createLogger('info', {
    write: (line) => {
      lines.push(line);
    },
  });
  const server = await createServer(settings, { logger, drainMs: 500, ...options });
  after(async () => server.close());
  return { server, address: await server.listen(), lines };
}

const newKeys = async (): Promise<string> => JSON.stringify({ keys: [await makeKey(new Date())] });

test('it is alive, it is ready, and what is not there is 404', async () => {
  const { address } = await start();
  assert.equal(await (await fetch(`${address}/healthz`)).text(), 'alive\n');
  assert.equal(await (await fetch(`${address}/readyz`)).text(), 'ready\n');
  assert.equal((await fetch(`${address}/nothing`)).status, 404);
  assert.equal((await fetch(`${address}/v1/capabilities`)).status, 200);
  assert.equal((await fetch(`${address}/.well-known/bonne-foi`)).status, 200);
});

test('it is not ready when the store does not answer', async () => {
  const { server, address, lines } = await start();
  await server.backend.close();
  const response = await fetch(`${address}/readyz`);
  assert.equal(response.status, 503);
  assert.ok(lines.some((line) => line.includes('not ready')));
});

test('a sample person signs in and sees their records; the log holds nothing of them', async () => {
  const { address, lines } = await start();
  const response = await fetch(`${address}/demo/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"subject":"person_camille"}',
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const record = await fetch(`${address}/v1/records/rec_camille_cantine`, { headers: { Cookie: cookie } });
  assert.equal(record.status, 200);
  assert.match(await record.text(), /742/);
  const log = lines.join('');
  assert.match(log, /"route":"\/records\/\{recordId\}"/);
  for (const value of ['camille', 'Camille', 'rec_camille', '742', cookie.slice(8), '127.0.0.1'])
    assert.ok(!log.includes(value), value);
});

test('outside the demonstration nobody signs in without a token', async () => {
  const { address } = await start(
    {},
    { DEMO: '0', OIDC_ISSUER: 'https://id.example', OIDC_AUDIENCE: 'a', RECEIPT_KEYS: await newKeys() },
  );
  assert.equal((await fetch(`${address}/demo/session`)).status, 404);
  const response = await fetch(`${address}/v1/records`);
  assert.equal(response.status, 401);
  assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer');
});

test('behind HTTPS the cookie of the demonstration is secure', async () => {
  const { address } = await start({}, { PUBLIC_ORIGIN: 'https://droits.exemple.fr' });
  const response = await fetch(`${address}/demo/session`, {
    method: 'POST',
    body: '{"subject":"person_camille"}',
  });
  assert.match(response.headers.get('Set-Cookie') ?? '', /^__Host-session=.*; Secure/);
});

test('pages stand beside the API, with their own headers; nothing outside their folder is served', async () => {
  const pages = join(folder, 'pages');
  await rm(pages, { recursive: true, force: true });
  const { mkdir } = await import('node:fs/promises');
  await mkdir(pages);
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>Valmorin</title>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(pages, 'link.txt'));
  const { address } = await start({
    serve: serveFolder(pages, { 'Content-Security-Policy': "default-src 'self'" }),
  });
  const page = await fetch(`${address}/`);
  assert.match(await page.text(), /Valmorin/);
  assert.equal(page.headers.get('Content-Type'), 'text/html; charset=utf-8');
  assert.equal(page.headers.get('Content-Security-Policy'), "default-src 'self'");
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '/%00',
    '/%',
    '/a%5c..%5csecret.txt',
  ]) {
    assert.equal((await fetch(address + path)).status, 404, path);
  }
  assert.equal((await fetch(`${address}/`, { method: 'POST' })).status, 404);
});

const main = fileURLToPath(new URL('main.ts', import.meta.url));

function launch(environment: Record<string, string>): {
  child: ChildProcessWithoutNullStreams;
  output: () => string;
} {
  const child = spawn(process.execPath, ['--conditions=@bonne-foi/source', main], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return { child, output: () => text };
}

async function ended(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      resolve(code);
    });
  });
}

async function addressOf(output: () => string): Promise<string> {
  for (;;) {
    const address = /http:\/\/localhost:\d+/.exec(output())?.[0];
    if (address !== undefined) return address;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('the command says what is wrong, and ends with 1', async () => {
  const { child, output } = launch({});
  assert.equal(await ended(child), 1);
  assert.match(output(), /^\[settings-invalid\] The service cannot start/);
});

test(
  'the command starts, a second one on its port says so, and SIGTERM ends it with 0',
  { timeout: 60_000 },
  async () => {
    const first = launch({ DEMO: '1', PORT: '0', DATA_DIR: join(folder, 'command') });
    const address = await addressOf(first.output);
    const port = new URL(address).port;
    const second = launch({ DEMO: '1', PORT: port, DATA_DIR: join(folder, 'command-2') });
    assert.equal(await ended(second.child), 1);
    assert.match(second.output(), new RegExp(`^\\[port-in-use\\] Port ${port} is already in use\\.`, 'm'));
    assert.equal((await fetch(`${address}/readyz`)).status, 200);
    first.child.kill('SIGTERM');
    assert.equal(await ended(first.child), 0);
  },
);

test('an agent who signed in by cookie writes with the token of their own session', async () => {
  const { address } = await start({}, { DEMO_CLOCK: '1' });
  const signed = await fetch(`${address}/demo/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"subject":"agent_caf"}',
  });
  const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const ask = async (method: string, path: string, body?: object, more = {}): Promise<Response> =>
    fetch(`${address}/v1${path}`, {
      method,
      headers: {
        Cookie: cookie,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        ...more,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const session: unknown = await (await ask('GET', '/agent/session')).json();
  const token = Object.entries(session ?? {}).find(([name]) => name === 'csrfToken')?.[1];
  assert.equal(typeof token, 'string');
  const queue: unknown = await (await ask('GET', '/agent/cases')).json();
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(queue))?.[1] ?? '';
  const message = { message: 'Nous regardons.', internal: true };
  assert.equal((await ask('POST', `/agent/cases/${id}/messages`, message)).status, 403);
  const sent = await ask('POST', `/agent/cases/${id}/messages`, message, { 'X-CSRF-Token': String(token) });
  assert.equal(sent.status, 201);
});

test('the time of the demonstration is moved only where the settings say so', async () => {
  const move = async (address: string): Promise<Response> =>
    fetch(`${address}/demo/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"days":30}',
    });
  assert.equal((await move((await start()).address)).status, 404);
  assert.equal((await move((await start({}, { DEMO_CLOCK: '1' })).address)).status, 200);
});
