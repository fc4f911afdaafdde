// Cost of one call through each client, against a node:http server in another process on loopback. Bounded loops, interleaved.
import { fork } from 'node:child_process';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import axios from 'axios';
import ky from 'ky';
import createClient from 'openapi-fetch';
import { Octokit } from '@octokit/core';
import { packageVersion, writeOut } from './lib/paths.mjs';
import { markdownTable, median, prng, quantile, round, shuffle } from './lib/stats.mjs';

if (process.argv[2] === '--server') {
  const body = JSON.stringify({ id: 1, name: 'Ada', tags: ['a', 'b'], at: '2026-01-01T00:00:00Z' });
  const server = http.createServer((req, res) => {
    req.resume().on('end', () => {
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      res.end(body);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
} else {
  const child = fork(fileURLToPath(import.meta.url), ['--server']);
  const port = await new Promise((ok) => child.once('message', ok));
  const base = `http://127.0.0.1:${port}`;
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const payload = { field: 'address', value: '1 rue des Lilas', version: 3 };
  const api = createClient({ baseUrl: base });
  const kyApi = ky.create({ prefixUrl: base });
  const ax = axios.create({ baseURL: base, httpAgent: agent });
  const octokit = new Octokit({ baseUrl: base });
  const rawHttp = (method) =>
    new Promise((ok, no) => {
      const data = method === 'POST' ? JSON.stringify(payload) : null;
      const req = http.request(
        {
          host: '127.0.0.1',
          port,
          path: '/a',
          method,
          agent,
          headers: data
            ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(data) }
            : {},
        },
        (res) => {
          let text = '';
          res
            .setEncoding('utf8')
            .on('data', (d) => {
              text += d;
            })
            .on('end', () => ok(JSON.parse(text)));
        },
      );
      req.on('error', no);
      req.end(data ?? undefined);
    });
  const clients = {
    'raw fetch': {
      get: () => fetch(`${base}/a`).then((r) => r.json()),
      post: () =>
        fetch(`${base}/a`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(payload),
        }).then((r) => r.json()),
    },
    'node:http keep-alive': { get: () => rawHttp('GET'), post: () => rawHttp('POST') },
    'openapi-fetch': { get: () => api.GET('/a'), post: () => api.POST('/a', { body: payload }) },
    ky: { get: () => kyApi.get('a').json(), post: () => kyApi.post('a', { json: payload }).json() },
    axios: { get: () => ax.get('/a'), post: () => ax.post('/a', payload) },
    '@octokit/core': {
      get: () => octokit.request('GET /a'),
      post: () => octokit.request('POST /a', payload),
    },
  };
  const rand = prng(3);
  const blocks = Number(process.env.BENCH_RUNS ?? 20);
  const per = 150;
  const out = Object.fromEntries(
    Object.keys(clients).map((k) => [k, { get: [], post: [], getCpu: [], postCpu: [] }]),
  );
  for (let b = -2; b < blocks; b++)
    for (const verb of ['get', 'post'])
      for (const name of shuffle(Object.keys(clients), rand)) {
        const call = clients[name][verb];
        const c0 = process.cpuUsage();
        const t0 = performance.now();
        for (let i = 0; i < per; i++) await call();
        const ms = (performance.now() - t0) / per;
        const c = process.cpuUsage(c0);
        if (b >= 0) {
          out[name][verb].push(ms * 1000);
          out[name][`${verb}Cpu`].push((c.user + c.system) / per);
        }
      }
  child.kill();
  agent.destroy();
  const ref = out['raw fetch'];
  const versions = { 'openapi-fetch': 1, ky: 1, axios: 1, '@octokit/core': 1 };
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
    Object.entries(out).map(([k, v]) => [
      k,
      versions[k] ? packageVersion(k) : process.version,
      `${round(median(v.get), 0)} (${round(quantile(v.get, 0.25), 0)}–${round(quantile(v.get, 0.75), 0)})`,
      round(median(v.get) / median(ref.get), 2),
      round(median(v.post), 0),
      round(median(v.post) / median(ref.post), 2),
      round(median(v.getCpu), 0),
      round(median(v.getCpu) / median(ref.getCpu), 2),
      round(median(v.postCpu), 0),
      round(median(v.postCpu) / median(ref.postCpu), 2),
    ]),
  );
  writeOut('http.json', out);
  writeOut('http.md', table);
  console.log(table);
}
