// Every screen reached: no axe violation, no sideways scroll at 320 px, dark and forced colours, focus in sight.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTown } from './testing/town.mjs';
import { openBrowser, openVisitor, said } from './testing/visitor.mjs';
import { checkAxe, checkWidth, obscured } from './testing/looks.mjs';
import { walk } from './testing/walk.mjs';

/** One walk; each screen is looked at four times. */
const looks = [
  ['1280 px', { width: 1280, height: 900 }, {}],
  ['dark', { width: 1280, height: 900 }, { colorScheme: 'dark' }],
  ['forced colours', { width: 1280, height: 900 }, { forcedColors: 'active' }],
  ['320 px', { width: 320, height: 640 }, {}],
];

describe('Every screen', { timeout: 400_000 }, () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  it('passes axe and fits: wide, narrow, dark, in forced colours', async () => {
    const found = [];
    const seen = [];
    await walk(browser, {}, async (screen, page) => {
      seen.push(screen);
      for (const [look, size, media] of looks) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
        // Colours that fade have arrived.
        await page.waitForTimeout(300);
        const wrong = [...(await checkAxe(page, look)), ...(await checkWidth(page))];
        found.push(...wrong.map((one) => `${screen}, ${look}: ${one}`));
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize(looks[0][1]);
    });
    assert.deepEqual(found, []);
    assert.ok(seen.length >= 25, `${seen.length} screens were seen`);
  });

  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
  ]) {
    it(`never hides what has focus, at ${viewport.width} px`, async (t) => {
      const town = await startTown();
      t.after(() => town.stop());
      const camille = await openVisitor(browser, town.origin, { viewport });
      t.after(() => camille.context.close());
      await camille.signIn('Camille Exemple');
      for (const label of ['Quotient familial', 'Adresse']) {
        await camille.open(label);
        assert.equal(await obscured(camille.page), '', `just after opening: ${label}`);
        await camille.press(said.another);
      }
      await camille.open('Téléphone');
      const hidden = new Set();
      for (let presses = 0; presses < 60; presses += 1) {
        await camille.page.keyboard.press(presses < 30 ? 'Tab' : 'Shift+Tab');
        const what = await obscured(camille.page);
        if (what) hidden.add(what);
      }
      assert.deepEqual([...hidden], []);
      await camille.leave();
    });
  }
});
