// Every failure says its cause, keeps what was typed, and leads on.
import { after, before, describe, it } from 'node:test';
import { startIssuer } from './testing/issuer.mjs';
import { changePhone, startTown } from './testing/town.mjs';
import { newPhone, openBrowser, openVisitor, said } from './testing/visitor.mjs';

describe('Failures', { timeout: 120_000 }, () => {
  let browser, town;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  async function atCheck(t, settings) {
    town = await startTown(settings);
    const { stop } = town;
    t.after(stop);
    const camille = await openVisitor(browser, town.origin, { expects: [/Failed to load resource/] });
    t.after(() => camille.context.close());
    await camille.signIn('Camille Exemple');
    await camille.correctPhone();
    await camille.toCheck();
    return camille;
  }

  it('offline, then online', async (t) => {
    const camille = await atCheck(t);
    await camille.context.setOffline(true);
    await camille.send();
    await camille.on(said.titles.offline);
    await camille.says(newPhone, 'ne sont pas envoyées');
    await camille.context.setOffline(false);
    await sendAgain(camille);
    await camille.leave();
  });

  it('the session ends in the middle: signing in elsewhere, then going on, loses nothing', async (t) => {
    const camille = await atCheck(t);
    await camille.context.clearCookies();
    await camille.send();
    await camille.on(said.titles.session);
    await camille.says(newPhone);
    const opening = camille.context.waitForEvent('page');
    await camille.press(said.signIn);
    const elsewhere = await opening;
    await elsewhere.getByRole('button', { name: 'Camille Exemple' }).click();
    await elsewhere.waitForURL(({ pathname }) => pathname.startsWith('/demarches/'));
    await elsewhere.close();
    await camille.page.bringToFront();
    // A headless browser never hides a page: this is what it would be told.
    await camille.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await camille.number();
    await camille.says(newPhone);
    await camille.leave();
  });

  it('the service is down: named as the service’s fault, and sent when it is up', async (t) => {
    const camille = await atCheck(t);
    await camille.page.route('**/v1/corrections**', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        headers: { 'Retry-After': '3600' },
        body: JSON.stringify({
          type: 'about:blank',
          title: 'Maintenance',
          status: 503,
          code: 'maintenance',
          retryAfterSeconds: 3600,
        }),
      }),
    );
    await camille.send();
    await camille.on(said.titles.down);
    await camille.says(newPhone);
    await camille.page.unroute('**/v1/corrections**');
    await sendAgain(camille);
    await camille.leave();
  });

  it('the record changed meanwhile: the three values, and the choice', async (t) => {
    const issuer = await startIssuer();
    t.after(() => issuer.stop());
    const camille = await atCheck(t, issuer.env);
    await changePhone(town.origin, issuer, '+33536490077');
    await camille.send();
    await camille.on(said.titles.conflict);
    await camille.says('05 36 49 01 23', '05 36 49 00 77', newPhone);
    await camille.tag.getByRole('radio', { name: /Ce que vous avez écrit/ }).check();
    await camille.press(/^Continuer/);
    await camille.on(said.titles.check);
    await camille.says('05 36 49 00 77', newPhone);
    await camille.send();
    await camille.number();
    await camille.leave();
  });
});

/** From a failure that leads back to the send, to the receipt. */
async function sendAgain(camille) {
  const receipt = camille.tag.getByRole('heading', { level: 2, name: said.titles.receipt });
  const retry = camille.button(said.retry);
  await receipt.or(retry).first().waitFor();
  if (await retry.isVisible()) await retry.click();
  await camille.number();
  await camille.says(newPhone);
}
