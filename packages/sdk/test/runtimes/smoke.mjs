/**
 * The built package, on whatever runtime runs this file: `node test/runtimes/smoke.mjs`, `bun …`, `deno run -A …`.
 * A transport in memory: what is checked is that nothing else is needed than the web platform.
 */
import { createClient, hasCode, isSdkError } from '../../dist/index.js';
import { createDraft } from '../../dist/drafts/index.js';
import { attach } from '../../dist/upload/index.js';
import { watch } from '../../dist/watch/index.js';

const correction = {
  id: 'cor_1',
  recordId: 'rec_1',
  phase: 'draft',
  status: 'draft',
  version: '"1"',
  basedOn: '"r"',
  origin: 'spontaneous',
  changes: {},
  attachments: [],
  receipts: [],
  actions: ['edit'],
  createdAt: '2026-11-22T10:00:00Z',
};
const file = { id: 'att_1', name: 'a.pdf', mediaType: 'application/pdf', size: 3, state: 'ready' };
const seen = [];

function answer(method, path) {
  if (path.endsWith('/broken')) return [200, { id: 1 }];
  if (path.endsWith('/hang')) return undefined;
  if (method === 'PUT') return [204];
  if (path.endsWith('/attachments')) return [201, { ...file, upload: { href: '/v1/up' } }];
  if (path.includes('/attachments/')) return [200, file];
  if (method === 'POST' && seen.length === 1) return [503, { code: 'maintenance' }];
  return [200, method === 'GET' ? { ...correction, phase: 'closed' } : correction];
}

const client = createClient({
  baseUrl: 'https://caisse.example/v1',
  auth: { scheme: 'bearer', getToken: async () => 'token' },
  retry: { baseMs: 1 },
  async fetch(url, init) {
    const { pathname } = new URL(url);
    seen.push(`${init.method} ${pathname}`);
    const given = answer(init.method, pathname);
    if (!given) return new Promise(() => {});
    const [status, body] = given;
    return new Response(body && JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json' },
    });
  },
});

const failures = [];
const check = (what, holds) => holds || failures.push(what);

const draft = createDraft(client, { id: 'rec_1', version: '"r"', formVersion: '1' });
check('a draft is opened, after one retry', (await draft.flush()).id === 'cor_1' && seen.length === 2);
check(
  'a file is attached',
  (await attach(client, 'cor_1', new Blob(['pdf'], { type: 'application/pdf' }))).state === 'ready',
);
const followed = [];
for await (const one of watch(client, 'cor_1')) followed.push(one.phase);
check('a correction is followed to its end', followed.join() === 'closed');
const broken = await client.corrections
  .get('broken')
  .raw()
  .catch((error) => error);
check('a broken answer is named', hasCode(broken, 'contract-broken') && broken.info.pointer === '/id');
const hung = await client.corrections
  .get('hang', { timeoutMs: 20, retry: false })
  .raw()
  .catch((error) => error);
check('time holds', isSdkError(hung) && hung.kind === 'timeout');
const stop = new AbortController();
setTimeout(() => stop.abort(), 10);
const aborted = await client.corrections
  .get('hang', { signal: stop.signal })
  .raw()
  .catch((error) => error);
check('an abort holds', isSdkError(aborted) && aborted.kind === 'aborted');

const runtime = globalThis.Deno
  ? `Deno ${globalThis.Deno.version.deno}`
  : globalThis.Bun
    ? `Bun ${globalThis.Bun.version}`
    : `Node ${globalThis.process?.version}`;
console.log(failures.length ? `${runtime}: failed: ${failures.join('; ')}` : `${runtime}: all good`);
if (failures.length) throw new Error('smoke test failed');
