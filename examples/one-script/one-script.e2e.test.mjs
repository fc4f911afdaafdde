import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { integrityOf } from '../../packages/tools/src/integrity.mjs';
import { startIssuer } from '../town-hall/testing/issuer.mjs';
import { makeData, serve } from '../town-hall/testing/town.mjs';
import { openBrowser, openVisitor, said } from '../town-hall/testing/visitor.mjs';
import { freshPage } from './build-page.mjs';

/** The page of this example, on an origin of its own. */
async function startPage(...settings) {
  const program = fileURLToPath(new URL('serve.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, ...settings], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { origin: line, port: new URL(line).port, stop: () => child.kill() };
}

async function freePort() {
  const page = await startPage('0');
  page.stop();
  return page.port;
}

describe('One static page, one script', { timeout: 120_000 }, () => {
  let browser, issuer, data, service, page;
  before(async () => {
    [browser, issuer, data] = await Promise.all([openBrowser(), startIssuer(), makeData()]);
    const port = await freePort();
    service = await serve(data, { ...issuer.env, ALLOWED_ORIGINS: `http://localhost:${port}` });
    page = await startPage(port, service.origin);
  });
  after(async () => {
    page?.stop();
    await service?.stop();
    await Promise.all([browser?.close(), issuer?.stop(), data?.remove()]);
  });

  it('names the hash of the file that is built', () => {
    const file = new URL(
      'dist/cdn/bonne-foi.single.js',
      import.meta.resolve('@bonne-foi/widget/package.json'),
    );
    const page = readFileSync(new URL('index.html', import.meta.url), 'utf8');
    assert.ok(freshPage().includes(`integrity="${integrityOf(readFileSync(file))}"`));
    assert.equal(page, freshPage(), 'run: node examples/one-script/build-page.mjs');
  });

  it('shows what to do without the script', async (t) => {
    const person = await openVisitor(browser, page.origin, { expects: [/Failed to load resource/] });
    t.after(() => person.context.close());
    await person.page.route('**/*.js', (route) => route.abort());
    await person.page.goto(page.origin);
    await person.page.getByRole('link', { name: '05 36 49 00 30' }).waitFor();
    await person.leave();
  });

  it('refuses a script that is not the one whose hash is written', async (t) => {
    const person = await openVisitor(browser, page.origin, { expects: [/integrity/] });
    t.after(() => person.context.close());
    await person.page.route('**/bonne-foi.single.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'document.title = "changed"' }),
    );
    await person.page.goto(page.origin);
    await person.page.getByRole('link', { name: '05 36 49 00 30' }).waitFor();
    assert.notEqual(await person.page.title(), 'changed');
    await person.leave();
  });

  it('corrects against a service on another origin, with a token, under the strict policy', async (t) => {
    const person = await openVisitor(browser, page.origin, { own: [service.origin] });
    t.after(() => person.context.close());
    const token = await issuer.personToken('person_camille');
    await person.context.addInitScript((jeton) => sessionStorage.setItem('jeton', jeton), token);
    await person.page.goto(page.origin);
    await person.on(said.titles.record);
    await person.correctPhone();
    await person.toCheck();
    await person.send();
    await person.number();
    await person.leave();
  });
});
