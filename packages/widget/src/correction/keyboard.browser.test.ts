import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { open, type Person } from './correction-harness.ts';
import { startService, type TestService } from './service-harness.ts';

/** Presses Tab until focus is on what is read so. */
async function tabTo(person: Person, words: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    if (person.focused.startsWith(words)) return;
    await sendKeys({ press: 'Tab' });
    seen.push(person.focused);
  }
  throw new Error(`"${words}" was not reached by the keyboard: ${seen.join(' | ')}`);
}

describe('<bonne-foi> with the keyboard alone', () => {
  let service: TestService;
  beforeEach(async () => {
    document.body.replaceChildren();
    service = await startService();
  });
  afterEach(() => document.body.replaceChildren());

  it('goes from the record to the receipt', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await person.on('record');
    await tabTo(person, 'Corriger : Téléphone');
    await sendKeys({ press: 'Enter' });
    await person.on('correct');
    await tabTo(person, 'Votre réponse');
    const control = person.root.activeElement;
    if (!(control instanceof HTMLInputElement)) throw new Error('no field has focus');
    control.select();
    await sendKeys({ type: '0639980001' });
    await tabTo(person, 'C’était une erreur');
    await sendKeys({ press: ' ' });
    await tabTo(person, 'Année');
    await sendKeys({ type: '2026' });
    await tabTo(person, 'Vérifier');
    await sendKeys({ press: 'Enter' });
    await person.on('check');
    await person.until('Focus on the title', () => person.focused === person.title);
    await tabTo(person, 'J’ai relu');
    await sendKeys({ press: ' ' });
    await tabTo(person, 'Envoyer');
    await sendKeys({ press: 'Enter' });
    await person.on('receipt');
    await person.until('Focus on the title', () => person.focused === person.title);
    expect(service.asked.filter((line) => line.endsWith('/submission'))).to.have.length(1);
  });
});
