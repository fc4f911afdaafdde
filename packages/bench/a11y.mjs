// axe-core on every adapter: fresh form and error state, violations by impact, plus how errors are exposed.
import fs from 'node:fs';
import { loadAdapters, routesFor } from './lib/adapters.mjs';
import { launch, serve } from './lib/browser.mjs';
import { formSpec } from './lib/form-spec.js';
import { benchRoot, packageFile, writeOut } from './lib/paths.mjs';
import { markdownTable } from './lib/stats.mjs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const adapters = await loadAdapters(process.argv[2]?.split(','));
const site = await serve(routesFor(adapters));
const axe = fs.readFileSync(packageFile('axe-core/axe.min.js'), 'utf8');
const probes = fs.readFileSync(path.join(benchRoot, 'lib/page-probes.js'), 'utf8');
const impacts = ['critical', 'serious', 'moderate', 'minor'];
const browser = await launch();
const out = [];

async function audit(page) {
  return page.evaluate(async () => {
    const r = await window.axe.run('#host', {
      resultTypes: ['violations', 'incomplete'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const flat = (list) =>
      list.map((v) => ({
        id: v.id,
        impact: v.impact,
        nodes: v.nodes.length,
        wcag: v.tags.some((t) => t.startsWith('wcag')),
      }));
    const focus = { invalid: 0, described: 0, live: 0, total: 0 };
    window.probes.walk(document.querySelector('#host'), (el) => {
      if (el.matches('input:not([type=hidden]),select,textarea')) {
        focus.total += 1;
        if (el.getAttribute('aria-invalid') === 'true') {
          focus.invalid += 1;
          const ids =
            `${el.getAttribute('aria-describedby') ?? ''} ${el.getAttribute('aria-errormessage') ?? ''}`
              .split(/\s+/)
              .filter(Boolean);
          if (ids.some((id) => el.getRootNode().getElementById?.(id)?.textContent.trim()))
            focus.described += 1;
        }
      }
      if (el.matches('[role=alert],[role=status],[aria-live]')) focus.live += 1;
    });
    return { violations: flat(r.violations), incomplete: flat(r.incomplete), focus };
  });
}

for (const a of adapters) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  try {
    await page.addInitScript(probes);
    await page.goto(`${site.url}/${a.name}`);
    await page.addScriptTag({ url: `/${a.name}.adapter` });
    await page.evaluate(
      (fields) => window.Adapter.mount(document.querySelector('#host'), fields),
      formSpec(10),
    );
    await page.waitForTimeout(400);
    await page.evaluate(axe);
    const fresh = await audit(page);
    await page.evaluate(() => window.Adapter.showErrors(document.querySelector('#host')));
    await page.waitForTimeout(600);
    const errors = await audit(page);
    await page.screenshot({
      path: `${process.env.BENCH_SHOTS ?? tmpdir()}/a11y-${a.name}.png`,
      fullPage: true,
    });
    out.push({ adapter: a.name, fresh, errors });
  } catch (error) {
    out.push({ adapter: a.name, failed: String(error.message).slice(0, 200) });
  }
  await page.close();
}
await browser.close();
await site.close();

const count = (s) =>
  impacts.map((i) => s.violations.filter((v) => v.impact === i).reduce((n, v) => n + v.nodes, 0)).join(' / ');
const names = (s) =>
  s.violations.map((v) => `${v.id}×${v.nodes}${v.wcag ? '' : ' (bp)'}`).join(', ') || 'none';
const table = markdownTable(
  [
    'adapter',
    'fresh: crit / serious / moderate / minor',
    'error state: same',
    'rules broken (fresh)',
    'rules broken (errors)',
    'aria-invalid controls',
    'of them described by text',
    'live regions',
  ],
  out.map((r) =>
    r.failed
      ? [r.adapter, r.failed, ...Array(6).fill('')]
      : [
          r.adapter,
          count(r.fresh),
          count(r.errors),
          names(r.fresh),
          names(r.errors),
          r.errors.focus.invalid,
          r.errors.focus.described,
          r.errors.focus.live,
        ],
  ),
);
writeOut('a11y.json', out);
writeOut('a11y.md', table);
console.log(table);
