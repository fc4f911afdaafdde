// Requests per second: GET JSON, POST JSON without storage, POST inserting a row; and ours, which does all of a real POST:
// identity, idempotency key, validation against the contract, rights, ETag, one transaction. Loopback only, bounded.
// Usage: node backend.mjs [server,server] ; BENCH_RUNS, BENCH_SECONDS
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { benchRoot, writeOut } from './lib/paths.mjs';
import { peer } from './lib/peers.mjs';
import { markdownTable, median, prng, round, shuffle } from './lib/stats.mjs';

const autocannon = (await peer('autocannon'))?.default;
if (autocannon === undefined) process.exit(1);

const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const rounds = Number(process.env.BENCH_RUNS ?? 3);
const only = process.argv[2]?.split(',');
const frameworks = ['http', 'hono', 'fastify'];
const plain = [
  ['GET', 'null'],
  ['POST', 'null'],
  ['POST', 'sqlite'],
  ['POST', 'pglite'],
].flatMap(([method, store]) => frameworks.map((server) => ({ server, script: 'server.mjs', method, store })));
const ours = [
  ['GET', 'memory'],
  ['POST', 'memory'],
  ['GET', 'sqlite'],
  ['POST', 'sqlite'],
].map(([method, store]) => ({ server: 'bonne-foi', script: 'bonne-foi.mjs', method, store }));
const cells = [...plain, ...ours]
  .filter(({ server }) => only === undefined || only.includes(server))
  .map((cell) => ({ ...cell, rps: [], p50: [], p99: [], bad: 0 }));

const row = JSON.stringify({
  subject: 'person-17',
  field: 'address.street',
  value: '1 rue des Lilas',
  note: 'moved',
});

async function measure(cell, folder) {
  const database = path.join(folder, cell.store === 'pglite' ? 'pg' : 'db.sqlite');
  const args = cell.server === 'bonne-foi' ? [cell.store] : [cell.server, cell.store];
  const child = fork(path.join(benchRoot, 'servers', cell.script), args, {
    env: { ...process.env, BENCH_DB: database },
  });
  try {
    const told = await new Promise((ok, no) => {
      child.once('message', ok);
      child.once('exit', () => no(new Error('the server ended before it answered')));
    });
    const { port, paths, body } = typeof told === 'number' ? { port: told } : told;
    const asked = {
      url: `http://127.0.0.1:${port}`,
      connections: 20,
      requests: [
        {
          method: cell.method,
          path: paths?.[cell.method] ?? '/report',
          ...(cell.method === 'POST' ? { body: body ?? row } : {}),
          // Each POST is an act of its own.
          setupRequest: (request) => ({
            ...request,
            headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          }),
        },
      ],
    };
    await autocannon({ ...asked, duration: 1 });
    const got = await autocannon({ ...asked, duration: seconds });
    cell.rps.push(got.requests.average);
    cell.p50.push(got.latency.p50);
    cell.p99.push(got.latency.p99);
    cell.bad += got.non2xx + got.errors;
  } finally {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
  }
}

const rand = prng(11);
for (let round = 0; round < rounds; round++)
  for (const cell of shuffle(cells, rand)) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-db-'));
    try {
      await measure(cell, folder);
    } catch (error) {
      console.error(`${cell.server} (${cell.store}): left out. ${error.message}`);
    }
    fs.rmSync(folder, { recursive: true, force: true });
  }

/** Plain node:http doing the least: the same row in SQLite, or nothing at all. */
const leastOf = ({ method, store }) =>
  cells.find(
    (cell) =>
      cell.server === 'http' &&
      cell.method === method &&
      cell.store === (method === 'GET' || store === 'memory' ? 'null' : store),
  );
const table = markdownTable(
  ['request', 'store', 'server', 'req/s', '× node:http', 'p50 ms', 'p99 ms', 'non-2xx'],
  cells.map((cell) => [
    cell.method,
    cell.store,
    cell.server,
    round(median(cell.rps), 0),
    round(median(cell.rps) / median(leastOf(cell)?.rps ?? []), 2),
    median(cell.p50),
    median(cell.p99),
    cell.bad,
  ]),
);
writeOut('backend.json', cells);
writeOut('backend.md', table);
console.log(table);
