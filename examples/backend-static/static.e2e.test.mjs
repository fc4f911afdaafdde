// The folder behind nginx: advice by the SDK, and every answer held to the contract.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createClient } from '@bonne-foi/sdk';
import { validate } from '@bonne-foi/contract/validators';
import { checkedFetch } from '../backend-php/testing/checked-fetch.mjs';
import { adviceOf } from './make-advice.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const catalogue = JSON.parse(
  await readFile(fileURLToPath(import.meta.resolve('@bonne-foi/advice/catalogue/fr.json'))),
);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function startNginx() {
  const folder = await mkdtemp(join(tmpdir(), 'bonne-foi-static-'));
  const port = await freePort();
  await mkdir(join(folder, 'v1'));
  await writeFile(join(folder, 'v1/capabilities.json'), await readFile(join(here, 'v1/capabilities.json')));
  await writeFile(join(folder, 'v1/advice.json'), JSON.stringify(adviceOf(catalogue, 'mairie', new Date())));
  const conf = (await readFile(join(here, 'nginx.conf'), 'utf8'))
    .replace('127.0.0.1:8081', `127.0.0.1:${port}`)
    .replace('/var/www/bonne-foi', folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const user = process.getuid() === 0 ? 'user root;' : '';
  await writeFile(
    join(folder, 'whole.conf'),
    `${user} daemon off; pid ${folder}/pid; error_log stderr crit; worker_processes 1; events {} http { access_log off; ${temporary} ${conf} }`,
  );
  const child = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'whole.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (
    let tries = 0;
    tries < 100 && !(await fetch(`${origin}/v1/capabilities`).catch(() => undefined));
    tries += 1
  )
    await pause(50);
  return {
    origin,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

describe('Advice from a folder of files', { timeout: 60_000 }, () => {
  let nginx;
  const fetchChecked = checkedFetch();
  const code = async (path, init) => {
    const answer = await fetchChecked(`${nginx.origin}${path}`, init);
    return `${answer.status} ${(await answer.json()).code}`;
  };
  before(async () => {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' }); // apt-get install nginx-light
    nginx = await startNginx();
  });
  after(() => nginx?.stop());

  it('keeps only the cards of one administration that are in force, and holds the file that is committed to the form', async () => {
    const committed = JSON.parse(await readFile(join(here, 'v1/advice.json')));
    assert.deepEqual(validate('AdvicePage', committed).ok, true);
    assert.ok(
      committed.items.length >= 5 &&
        committed.items.every(({ administration }) => administration === 'mairie'),
    );
    const [card] = committed.items;
    const ends = { items: [{ ...card, validFrom: '2020-01-01', validUntil: '2030-03-31' }] };
    const left = (now) => adviceOf(ends, 'mairie', new Date(now)).items.length;
    assert.deepEqual(
      [left('2030-03-30T21:59:59Z'), left('2030-03-30T22:00:00Z'), left('2019-12-31T22:59:59Z')],
      [1, 0, 0],
    );
  });

  it('announces advice alone, and gives it by the SDK', async () => {
    const client = createClient({
      baseUrl: `${nginx.origin}/v1`,
      auth: { scheme: 'none' },
      fetch: fetchChecked,
    });
    const capabilities = await client.capabilities();
    assert.deepEqual(capabilities.contract.profiles, ['advice']);
    assert.equal(await client.supports('attachments'), false);
    const cards = [];
    for await (const card of client.advice.list({
      procedure: 'mairie-ecole-cantine',
      field: ['familyQuotient'],
    }))
      cards.push(card.id);
    assert.ok(cards.includes('cantine-quotient-change'));
    assert.equal((await fetchChecked(`${nginx.origin}/.well-known/bonne-foi`)).status, 200);
  });

  it('revalidates with 304, lets any origin read, sets no cookie', async () => {
    const first = await fetchChecked(`${nginx.origin}/v1/advice?procedure=mairie-ecole-cantine&unknown=1`, {
      headers: { origin: 'https://autre.example' },
    });
    assert.match(first.headers.get('etag'), /^"[^"]+"$/);
    assert.equal(first.headers.get('cache-control'), 'public, max-age=300');
    assert.equal(first.headers.get('access-control-allow-origin'), '*');
    assert.equal(first.headers.get('set-cookie'), null);
    const again = await fetchChecked(`${nginx.origin}/v1/advice`, {
      headers: { 'if-none-match': first.headers.get('etag') },
    });
    assert.equal(again.status, 304);
    const preflight = await fetch(`${nginx.origin}/v1/advice`, {
      method: 'OPTIONS',
      headers: { origin: 'https://autre.example', 'access-control-request-method': 'GET' },
    });
    assert.equal(preflight.status, 204);
  });

  it('says with a problem what it does not take, and what it has not', async () => {
    assert.equal(await code('/v1/advice?field=phone'), '400 invalid-request');
    assert.equal(await code('/v1/advice?limit=0'), '400 invalid-request');
    assert.equal(await code('/v1/advice?limit=101'), '400 invalid-request');
    assert.equal(await code('/v1/advice?cursor=x'), '400 invalid-cursor');
    assert.equal(await code('/v1/records'), '404 feature-not-supported');
    assert.equal(
      await code('/v1/advice/cantine-quotient-change/feedback', { method: 'POST', body: '{}' }),
      '404 feature-not-supported',
    );
    assert.equal(await code('/v1/statistics/frequent-errors'), '404 feature-not-supported');
    assert.equal(await code('/v1/nowhere'), '404 not-found');
    assert.equal(await code('/v1/advice', { method: 'POST', body: '{}' }), '405 method-not-allowed');
    assert.equal(
      (await fetch(`${nginx.origin}/v1/advice`, { method: 'DELETE' })).headers.get('allow'),
      'GET, HEAD',
    );
  });
});
