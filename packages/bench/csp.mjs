// Does each adapter render under a strict CSP with Trusted Types enforced? Counts violations by directive.
import { chunkRoutes, loadAdapters } from './lib/adapters.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { launch, serve } from './lib/browser.mjs';
import { formSpec } from './lib/form-spec.js';
import { benchRoot, writeOut } from './lib/paths.mjs';
import { markdownTable } from './lib/stats.mjs';

const policy =
  "default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";
const adapters = await loadAdapters(process.argv[2]?.split(','));
const probes = fs.readFileSync(path.join(benchRoot, 'lib/page-probes.js'), 'utf8');
const routes = {
  ...chunkRoutes(),
  '/spec.js': {
    type: 'text/javascript',
    body: `window.spec = ${JSON.stringify(formSpec(10))}; window.seen = []; document.addEventListener('securitypolicyviolation', (e) => window.seen.push(e.effectiveDirective + ' ' + e.blockedURI.slice(0, 24)));`,
  },
  '/go.js': {
    type: 'text/javascript',
    body: "Adapter.mount(document.querySelector('#host'), window.spec).catch((e) => { window.failed = String(e); })",
  },
};
for (const a of adapters) {
  routes[`/${a.name}.js`] = { type: 'text/javascript', body: a.script };
  routes[`/${a.name}.css`] = { type: 'text/css', body: a.css };
  const tag = (src) => `<script nonce="n1" src="${src}"></script>`;
  routes[`/${a.name}`] = {
    type: 'text/html',
    headers: { 'content-security-policy': policy },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="/${a.name}.css"><body><div id="host"></div>${['/spec.js', `/${a.name}.js`, '/go.js'].map(tag).join('')}`,
  };
}
const site = await serve(routes);
const browser = await launch();
const rows = [];
for (const a of adapters) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (e) => errors.push(e.message.slice(0, 90)));
  await page.goto(`${site.url}/${a.name}`);
  await page.waitForTimeout(1500);
  const { seen, failed } = await page.evaluate(() => ({ seen: window.seen ?? [], failed: window.failed }));
  await page.evaluate(probes).catch(() => {});
  const controls = await page.locator('#host input:not([type=hidden]), #host select, #host textarea').count();
  const by = {};
  for (const d of seen) by[d] = (by[d] ?? 0) + 1;
  rows.push({ adapter: a.name, controls, violations: by, error: failed ?? errors[0] ?? '' });
  await page.close();
}
await browser.close();
await site.close();
const table = markdownTable(
  ['adapter', 'controls rendered (10 wanted)', 'CSP / Trusted Types violations', 'first error'],
  rows.map((r) => [
    r.adapter,
    r.controls,
    Object.entries(r.violations)
      .map(([k, v]) => `${k}×${v}`)
      .join(', ') || 'none',
    r.error.replaceAll('|', '/').slice(0, 110),
  ]),
);
writeOut('csp.json', rows);
writeOut('csp.md', table);
console.log(table);
