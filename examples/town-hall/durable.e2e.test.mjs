// What was acknowledged is kept; what was lost on the way is neither lost nor done twice.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { makeData, serve, speakAs } from './testing/town.mjs';
import { newPhone, openBrowser, openVisitor, said } from './testing/visitor.mjs';
import { startWiredTown } from './testing/wire.mjs';

const network = [/Failed to load resource/];

describe('Durability', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  it('keeps the correction and its receipt over kill -9', async (t) => {
    const data = await makeData();
    let server = await serve(data);
    t.after(async () => {
      await server.stop();
      await data.remove();
    });
    const camille = await openVisitor(browser, server.origin, { expects: network });
    await camille.signIn('Camille Exemple');
    await camille.correctPhone();
    await camille.toCheck();
    await camille.send();
    const number = await camille.number();

    await server.kill();
    server = await serve(data, { PORT: server.port });
    // Sessions are in memory: whoever was signed in signs in again.
    await camille.signIn('Camille Exemple');
    await camille.on(said.titles.home);
    const sent = camille.tag.getByRole('region', { name: 'Vos corrections' });
    await sent.getByText(number).waitFor();
    await sent.getByRole('button').first().click();
    await camille.on(said.titles.follow);
    await camille.press(/^Revoir l’accusé/);
    assert.equal(await camille.number(), number);
    await camille.says(newPhone);
    await camille.leave();
  });

  it('a lost answer after the commit ends in one correction and one receipt', async (t) => {
    const { town, wire } = await startWiredTown(t);
    const camille = await openVisitor(browser, wire.origin, { expects: network });
    await camille.signIn('Camille Exemple');
    await camille.correctPhone();
    await camille.toCheck();
    wire.cutAnswerTo(/^POST \/v1\/corrections\/[^/]+\/submission$/);
    await camille.send();
    // It never says "sent" before the receipt: it says that it is checking.
    await camille.number();
    await checkOneReceipt({ town, wire, camille });
  });

  it('says that it checks while answers stay lost, and asks again with the same key', async (t) => {
    const { town, wire } = await startWiredTown(t);
    const camille = await openVisitor(browser, wire.origin, { expects: network });
    await camille.signIn('Camille Exemple');
    await camille.correctPhone();
    await camille.toCheck();
    wire.cutAnswersTo(/^POST \/v1\/corrections\/[^/]+\/submission$/);
    await camille.send();
    await camille.on(said.titles.lost);
    // What was typed is still there, and nothing is said to be done.
    await camille.says('le même envoi ne compte qu’une fois', newPhone);
    await camille.saysNot(/bien reçue/);
    wire.cutNothing();
    const check = camille.button(/^Vérifier maintenant/);
    const receipt = camille.tag.getByRole('heading', { level: 2, name: said.titles.receipt });
    await check.or(receipt).first().waitFor({ timeout: 60_000 });
    // The answer may come by itself before the press.
    await check.click({ timeout: 3000 }).catch(() => receipt.waitFor());
    await receipt.waitFor({ timeout: 60_000 });
    await checkOneReceipt({ town, wire, camille });
  });
});

async function checkOneReceipt({ town, wire, camille }) {
  const sends = wire.asked.filter(({ line }) => /^POST .*\/submission$/.test(line));
  assert.ok(sends.length >= 2, 'the send was asked again');
  assert.equal(new Set(sends.map(({ key }) => key)).size, 1, 'with the same key');
  assert.ok(sends[0].key);
  const ask = await speakAs(town.origin, 'person_camille');
  const { items } = await ask('GET', '/corrections');
  assert.equal(items.length, 1, 'one correction');
  const { receipts } = await ask('GET', `/corrections/${items[0].id}`);
  assert.equal(receipts.length, 1, 'one receipt');
  assert.equal(receipts[0].number, await camille.number());
  await camille.leave();
}
