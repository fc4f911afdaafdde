// Requests per second of three servers: GET JSON, POST JSON without storage, and POST inserting a row. Loopback only, bounded.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { benchRoot, writeOut } from './lib/paths.mjs';
import { markdownTable, median, prng, round, shuffle } from './lib/stats.mjs';

const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const rounds = Number(process.env.BENCH_RUNS ?? 3);
const frameworks = ['http', 'hono', 'fastify'];
const cells = [
  ['GET', 'null'],
  ['POST', 'null'],
  ['POST', 'sqlite'],
  ['POST', 'pglite'],
].flatMap(([m, s]) =>
  frameworks.map((f) => ({ method: m, store: s, framework: f, rps: [], p50: [], p99: [], bad: 0 })),
);
const body = JSON.stringify({
  subject: 'person-17',
  field: 'address.street',
  value: '1 rue des Lilas',
  note: 'moved',
});
const rand = prng(11);

for (let r = 0; r < rounds; r++)
  for (const cell of shuffle(cells, rand)) {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-db-'));
    const child = fork(path.join(benchRoot, 'servers/server.mjs'), [cell.framework, cell.store], {
      env: {
        ...process.env,
        BENCH_DB: cell.store === 'pglite' ? path.join(dir, 'pg') : path.join(dir, 'db.sqlite'),
      },
    });
    try {
      const port = await new Promise((ok, no) => {
        child.once('message', ok);
        child.once('exit', () => no(new Error('server ended')));
      });
      const options = {
        url: `http://127.0.0.1:${port}/report`,
        connections: 20,
        method: cell.method,
        headers: { 'content-type': 'application/json' },
        body: cell.method === 'POST' ? body : undefined,
      };
      await autocannon({ ...options, duration: 1 });
      const got = await autocannon({ ...options, duration: seconds });
      cell.rps.push(got.requests.average);
      cell.p50.push(got.latency.p50);
      cell.p99.push(got.latency.p99);
      cell.bad += got.non2xx + got.errors;
    } catch (error) {
      console.error(cell.framework, cell.store, error.message);
    }
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    fs.rmSync(dir, { recursive: true, force: true });
  }
const base = (c) => cells.find((x) => x.framework === 'http' && x.method === c.method && x.store === c.store);
const table = markdownTable(
  ['request', 'store', 'server', 'req/s', '× node:http', 'p50 ms', 'p99 ms', 'non-2xx'],
  cells.map((c) => [
    c.method,
    c.store,
    c.framework,
    round(median(c.rps), 0),
    round(median(c.rps) / median(base(c).rps), 2),
    median(c.p50),
    median(c.p99),
    c.bad,
  ]),
);
writeOut('backend.json', cells);
writeOut('backend.md', table);
console.log(table);
