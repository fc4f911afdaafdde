import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys } from '@web/test-runner-commands';
import { hasControl } from './field-control.ts';
import { paste, stage, strike, type FieldSketch, type Stage } from './field-harness.ts';

const choices = (count: number) =>
  Array.from({ length: count }, (_, rank) => ({
    value: `v${String(rank)}`,
    label: `Réponse ${String(rank + 1)}`,
  }));
const isChromium = navigator.userAgent.includes('Chrome');

/** One sketch of every type that has a control. */
const sketches: readonly FieldSketch[] = [
  { type: 'text' },
  { type: 'longText', maxLength: 300 },
  { type: 'boolean' },
  { type: 'integer', min: 0 },
  { type: 'decimal' },
  { type: 'money', min: '0' },
  { type: 'date' },
  { type: 'partialDate' },
  { type: 'yearMonth' },
  { type: 'period' },
  { type: 'choice', choices: choices(3) },
  { type: 'choice', choices: choices(9) },
  { type: 'choice', choices: choices(4), multiple: true },
  { type: 'country' },
  { type: 'commune' },
  { type: 'address' },
  { type: 'name' },
  { type: 'email' },
  { type: 'phone' },
  { type: 'iban' },
  { type: 'nir' },
  { type: 'siren' },
  { type: 'siret' },
  { type: 'file', accept: ['application/pdf'] },
];

interface Axe {
  run(node: Node, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
async function loadAxe(): Promise<Axe> {
  if (!('axe' in window)) {
    await new Promise((loaded) => {
      const script = document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      script.onload = loaded;
      document.head.append(script);
    });
  }
  // The script above puts it there.
  return (window as unknown as { axe: Axe }).axe;
}
async function violationsOf(node: Node): Promise<string[]> {
  const axe = await loadAxe();
  const { violations } = await axe.run(node, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((each) => each.html).join(' ')}`);
}
function listOf({ root }: Stage): HTMLSelectElement {
  const list = root.querySelector('select');
  if (list === null) throw new Error('There is no list in the field.');
  return list;
}
const titleOf = ({ type, multiple, choices: all }: FieldSketch) =>
  type + (multiple === true ? ' (several)' : '') + (all === undefined ? '' : ` of ${String(all.length)}`);

afterEach(strike);

describe('a field of each type', () => {
  it('would be found wrong by axe if it had no label', async () => {
    const { root } = stage({ type: 'text' });
    root.querySelector('label')?.remove();
    expect((await violationsOf(root.host)).join()).to.include('label');
  });

  for (const sketch of sketches) {
    describe(titleOf(sketch), () => {
      it('has a control, named, described by its hint, with nothing for axe to say', async () => {
        const made = stage({ hint: 'Aide de la rubrique.', ...sketch });
        expect(hasControl(sketch.type)).to.equal(true);
        const controls = [...made.root.querySelectorAll<HTMLElement>('input, select, textarea')];
        expect(controls.length).to.be.greaterThan(0);
        for (const control of controls) {
          expect(made.nameOf(control)).not.to.equal('');
          expect(made.descriptionOf(control)).to.equal('Aide de la rubrique.');
          expect(control.getAttribute('aria-invalid')).to.equal(null);
        }
        expect(await violationsOf(made.root.host)).to.deep.equal([]);
      });

      it('shows its error: first in the description, names the field, marks what is at fault, takes focus', async () => {
        const made = stage({ label: 'Ma rubrique', ...sketch });
        made.draw({ problem: { code: 'required' } });
        const frame = made.control('[data-field]');
        const invalid = [...frame.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
        expect(invalid.length).to.be.greaterThan(0);
        for (const control of invalid) {
          expect(made.descriptionOf(control)).to.match(/^Ma rubrique\s: .+\. /);
        }
        expect(made.focus()).to.equal(true);
        expect(made.root.activeElement).to.equal(invalid[0]);
        expect(await violationsOf(made.root.host)).to.deep.equal([]);
      });

      it('says « facultatif » when no answer is needed, and asks for one when it is', () => {
        const { root } = stage({ ...sketch, required: false });
        expect(root.querySelector('label, legend')?.textContent).to.include('(facultatif)');
        expect(root.querySelector(':required')).to.equal(null);
        const asked = stage(sketch);
        expect(asked.root.querySelector('.optional')).to.equal(null);
        if (sketch.multiple !== true) expect(asked.root.querySelector(':required')).not.to.equal(null);
      });

      it('stays readable in forced colours, within its width', async () => {
        if (isChromium) await emulateMedia({ forcedColors: 'active' });
        const { root } = stage(sketch);
        const host = root.host as HTMLElement;
        expect(host.scrollWidth).to.be.at.most(host.clientWidth);
        for (const control of root.querySelectorAll('.input:not([type="file"])')) {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
          expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
        }
        if (isChromium) await emulateMedia({ forcedColors: 'none' });
      });

      it('is drawn again after browser translation has wrapped its texts', () => {
        const made = stage(sketch);
        const walker = document.createTreeWalker(made.root, NodeFilter.SHOW_TEXT);
        const texts: Node[] = [];
        while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode);
        for (const text of texts) {
          const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
          text.parentNode?.replaceChild(font, text);
          font.append(text);
        }
        made.draw({ problem: { code: 'required' } });
        made.draw({ problem: undefined });
        made.draw({ problem: { code: 'format' } });
        expect(made.root.querySelector('.error')).not.to.equal(null);
      });
    });
  }
});

describe('typing', () => {
  const lines = sketches.filter(({ type }) =>
    /^(text|longText|integer|decimal|money|email|phone|iban|nir|siren|siret)$/.test(type),
  );
  for (const sketch of lines) {
    it(`keeps every sign as typed in a ${sketch.type}, whatever it is`, async () => {
      const made = stage(sketch);
      made.control().focus();
      // No sign twice: WebKit's driver leaves out the second one, in a plain input too.
      await sendKeys({ type: 'a 12,O€' });
      expect(made.control().value).to.equal('a 12,O€');
      expect(made.inputs.at(-1)).to.equal('a 12,O€');
      expect(made.inputs.length).to.equal(7);
    });
  }

  it('leaves the caret where it is', async () => {
    const made = stage({ type: 'iban' }, 'FR94 9999');
    const control = made.control();
    control.focus();
    control.setSelectionRange(2, 2);
    await sendKeys({ type: 'xy' });
    expect([control.value, control.selectionStart]).to.deep.equal(['FRxy94 9999', 4]);
  });

  it('does not touch a text being composed', () => {
    const made = stage({ type: 'text' });
    const control = made.control();
    control.focus();
    let writes = 0;
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    control.dispatchEvent(new CompositionEvent('compositionstart'));
    for (const text of ['に', 'にほ', 'にほん']) {
      control.value = text;
      Object.defineProperty(control, 'value', {
        configurable: true,
        get: () => Reflect.get(HTMLInputElement.prototype, 'value', control) as unknown,
        set: (next: unknown) => {
          if (next !== value?.get?.call(control)) writes += 1;
          value?.set?.call(control, next);
        },
      });
      control.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      Reflect.deleteProperty(control, 'value');
    }
    expect([writes, control.value, made.input]).to.deep.equal([0, 'にほん', 'にほん']);
  });

  it('keeps the text when the error comes and goes', async () => {
    const made = stage({ type: 'money' });
    made.control().focus();
    await sendKeys({ type: '1498,2O' });
    made.draw({ problem: { code: 'format' } });
    expect(made.control().value).to.equal('1498,2O');
    expect(made.root.activeElement).to.equal(made.control());
    made.draw({ problem: undefined });
    expect(made.control().value).to.equal('1498,2O');
  });

  it('shows an input that the state sets', () => {
    const made = stage({ type: 'text' }, 'ancien');
    made.input = 'nouveau';
    made.draw();
    expect(made.control().value).to.equal('nouveau');
  });

  it('takes a formatted IBAN as pasted', () => {
    const made = stage({ type: 'iban' });
    paste(made.control(), 'fr94 9999 9000 0100 0000 0000 z42');
    expect(made.input).to.equal('fr94 9999 9000 0100 0000 0000 z42');
  });
});

describe('dates', () => {
  it('are three named lines in one group, in the order of the day', async () => {
    const made = stage({ type: 'date', label: 'Date de naissance' }, { day: '', month: '', year: '' });
    const inputs = [...made.root.querySelectorAll('input')];
    expect(inputs.map((input) => made.nameOf(input))).to.deep.equal(['Jour', 'Mois', 'Année']);
    inputs[0]?.focus();
    await sendKeys({ type: '3' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'mars' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '2026' });
    expect(made.input).to.deep.equal({ day: '3', month: 'mars', year: '2026' });
    expect(made.left).to.equal(0);
    inputs[2]?.blur();
    expect(made.left).to.equal(1);
  });

  it('spread a pasted date over the parts', () => {
    const made = stage({ type: 'date' });
    paste(made.control(), '27/03/1985');
    expect([...made.root.querySelectorAll('input')].map((input) => input.value)).to.deep.equal([
      '27',
      '03',
      '1985',
    ]);
  });

  it('leave a pasted text that is no date where it is', () => {
    const made = stage({ type: 'date' });
    paste(made.control(), 'hier');
    expect(made.control().value).to.equal('hier');
  });

  it('mark only the date at fault in a period', () => {
    const made = stage({ type: 'period', label: 'Absence' });
    made.draw({ problem: { code: 'order', member: 'to' } });
    const invalid = [...made.root.querySelectorAll('[aria-invalid="true"]')].map((input) => input.id);
    expect(invalid).to.deep.equal(['toDay', 'toMonth', 'toYear'].map((part) => `months/m_1/sample-${part}`));
  });

  it('say which part is missing', () => {
    const made = stage({ type: 'date', label: 'Début' });
    made.draw({ problem: { code: 'format', params: { missing: 'month' } } });
    expect(made.control('.error').textContent).to.include('Il manque\u00a0: mois.');
  });

  it('are filled by the browser when they are a birth date, and only then', () => {
    const tokens = (autocomplete?: string) => {
      const made = stage({ type: 'date', ...(autocomplete === undefined ? {} : { autocomplete }) });
      return [...made.root.querySelectorAll('input')].map((input) => input.getAttribute('autocomplete'));
    };
    expect(tokens('bday')).to.deep.equal(['bday-day', 'bday-month', 'bday-year']);
    expect(tokens()).to.deep.equal(['off', 'off', 'off']);
  });
});

describe('choices', () => {
  it('are radios up to six, moved through by arrows', async () => {
    const made = stage({ type: 'choice', choices: choices(6) });
    made.control().focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(made.input).to.equal('v1');
    expect(made.control('input:checked').value).to.equal('v1');
  });

  it('are a list from seven on, with nothing chosen unasked', () => {
    const made = stage({ type: 'choice', choices: choices(7) });
    const list = listOf(made);
    expect([list.value, list.options.length]).to.deep.equal(['', 8]);
    list.value = 'v3';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(made.input).to.equal('v3');
    made.input = 'v5';
    made.draw();
    expect(list.value).to.equal('v5');
  });

  it('show a held value that is no longer offered, until another is chosen', () => {
    const made = stage({ type: 'choice', choices: choices(2) }, 'old');
    expect(made.control('input:checked').value).to.equal('old');
    made.control('input[value="v0"]').click();
    expect(made.root.querySelector('input[value="old"]')).to.equal(null);
  });

  it('are boxes when several may be made, in the order offered', () => {
    const made = stage({ type: 'choice', multiple: true, choices: choices(4) }, []);
    made.control('input[value="v2"]').click();
    made.control('input[value="v0"]').click();
    expect(made.input).to.deep.equal(['v0', 'v2']);
    made.control('input[value="v2"]').click();
    expect(made.input).to.deep.equal(['v0']);
  });

  it('are yes and no for a boolean, neither before the person answers', () => {
    const made = stage({ type: 'boolean' });
    expect(made.root.querySelector('input:checked')).to.equal(null);
    made.control('input[value="false"]').click();
    expect(made.input).to.equal(false);
  });

  it('are every country, in the order of the alphabet, by code', () => {
    const made = stage({ type: 'country' }, 'RE');
    const list = listOf(made);
    expect([list.value, list.options.length]).to.deep.equal(['RE', 251]);
    expect(list.options[1]?.text).to.equal('Afghanistan');
  });
});

describe('fields made of parts', () => {
  for (const type of ['address', 'commune', 'name'] as const) {
    it(`have each label above its box, however short the box: ${type}`, () => {
      const { root } = stage({ type });
      const boxes = [...root.querySelectorAll('label + .input')];
      expect(boxes.length).to.be.greaterThan(2);
      for (const box of boxes) {
        const bottom = box.previousElementSibling?.getBoundingClientRect().bottom ?? Infinity;
        expect(bottom, box.id).to.be.at.most(box.getBoundingClientRect().top);
      }
    });
  }

  it('fill an address from the browser, by its tokens', () => {
    const made = stage({ type: 'address', autocomplete: 'section-home street-address' }, { country: 'FR' });
    const tokens = [...made.root.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((each) =>
      each.getAttribute('autocomplete'),
    );
    expect(tokens).to.deep.equal(
      ['street-address', 'postal-code', 'address-level2', 'country'].map((token) => `section-home ${token}`),
    );
    const city = made.control('input[id$="-city"]');
    city.value = 'Exempleville';
    city.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(made.input).to.deep.equal({ country: 'FR', city: 'Exempleville' });
  });

  it('forget the register keys of a place that has changed', () => {
    const made = stage(
      { type: 'address' },
      { lines: '1 rue', city: 'X', country: 'FR', cog: '75056', banId: 'b' },
    );
    const postcode = made.control('input[id$="-postcode"]');
    postcode.value = '69001';
    postcode.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(made.input).to.deep.equal({ lines: '1 rue', city: 'X', country: 'FR', postcode: '69001' });
  });

  it('name the part at fault in the sentence', () => {
    const made = stage({ type: 'address', label: 'Adresse' });
    made.draw({ problem: { code: 'required', member: 'postcode' } });
    expect(made.control('.error').textContent.trim()).to.match(/^Adresse, code postal\s: réponse manquante/);
    expect(made.root.querySelectorAll('[aria-invalid="true"]').length).to.equal(1);
  });

  it('hand over the files chosen', () => {
    const made = stage({ type: 'file' }, []);
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'bulletin.pdf', { type: 'application/pdf' }));
    const input = made.control();
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(made.files.map((file) => file.name)).to.deep.equal(['bulletin.pdf']);
    expect(input.value).to.equal('');
  });
});

describe('a type that is not known', () => {
  it('shows what is held, in words, and nothing to type in', () => {
    const made = stage({ type: 'hologram', label: 'Hologramme' }, '', { display: 'Bleu' });
    expect(made.root.textContent.replace(/\s+/g, ' ').trim()).to.equal('Hologramme Bleu');
    expect(made.root.querySelector('input, select, textarea')).to.equal(null);
  });
});

if (isChromium) {
  describe('the accessibility tree', () => {
    interface Node {
      readonly role: string;
      readonly name?: string;
      readonly description?: string;
      readonly invalid?: string;
      readonly required?: boolean;
      readonly children?: readonly Node[];
    }
    const flatten = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
    const read = async () => flatten((await a11ySnapshot({})) as unknown as Node);

    it('reads name, error then hint, and that the answer is wrong', async () => {
      const made = stage({ type: 'money', label: 'Montant exact', hint: 'Exemple\u00a0: 1498,20' });
      made.draw({ problem: { code: 'format' } });
      const box = (await read()).find(({ role }) => role === 'textbox');
      expect(box?.name).to.equal('Montant exact');
      expect(box?.description).to.match(/^Montant exact\s: ce n’est pas un montant.*Exemple\s: 1498,20$/);
      expect(box?.invalid).to.equal('true');
    });

    it('reads the three parts of a date, each compulsory, with what the group says', async () => {
      stage({ type: 'date', label: 'Depuis quelle date\u00a0?' });
      const boxes = (await read()).filter(({ role }) => role === 'textbox');
      expect(boxes.map(({ name }) => name)).to.deep.equal(['Jour', 'Mois', 'Année']);
      for (const { description, required } of boxes) {
        expect(description).to.equal('Exemple\u00a0: 27 03 1985');
        expect(required).to.equal(true);
      }
    });
  });
}
