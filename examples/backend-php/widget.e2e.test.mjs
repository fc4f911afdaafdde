// The tag on a page of another origin, against PHP: one correction, by clicks.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openVisitor, said } from '../town-hall/testing/visitor.mjs';
import { startPhp } from './testing/php-service.mjs';

const cdn = new URL('dist/cdn/bonne-foi.single.js', import.meta.resolve('@bonne-foi/widget/package.json'));
const pageOf = (api) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Exemple</title>
<script type="module" src="/host.js"></script><script type="module" src="/bonne-foi.single.js"></script>
<main><h1>Mes informations</h1><bonne-foi api="${api}" procedure="mairie-ecole-cantine"></bonne-foi></main></html>`;

async function startPage(php) {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${php.origin}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
  const server = createServer(async ({ url }, response) => {
    const text = async () => {
      if (url === '/') return ['text/html; charset=utf-8', pageOf(php.baseUrl)];
      if (url === '/host.js')
        return ['text/javascript', `document.querySelector('bonne-foi').getToken = () => 'demo-camille';`];
      if (url === '/favicon.ico') return ['image/x-icon', ''];
      return ['text/javascript', await readFile(new URL(`.${url}`, cdn))];
    };
    const [type, body] = await text();
    response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

describe('The tag against PHP', { timeout: 120_000 }, () => {
  let browser, php, page;
  before(async () => {
    [browser, php] = await Promise.all([openBrowser(), startPhp()]);
    page = await startPage(php);
  });
  after(async () => {
    page?.stop();
    await Promise.all([browser?.close(), php?.stop()]);
  });

  it('corrects a telephone, and shows the receipt and the follow-up', async (t) => {
    const person = await openVisitor(browser, page.origin, { own: [php.origin] });
    t.after(() => person.context.close());
    await person.page.goto(page.origin);
    await person.on(said.titles.home);
    await person.press('Inscription à l’école et à la cantine');
    await person.on(/^Inscription à l’école et à la cantine$/);
    await person.correctPhone('01 99 00 01 58');
    await person.toCheck();
    await person.says('01 99 00 01 47', '01 99 00 01 58');
    await person.send();
    await person.on(said.titles.receipt);
    for (const words of [/AR-\d{4}-\d{6}/, /Service Enfance/])
      await person.tag.getByText(words).first().waitFor();
    const answer = await fetch(`${php.baseUrl}/corrections`, {
      headers: { authorization: 'Bearer demo-camille' },
    });
    const { items } = await answer.json();
    assert.deepEqual(
      items.map(({ status }) => status),
      ['acknowledged'],
    );
    await person.leave();
  });
});
