// First interactive form, keystroke to paint, heap, blocking time, layout shift, nodes: every adapter, interleaved.
// Usage: node runtime.mjs [adapter,adapter] ; BENCH_SIZES=10,100,1000 BENCH_RUNS=15 BENCH_RATE=1 BENCH_SECONDS=900
// Ends with exit code 1 when our form of 100 fields is over its limit (lib/gate.mjs).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadAdapters, routesFor } from './lib/adapters.mjs';
import { launch, serve } from './lib/browser.mjs';
import { formSpec } from './lib/form-spec.js';
import { firstFormGate } from './lib/gate.mjs';
import { benchRoot, writeOut } from './lib/paths.mjs';
import { iqr, markdownTable, median, prng, quantile, round, shuffle } from './lib/stats.mjs';

const only = process.argv[2]?.split(',');
const sizes = (process.env.BENCH_SIZES ?? '10,100,1000').split(',').map(Number);
const runs = Number(process.env.BENCH_RUNS ?? 15);
const rate = Number(process.env.BENCH_RATE ?? 1);
const keys = 12;
const deadline = Date.now() + Number(process.env.BENCH_SECONDS ?? 900) * 1000;

const adapters = await loadAdapters(only);
const site = await serve(routesFor(adapters));
const probes = fs.readFileSync(path.join(benchRoot, 'lib/page-probes.js'), 'utf8');
let browser = await launch();
const rand = prng(7);
const samples = new Map();

async function once(name, n) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(probes);
    await page.goto(`${site.url}/${name}`);
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' }); // CPU time of the main thread: holds on a shared machine
    if (rate > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const metrics = async () =>
      Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));
    const m0 = await metrics();
    const first = await page.evaluate(
      async ([fields, src]) => {
        const host = document.querySelector('#host');
        await probes.painted();
        const t0 = performance.now();
        // By its address, as a page loads it: what the browser does on another thread is not the page's own time.
        const script = Object.assign(document.createElement('script'), { src });
        await new Promise((ok, no) => {
          Object.assign(script, { onload: ok, onerror: no });
          document.head.append(script);
        });
        const evaluated = performance.now();
        await window.Adapter.mount(host, fields);
        const mounted = performance.now();
        const painted = await probes.painted();
        window.t0 = t0;
        return { evaluated: evaluated - t0, mounted: mounted - t0, painted: painted - t0 };
      },
      [formSpec(n), `/${name}.adapter`],
    );
    await page.waitForTimeout(100);
    const m1 = await metrics();
    const census = await page.evaluate(() => probes.census(document.querySelector('#host')));
    if (census.controls < n) throw new Error(`only ${census.controls} of ${n} controls`);
    const settle = await page.evaluate(() => ({
      tbt: probes.longTasks
        .filter((t) => t.start + t.ms >= window.t0)
        .reduce((a, t) => a + Math.max(0, t.ms - 50), 0),
      cls: probes.shifts.reduce((a, s) => a + s.value, 0),
    }));
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = (await cdp.send('Runtime.getHeapUsage')).usedSize;
    // Trusted keys through CDP; latency from keydown capture to the task after the next frame.
    await page.evaluate(() => {
      probes.textInput(document.querySelector('#host')).focus();
      window.keyTimes = [];
      window.addEventListener(
        'keydown',
        () => {
          const t = performance.now();
          probes.painted().then((p) => window.keyTimes.push(p - t));
        },
        true,
      );
    });
    const k0 = await metrics();
    for (let i = 0; i < keys; i++) {
      await page.keyboard.press('abcdefghijkl'[i]);
      await page.evaluate(() => probes.painted());
    }
    const k1 = await metrics();
    const typed = await page.evaluate(() => ({
      times: window.keyTimes,
      value: probes.textInput(document.querySelector('#host')).value,
    }));
    if (typed.value !== 'abcdefghijkl') throw new Error(`typed value is "${typed.value}"`);
    return {
      ...first,
      ...census,
      ...settle,
      heapMB: heap / 1e6,
      busy: (m1.TaskDuration - m0.TaskDuration) * 1000,
      layout:
        (m1.LayoutDuration + m1.RecalcStyleDuration - m0.LayoutDuration - m0.RecalcStyleDuration) * 1000,
      key: median(typed.times.slice(2)),
      keyMax: Math.max(...typed.times.slice(2)),
      keyBusy:
        ((k1.ScriptDuration +
          k1.LayoutDuration +
          k1.RecalcStyleDuration -
          k0.ScriptDuration -
          k0.LayoutDuration -
          k0.RecalcStyleDuration) *
          1000) /
        keys,
    };
  } finally {
    await context.close().catch(() => {});
  }
}

function within(ms, work) {
  let timer;
  work.catch(() => {});
  const late = new Promise((_, no) => {
    timer = setTimeout(no, ms, new Error(`timeout ${ms} ms`));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const failures = {};
for (const n of sizes) {
  for (let run = -1; run < runs; run++) {
    // run -1 warms the browser and is dropped
    for (const a of shuffle(adapters, rand)) {
      const id = `${a.name}/${n}`;
      if ((failures[id]?.length ?? 0) >= 2 || Date.now() > deadline) continue;
      try {
        if (!browser.isConnected()) browser = await launch();
        const s = await within(60_000, once(a.name, n));
        if (run >= 0) (samples.get(id) ?? samples.set(id, []).get(id)).push(s);
      } catch (error) {
        (failures[id] ??= []).push(String(error.message).slice(0, 200));
        console.error(id, failures[id].at(-1));
        if (/^timeout/.test(error.message)) {
          await browser.close().catch(() => {});
          browser = await launch();
        }
      }
    }
  }
  console.error(`n=${n} done`, new Date().toISOString());
}
await browser.close();
await site.close();

const summary = [];
for (const n of sizes) {
  const limit = samples.get(`native/${n}`);
  for (const a of adapters) {
    const s = samples.get(`${a.name}/${n}`);
    if (!s?.length) {
      summary.push({ adapter: a.name, n, failed: failures[`${a.name}/${n}`] ?? ['no time left'] });
      continue;
    }
    const row = { adapter: a.name, n, runs: s.length };
    for (const k of Object.keys(s[0])) {
      row[k] = round(median(s.map((x) => x[k])), 3);
      if (limit && ['painted', 'busy', 'key', 'keyBusy', 'heapMB', 'elements'].includes(k))
        row[`${k}Ratio`] = round(row[k] / median(limit.map((x) => x[k])), 2);
    }
    row.paintedIqr = round(iqr(s.map((x) => x.painted)), 2);
    row.paintedP90 = round(
      quantile(
        s.map((x) => x.painted),
        0.9,
      ),
      2,
    );
    summary.push(row);
  }
}
const tag = rate > 1 ? `-${rate}x` : '';
writeOut(`runtime${tag}.json`, { rate, runs, summary, failures });
const table = markdownTable(
  [
    'adapter',
    'N',
    'runs',
    'eval ms',
    'first interactive ms (IQR)',
    '× native',
    'main-thread CPU ms',
    '× native',
    'TBT ms',
    'key→paint ms',
    '× native',
    'key CPU ms',
    '× native',
    'heap MB',
    '× native',
    'elements',
    'CLS',
  ],
  summary.map((r) =>
    r.failed
      ? [r.adapter, r.n, 0, r.failed[0], ...Array(13).fill('')]
      : [
          r.adapter,
          r.n,
          r.runs,
          round(r.evaluated, 1),
          `${round(r.painted, 1)} (${round(r.paintedIqr, 1)})`,
          r.paintedRatio,
          round(r.busy, 1),
          r.busyRatio,
          round(r.tbt, 0),
          round(r.key, 2),
          r.keyRatio,
          round(r.keyBusy, 2),
          r.keyBusyRatio,
          round(r.heapMB, 1),
          r.heapMBRatio,
          r.elements,
          round(r.cls, 4),
        ],
  ),
);
writeOut(`runtime${tag}.md`, table);
console.log(table);

const gate = firstFormGate(samples, os.loadavg()[0]);
if (gate !== undefined) {
  console.log(`\n${gate.sentence}`);
  process.exitCode = gate.passed ? 0 : 1;
}
