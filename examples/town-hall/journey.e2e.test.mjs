// The whole journey on the demonstration: by mouse, then by keyboard alone.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTown } from './testing/town.mjs';
import { newPhone, openBrowser, openVisitor, pdf, said } from './testing/visitor.mjs';

describe('The whole journey', () => {
  let town, browser;
  before(async () => {
    [town, browser] = await Promise.all([startTown(), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await town?.stop();
  });

  it('by mouse: several fields, advice, doubt, errors, proof, check, receipt, follow-up, withdrawal', async () => {
    const camille = await openVisitor(browser, town.origin);
    await camille.signIn('Camille Exemple');
    await camille.on(said.titles.record);

    // A number, with the advice of its field, and a doubt about what is typed.
    await camille.open('Quotient familial');
    const quotient = camille.item('Quotient familial');
    await quotient.getByText('L’erreur fréquente').waitFor();
    await camille.type(quotient.getByLabel(said.answer), '18240');
    await quotient.getByLabel('Jour').focus();
    await quotient.getByRole('button', { name: said.keep }).click();
    await quotient.getByRole('button', { name: said.keep }).waitFor({ state: 'detached' });
    assert.equal(await quotient.getByLabel(said.answer).inputValue(), '18240');
    await quotient.getByLabel('Année').fill('2026');
    await quotient.getByLabel(said.answer).fill('650');

    // A choice, an address with a proof that is required, days among several, and a telephone that is too short.
    await camille.press(said.another);
    await camille.open('Adresse');
    const address = camille.item('Adresse');
    await camille.type(address.getByLabel('Numéro et rue'), '8 allée des Essais');
    await address.getByRole('radio', { name: said.changed }).check();
    await address.getByLabel('Jour').fill('3');
    await address.getByLabel('Mois').fill('11');
    await address.getByLabel('Année').fill('2026');
    await camille.press(said.another);
    await camille.open('Jours de cantine, Lou Exemple');
    const days = camille.item('Jours de cantine, Lou Exemple');
    await days.getByRole('checkbox', { name: 'Vendredi' }).uncheck();
    await days.getByRole('radio', { name: said.wrong }).check();
    await days.getByLabel('Année').fill('2026');
    await camille.press(said.another);
    await camille.correctPhone('06 39');

    await camille.press(said.toCheck);
    const summary = camille.tag.getByRole('group', { name: /Il reste \d réponses? à compléter/ });
    await summary.waitFor();
    assert.match(await camille.focused(), /^Il reste/, 'the summary has focus');
    await summary.getByRole('link', { name: /^Téléphone/ }).click();
    await camille.item('Téléphone').getByLabel(said.answer).fill(newPhone);
    assert.equal(await camille.item('Téléphone').getByLabel(said.answer).inputValue(), newPhone);

    // One proof sent, the other missing for a reason.
    const choosing = camille.page.waitForEvent('filechooser');
    await quotient.getByRole('button', { name: said.addFile }).click();
    await (await choosing).setFiles(pdf());
    await quotient.getByText(/^Reçu/).waitFor();
    await address.getByRole('checkbox', { name: said.noDocument }).check();
    await address.getByRole('radio', { name: 'Je l’enverrai plus tard' }).check();

    await camille.toCheck();
    await camille.says(
      '742',
      '650',
      '8 allée des Essais',
      'attestation.pdf',
      'Je l’enverrai plus tard',
      newPhone,
    );
    await camille.saysNot('Garde des enfants');

    await camille.press(said.edit('Quotient familial'));
    await camille.on(said.titles.correct);
    await quotient.getByLabel(said.answer).fill('651');
    await camille.toCheck();
    await camille.says('651');

    await camille.press(said.send);
    await camille.tag.getByText('Cochez la case pour confirmer votre envoi.').first().waitFor();
    await camille.send();
    const number = await camille.number();
    await camille.says(
      'Mairie de Valmorin, service Éducation',
      '05 36 49 00 30',
      'heure de Paris',
      'attestation.pdf',
    );
    await camille.button(said.print).waitFor();
    const download = camille.page.waitForEvent('download');
    await camille.press(said.download);
    const kept = await download;
    assert.ok((await kept.createReadStream().then(readAll)).includes(number), 'the receipt that was kept');

    await camille.press(said.follow);
    await camille.on(said.titles.follow);
    await camille.says(number);
    await camille.press(said.withdraw);
    await camille.on(said.titles.withdraw);
    await camille.tag.getByRole('checkbox', { name: said.wantWithdraw }).check();
    await camille.press(said.withdrawNow);
    await camille.on(said.titles.follow);
    await camille.tag.getByText('Retirée').first().waitFor();
    await camille.leave();
  });

  it('by keyboard alone', async (t) => {
    const town = await startTown();
    t.after(() => town.stop());
    const camille = await openVisitor(browser, town.origin);
    const { keyboard } = camille.page;
    await camille.page.goto(`${town.origin}/?retour=/demarches/dgfip-declaration-revenus`);
    await camille.tabTo(/^Continuer avec Camille/);
    await keyboard.press('Enter');
    await camille.page.waitForURL(({ pathname }) => pathname.startsWith('/demarches/'));
    await camille.goTo('mairie-ecole-cantine');
    await camille.tag.getByRole('heading', { level: 2 }).waitFor();
    await camille.on(said.titles.record);
    await camille.tabTo(said.correct('Téléphone'));
    await keyboard.press('Enter');
    await camille.on(said.titles.correct);
    await camille.tabTo(said.answer);
    await keyboard.press('Control+A');
    await keyboard.type('06 39');
    await camille.tabTo(/^Vérifier avant/);
    await keyboard.press('Enter');
    await camille.tag.getByRole('group', { name: /à compléter/ }).waitFor();
    assert.match(await camille.focused(), /à compléter/);
    await camille.tabTo(/^Téléphone\s: /);
    await keyboard.press('Enter');
    assert.match(await camille.focused(), said.answer, 'the link of the summary leads to the field');
    await keyboard.press('Control+A');
    await keyboard.type(newPhone);
    await camille.tabTo(said.wrong);
    await keyboard.press('Space');
    await camille.tabTo(/^Année/);
    await keyboard.type('2026');

    await camille.tabTo(said.another);
    await keyboard.press('Enter');
    await camille.on(said.titles.record);
    // Waited for from here on: the browser takes a while to hand its file choosers over.
    const choosing = camille.page.waitForEvent('filechooser', { timeout: 60_000 });
    await camille.tabTo(said.correct('Adresse'));
    await keyboard.press('Enter');
    await camille.on(said.titles.correct);
    await camille.tabTo(/^Numéro et rue/);
    await keyboard.press('Control+A');
    await keyboard.type('8 allée des Essais');
    await camille.tabTo(said.wrong);
    await keyboard.press('Space');
    await camille.tabTo(/^Année/);
    await keyboard.type('2026');
    await camille.tabTo(said.addFile);
    await keyboard.press('Enter');
    await (await choosing).setFiles(pdf('domicile.pdf'));
    await camille.item('Adresse').getByText(/^Reçu/).waitFor();
    await camille.tabTo(/^Vérifier avant/);
    await keyboard.press('Enter');
    await camille.on(said.titles.check);
    assert.match(await camille.focused(), said.titles.check, 'the title of the new screen has focus');
    await camille.tabTo(said.edit('Téléphone'));
    await keyboard.press('Enter');
    await camille.on(said.titles.correct);
    assert.match(await camille.focused(), said.answer, '"Modifier" leads to the field');
    await camille.tabTo(/^Vérifier avant/);
    await keyboard.press('Enter');
    await camille.on(said.titles.check);
    await camille.tabTo(said.confirm);
    await keyboard.press('Space');
    await camille.tabTo(said.send);
    await keyboard.press('Enter');
    await camille.number();
    assert.match(await camille.focused(), said.titles.receipt);
    await camille.tabTo(said.follow);
    await keyboard.press('Enter');
    await camille.on(said.titles.follow);
    await camille.tabTo(said.withdraw);
    await keyboard.press('Enter');
    await camille.on(said.titles.withdraw);
    await camille.tabTo(said.wantWithdraw);
    await keyboard.press('Space');
    await camille.tabTo(said.withdrawNow);
    await keyboard.press('Enter');
    await camille.on(said.titles.follow);
    await camille.leave();
  });
});

async function readAll(stream) {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}
