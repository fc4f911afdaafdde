// What `npm run size` calls the first screens is enough: a record is shown and an item corrected with those files alone.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { firstFiles } from '../../packages/tools/src/first-files.mjs';
import { startTown } from './testing/town.mjs';
import { openBrowser, openVisitor, said } from './testing/visitor.mjs';

const cdn = fileURLToPath(new URL('../../packages/widget/dist/cdn/', import.meta.url));
let browser, town;
before(async () => {
  [town, browser] = await Promise.all([startTown(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await town?.stop();
});

it('shows a record and takes a correction with the first files alone', { timeout: 60_000 }, async (t) => {
  const { first } = firstFiles(cdn);
  const camille = await openVisitor(browser, town.origin, { expects: [/Failed to load resource/] });
  t.after(() => camille.context.close());
  const loaded = new Set();
  const refused = new Set();
  await camille.page.route('**/bonne-foi/**/*.js', async (route) => {
    const name = new URL(route.request().url()).pathname.replace('/bonne-foi/', '');
    (first.has(name) ? loaded : refused).add(name);
    await (first.has(name) ? route.continue() : route.abort());
  });
  await camille.signIn('Camille Exemple');
  await camille.on(said.titles.record);
  await camille.open('Téléphone');
  const phone = camille.item('Téléphone');
  await phone.getByLabel(said.answer).fill('05 36 49 00 99');
  assert.equal(await phone.getByLabel(said.answer).inputValue(), '05 36 49 00 99');
  await camille.page.getByRole('button', { name: said.toCheck }).waitFor();
  assert.deepEqual([...loaded].sort(), [...first].sort());
  t.diagnostic(`asked for while idle, or when needed: ${[...refused].join(', ')}`);
});
