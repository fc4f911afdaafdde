// The tag in the page of a host: nothing moves, nothing is broken by it, and it is safe twice.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTown } from './testing/town.mjs';
import { openBrowser, openVisitor, said } from './testing/visitor.mjs';

describe('The page around the tag', { timeout: 120_000 }, () => {
  let browser, town;
  before(async () => {
    [town, browser] = await Promise.all([startTown(), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await town?.stop();
  });

  for (const [width, height] of [
    [1280, 900],
    [390, 800],
  ]) {
    it(`does not move while the record arrives, at ${width} px`, async (t) => {
      const camille = await openVisitor(browser, town.origin, { viewport: { width, height } });
      t.after(() => camille.context.close());
      await camille.context.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries())
            window.shifts.push({
              value,
              moved: sources.map(
                ({ node, previousRect: { y: from }, currentRect: { y: to } }) =>
                  `${node?.nodeName}.${node?.className ?? ''} ${from} → ${to}`,
              ),
            });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await camille.signIn('Camille Exemple');
      // Slow enough to see what is shown meanwhile.
      await camille.page.route('**/v1/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue();
      });
      await camille.goTo('mairie-ecole-cantine');
      await camille.on(said.titles.record);
      await camille.page.waitForTimeout(500);
      assert.deepEqual(await camille.page.evaluate(() => window.shifts), []);
      await camille.leave();
    });
  }

  it('shows its fallback until the script is there', async (t) => {
    const camille = await openVisitor(browser, town.origin, { expects: [/Failed to load resource/] });
    t.after(() => camille.context.close());
    await camille.page.route('**/bonne-foi/**', (route) => route.abort());
    await camille.goTo('mairie-ecole-cantine');
    await camille.page.getByText('passez au guichet').waitFor();
    await camille.leave();
  });

  for (const [name, second] of [
    ['the same file', '/bonne-foi/bonne-foi.js'],
    ['another copy', '/bonne-foi/bonne-foi.js?again'],
    ['the other kind of file', '/bonne-foi/bonne-foi.single.js'],
  ]) {
    it(`is loaded twice without a word: ${name}`, async (t) => {
      const camille = await openVisitor(browser, town.origin);
      t.after(() => camille.context.close());
      await camille.page.route('**/demarches/**', async (route) => {
        const answer = await route.fetch();
        const policy = answer.headers()['content-security-policy'];
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replace(
            '</head>',
            `<script type="module" src="${second}"></script></head>`,
          ),
          // A page with two copies of Lit has to allow it.
          headers: {
            ...answer.headers(),
            'content-security-policy': policy.replace(
              'trusted-types lit-html',
              second.endsWith('/bonne-foi.js')
                ? 'trusted-types lit-html'
                : "trusted-types lit-html 'allow-duplicates'",
            ),
          },
        });
      });
      await camille.signIn('Camille Exemple');
      await camille.page.waitForLoadState('networkidle');
      await camille.open('Téléphone');
      await camille.leave();
    });
  }

  it('twice on a page: two tags that do not disturb each other', async (t) => {
    const camille = await openVisitor(browser, town.origin);
    t.after(() => camille.context.close());
    await camille.signIn('Camille Exemple');
    await camille.page.evaluate(() => {
      const other = document.createElement('bonne-foi');
      other.setAttribute('api', '/v1');
      other.setAttribute('procedure', 'dgfip-declaration-revenus');
      document.querySelector('bonne-foi').after(other);
    });
    const other = camille.page.locator('bonne-foi').nth(1);
    await other.getByRole('heading', { level: 2 }).waitFor();
    await camille.correctPhone();
    assert.equal(await other.getByRole('heading', { level: 2, name: said.titles.correct }).count(), 0);
    await camille.leave();
  });
});
