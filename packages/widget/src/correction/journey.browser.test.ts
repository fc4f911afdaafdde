import type { HeldRecord } from '@bonne-foi/contract';
import { expect } from '@open-wc/testing';
import { open, type Person } from './correction-harness.ts';
import { problem, startService, type TestService } from './service-harness.ts';

/** The telephone corrected, up to the check page. */
async function correctPhone(person: Person, phone = '06 39 98 00 01'): Promise<void> {
  await person.on('record');
  await person.press('Corriger : Téléphone');
  await person.on('correct');
  await person.type('Votre réponse', phone);
  await person.tick('C’était une erreur');
  await person.type('Année', '2026');
  await person.press('Vérifier');
}

/** Confirmed and sent, up to the receipt. */
async function send(person: Person): Promise<void> {
  await person.on('check');
  await person.tick('J’ai relu');
  await person.press('Envoyer');
  await person.on('receipt');
}

const signedIn = { headers: { Authorization: 'Bearer camille' } };

describe('<bonne-foi>: the whole journey', () => {
  let service: TestService;
  beforeEach(async () => {
    document.body.replaceChildren();
    service = await startService();
  });
  afterEach(() => document.body.replaceChildren());

  it('shows what is held, corrects it, and ends with the receipt of the service', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await correctPhone(person);
    await person.on('check');
    await person.sees('06 39 98 00 01');
    await person.tick('J’ai relu');
    await person.press('Envoyer');
    await person.on('receipt');
    await person.sees('Votre demande est bien reçue');
    await person.sees('AE-');
    await person.until('Focus on the title', () => person.focused === person.title);
  });

  it('opens the only record of a procedure, and lists several', async () => {
    const alone = await open(service, { procedure: 'mairie-ecole-cantine' });
    await alone.on('record');
    const all = await open(service);
    await all.on('home');
    await all.sees('Un montant net social à vérifier');
  });

  it('names each error, keeps what was typed, and gives focus to the summary', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await correctPhone(person, '06 39');
    await person.until('Focus on the summary', () => person.root.activeElement?.id === 'bf-errors');
    expect(await person.read('Votre réponse')).to.equal('06 39');
  });

  it('keeps several items open at once, and loses nothing by going back and forth', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await person.on('record');
    await person.press('Corriger : Téléphone');
    await person.type('Votre réponse', '06 39 98 00 01');
    await person.press('Corriger une autre information');
    await person.on('record');
    await person.press('Corriger : Quotient familial');
    await person.on('correct');
    expect(person.page).to.include('2 corrections commencées');
    expect(await person.read('Votre réponse')).to.equal('06 39 98 00 01');
  });

  it('sends a document with the correction, and lists it on the receipt', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await person.on('record');
    await person.press('Corriger : Quotient familial');
    await person.type('Votre réponse', '650');
    await person.type('Année', '2026');
    const input = await person.until('File field', () =>
      person.root.querySelector<HTMLInputElement>('input[type=file]'),
    );
    const bytes = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], 'attestation.pdf', { type: 'application/pdf' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await person.until('Uploaded', () =>
      service.asked.some((line) => line.startsWith('PUT ') || line.startsWith('PATCH ')),
    );
    await person.press('Vérifier');
    await send(person);
    await person.sees('attestation.pdf');
    expect(service.asked.filter((line) => line === 'POST /corrections')).to.have.length(1);
  });

  it('answers an invitation: the information is right, with a receipt', async () => {
    const person = await open(service, { invitation: 'inv_camille_net_social' });
    await person.on('invitation');
    await person.press('Mes informations sont exactes');
    await person.press('Envoyer ma réponse');
    await person.until('Not without the confirmation', () => person.root.querySelector('#bf-errors'));
    await person.tick('J’ai vérifié');
    await person.press('Envoyer ma réponse');
    await person.on('receipt');
    await person.sees('AE-');
  });

  it('asks to be audited: not without points, then with a receipt, then followed', async () => {
    const person = await open(service);
    await person.on('home');
    await person.press('Demander un contrôle');
    await person.on('audit');
    expect(person.title).to.equal('Demander un contrôle de votre situation');
    await person.press('Envoyer ma demande de contrôle');
    await person.until('Focus on the summary', () => person.root.activeElement?.id === 'bf-errors');
    await person.sees('Points à vérifier : réponse manquante');
    await person.type('Points à vérifier', 'Le quotient familial\nLe nombre d’enfants');
    await person.tick('J’ai relu ma demande');
    await person.press('Envoyer ma demande de contrôle');
    await person.on('receipt');
    await person.sees('Votre demande est bien reçue');
    await person.sees('Le nombre d’enfants');
    await person.press('Suivre ma demande');
    await person.on('audit');
    await person.sees('Demande reçue, en attente de réponse');
    await person.sees('sera considérée comme refusée');
    expect(service.asked.filter((line) => line === 'POST /audit-requests')).to.have.length(1);
  });

  it('says why under each of the three answers, with the article', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await correctPhone(person);
    await send(person);
    await person.press('Suivre');
    await person.on('follow');
    const folds = [...person.root.querySelectorAll('[part=questions] details')];
    expect(folds.length).to.equal(3);
    for (const fold of folds) expect(fold.querySelector('summary')?.textContent).to.include('Pourquoi');
    expect(folds[0]?.textContent).to.include('CRPA, art.\u00a0L123-1');
    await person.sees('Vous devez signaler ce qui est faux');
    await person.sees('Sans réponse du service');
  });

  it('is followed after the send, and withdrawn', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await correctPhone(person);
    await send(person);
    await person.press('Suivre');
    await person.on('follow');
    await person.press('Retirer');
    await person.tick('Je veux retirer');
    await person.press('Retirer cette correction');
    await person.until(
      'Withdrawn',
      () => person.page.includes('retir') && !person.page.includes('Je veux retirer'),
    );
  });
});

describe('<bonne-foi>: failures', () => {
  let service: TestService;
  beforeEach(async () => {
    document.body.replaceChildren();
    service = await startService();
  });
  afterEach(() => document.body.replaceChildren());

  it('ends in one correction when the answer to the send is lost', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await correctPhone(person);
    service.fail(/^POST .*\/submission$/, 'lost', 1);
    await send(person);
    const corrections = service.asked.filter((line) => line === 'POST /corrections');
    expect(corrections).to.have.length(1);
    await person.sees('AE-2026-000001');
  });

  it('says that there is no network when the send began without one, and sends once it is back', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await correctPhone(person);
    await person.on('check');
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      service.fail(/^POST /, 'offline', 99);
      await person.tick('J’ai relu');
      await person.press('Envoyer');
      await person.on('failed');
      expect(person.title).to.equal('Pas de connexion à internet');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    service.heal();
    dispatchEvent(new Event('online'));
    await person.on('receipt');
  });

  it('says what is not there with its own words, from the first screen on', async () => {
    const said = new Set<string>();
    const person = await open(service, { record: 'rec_unknown' });
    await person.until('The failure', () => {
      if (person.element.screen === 'failed' && person.title !== '') said.add(person.page);
      return person.page.includes('Le lien est peut-être ancien');
    });
    expect(person.title).to.equal('Cette page n’existe pas pour votre compte');
    expect(said.size).to.equal(1);
    await person.until('Said aloud', () => person.heard() === person.title);
  });

  it('keeps everything when the session ends, and goes on with the same send', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await correctPhone(person);
    service.fail(/^POST \/corrections$/, () => problem(401, 'session-expired'), 9);
    await person.tick('J’ai relu');
    await person.press('Envoyer');
    await person.on('failed');
    expect(person.title).to.include('Reconnectez-vous');
    service.heal();
    await person.press('Me reconnecter');
    await person.on('receipt');
  });

  it('says what the service refused, at the field', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await correctPhone(person);
    const errors = [{ path: 'phone', member: 'value', code: 'format', detail: 'Ce numéro n’existe pas.' }];
    service.fail(/^POST \/corrections$/, () => problem(422, 'validation-failed', { errors }), 1);
    await person.tick('J’ai relu');
    await person.press('Envoyer');
    await person.on('correct');
    expect(person.root.querySelector('[aria-invalid="true"]')).to.not.equal(null);
  });

  it('names a breach of the contract, and never what it held', async () => {
    const said: unknown[] = [];
    service.fail(/^GET \/records\//, () => Response.json({ id: 'secret-value', title: 3 }), 9);
    const person = await open(service, { record: 'rec_camille_cantine' }, (element) => {
      element.addEventListener('bf-error', (event) => said.push(event.code, event.reason));
    });
    await person.on('failed');
    expect(said).to.deep.equal(['contract-broken', 'contract']);
    expect(person.page).to.not.include('secret-value');
  });

  it('shows the service as down, and works again when it is up', async () => {
    service.fail(/^GET \/records\//, () => problem(503, 'maintenance', { retryAfterSeconds: 3600 }), 9);
    const person = await open(service, { record: 'rec_camille_cantine' });
    await person.on('failed');
    service.heal();
    await person.press('Réessayer');
    await person.on('record');
  });

  it('shows the three values when the record changed meanwhile', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await correctPhone(person);
    const current = { phone: { state: 'declared', value: '+33639980777' } };
    service.fail(/^POST \/corrections$/, () => problem(409, 'record-changed', { current }), 1);
    const held = await service.fetch(`${service.api}/records/rec_camille_cantine`, signedIn);
    // The answer of the reference backend, which its own tests hold against the contract.
    const now = (await held.json()) as HeldRecord;
    const record = { ...now, version: '"newer"', values: { ...now.values, ...current } };
    service.fail(/^GET \/records\//, () => Response.json(record), 1);
    await person.tick('J’ai relu');
    await person.press('Envoyer');
    await person.on('conflict');
    await person.sees('06 39 98 07 77');
  });
});
