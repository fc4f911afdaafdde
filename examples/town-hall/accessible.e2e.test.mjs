// Every screen reached: no axe violation, no sideways scroll at 320 px, dark and forced colours, focus in sight.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTown } from './testing/town.mjs';
import { openBrowser, openVisitor, said } from './testing/visitor.mjs';
import { checkAxe, checkWidth, obscured } from './testing/looks.mjs';
import { walk } from './testing/walk.mjs';

const looks = [
  ['1280 px', {}],
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

describe('Every screen', { timeout: 400_000 }, () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const [name, options] of looks) {
    it(`passes axe and fits, ${name}`, async () => {
      const found = [];
      await walk(browser, options, async (screen, page) => {
        found.push(...(await checkAxe(page)).map((one) => `${screen}: ${one}`));
        found.push(...(await checkWidth(page)).map((one) => `${screen}: ${one}`));
      });
      assert.deepEqual(found, []);
    });
  }

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
