// The whole life of corrections between the person's page and the desk; every screen of the desk is looked at.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkAxe, checkWidth } from '../town-hall/testing/looks.mjs';
import { startTown } from '../town-hall/testing/town.mjs';
import { openBrowser } from '../town-hall/testing/visitor.mjs';
import { invitation, openBoth, wholeLife } from './testing/life.mjs';
import { audit, sanction, silence } from './testing/refusals.mjs';

/** What a screen of the desk must be: no violation of axe, nothing wider than a narrow window, in every look. */
async function look(name, page) {
  if (!name.startsWith('desk-')) return;
  const wide = { width: 1280, height: 900 };
  const looks = [
    ['light', wide, {}],
    ['dark', wide, { colorScheme: 'dark' }],
    ['forced colours', wide, { forcedColors: 'active' }],
    ['320', { width: 320, height: 640 }, {}],
  ];
  for (const [kind, size, media] of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    // Colours that fade have arrived.
    await page.waitForTimeout(300);
    assert.deepEqual(await checkAxe(page, kind), [], `${name}, ${kind}`);
    assert.deepEqual(await checkWidth(page), [], `${name}, ${kind}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(wide);
}

describe('The service desk', { timeout: 240_000 }, () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  /** A town of its own for each story: time is moved in one of them. */
  async function play(test, story) {
    const town = await startTown();
    test.after(() => town.stop());
    const both = await openBoth(browser, town.origin);
    const result = await story(both, look);
    await both.leave();
    return result;
  }

  it('sent, registered, acknowledged, a document asked for and sent, accepted in part, contested', async (test) => {
    const { status, receipts } = await play(test, wholeLife);
    assert.equal(status, 'contested');
    assert.equal(receipts, 1);
  });

  it('an invitation of several people at once, answered by "exact", with a receipt', (test) =>
    play(test, invitation));

  it('a sanction of a first error in good faith is refused; with an exclusion it is recorded and journalled', (test) =>
    play(test, sanction));

  it('silence is a refusal, with its remedies', (test) => play(test, silence));

  it('a request to be audited is refused only on a ground of the law, and concluded on stated points', (test) =>
    play(test, audit));

  it('nobody who is not an agent sees anything', async (test) => {
    const town = await startTown();
    test.after(() => town.stop());
    const both = await openBoth(browser, town.origin);
    await both.desk.page.goto(`${town.origin}/guichet`);
    await both.desk.refused();
    const answer = await both.desk.page.request.get(`${town.origin}/guichet/incoherences.json`);
    assert.equal(answer.status(), 403);
    await both.leave();
  });
});
