// A visitor of the town: does what a person does, by role and accessible name, and notices what no page may do.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../../../packages/tools/src/browsers.mjs';

/** A number of the range that is nobody's (Arcep), as people write it. */
export const newPhone = '05 36 49 00 99';

/** Opens the Chromium that CHROME_PATH names. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: chromiumArgs,
  });
}

/** Words of the screens that the tests press and read. They change in one place. */
export const said = {
  correct: (label) => new RegExp(`^Corriger\\s: ${escape(label)}$`),
  answer: /^Votre réponse/,
  another: /^Corriger une autre information/,
  toCheck: /^Vérifier avant d’envoyer/,
  edit: (label) => new RegExp(`^Modifier\\s: ${escape(label)}$`),
  confirm: /^J’ai relu mes corrections/,
  send: /^Envoyer (ma correction|mes \d+ corrections)/,
  keep: /^Garder ma réponse/,
  wrong: /^C’était une erreur/,
  changed: /^Ma vie a changé/,
  addFile: /^Ajouter un fichier/,
  noDocument: /^Je n’ai pas de justificatif/,
  print: /^Imprimer/,
  download: /^Télécharger/,
  follow: /^Suivre mes corrections/,
  withdraw: /^Retirer (mes corrections|cette correction)/,
  wantWithdraw: /^Je veux retirer/,
  withdrawNow: /^Retirer cette correction/,
  retry: /^Réessayer/,
  signIn: /^Me reconnecter/,
  titles: {
    home: /^Vos informations$/,
    record: /^École et cantine$/,
    correct: /^Corrigez ce qui est faux$/,
    check: /^Vérifier avant d’envoyer$/,
    receipt: /est bien reçue|sont bien reçues|Votre accusé|Votre réponse est enregistrée/,
    follow: /^Suivi de vos corrections$/,
    offline: /^Pas de connexion à internet$/,
    session: /^Reconnectez-vous pour continuer$/,
    down: /^Le service ne répond pas$/,
    lost: /^Nous vérifions si votre envoi est arrivé$/,
    conflict: /a changé|ont changé|modifié/,
    withdraw: /^Retirer votre correction$/,
  },
  number: /AE-\d{4}-\d{6}/,
};

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What is held about Camille or typed here, and may never be part of an address. */
const personal = ['33536490123', '0536490123', 'camille@', '12 rue', 'FR76', 'Arachide', '18240', 'Exemple'];

/**
 * Opens a page of the town. `leave` fails when the page broke a rule meanwhile; network errors that a test causes are
 * named in `expects`.
 */
export async function openVisitor(browser, origin, { expects = [], own = [], ...options } = {}) {
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const wrong = [];
  const secrets = [...personal];
  await context.exposeBinding('__violated', (_, what) => wrong.push(`policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      window.__violated(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  context.on('console', (message) => {
    const isWrong = message.type() === 'error' || message.type() === 'warning';
    if (isWrong && !expects.some((one) => one.test(message.text()))) wrong.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => wrong.push(`error: ${error.error()}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !own.includes(url.origin)) wrong.push(`another origin: ${url.origin}`);
    const asked = decodeURIComponent(url.pathname + url.search);
    for (const secret of secrets)
      if (asked.includes(secret)) wrong.push(`personal value in an address: ${asked}`);
  });
  const page = await context.newPage();
  return new Visitor({ context, page, origin, wrong, secrets });
}

export class Visitor {
  constructor(parts) {
    Object.assign(this, parts);
    this.tag = this.page.locator('bonne-foi').first();
  }

  button(name) {
    return this.tag.getByRole('button', { name });
  }

  /** The part of the correcting screen about one item. */
  item(label) {
    return this.tag.getByRole('region', { name: label, exact: true });
  }

  async goTo(procedure) {
    await this.page.goto(`${this.origin}/demarches/${procedure}`);
  }

  /** Chooses a sample person on the first page, and arrives at a procedure. */
  async signIn(name, procedure = 'mairie-ecole-cantine') {
    await this.page.goto(`${this.origin}/?retour=/demarches/${procedure}`);
    await this.page.getByRole('button', { name }).click();
    await this.page.waitForURL(({ pathname }) => pathname === `/demarches/${procedure}`);
    await this.tag.getByRole('heading', { level: 2 }).waitFor();
  }

  /** Waits for the title of a screen. */
  async on(title) {
    const heading = this.tag.getByRole('heading', { level: 2, name: title });
    await heading.waitFor().catch(async () => {
      assert.fail(`The screen ${title} did not come. What is shown:\n${(await this.text()).slice(0, 1500)}`);
    });
  }

  async press(name) {
    await this.button(name).first().click();
  }

  async open(label) {
    await this.press(said.correct(label));
    await this.on(said.titles.correct);
  }

  async type(field, text) {
    if (text.length > 3) this.secrets.push(text);
    await field.fill(text);
  }

  /** Telephone of the household: a mistake since this year. */
  async correctPhone(number = newPhone) {
    await this.open('Téléphone');
    const item = this.item('Téléphone');
    await this.type(item.getByLabel(said.answer), number);
    await item.getByRole('radio', { name: said.wrong }).check();
    await item.getByLabel('Année').fill('2026');
  }

  async toCheck() {
    await this.press(said.toCheck);
    await this.on(said.titles.check);
  }

  async send() {
    await this.tag.getByRole('checkbox', { name: said.confirm }).check();
    await this.press(said.send);
  }

  /** The number on the receipt. */
  async number() {
    await this.on(said.titles.receipt);
    const text = await this.tag.getByText(said.number).first().textContent();
    return said.number.exec(text)[0];
  }

  async text() {
    return (await this.tag.ariaSnapshot()).replaceAll(/[\u00a0\u202f]/g, ' ');
  }

  /** Fails unless the screen says all of these. */
  async says(...texts) {
    const shown = await this.text();
    const missing = texts.filter(
      (text) => !(text instanceof RegExp ? text.test(shown) : shown.includes(text)),
    );
    assert.deepEqual(missing, [], 'words that the screen does not say');
  }

  async saysNot(...texts) {
    const shown = await this.text();
    const found = texts.filter((text) => (text instanceof RegExp ? text.test(shown) : shown.includes(text)));
    assert.deepEqual(found, [], 'words that the screen should not say');
  }

  /** What has focus, inside the tag or around it, read as its label or its text. */
  focused() {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const text =
        active?.labels?.[0]?.textContent ?? active?.getAttribute('aria-label') ?? active?.textContent ?? '';
      return text.replace(/\s+/g, ' ').trim();
    });
  }

  /** Presses Tab until focus is on what is read so. */
  async tabTo(words, key = 'Tab') {
    const seen = [];
    for (let presses = 0; presses < 160; presses += 1) {
      const now = await this.focused();
      if (words.test(now)) return;
      seen.push(now.slice(0, 30));
      await this.page.keyboard.press(key);
    }
    assert.fail(`${words} was not reached by the keyboard: ${seen.slice(-40).join(' | ')}`);
  }

  /** Nothing forbidden has happened; then goes away. */
  async leave() {
    const cookies = await this.context.cookies();
    const script = await this.page.evaluate(() => document.cookie);
    await this.context.close();
    assert.deepEqual(this.wrong, []);
    assert.equal(script, '', 'a cookie that scripts can read');
    assert.ok(
      cookies.length <= 1 && cookies.every(({ httpOnly }) => httpOnly),
      'only the session of the demo',
    );
  }
}

/** A small true PDF. */
export const pdf = (name = 'attestation.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
});
