// The life of corrections between the two pages: for the tests, which look at each screen, and for the screenshots.
import assert from 'node:assert/strict';
import { openVisitor, pdf, said } from '../../town-hall/testing/visitor.mjs';
import { Desk } from './desk.mjs';

const caf = 'caf-ressources-trimestrielles';
const refusals = [/Failed to load resource.*(422|409)/, /Failed to load resource/];

/** Two browsers: the person's and the agent's. */
export async function openBoth(browser, origin) {
  const open = () => openVisitor(browser, origin, { expects: refusals });
  const [person, agent] = await Promise.all([open(), open()]);
  await person.page.goto(`${origin}/`);
  return { person, desk: new Desk(agent), leave: () => Promise.all([person.leave(), agent.leave()]) };
}

/** Sent, registered, acknowledged, a document asked for and sent, accepted in part, contested. */
export async function wholeLife({ person, desk }, show = async () => undefined) {
  await person.signIn('Camille Exemple', caf);
  await person.tag.getByRole('button', { name: 'Déclaration trimestrielle de ressources' }).click();
  await person.on(/^Déclaration trimestrielle de ressources$/);
  await person.correctPhone();
  await person.press(said.another);
  await person.open('Loyer du mois, sans les charges');
  const rent = person.item('Loyer du mois, sans les charges');
  await person.type(rent.getByLabel(said.answer), '575');
  await rent.getByRole('radio', { name: said.wrong }).check();
  await rent.getByLabel('Année').fill('2026');
  await person.toCheck();
  await person.send();
  await person.number();
  await person.says('Accusé d’enregistrement');
  await show('life-1-registered', person.page);

  await desk.signIn('Noa Gabarit');
  await desk.done('accusé de réception');
  await show('desk-queue', desk.page);
  await desk.open('Camille Exemple');
  await desk.done('540,00');
  await show('desk-case', desk.page);
  await desk.press(/^Prendre en charge$/);
  await desk.field('Par une référence').check();
  await desk.press(/^Prendre en charge ce dossier/);
  assert.match(await desk.refused(), /L111-2/);
  await show('desk-take-charge-refused', desk.page);
  await desk.field('Par mon nom').check();
  await desk.press(/^Prendre en charge ce dossier/);
  await desk.done('Vous suivez ce dossier');
  assert.match(await desk.text(), /Accusé d’enregistrement AE-.*Accusé de réception AE-/s);

  await desk.press(/^Demander des éléments/);
  await desk.field('Message à la personne').fill('Pour vérifier ce loyer, il manque une quittance.');
  await desk.field('Ce qu’il faut envoyer').fill('Quittance de loyer');
  await desk.press(/^Envoyer la demande/);
  assert.match(await desk.refused(), /L114-5/);
  await show('desk-items-refused', desk.page);
  await desk.field('Texte qui l’exige').selectOption('CSS, article R846-5');
  await desk.press(/^Envoyer la demande/);
  await desk.done('La demande est envoyée');
  await show('desk-items-asked', desk.page);

  await person.goTo(caf);
  await person.on(said.titles.home);
  await person.tag.getByRole('region', { name: 'Vos corrections' }).getByRole('button').first().click();
  await person.on(said.titles.follow);
  await person.says('Quittance de loyer', 'Accusé de réception');
  await show('life-2-items-asked', person.page);
  await person.press(/^Répondre à cette demande/);
  const item = person.item('Quittance de loyer');
  const choosing = person.page.waitForEvent('filechooser');
  await item.getByRole('button', { name: said.addFile }).click();
  await (await choosing).setFiles(pdf('quittance.pdf'));
  await item.getByText(/^Reçu/).waitFor();
  await person.tag.getByRole('checkbox', { name: /^J’ai relu ma réponse/ }).check();
  await person.press(/^Envoyer ces éléments/);
  await person.on(/Suivi de vos corrections|Votre accusé|bien reçue/);

  await desk.open('Camille Exemple');
  await desk.done('La personne a répondu');
  const downloading = desk.page.waitForEvent('download');
  await desk.press(/^Télécharger quittance.pdf/);
  assert.equal((await downloading).suggestedFilename(), 'quittance.pdf');
  await desk.press(/^Décider/);
  const change = (label) =>
    desk.main.getByRole('listitem').filter({ has: desk.page.getByRole('heading', { name: label }) });
  await change('Téléphone').getByLabel('Accepter').check();
  const loyer = change('Loyer du mois, sans les charges');
  await loyer.getByLabel('Refuser').check();
  await show('desk-decision', desk.page);
  await desk.press(/^Relire la décision/);
  await desk.press(/^Confirmer et notifier/);
  assert.match(await desk.refused(), /motivé.*L211-2/s);
  await show('desk-decision-refused', desk.page);
  await loyer.getByLabel('Les faits').fill('La quittance montre un loyer de 540 €.');
  await loyer.getByLabel('La règle').selectOption('CSS, article R843-1');
  await desk.press(/^Relire la décision/);
  await desk.main.getByRole('heading', { name: /^Relisez/ }).waitFor();
  await show('desk-decision-review', desk.page);
  await desk.press(/^Confirmer et notifier/);
  await desk.done('La décision est notifiée à la personne.');
  assert.match(await desk.text(), /Prise en compte en partie/);
  await show('desk-decided', desk.page);

  await person.goTo(caf);
  await person.on(said.titles.home);
  await person.tag.getByRole('region', { name: 'Vos corrections' }).getByRole('button').first().click();
  await person.tag.getByText('La quittance montre un loyer de 540 €.').first().waitFor();
  await person.says('commission de recours amiable', 'Noa Gabarit');
  await show('life-3-partly-accepted', person.page);
  return contestation(person);
}

/** What the contract lets a person do of a decision: open a correction that contests it. */
async function contestation(person) {
  return person.page.evaluate(async () => {
    const read = async (path) => (await fetch(`/v1${path}`)).json();
    const { csrfToken } = await read('/session');
    const { items } = await read('/corrections');
    const decided = items.find(({ status }) => status === 'partially_accepted');
    const { recordId, formVersion } = await read(`/corrections/${decided.id}`);
    const { version } = await read(`/records/${recordId}`);
    const post = async (path, body, more = {}) => {
      const answer = await fetch(`/v1${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-CSRF-Token': csrfToken,
          'Idempotency-Key': `"${crypto.randomUUID()}"`,
          ...more,
        },
        body: JSON.stringify(body),
      });
      return answer.json();
    };
    const draft = await post('/corrections', {
      recordId,
      basedOn: version,
      formVersion,
      contests: decided.id,
      remedy: 'mandatory_prior_appeal',
      changes: { other: { op: 'describe', comment: 'Mon loyer a augmenté en janvier.' } },
    });
    const sent = await post(
      `/corrections/${draft.id}/submission`,
      { confirmed: true },
      { 'If-Match': draft.version },
    );
    const { status } = await read(`/corrections/${decided.id}`);
    return { status, receipts: sent.receipts?.length };
  });
}

/** Several people invited at once; one answers that it is exact, with a receipt. */
export async function invitation({ person, desk }, show = async () => undefined) {
  await desk.signIn('Noa Gabarit');
  await desk.goTo('Inviter à corriger', /^Inviter à corriger$/);
  await desk.press(/^Tout choisir/);
  await show('desk-invitations', desk.page);
  await desk.press(/^Envoyer les invitations/);
  await desk.done('2 invitations envoyées.');
  await show('desk-invited', desk.page);
  await person.signIn('Camille Exemple', caf);
  await person.tag
    .getByRole('region', { name: 'Une information à vérifier' })
    .getByRole('button', { name: /^Lire et répondre/ })
    .click();
  await person.on(/^Une information à vérifier$/);
  await person.says('1 412,00 €', '1 398,20 €');
  await show('life-4-invited', person.page);
  await person.press(/^Mes informations sont exactes/);
  await person.tag.getByRole('checkbox', { name: /^J’ai vérifié/ }).check();
  await person.press(/^Envoyer ma réponse/);
  await person.number();
  await show('life-5-exact', person.page);
  await desk.goTo('Corrections', /^Corrections à traiter$/);
  await desk.goTo('Inviter à corriger', /^Inviter à corriger$/);
  await desk.done('La personne répond : c’est exact');
}
