// npm run screenshots [look …]: walks every screen of the demonstration and writes screenshots/<screen>-<look>.png, and docs/images/record.png for the README.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './browsers.mjs';
import { ensureInstalled, nodePath, root, toolEnv } from './toolchain.mjs';

/** Every look of a screen: what the browser is told. 400 % of a 1280 px window is 320 px, each drawn with 4. */
const looks = {
  1280: { viewport: { width: 1280, height: 900 } },
  320: { viewport: { width: 320, height: 640 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'forced-colors': { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
  '400pc': { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
};

/** A page taller than this is cut: the rest repeats. In CSS pixels. */
const tallest = 6000;

if (process.env.CHROME_PATH === undefined || process.versions.node < '24') {
  // The walk reads TypeScript sources: it needs the repository's own Node.
  ensureInstalled();
  build();
  const { status } = spawnSync(
    nodePath(),
    ['--conditions=@bonne-foi/source', process.argv[1], ...process.argv.slice(2)],
    { cwd: root, env: toolEnv(await findChromium()), stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}

const { openBrowser } = await import('../../../examples/town-hall/testing/visitor.mjs');
const { walk } = await import('../../../examples/town-hall/testing/walk.mjs');
const wanted = process.argv.slice(2);
const folder = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });
mkdirSync(join(root, 'docs/images'), { recursive: true });

const browser = await openBrowser();
try {
  for (const [look, options] of Object.entries(looks)) {
    if (wanted.length > 0 && !wanted.includes(look)) continue;
    await walk(browser, options, async (screen, page) => {
      if (look === '1280' && screen === 'record')
        await page.screenshot({ path: join(root, 'docs/images/record.png') });
      await whole(page, options.viewport, join(folder, `${screen}-${look}.png`), look !== '400pc');
      console.log(`${screen}-${look}.png`);
    });
  }
} finally {
  await browser.close();
}

/** The whole page, in a window as tall as it is, so that what sticks to the window's edge stands where it belongs. */
async function whole(page, viewport, path, isWhole) {
  if (isWhole) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...viewport, height: Math.min(Math.max(height, viewport.height), tallest) });
  }
  await page.screenshot({ path });
  if (isWhole) await page.setViewportSize(viewport);
}
