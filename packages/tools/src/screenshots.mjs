/* global document */
// npm run screenshots [look …]: walks every screen of the demonstration and writes screenshots/<screen>-<look>.png, a page
// that shows them all, screenshots/index.html, and docs/images/record.png for the README.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './browsers.mjs';
import { contactSheet } from './contact-sheet.mjs';
import { ensureInstalled, nodePath, root, toolEnv } from './toolchain.mjs';

/** Looks of a screen that one walk can show one after the other: the size of the window, and what the browser prefers. */
const looks = {
  1280: [{ width: 1280, height: 900 }, {}],
  dark: [{ width: 1280, height: 900 }, { colorScheme: 'dark' }],
  // Most of those who choose their colours choose a dark ground.
  'forced-colors': [
    { width: 1280, height: 900 },
    { forcedColors: 'active', colorScheme: 'dark' },
  ],
  320: [{ width: 320, height: 640 }, {}],
};

/** 400 %: a window of 1280 by 900 px has room for 320 by 225, each drawn with four. */
const zoomed = { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 };

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
const { walkDesk } = await import('./desk-screenshots.mjs');
const wanted = process.argv.slice(2);
const folder = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });
mkdirSync(join(root, 'docs/images'), { recursive: true });

const isWanted = (look) => wanted.length === 0 || wanted.includes(look);
const order = [];

// A screen that is no more leaves no picture behind.
for (const name of readdirSync(folder))
  if ([...Object.keys(looks), '400pc'].some((look) => isWanted(look) && name.endsWith(`-${look}.png`)))
    rmSync(join(folder, name));

const browser = await openBrowser();
try {
  if (Object.keys(looks).some(isWanted)) {
    await walk(browser, {}, everyLook);
    await walkDesk(browser, everyLook);
  }
  if (isWanted('400pc'))
    await walk(browser, zoomed, async (screen, page) => {
      const tag = page.locator('bonne-foi').first();
      if ((await tag.count()) > 0) await tag.evaluate((element) => element.scrollIntoView());
      await page.screenshot({ path: join(folder, `${screen}-400pc.png`) });
    });
  const files = readdirSync(folder);
  writeFileSync(join(folder, 'index.html'), contactSheet(files, [...Object.keys(looks), '400pc'], order));
  console.log(
    `${files.filter((name) => name.endsWith('.png')).length} pictures: screenshots/index.html shows them.`,
  );
} finally {
  await browser.close();
}

async function everyLook(screen, page) {
  order.push(screen);
  if (screen === 'record') await page.screenshot({ path: join(root, 'docs/images/record.png') });
  for (const [look, [size, media]] of Object.entries(looks)) {
    if (!isWanted(look)) continue;
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    // Colours that fade have arrived.
    await page.waitForTimeout(300);
    // In a window as tall as the page, what sticks to the window's edge stands where it belongs.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height: Math.min(Math.max(height, size.height), tallest) });
    await page.screenshot({ path: join(folder, `${screen}-${look}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(looks[1280][0]);
  console.log(screen);
}
