// Filter and rank advice cards by context and words. One child process per engine and size; engines alternate.
import { spawnSync } from 'node:child_process';
import zlib from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { applies, makeCards, makeQueries } from './lib/advice-data.mjs';
import { engines } from './lib/advice-engines.mjs';
import { writeOut } from './lib/paths.mjs';
import { kB, markdownTable, median, quantile, round } from './lib/stats.mjs';

const self = fileURLToPath(import.meta.url);

async function child(name, n) {
  const cards = makeCards(n);
  const build = await engines[name]();
  const t0 = performance.now();
  const engine = await build(cards);
  const buildMs = performance.now() - t0;
  const slow = n > 10_000 && (name === 'fuse' || name === 'scan' || name === 'lunr');
  const queries = makeQueries(slow ? 30 : 400);
  const times = [];
  let right = 0;
  let returned = 0;
  for (const pass of [0, 1]) {
    const started = Date.now();
    for (const q of queries) {
      const s = performance.now();
      const ids = await engine.query(q);
      if (pass) times.push(performance.now() - s);
      if (pass) {
        returned += ids.length;
        right += ids.filter((id) => applies(cards[id], q)).length;
      }
      if (Date.now() - started > 8_000) break; // bounded: slow engines answer fewer queries
    }
  }
  let raw = null;
  let gz = null;
  try {
    const text = engine.size();
    if (text) {
      raw = Buffer.byteLength(text);
      gz = zlib.gzipSync(text, { level: 6 }).length;
    }
  } catch (error) {
    raw = String(error.message).slice(0, 60);
  }
  process.stdout.write(
    JSON.stringify({
      name,
      n,
      buildMs,
      p50: median(times),
      p99: quantile(times, 0.99),
      queries: times.length,
      raw,
      gz,
      meanHits: returned / times.length,
      right,
      returned,
      rssMB: process.memoryUsage().rss / 1e6,
    }),
  );
}

if (process.argv[2] === '--child') await child(process.argv[3], Number(process.argv[4]));
else {
  const sizes = (process.env.BENCH_SIZES ?? '1000,100000').split(',').map(Number);
  const names = process.argv[2]?.split(',') ?? Object.keys(engines);
  const rows = [];
  for (const n of sizes) {
    const rounds = n > 10_000 ? 1 : 3;
    for (const name of names) {
      const got = [];
      for (let i = 0; i < rounds; i++) {
        const r = spawnSync(
          process.execPath,
          ['--max-old-space-size=6000', self, '--child', name, String(n)],
          { encoding: 'utf8', timeout: 100_000, maxBuffer: 1e8 },
        );
        try {
          got.push(JSON.parse(r.stdout));
        } catch {
          console.error(name, n, r.error?.code ?? r.stderr?.slice(0, 300));
        }
      }
      if (got.length)
        rows.push({
          ...got[0],
          buildMs: median(got.map((g) => g.buildMs)),
          p50: median(got.map((g) => g.p50)),
          p99: median(got.map((g) => g.p99)),
        });
      else rows.push({ name, n, failed: true });
      writeOut('advice.json', rows);
      console.error(name, n, new Date().toISOString());
    }
  }
  const limit = (n) => rows.find((r) => r.name === 'handmade' && r.n === n);
  const table = markdownTable(
    [
      'engine',
      'cards',
      'build ms',
      'query p50 ms',
      'p99 ms',
      '× hand-made (p50)',
      'index raw kB',
      'index gz kB',
      'mean hits of 5',
      'queries',
      'RSS MB',
    ],
    rows.map((r) =>
      r.failed
        ? [r.name, r.n, 'failed or > 100 s', ...Array(8).fill('')]
        : [
            r.name,
            r.n,
            round(r.buildMs, 0),
            round(r.p50, 3),
            round(r.p99, 3),
            round(r.p50 / (limit(r.n)?.p50 ?? NaN), 1),
            typeof r.raw === 'number' ? kB(r.raw) : (r.raw ?? 'n/a'),
            r.gz ? kB(r.gz) : 'n/a',
            round(r.meanHits, 1),
            r.queries,
            round(r.rssMB, 0),
          ],
    ),
  );
  writeOut('advice.md', table);
  console.log(table);
}
