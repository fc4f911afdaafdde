// Starts the demonstration as `npm start` does, on a free port, with data of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../server.mjs', import.meta.url));
let databases = 0;

/**
 * The data of one town: a folder, and a database of its own when DATABASE_URL names a PostgreSQL server.
 * @returns {Promise<{ env: Record<string, string>, remove(): Promise<void> }>}
 */
export async function makeData() {
  const folder = await mkdtemp(join(tmpdir(), 'bonne-foi-town-'));
  const env = { DATA_DIR: folder };
  if (process.env.DATABASE_URL) {
    const { emptyDatabase } = await import('../../../packages/backend/src/store/postgres-harness.ts');
    env.DATABASE_URL = await emptyDatabase(process.env.DATABASE_URL, `bonne_foi_town_${++databases}`);
  }
  return { env, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Starts the service on some data; `kill` is `kill -9`, `stop` is a graceful end.
 * @param {{ env: Record<string, string> }} data
 * @param {Record<string, string>} more - settings of this start, for example the same PORT again
 */
export async function serve(data, more = {}) {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', ...data.env, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  for await (const line of createInterface(child.stdout)) {
    const origin = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (origin === undefined) continue;
    child.stdout.resume();
    return {
      origin,
      port: new URL(origin).port,
      kill: () => end('SIGKILL'),
      stop: () => end('SIGTERM'),
    };
  }
  throw new Error('The demonstration did not start.');
}

/** A town with new data, for one file of tests. */
export async function startTown(more = {}) {
  const data = await makeData();
  const server = await serve(data, more);
  return {
    ...server,
    data,
    async stop() {
      await server.stop();
      await data.remove();
    },
  };
}

/** Becomes a sample person outside the browser. */
export async function speakAs(origin, subject) {
  const response = await fetch(`${origin}/demo/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ subject }),
  });
  if (!response.ok) throw new Error(`Nobody may be ${subject}: ${response.status}`);
  const Cookie = response.headers.getSetCookie()[0].split(';')[0];
  const session = await (await fetch(`${origin}/v1/session`, { headers: { Cookie } })).json();
  return asking(origin, { Cookie, 'X-CSRF-Token': session.csrfToken });
}

/** Speaks to the service with these credentials. Throws what it refuses. */
export const asking =
  (origin, credentials) =>
  async (method, path, body, headers = {}) => {
    const answer = await fetch(`${origin}/v1${path}`, {
      method,
      headers: {
        ...credentials,
        ...(body && { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const result = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(result)}`);
    return result;
  };

/** Camille corrects the telephone in another session, and the town accepts: the record has changed. */
export async function changePhone(origin, issuer, phone) {
  const camille = await speakAs(origin, 'person_camille');
  const town = asking(origin, { Authorization: `Bearer ${await issuer.agentToken()}` });
  const record = await camille('GET', '/records/rec_camille_cantine');
  const draft = await camille('POST', '/corrections', {
    recordId: record.id,
    basedOn: record.version,
    formVersion: record.formVersion,
    changes: { phone: { op: 'set', kind: 'correction', value: phone, wrongSince: '2026' } },
  });
  const path = `/corrections/${draft.id}/submission`;
  const sent = await camille('POST', path, { confirmed: true }, { 'If-Match': draft.version });
  const disclosure = {
    mode: 'named',
    name: 'Andrea Spécimen',
    jobTitle: 'Responsable des inscriptions',
    service: record.holder,
  };
  const act = async (name, body) => {
    const { version } = await town('GET', `/agent/cases/${sent.id}`);
    await town('POST', `/agent/cases/${sent.id}/${name}`, body, { 'If-Match': version });
  };
  await act('assignment', { disclosure });
  await act('decision', { changes: { phone: { result: 'accepted' } }, signatory: disclosure });
}
