import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type ClientRequest, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Attachment, Correction, HeldRecord, Session } from '@bonne-foi/contract';

const folder = await mkdtemp(join(tmpdir(), 'bonne-foi-killed-'));
const children: ChildProcess[] = [];
after(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** A running server, seen by one signed-in person. */
interface Visit {
  kill(): Promise<void>;
  /** Begins to send bytes, and never ends. */
  begin(path: string, length: number, bytes: string): ClientRequest;
  ask(
    method: string,
    path: string,
    more?: { readonly [header: string]: string },
    body?: string,
  ): Promise<Response>;
}

async function start(): Promise<Visit> {
  const child = spawn(process.execPath, ['--conditions=@bonne-foi/source', main], {
    env: { PATH: process.env['PATH'] ?? '', DEMO: '1', PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let text = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server ended before it listened.')));
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const signedIn = await fetch(`${address}/demo/session`, {
    method: 'POST',
    body: '{"subject":"person_camille"}',
  });
  const Cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const session = await told<Session>(await fetch(`${address}/v1/session`, { headers: { Cookie } }));
  const usual = { Cookie, Origin: address, 'X-CSRF-Token': session.csrfToken ?? '' };
  return {
    kill: async () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
    begin(path, length, bytes) {
      const headers = { ...usual, 'Content-Type': 'application/pdf', 'Content-Length': length };
      const sending = request(`${address}/v1${path}`, { method: 'PUT', headers });
      sending.on('error', () => undefined);
      sending.write(bytes);
      return sending;
    },
    ask: (method, path, more = {}, body) =>
      fetch(`${address}/v1${path}`, {
        method,
        headers: { ...usual, 'Content-Type': 'application/json', ...more },
        ...(body !== undefined && { body }),
      }),
  };
}

/** The body of a success. */
async function told<Body>(response: Response): Promise<Body> {
  const text = await response.text();
  assert.ok(response.ok, text);
  // The shapes are held by the contract's validators in the other tests.
  return JSON.parse(text) as Body;
}

async function draft(visit: Visit, key: string): Promise<Correction> {
  const record = await told<HeldRecord>(await visit.ask('GET', '/records/rec_camille_cantine'));
  const body = JSON.stringify({
    recordId: record.id,
    basedOn: record.version,
    formVersion: record.formVersion,
    changes: { other: { op: 'describe', comment: 'Le quotient familial n’est pas le bon.' } },
  });
  return told<Correction>(await visit.ask('POST', '/corrections', { 'Idempotency-Key': key }, body));
}

test(
  'what was acknowledged over HTTP survives SIGKILL, and a half-sent file is resumed',
  { timeout: 90_000 },
  async () => {
    const first = await start();
    const opened = await draft(first, 'key-of-the-first-draft');
    const act = { 'Idempotency-Key': 'key-of-the-submission', 'If-Match': opened.version };
    const submission = `/corrections/${opened.id}/submission`;
    const sent = await told<Correction>(await first.ask('POST', submission, act, '{"confirmed":true}'));
    const receiptPath = `/corrections/${sent.id}/receipts/${sent.receipts[0]?.id ?? ''}`;
    const receipt = await (await first.ask('GET', receiptPath)).text();

    const other = await draft(first, 'key-of-the-second-draft');
    const bytes = `%PDF-1.4\n${'x'.repeat(2000)}\n%%EOF\n`;
    const file = await told<Attachment>(
      await first.ask(
        'POST',
        `/corrections/${other.id}/attachments`,
        { 'Idempotency-Key': 'key-of-the-attachment' },
        JSON.stringify({ name: 'avis.pdf', mediaType: 'application/pdf', size: bytes.length }),
      ),
    );
    const content = `/corrections/${other.id}/attachments/${file.id}/content`;
    const part = {
      'Content-Type': 'application/partial-upload',
      'Upload-Offset': '0',
      'Upload-Complete': '?0',
    };
    assert.equal((await first.ask('PATCH', content, part, bytes.slice(0, 1000))).status, 204);
    // A whole upload that never ends, cut by the end of the process.
    const cut = first.begin(content, bytes.length, bytes.slice(0, 500));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await first.kill();
    cut.destroy();

    const second = await start();
    assert.equal(await (await second.ask('GET', receiptPath)).text(), receipt);
    const again = await second.ask('POST', submission, act, '{"confirmed":true}');
    assert.equal(again.headers.get('Idempotency-Replayed'), '?1');
    assert.deepEqual(await again.json(), sent);
    const where = await second.ask('HEAD', content);
    assert.equal(where.headers.get('Upload-Offset'), '1000');
    const rest = { ...part, 'Upload-Offset': '1000', 'Upload-Complete': '?1' };
    assert.equal((await second.ask('PATCH', content, rest, bytes.slice(1000))).status, 204);
    const kept = await second.ask('GET', content);
    assert.equal(await kept.text(), bytes);
    const later = await told<Correction>(await second.ask('GET', `/corrections/${other.id}`));
    const next = await told<Correction>(
      await second.ask(
        'POST',
        `/corrections/${other.id}/submission`,
        { 'Idempotency-Key': 'key-of-the-second-submission', 'If-Match': later.version },
        '{"confirmed":true}',
      ),
    );
    const numbers = [sent, next].map(({ receipts }) => receipts[0]?.number ?? '');
    assert.ok((numbers[0] ?? '') < (numbers[1] ?? ''), numbers.join(' < '));
    await second.kill();
  },
);
