import { expect } from '@open-wc/testing';
import { BonneFoiElement } from '../bonne-foi-element.ts';
import { define } from '../define.ts';
import { open } from './correction-harness.ts';
import { startService, type TestService } from './service-harness.ts';

/** Every text node inside `<font>`, as browser translation leaves a page. */
function translate(root: ParentNode): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.tagName === 'STYLE') continue;
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    font.append(`[${text.data}]`);
    text.replaceWith(font);
  }
}

describe('<bonne-foi> in a page that is not its own', () => {
  let service: TestService;
  beforeEach(async () => {
    document.body.replaceChildren();
    document.documentElement.lang = 'fr';
    service = await startService();
  });
  afterEach(() => document.body.replaceChildren());

  it('says what is missing to the integrator, in the page and once in the console, and keeps the fallback', async () => {
    const lines: unknown[] = [];
    const { error } = console;
    console.error = (line: unknown) => lines.push(line);
    try {
      document.body.innerHTML = '<bonne-foi><p>Appelez la mairie</p></bonne-foi><bonne-foi></bonne-foi>';
      const element = document.querySelector('bonne-foi');
      if (element === null) throw new Error('no element');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(element.shadowRoot?.textContent).to.include('L’attribut « api » manque.');
      expect(element.shadowRoot?.querySelector('slot')?.assignedElements()).to.have.length(1);
      expect(lines).to.deep.equal([
        '[bonne-foi] missing-api: The attribute "api" is missing. Give the address of the service: <bonne-foi api="https://…/v1">. See docs/errors/missing-api.md',
      ]);
    } finally {
      console.error = error;
    }
  });

  it('is registered once, however often it is loaded', () => {
    const registered = customElements.get('bonne-foi');
    define();
    expect(customElements.get('bonne-foi')).to.equal(registered);
    expect(registered).to.equal(BonneFoiElement);
  });

  it('stands twice on a page, each with its own state', async () => {
    const one = await open(service, { record: 'rec_camille_cantine' });
    const two = await open(service, { record: 'rec_camille_cantine' });
    await one.on('record');
    await two.on('record');
    await one.press('Corriger : Téléphone');
    await one.on('correct');
    expect(two.element.screen).to.equal('record');
  });

  it('keeps what was typed when it is taken out of the page and put back', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await person.on('record');
    await person.press('Corriger : Téléphone');
    await person.type('Votre réponse', '06 39 98');
    person.element.remove();
    document.body.append(person.element);
    expect(await person.read('Votre réponse')).to.equal('06 39 98');
  });

  it('keeps what was typed over a reload only when the host says so', async () => {
    sessionStorage.clear();
    for (const remember of [true, false]) {
      const person = await open(service, {
        record: 'rec_camille_cantine',
        ...(remember ? { remember: '' } : {}),
      });
      await person.on('record');
      await person.press('Corriger : Téléphone');
      await person.type('Votre réponse', '06 39 98');
      document.body.replaceChildren();
      const again = await open(service, {
        record: 'rec_camille_cantine',
        ...(remember ? { remember: '' } : {}),
      });
      await again.on(remember ? 'correct' : 'record');
      if (remember) expect(await again.read('Votre réponse')).to.equal('06 39 98');
      document.body.replaceChildren();
      sessionStorage.clear();
    }
    expect(sessionStorage.length).to.equal(0);
  });

  it('does not take focus when it opens, and has its live regions empty beforehand', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const person = await open(service, { record: 'rec_camille_cantine' });
    expect(person.root.querySelectorAll('[data-live]')).to.have.length(2);
    expect(person.heard()).to.equal('');
    await person.on('record');
    expect(document.activeElement).to.equal(button);
  });

  it('survives a browser that translates every text', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await person.on('record');
    translate(person.root);
    await person.element.updateComplete;
    person.root.querySelector<HTMLButtonElement>('[part~=row] button')?.click();
    await person.on('correct');
    translate(person.root);
    person.element.setAttribute('heading-level', '3');
    await person.element.updateComplete;
    expect(person.title).to.not.equal('');
  });

  it('shows hostile text as text', async () => {
    const bad = '<img src=x onerror="window.hacked=1"><b>x</b>';
    const held = await service.fetch(`${service.api}/records/rec_camille_cantine`, {
      headers: { Authorization: 'Bearer camille' },
    });
    const record: unknown = { ...((await held.json()) as object), title: bad };
    service.fail(/^GET \/records\//, () => Response.json(record), 1);
    const person = await open(service, { record: 'rec_camille_cantine' });
    await person.on('record');
    expect(person.page).to.include(bad);
    expect(person.root.querySelector('img')).to.equal(null);
  });

  it('speaks the language of the page, and the words of the host', async () => {
    document.documentElement.lang = 'en';
    const person = await open(service, { record: 'rec_camille_cantine' }, (element) => {
      element.words = { 'records.intro_correct': 'Ask the desk if in doubt.' };
    });
    await person.on('record');
    await person.sees('Ask the desk if in doubt.');
    person.element.lang = 'fr';
    await person.sees('Vos informations');
  });

  it('has no accessibility violation from the record to the receipt', async () => {
    const person = await open(service, { record: 'rec_camille_cantine' });
    await person.on('record');
    await expect(person.element).to.be.accessible();
    await person.press('Corriger : Téléphone');
    await person.on('correct');
    await expect(person.element).to.be.accessible();
    await person.press('Vérifier');
    await person.until('Errors', () => person.root.querySelector('#bf-errors'));
    await expect(person.element).to.be.accessible();
    await person.type('Votre réponse', '06 39 98 00 01');
    await person.tick('C’était une erreur');
    await person.type('Année', '2026');
    await person.press('Vérifier');
    await person.on('check');
    await expect(person.element).to.be.accessible();
    await person.tick('J’ai relu');
    await person.press('Envoyer');
    await person.on('receipt');
    await person.sees('Votre demande est bien reçue');
    await expect(person.element).to.be.accessible();
  });
});
