// Size and compile+evaluate time of every target. Usage: node size.mjs [words in the name, with commas] ; BENCH_RUNS, BENCH_PACKED.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { bundle } from './lib/bundle.mjs';
import { launch, serve } from './lib/browser.mjs';
import { benchRoot, packageFile, packageVersion, writeOut } from './lib/paths.mjs';
import { kB, markdownTable, median, prng, round, shuffle } from './lib/stats.mjs';
import { targets } from './size.targets.mjs';

const only = process.argv[2]?.toLowerCase().split(',');
const runs = Number(process.env.BENCH_RUNS ?? 15);
const packedRoot = process.env.BENCH_PACKED;

const gz = (b) => zlib.gzipSync(b, { level: 9 }).length;
const br = (b) =>
  zlib.brotliCompressSync(b, {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: b.length },
  }).length;
const sum = (xs) => xs.reduce((a, b) => a + b, 0);

async function load(t) {
  const at = t.packed ? (f) => path.join(packedRoot ?? '', t.packed, f) : packageFile;
  let js = [];
  let css = [];
  if (t.files) js = t.files.map((f) => fs.readFileSync(at(f)));
  else if (t.packedEntry) {
    const dir = path.join(packedRoot, t.packed);
    const out = await bundle(
      `import * as all from ${JSON.stringify(t.packedEntry)}; globalThis.keep = [all.FormioForm]`,
      { resolveDir: dir, nodePaths: [path.join(dir, 'node_modules')] },
    );
    js = [Buffer.from(out.js)];
  } else {
    const source = t.adapter
      ? `${t.entryExtra ?? ''}import * as a from "./adapters/${t.adapter}.js"; globalThis.keep = a;`
      : t.entry;
    const out = await bundle(source, { resolveDir: benchRoot });
    js = [Buffer.from(out.js)];
    if (out.css.trim()) css.push(Buffer.from(out.css));
  }
  css.push(...(t.css ?? []).map((f) => fs.readFileSync(at(f))));
  let classic = js.map(String).join('\n;\n');
  if (t.classic) classic = (await bundle(t.classic)).js;
  return { js, css, classic };
}

const loaded = [];
for (const t of targets) {
  if (only && !only.some((word) => t.name.toLowerCase().includes(word))) continue;
  if (t.packed && !packedRoot) {
    console.error(`${t.name}: left out, BENCH_PACKED is not set`);
    continue;
  }
  try {
    loaded.push({ t, ...(await load(t)), evals: { 1: [], 4: [] } });
  } catch (error) {
    console.error(`${t.name}: left out. ${String(error.message).split('\n')[0]}`);
  }
}

const routes = {
  '/': { type: 'text/html', body: '<!doctype html><html lang=en><title>x</title><body><div id=host></div>' },
};
loaded.forEach((l, i) => {
  routes[`/${i}.js`] = { type: 'text/javascript', body: l.classic };
});
const site = await serve(routes);
const browser = await launch();
const rand = prng(1);
for (let run = 0; run < runs; run++) {
  for (const [i, l] of shuffle(
    loaded.map((l, i) => [i, l]),
    rand,
  )) {
    for (const rate of [1, 4]) {
      const page = await browser.newPage();
      const cdp = await page.context().newCDPSession(page);
      await page.goto(site.url);
      const ms = await (async () => {
        await page.evaluate(async (u) => {
          window.src = await (await fetch(u)).text();
        }, `/${i}.js`);
        if (rate > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate });
        return page.evaluate(() => {
          const s = document.createElement('script');
          s.textContent = window.src;
          const t0 = performance.now();
          document.head.append(s); // classic inline script: compiled and run synchronously, no code cache
          return performance.now() - t0;
        });
      })();
      l.evals[rate].push(ms);
      await page.close();
    }
  }
}
await browser.close();
await site.close();

const rows = loaded.map(({ t, js, css, evals }) => ({
  name: t.name,
  version: t.pkg ? packageVersion(t.pkg) : null,
  kind: t.kind,
  files: js.length + css.length,
  js: { raw: sum(js.map((b) => b.length)), gzip: sum(js.map(gz)), brotli: sum(js.map(br)) },
  css: { raw: sum(css.map((b) => b.length)), gzip: sum(css.map(gz)), brotli: sum(css.map(br)) },
  eval1x: round(median(evals[1]), 2),
  eval4x: round(median(evals[4]), 2),
}));
const lit = rows.find((r) => r.name === 'lit core');
writeOut('size.json', rows);
const total = (r, k) => r.js[k] + r.css[k];
const table = markdownTable(
  [
    'target',
    'version',
    'files',
    'JS raw kB',
    'JS gz',
    'JS br',
    'CSS raw kB',
    'CSS br',
    'total raw',
    'total gz',
    'total br',
    '× lit core (br)',
    'eval ms 1x',
    'eval ms 4x',
  ],
  rows.map((r) => [
    r.name,
    r.version ?? '',
    r.files,
    kB(r.js.raw),
    kB(r.js.gzip),
    kB(r.js.brotli),
    kB(r.css.raw),
    kB(r.css.brotli),
    kB(total(r, 'raw')),
    kB(total(r, 'gzip')),
    kB(total(r, 'brotli')),
    lit ? round(total(r, 'brotli') / lit.js.brotli, 1) : '',
    r.eval1x,
    r.eval4x,
  ]),
);
writeOut('size.md', table);
console.log(table);
