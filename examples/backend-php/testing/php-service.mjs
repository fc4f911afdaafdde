// Starts the service on a free port, with data and a clock of its own.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(origin) {
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await fetch(`${origin}/v1/capabilities`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('PHP did not start: apt-get install php-cli php-sqlite3');
}

/** @param {Record<string, string>} more - settings of this start */
export async function startPhp(more = {}) {
  const data = await mkdtemp(join(tmpdir(), 'bonne-foi-php-'));
  const env = {
    ...process.env,
    DATA_DIR: data,
    CLOCK_FILE: join(data, 'clock'),
    RATE_PER_MINUTE: '5000',
    ...more,
  };
  const port = await freePort();
  // A group of its own: the workers end with it.
  const child = spawn('sh', ['start.sh', String(port)], {
    cwd: here,
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log = [];
  child.stderr.on('data', (text) => log.push(String(text)));
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  return {
    origin,
    port,
    baseUrl: `${origin}/v1`,
    log: () => log.join(''),
    /** Moves the clock of the service; without an instant, it is the machine's again. */
    setClock: (instant) =>
      instant ? writeFile(env.CLOCK_FILE, instant) : rm(env.CLOCK_FILE, { force: true }),
    /** Acts as the desk: `review ID`, `accept ID`, `set RECORD PATH JSON`. */
    desk: async (...words) => (await run('php', ['bin/service.php', ...words], { cwd: here, env })).stdout,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      process.kill(-child.pid, 'SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The contract's cases for values, words, canonical JSON and days, run in PHP. */
export async function runFixtures() {
  const contract = fileURLToPath(new URL('../../../packages/contract', import.meta.url));
  const { stdout } = await run('php', ['testing/fixtures.php', contract], { cwd: here }).catch(
    (error) => error,
  );
  return JSON.parse(stdout);
}
