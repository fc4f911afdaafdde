// Cost of one call through each client, against a node:http server in another process on loopback. Bounded loops, interleaved.
// Usage: node http-clients.mjs ; BENCH_RUNS
import { fork } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { makeClients } from './lib/http-clients.mjs';
import { benchRoot, packageVersion, writeOut } from './lib/paths.mjs';
import { markdownTable, median, prng, quantile, round, shuffle } from './lib/stats.mjs';

const blocks = Number(process.env.BENCH_RUNS ?? 20);
const callsPerBlock = 150;

const child = fork(path.join(benchRoot, 'servers/answers.mjs'));
const port = await new Promise((ok) => child.once('message', ok));
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const clients = await makeClients({ port, agent, base: `http://127.0.0.1:${port}` });
const names = Object.keys(clients);
const out = Object.fromEntries(names.map((name) => [name, { get: [], post: [], getCpu: [], postCpu: [] }]));
const rand = prng(3);

// The two blocks before the first warm everything up and are dropped.
for (let block = -2; block < blocks; block++)
  for (const verb of ['get', 'post'])
    for (const name of shuffle(names, rand)) {
      const call = clients[name][verb];
      const cpuBefore = process.cpuUsage();
      const before = performance.now();
      for (let i = 0; i < callsPerBlock; i++) await call();
      const ms = (performance.now() - before) / callsPerBlock;
      const cpu = process.cpuUsage(cpuBefore);
      if (block < 0) continue;
      out[name][verb].push(ms * 1000);
      out[name][`${verb}Cpu`].push((cpu.user + cpu.system) / callsPerBlock);
    }
child.kill();
agent.destroy();

const against = (of, key) => round(median(of[key]) / median(out['raw fetch'][key]), 2);
const table = markdownTable(
  [
    'client',
    'version',
    'GET µs/call (p25–p75)',
    '× fetch',
    'POST µs/call',
    '× fetch',
    'GET CPU µs',
    '× fetch',
    'POST CPU µs',
    '× fetch',
  ],
  Object.entries(out).map(([name, of]) => [
    name,
    packageVersion(name) ?? process.version,
    `${round(median(of.get), 0)} (${round(quantile(of.get, 0.25), 0)}–${round(quantile(of.get, 0.75), 0)})`,
    against(of, 'get'),
    round(median(of.post), 0),
    against(of, 'post'),
    round(median(of.getCpu), 0),
    against(of, 'getCpu'),
    round(median(of.postCpu), 0),
    against(of, 'postCpu'),
  ]),
);
writeOut('http.json', out);
writeOut('http.md', table);
console.log(table);
