import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../town-hall/testing/visitor.mjs';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const catalogue = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@bonne-foi/advice/catalogue/fr.json')), 'utf8'),
);
const mistakeOf = (id) => catalogue.items.find((card) => card.id === id).error.slice(1);

/** The ten fields, and the card that each must show. */
const fields = [
  ['#situation', 'impots-mauvais-service-de-correction'],
  ['#adresse', 'impots-declaration-automatique'],
  ['#enfant', 'impots-parent-isole'],
  ['#naissance', 'impots-declaration-automatique'],
  ['#case-t', 'impots-parent-isole'],
  ['#pension-versee', 'impots-pension-annee-18-ans'],
  ['#pour-enfant', 'impots-pension-meme-foyer'],
  ['#pension-recue', 'impots-pension-recue'],
  ['#dons', 'impots-dons'],
  ['#frais', 'impots-frais-reels'],
];

async function startPage() {
  const program = fileURLToPath(new URL('serve.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [origin] = await once(createInterface(child.stdout), 'line');
  return { origin, stop: () => child.kill() };
}

/** Counts, in the page, what the security policy refuses and what moves by itself. */
function watch() {
  globalThis.refused = [];
  globalThis.shift = 0;
  document.addEventListener('securitypolicyviolation', (event) =>
    globalThis.refused.push(event.violatedDirective),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('Advice alone', { timeout: 180_000 }, () => {
  let browser, server;
  before(async () => ([browser, server] = await Promise.all([openBrowser(), startPage()])));
  after(async () => {
    server?.stop();
    await browser?.close();
  });

  async function open(t, path = '/', options = {}) {
    const context = await browser.newContext(options);
    t.after(() => context.close());
    const page = await context.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.addInitScript(watch);
    await page.goto(server.origin + path);
    await page
      .locator(path === '/' ? 'bonne-foi-advice-note' : 'bonne-foi-advice h2')
      .first()
      .waitFor({ state: 'attached' });
    return { page, said, context };
  }

  async function leave({ page, said }) {
    assert.deepEqual(await page.evaluate(() => globalThis.refused), [], 'refused by the security policy');
    assert.equal(await page.evaluate(() => globalThis.shift), 0, 'layout shift');
    assert.deepEqual(said, [], 'in the console');
    // Let in by the browser itself: the policy of the page forbids any other script.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
      [],
    );
  }

  const noteAfter = (page, id) =>
    page.locator('bonne-foi-advice-note:visible').filter({ hasText: mistakeOf(id) });

  /** With the Tab key alone, through what stands between. */
  async function tabTo(page, field) {
    const isThere = () => page.locator(field).evaluate((control) => control === document.activeElement);
    for (let presses = 0; presses < 12 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
    assert.ok(await isThere(), `${field} is not reached by keyboard`);
  }

  it('shows the right card at each of ten fields by keyboard, tied to the field', async (t) => {
    const visit = await open(t);
    const { page } = visit;
    for (const [field, card] of fields) {
      await tabTo(page, field);
      await noteAfter(page, card).first().waitFor();
      const described = await page.locator(field).evaluate((control) =>
        control
          .getAttribute('aria-describedby')
          .split(' ')
          .map((id) => document.getElementById(id).textContent)
          .join(' '),
      );
      assert.ok(described.includes(mistakeOf(card)), `${field}: ${described}`);
      assert.equal(await page.evaluate(() => `#${document.activeElement.id}`), field, 'the focus stays');
    }
    await leave(visit);
  });

  it('shows them by mouse, and moves nothing under the pointer', async (t) => {
    const visit = await open(t);
    const { page } = visit;
    for (const [field, card] of fields) {
      const control = page.locator(field);
      await control.scrollIntoViewIfNeeded();
      const before = await control.boundingBox();
      await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
      await page.mouse.down();
      const pressed = await control.boundingBox();
      await page.mouse.up();
      assert.equal(pressed.y, before.y, `${field} moved under the pointer`);
      await noteAfter(page, card).first().waitFor();
      await page.keyboard.press('Escape');
    }
    await leave(visit);
  });

  it('doubts a value, says so politely, and remembers that it is kept', async (t) => {
    const visit = await open(t);
    const { page } = visit;
    const received = page.locator('#pension-recue');
    await received.click();
    const note = noteAfter(page, 'impots-pension-recue');
    await note.waitFor();
    const height = (await note.boundingBox()).height;
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
    await page.keyboard.press('Tab');
    await note.getByText('À vérifier').waitFor();
    assert.equal((await note.boundingBox()).height, height, 'the note keeps its size');
    assert.match(
      await page.locator('bonne-foi-advice [role=status]').textContent(),
      /^À vérifier\u00a0: J’oublie/,
    );
    await note.getByRole('button', { name: 'Garder ma réponse' }).click();
    await note.getByText('Votre réponse est gardée.').waitFor();
    await page.locator('#dons').click();
    await page.keyboard.type('12');
    await page.keyboard.press('Tab');
    assert.equal(await note.getByText('À vérifier').count(), 0);
    await leave(visit);
  });

  it('closes and opens again, and says whether it was useful, with no value', async (t) => {
    const visit = await open(t);
    const { page } = visit;
    await page.evaluate(() => {
      globalThis.heard = [];
      for (const type of ['shown', 'answered', 'useful'])
        document.addEventListener(`bf-advice-${type}`, (event) =>
          globalThis.heard.push([type, event.card, event.isUseful ?? null]),
        );
    });
    await page.locator('#dons').click();
    const note = noteAfter(page, 'impots-dons');
    const toggle = note.getByRole('button', { name: /L’erreur fréquente/ });
    await toggle.click();
    assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
    await toggle.click();
    await note.getByRole('button', { name: /Oui/ }).click();
    await note.getByText('Merci de votre réponse.').waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [
      ['shown', 'impots-dons', null],
      ['useful', 'impots-dons', true],
    ]);
    await leave(visit);
  });

  it('finds fields added later, and lets a form that disappears go', async (t) => {
    const visit = await open(t);
    const { page } = visit;
    await page.evaluate(() => {
      const box = document.createElement('div');
      const inside = box.attachShadow({ mode: 'open' });
      const control = document.createElement('input');
      control.setAttribute('aria-label', 'Date du jugement');
      control.name = 'judgmentDate';
      inside.append(control);
      document.querySelector('form').append(box);
    });
    await page.getByLabel('Date du jugement').click();
    await page.locator('bonne-foi-advice-note:visible').filter({ hasText: 'mauvaise rubrique' }).waitFor();
    await page.locator('form').evaluate((form) => form.remove());
    await page.waitForTimeout(50);
    assert.equal(await page.locator('bonne-foi-advice-note').count(), 0);
    await leave(visit);
  });

  it('is a list to search by word and by life event', async (t) => {
    const visit = await open(t, '/liste');
    const { page } = visit;
    await page.getByRole('searchbox', { name: 'Chercher un mot' }).fill('demenagements');
    await page
      .locator('bonne-foi-advice [role=status]')
      .filter({ hasText: /conseil/ })
      .waitFor();
    const found = await page.locator('bonne-foi-advice h2').count();
    assert.ok(found > 0 && found < catalogue.items.length, String(found));
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Mon véhicule' }).click();
    assert.equal(await page.locator('bonne-foi-advice h2').count(), 2);
    assert.deepEqual(await page.evaluate(() => globalThis.refused), []);
    assert.deepEqual(visit.said, []);
  });
});
