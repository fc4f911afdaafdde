// What the law refuses or decides by itself: a sanction of a first error, silence, a request to be audited.
import assert from 'node:assert/strict';
import { speakAs } from '../../town-hall/testing/town.mjs';

const cantine = 'mairie-ecole-cantine';

/** A penalty against a first error in good faith is refused; with an exclusion it is recorded. */
export async function sanction({ desk }, show = async () => undefined) {
  await desk.signIn('Noa Gabarit');
  await desk.open('Sacha Modèle', 'Éléments attendus');
  await desk.press(/^Un motif lève la protection/);
  await desk.field('Les faits qui établissent ce motif').fill('Le montant était faux.');
  await desk.field('La sanction, en mots simples').fill('Pénalité de 50 euros');
  await desk.field('Montant en euros').fill('50');
  await desk.field('Texte qui prévoit la sanction').selectOption('CSS, article L114-17');
  await desk.field('Les faits reprochés').fill('Le montant déclaré était faux.');
  await desk.main.getByLabel('La règle').selectOption('CSS, article R843-1');
  await desk.field('Griefs notifiés le').fill('2026-09-01');
  await desk.field('Observations possibles jusqu’au').fill('2026-10-15');
  const ground = desk.field('Motif qui lève la protection');
  for (const [choice, expected] of [
    ['', /droit à l'erreur protège.*L123-1.*mauvaise foi ou fraude établie/s],
    ['not_first_time', /dossier antérieur.*L123-1/s],
  ]) {
    await ground.selectOption(choice);
    await desk.press(/^Enregistrer la sanction/);
    assert.match(await desk.refused(), expected);
    if (choice === '') await show('desk-sanction-refused', desk.page);
  }
  await ground.selectOption('excluded_eu_law');
  await desk.press(/^Enregistrer la sanction/);
  await desk.done('La sanction est enregistrée');
  await desk.main.getByText(/^\d+ lignes$/).click();
  const text = await desk.text();
  assert.match(text, /Sanction enregistrée/);
  assert.equal(text.split('Sanction refusée par le système').length - 1, 2);
  await show('desk-sanction-recorded', desk.page);
}

/** Nobody answers the town: a refusal by silence, with its remedies. */
export async function silence({ person, desk }, show = async () => undefined) {
  await person.signIn('Camille Exemple', cantine);
  await person.correctPhone();
  await person.toCheck();
  await person.send();
  await person.number();
  await desk.signIn('Andrea Spécimen');
  await desk.wait(59);
  await desk.open('Camille Exemple');
  await desk.done(/dans \d jours/);
  await desk.wait(10);
  await desk.page.goto(`${desk.origin}/guichet#/file/closed`);
  await desk.main.getByText('Refusée par absence de réponse').first().waitFor();
  await show('desk-silence', desk.page);
  await person.goTo(cantine);
  await person.tag.getByRole('heading', { level: 2 }).waitFor();
  const id = await person.page.evaluate(async () => {
    const { items } = await (await fetch('/v1/corrections')).json();
    const [found] = items.filter(({ status }) => status === 'deemed_refused');
    document.querySelector('bonne-foi').setAttribute('correction', found.id);
    return found.id;
  });
  assert.ok(id);
  await person.tag
    .getByText(/La loi y voit un refus|absence de réponse/)
    .first()
    .waitFor();
  await person.says('Saisir le tribunal administratif', 'Défenseur des droits');
  await show('life-6-silence', person.page);
}

/** A person asks to be audited; the service gives a date, then its findings. */
export async function audit({ desk }, show = async () => undefined) {
  const sacha = await speakAs(desk.origin, 'person_sacha');
  const asked = await sacha('POST', '/audit-requests', {
    points: [
      {
        label: 'Le montant net social quand on change d’employeur',
        recordId: 'rec_sacha_caf',
        path: 'months/m_1/netSocialAmount',
      },
    ],
    comment: 'Je change souvent d’employeur.',
    confirmed: true,
  });
  assert.equal(asked.status, 'acknowledged');
  await desk.signIn('Noa Gabarit');
  await desk.goTo('Demandes de contrôle', /^Demandes de contrôle$/);
  await desk.press(/^Répondre/);
  await desk.field('Refuser').check();
  await desk.press(/^Notifier la réponse/);
  assert.match(await desk.refused(), /L124-1/);
  await show('desk-audit-refused', desk.page);
  await desk.field('Rendre des conclusions').check();
  await desk
    .field('Conclusions', { exact: true })
    .last()
    .fill('Le montant à déclarer est celui de chaque bulletin de paie, additionné.');
  await desk.press(/^Notifier la réponse/);
  await desk.done('La réponse est notifiée');
  await show('desk-audit-concluded', desk.page);
  const { findings } = await sacha('GET', `/audit-requests/${asked.id}`);
  assert.equal(findings[0].binding, true);
}
