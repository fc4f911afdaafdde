// What the service asks of a person, answered: an invitation by "my information is correct", a document that was missing.
import { after, before, describe, it } from 'node:test';
import { startTown } from './testing/town.mjs';
import { openBrowser, openVisitor, pdf, said } from './testing/visitor.mjs';

const caf = 'caf-ressources-trimestrielles';

describe('Answers to the service', { timeout: 120_000 }, () => {
  let browser, town;
  before(async () => {
    [town, browser] = await Promise.all([startTown(), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await town?.stop();
  });

  it('an invitation: "my information is correct" is a full answer, with its receipt', async () => {
    const camille = await openVisitor(browser, town.origin);
    await camille.signIn('Camille Exemple', caf);
    await camille.press(/^Lire et répondre/);
    await camille.on(/Un montant net social à vérifier/);
    await camille.says('Ce message n’est pas un reproche', 'Répondez avant la fin du');
    await camille.press(/^Mes informations sont exactes/);
    await camille.press(/^Envoyer ma réponse/);
    await camille.tag.getByRole('group', { name: /à compléter/ }).waitFor();
    await camille.tag.getByRole('checkbox', { name: /^J’ai vérifié/ }).check();
    await camille.press(/^Envoyer ma réponse/);
    await camille.number();
    await camille.leave();
  });

  it('a document that the service asks for: sent, and the request is answered', async () => {
    const sacha = await openVisitor(browser, town.origin);
    await sacha.signIn('Sacha Modèle', caf);
    await sacha.on(said.titles.home);
    const sent = sacha.tag.getByRole('region', { name: 'Vos corrections' });
    await sent
      .getByText('Pièces ou précisions attendues')
      .or(sent.getByText('Une réponse est attendue'))
      .waitFor();
    await sent.getByRole('button').first().click();
    await sacha.on(said.titles.follow);
    await sacha.says('Bulletin de paie du premier mois', 'Répondez avant la fin du');
    await sacha.press(/^Répondre à cette demande/);
    const item = sacha.item('Bulletin de paie du premier mois');
    const choosing = sacha.page.waitForEvent('filechooser');
    await item.getByRole('button', { name: said.addFile }).click();
    await (await choosing).setFiles(pdf('bulletin.pdf'));
    await item.getByText(/^Reçu/).waitFor();
    await sacha.tag.getByRole('checkbox', { name: /^J’ai relu ma réponse/ }).check();
    await sacha.press(/^Envoyer ces éléments/);
    await sacha.on(/Suivi de vos corrections|Votre accusé|bien reçue/);
    await sacha.button(/^Répondre à cette demande/).waitFor({ state: 'detached' });
    await sacha.leave();
  });
});
