// Anyone drops a receipt and is told what it proves; the page and the receipt pass axe.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkAxe, checkWidth } from './testing/looks.mjs';
import { speakAs, startTown } from './testing/town.mjs';
import { openBrowser } from './testing/visitor.mjs';

const formats = { json: 'application/json', html: 'text/html', pdf: 'application/pdf' };

describe('Verifying a receipt', { timeout: 120_000 }, () => {
  let browser, town;
  const files = {};
  before(async () => {
    [town, browser] = await Promise.all([startTown(), openBrowser()]);
    const camille = await speakAs(town.origin, 'person_camille');
    const record = await camille('GET', '/records/rec_camille_cantine');
    const draft = await camille('POST', '/corrections', {
      recordId: record.id,
      basedOn: record.version,
      formVersion: record.formVersion,
      changes: { phone: { op: 'set', kind: 'correction', value: '+33639980456', wrongSince: '2026' } },
    });
    const path = `/corrections/${draft.id}/submission`;
    const sent = await camille('POST', path, { confirmed: true }, { 'If-Match': draft.version });
    const session = await fetch(`${town.origin}/demo/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"subject":"person_camille"}',
    });
    const Cookie = session.headers.getSetCookie()[0].split(';')[0];
    const { href } = sent.receipts.at(-1).formats[0];
    for (const [ending, Accept] of Object.entries(formats)) {
      const answer = await fetch(town.origin + href, { headers: { Cookie, Accept } });
      assert.equal(answer.headers.get('Content-Type').split(';')[0], Accept);
      files[ending] = {
        name: `accuse.${ending}`,
        mimeType: Accept,
        buffer: Buffer.from(await answer.arrayBuffer()),
      };
    }
  });
  after(async () => {
    await browser?.close();
    await town?.stop();
  });

  const openPage = async (t) => {
    const context = await browser.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    const wrong = [];
    const asked = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.goto(`${town.origin}/verifier`);
    const give = async (file) => {
      await page.getByLabel(/^Fichier de l’accusé/).setInputFiles(file);
    };
    return { page, wrong, asked, give };
  };

  for (const ending of Object.keys(formats)) {
    it(`says what a ${ending.toUpperCase()} file proves; nothing is sent`, async (t) => {
      const { page, wrong, asked, give } = await openPage(t);
      await give(files[ending]);
      await page.getByRole('heading', { name: 'Cet accusé est authentique' }).waitFor();
      await page.getByText('a reçu cet envoi le').waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'verdict');
      assert.deepEqual(wrong, []);
      assert.ok(asked.every((line) => line.startsWith('GET ')));
      assert.ok(asked.includes('GET /.well-known/bonne-foi/jwks.json'));
    });
  }

  it('names what changed, and refuses what is no receipt', async (t) => {
    const { page, wrong, give } = await openPage(t);
    const forged = { ...JSON.parse(files.json.buffer), receivedAt: '2020-01-01T00:00:00Z' };
    await give({ ...files.json, buffer: Buffer.from(JSON.stringify(forged)) });
    await page.getByRole('heading', { name: 'Cet accusé a été modifié' }).waitFor();
    await page.getByText('Ce qui a changé : la date de réception.').waitFor();
    await give({ ...files.json, buffer: Buffer.from('{}') });
    await page.getByText('Ce fichier n’est pas un accusé.').waitFor();
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 0);
    assert.deepEqual(wrong, []);
  });

  it('passes axe and fits, wide, narrow and dark; so does the page of a receipt', async (t) => {
    const { page, give } = await openPage(t);
    await give(files.html);
    await page.getByRole('heading', { name: 'Cet accusé est authentique' }).waitFor();
    const found = [...(await looks(page, 'verifier'))];
    const receipt = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
    t.after(() => receipt.context().close());
    await receipt.setContent(files.html.buffer.toString());
    found.push(...(await looks(receipt, 'receipt')));
    assert.deepEqual(found, []);
  });
});

async function looks(page, name) {
  const found = [];
  for (const [look, width, colorScheme] of [
    ['wide', 1280, 'light'],
    ['narrow', 320, 'light'],
    ['dark', 1280, 'dark'],
  ]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const wrong = [...(await checkAxe(page, look)), ...(await checkWidth(page))];
    found.push(...wrong.map((one) => `${name}, ${look}: ${one}`));
    if (process.env.LOOK_FOLDER)
      await page.screenshot({ path: `${process.env.LOOK_FOLDER}/${name}-${look}.png`, fullPage: true });
  }
  return found;
}
