import { expect } from '@open-wc/testing';
import { open, type Person } from '../correction/correction-harness.ts';
import { startService, type TestService } from '../correction/service-harness.ts';

const signals = 'POST /statistics/error-signals';

/** A telephone with a mistake in it, corrected, up to the check page. */
async function mistakeAndCorrect(person: Person): Promise<void> {
  await person.on('record');
  await person.press('Corriger : Téléphone');
  await person.on('correct');
  await person.type('Votre réponse', '06 39');
  await person.tick('C’était une erreur');
  await person.type('Année', '2026');
  await person.press('Vérifier');
  await person.until('Focus on the summary', () => person.root.activeElement?.id === 'bf-errors');
  await person.type('Votre réponse', '06 39 98 00 01');
  await person.press('Vérifier');
  await person.on('check');
}

describe('<bonne-foi>: learning from mistakes', () => {
  let service: TestService;
  beforeEach(async () => {
    document.body.replaceChildren();
    service = await startService();
  });
  afterEach(() => document.body.replaceChildren());

  it('sends the sums when the element leaves the page, where the host asked for it', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    person.element.learn = true;
    await mistakeAndCorrect(person);
    expect(service.asked).not.to.include(signals);
    person.element.remove();
    await person.until('Sent', () => service.asked.includes(signals));
  });

  it('counts nothing unless the host asks for it', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await mistakeAndCorrect(person);
    person.element.remove();
    expect(service.asked).not.to.include(signals);
  });
});
