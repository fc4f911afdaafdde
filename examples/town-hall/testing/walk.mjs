// A walk through every screen of the tag on the demonstration, for tests of looks and for screenshots.
import { startIssuer } from './issuer.mjs';
import { changePhone, startTown } from './town.mjs';
import { openVisitor, pdf, said } from './visitor.mjs';
import { startWire } from './wire.mjs';

const caf = 'caf-ressources-trimestrielles';
const cantine = 'mairie-ecole-cantine';
const submission = /^POST \/v1\/corrections\/[^/]+\/submission$/;
const problem = (status, code) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: `https://w3id.org/bonne-foi/problems/${code}`, title: code, status, code }),
});

/**
 * Starts a town of its own, and calls `visit(name, page)` on each screen.
 * @param {(name: string, page: import('playwright-core').Page) => Promise<void>} visit
 */
export async function walk(browser, options, visit) {
  const issuer = await startIssuer();
  const town = await startTown(issuer.env);
  const wire = await startWire(town.port);
  const places = { town, wire, issuer };
  const open = () =>
    openVisitor(browser, wire.origin, { expects: [/Failed to load resource/, /\[bonne-foi\]/], ...options });
  const parts = [correcting, answering, following, failing];
  try {
    for (const part of parts) {
      const person = await open();
      await part(person, (name) => settled(person, name, visit), places);
      await person.context.close();
    }
  } finally {
    await wire.stop();
    await town.stop();
    await issuer.stop();
  }
}

/** Fonts, transitions and the live regions have come to rest. */
async function settled({ page }, name, visit) {
  await page.waitForTimeout(250);
  await visit(name, page);
}

/** Camille at the town hall: from the record to the withdrawal, by way of most of what can happen to a send. */
async function correcting(camille, show, { town, wire, issuer }) {
  await camille.page.goto(`${camille.origin}/`);
  await show('people');
  await camille.signIn('Camille Exemple', cantine);
  await camille.on(said.titles.record);
  await show('record');

  await camille.open('Quotient familial');
  const quotient = camille.item('Quotient familial');
  await quotient.getByLabel(said.answer).fill('18240');
  await quotient.getByLabel('Année').fill('2026');
  await quotient.getByRole('button', { name: said.keep }).waitFor();
  await show('correct-doubt');
  await quotient.getByRole('button', { name: said.keep }).click();
  await camille.press(said.another);
  await camille.open('Adresse');
  const address = camille.item('Adresse');
  await address.getByLabel('Numéro et rue').fill('8 allée des Essais');
  await show('correct');
  await camille.press(said.toCheck);
  await camille.tag.getByRole('group', { name: /à compléter/ }).waitFor();
  await show('errors');
  await address.getByRole('radio', { name: said.wrong }).check();
  await address.getByLabel('Année').fill('2026');
  const choosing = camille.page.waitForEvent('filechooser');
  await address.getByRole('button', { name: said.addFile }).click();
  await (await choosing).setFiles(pdf('justificatif.pdf'));
  await address.getByText(/^Reçu/).waitFor();
  await quotient.getByRole('checkbox', { name: said.noDocument }).check();
  await quotient.getByRole('radio', { name: /^Je l’ai demandé/ }).check();
  await show('correct-proof');
  await camille.press(said.another);
  await camille.correctPhone();
  await camille.toCheck();
  await show('check');

  await changePhone(town.origin, issuer, '+33536490077');
  await camille.send();
  await camille.on(said.titles.conflict);
  await camille.tag.getByRole('radio', { name: /Ce que vous avez écrit/ }).check();
  await show('conflict');
  await camille.press(/^Continuer/);
  await camille.on(said.titles.check);

  await camille.context.clearCookies();
  await camille.send();
  await camille.on(said.titles.session);
  await show('session-ended');
  const again = await camille.context.newPage();
  await again.goto(`${camille.origin}/?retour=/demarches/${caf}`);
  await again.getByRole('button', { name: 'Camille Exemple' }).click();
  await again.waitForURL(({ pathname }) => pathname.startsWith('/demarches/'));
  await again.close();

  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await camille.page.route('**/submission', async (route) => {
    await held;
    await route.continue();
  });
  wire.cutAnswersTo(submission);
  await camille.page.evaluate(() => document.querySelector('bonne-foi').resume());
  await camille.on(/^Envoi en cours$/);
  await show('sending');
  letGo();
  await camille.on(said.titles.lost);
  await show('answer-lost');
  await camille.page.unroute('**/submission');
  wire.cutNothing();
  const check = camille.button(/^Vérifier maintenant/);
  const receipt = camille.tag.getByRole('heading', { level: 2, name: said.titles.receipt });
  await check.or(receipt).first().waitFor({ timeout: 60_000 });
  await check.click({ timeout: 3000 }).catch(() => receipt.waitFor());
  await receipt.waitFor({ timeout: 60_000 });
  await show('receipt');
  await camille.press(said.follow);
  await camille.on(said.titles.follow);
  await show('follow');
  await camille.press(/^Écrire au service/);
  await camille.on(/^Écrire au service$/);
  await show('message');
  await camille.press(/^Revenir sans envoyer/);
  await camille.press(said.withdraw);
  await camille.on(said.titles.withdraw);
  await show('withdraw');
}

/** Camille at the family-benefits service: the list, and an invitation. */
async function answering(camille, show) {
  await camille.signIn('Camille Exemple', caf);
  await camille.on(said.titles.home);
  await show('list');
  await camille.press(/^Lire et répondre/);
  await camille.on(/Un montant net social à vérifier/);
  await show('invitation');
  await camille.press(/^Mes informations sont exactes/);
  await camille.tag.getByRole('checkbox', { name: /^J’ai vérifié/ }).waitFor();
  await show('invitation-exact');
}

/** Sacha: a decision, and a document that is asked for. */
async function following(sacha, show) {
  await sacha.signIn('Sacha Modèle', caf);
  await sacha.on(said.titles.home);
  await show('list-sent');
  await sacha.tag.getByRole('region', { name: 'Vos corrections' }).getByRole('button').first().click();
  await sacha.on(said.titles.follow);
  await show('follow-asked');
  await sacha.press(/^Répondre à cette demande/);
  await sacha.on(/^Envoyer les éléments demandés$/);
  await show('reply');
  await sacha.goTo(cantine);
  await sacha.page.evaluate(async () => {
    const { items } = await (await fetch('/v1/corrections')).json();
    const closed = items.find(({ recordId }) => recordId === 'rec_sacha_cantine');
    document.querySelector('bonne-foi').setAttribute('correction', closed.id);
  });
  await sacha.on(/prise en compte|Suivi/);
  await show('decision');
}

/** What fails at the first load, what does not exist, what is wrongly set, and English. */
async function failing(person, show, { wire }) {
  const { page, context } = person;
  await person.signIn('Dominique Échantillon', 'urssaf-dsn');
  await show('record-employer');
  const set = (name, value) =>
    page.evaluate(
      ([attribute, text]) => {
        const tag = document.querySelector('bonne-foi');
        if (text === null) tag.removeAttribute(attribute);
        else tag.setAttribute(attribute, text);
      },
      [name, value],
    );
  await context.setOffline(true);
  await set('record', 'rec_dominique_dsn');
  await person.on(said.titles.offline);
  await show('offline');
  await context.setOffline(false);
  await person.goTo('urssaf-dsn');
  await person.tag.getByRole('heading', { level: 2 }).waitFor();
  await set('record', 'rec_nobody');
  await person.on(/n’existe pas|Introuvable/);
  await show('not-found');
  await page.route('**/v1/records/**', (route) => route.fulfill(problem(503, 'maintenance')));
  await set('record', 'rec_other');
  await person.on(said.titles.down);
  await show('down');
  await page.unroute('**/v1/records/**');
  await set('api', null);
  await person.on(/^Outil mal réglé/);
  await page.waitForTimeout(300);
  await show('config-error');
  await page.goto(`${wire.origin}/demarches/dgfip-declaration-revenus`);
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await person.goTo(cantine);
  await page.evaluate(() => document.querySelector('bonne-foi').setAttribute('lang', 'en'));
  await person.tag.getByRole('heading', { level: 2 }).waitFor();
  await page.waitForTimeout(500);
  await show('english-empty');
  await person.signIn('Sacha Modèle', cantine);
  await page.evaluate(() => document.querySelector('bonne-foi').setAttribute('lang', 'en'));
  await person.tag
    .getByText(/Your information|Correct/)
    .first()
    .waitFor();
  await show('english');
}
