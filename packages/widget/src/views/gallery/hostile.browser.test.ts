import { expect } from '@open-wc/testing';
import type { State } from '../../correction/state.ts';
import { checking, draftOf, edits } from './samples-harness.ts';
import { firstScenes } from './scenes-harness.ts';
import { laterScenes } from './scenes-later-harness.ts';
import { createStage, type Stage } from './stage-harness.ts';

const scenes = { ...firstScenes, ...laterScenes };

interface Listed {
  readonly category: string;
  readonly text: string;
  readonly times?: number;
}

/** What chooses a screen or a part of it, an instant, an amount, an address of ours: never words. */
const machine =
  /^(screen|type|op|state|status|phase|value|kind|code|cause|step|id|path|part|at|on|format|evidence|effect|mode|outcome|result|tone|version|key|sign|nature|scheme|locale|choice|sworn|currency|amount|mediaType|procedure|sha256|[a-zA-Z]*(Id|At|On|Version|Until|From|Date|Digest|Of|Limit|Since|by|days|codes|paths|actions|features|limits|qualification|capacity)|deadline|timeLimit|country|period|group|itemId|files|order|items|fieldTypes|correctable|required|min|max|pattern|today|begun|acr|siret|siren|nir|iban|phone|day|month|year|start|end)$/;
const instant = /^(\d{4}(-\d\d){0,2}(T.*)?|P[\dYMWD]+|\d+([.,]\d+)?|[a-z0-9_-]+|"[^"]*")$/;

/** The same state with another text in each slot; how many slots it has. */
function fill(
  state: State,
  text: (slot: number) => string,
): { readonly state: State; readonly slots: number } {
  let slots = 0;
  const next = (): string => text((slots += 1) - 1);
  const walk = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') {
      const isWords = name === 'comment' || name === 'input' || name === 'href' || /\s|[A-ZÀ-Ý’]/.test(value);
      const isMachine = machine.test(name) || instant.test(value);
      return isWords && (name === 'input' || name === 'href' || !isMachine) ? next() : value;
    }
    if (Array.isArray(value)) return value.map((each: unknown) => walk(each, name));
    if (typeof value !== 'object' || value === null) return value;
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => [key, walk(inner, key)]),
    );
  };
  // Only texts have been replaced, by texts.
  return { state: walk(state, '') as State, slots };
}

const addresses = /^(https?:|mailto:|tel:)/;

/** What a text must never become: an element of its own, an attribute that runs, an address that does. */
function findings(root: ShadowRoot, usual: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!usual.has(element.localName) && element.localName !== 'mark') found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.push(`${name}=${value}`);
      if (
        /^(href|src|action|formaction|data|xlink:href)$/.test(name) &&
        !addresses.test(value) &&
        !value.startsWith('#')
      )
        found.push(`${name}=${value.slice(0, 80)}`);
    }
  }
  return found;
}

describe('hostile texts in every slot of every screen', () => {
  let texts: readonly string[];
  let column: HTMLElement;
  let stage: Stage;
  const violations: string[] = [];
  const errors: string[] = [];
  const note = ({ violatedDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    violations.push(`${violatedDirective} ${blockedURI}`);
  };
  const noteError = ({ message }: ErrorEvent): void => {
    errors.push(message);
  };

  before(async () => {
    const file = new URL('../../../../contract/fixtures/hostile-strings.json', import.meta.url);
    // The file is ours, and the tests of the backend hold its shape.
    const { strings } = (await (await fetch(file)).json()) as { readonly strings: readonly Listed[] };
    texts = strings.map(({ text, times = 1 }) => text.repeat(Math.min(times, 500)));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content =
      "default-src 'none'; script-src 'self'; connect-src 'self' ws:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', note);
    addEventListener('error', noteError);
  });
  after(() => {
    document.removeEventListener('securitypolicyviolation', note);
    removeEventListener('error', noteError);
  });
  beforeEach(() => {
    column = document.createElement('div');
    document.body.append(column);
    stage = createStage(column);
  });
  afterEach(() => {
    column.remove();
  });

  it('stands under a policy that refuses scripts and requests', async () => {
    const image = document.createElement('img');
    image.src = 'https://mal.example/x.png';
    document.body.append(image);
    const script = document.createElement('script');
    try {
      script.textContent = 'window.__hostile=1';
      document.body.append(script);
    } catch {
      violations.push('trusted-types');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    image.remove();
    script.remove();
    expect(violations.some((line) => line.startsWith('img-src'))).to.equal(true);
    expect('__hostile' in globalThis).to.equal(false);
    violations.length = 0;
  });

  it('shows them as text: nothing runs, nothing leaves, no element is born', async function () {
    this.timeout(240_000);
    const usual = new Set<string>();
    for (const state of Object.values(scenes)) {
      stage.draw(state);
      for (const { localName } of stage.root.querySelectorAll('*')) usual.add(localName);
    }
    const before = performance.getEntriesByType('resource').length;
    let cases = 0;
    let drawn = 0;
    for (const [name, scene] of Object.entries(scenes)) {
      const { slots } = fill(scene, () => '');
      for (let shift = 0; shift < texts.length; shift += 1) {
        const { state } = fill(scene, (slot) => texts[(slot + shift) % texts.length] ?? '');
        try {
          stage.draw(state);
        } catch (error) {
          throw new Error(`${name}, shift ${String(shift)}: ${String(error)}`, { cause: error });
        }
        drawn += 1;
        const found = findings(stage.root, usual);
        expect(found, `${name}, shift ${String(shift)}`).to.deep.equal([]);
        if (slots === 0) break;
      }
      cases += slots * texts.length;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = performance.getEntriesByType('resource').slice(before);
    expect(after.filter((entry) => entry.name.includes('mal.example'))).to.deep.equal([]);
    expect(violations).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
    expect('__hostile' in globalThis).to.equal(false);
    expect('polluted' in {}).to.equal(false);
    console.log(
      `hostile texts on screens: ${String(cases)} cases (texts × slots), ${String(drawn)} screens drawn, ${String(Object.keys(scenes).length)} scenes`,
    );
    expect(cases).to.be.greaterThan(texts.length * 100);
  });

  it('makes what is invisible visible on the page to check', () => {
    const drawn = (comment: string): HTMLElement => {
      const described = edits.find(({ op }) => op === 'describe');
      if (described === undefined) throw new Error('no edit');
      const other = { ...described, comment };
      stage.draw({
        screen: 'check',
        desk: { ...checking, draft: draftOf([other]) },
        confirmed: false,
        sworn: 'not-asked',
        issues: [],
      });
      const line = stage.root.querySelector<HTMLElement>('[part=change] .lines');
      if (line === null) throw new Error('no change');
      return line;
    };
    const shown = new Map([
      ['abc\u202edef', 'abcU+202Edef'],
      ['\u2066a\u2069', 'U+2066aU+2069'],
      ['a\u200bb\ufeff', 'aU+200BbU+FEFF'],
      ['a\u0000b', 'aU+0000b'],
      ['a\ud800b', 'aU+D800b'],
      ['a\u00adb', 'aU+00ADb'],
      ['\u3164x', 'U+3164x'],
      ['un\ndeux\ttrois', 'un\ndeux\ttrois'],
      ['👨\u200d👩\u200d👧 Élodie n°\u00a02', '👨\u200d👩\u200d👧 Élodie n°\u00a02'],
      ['مرحبا 123', 'مرحبا 123'],
    ]);
    for (const [text, expected] of shown) {
      const line = drawn(text);
      expect(line.textContent, JSON.stringify(text)).to.equal(expected);
      expect(line.querySelectorAll('mark').length > 0).to.equal(text !== expected);
    }
  });

  it('keeps the two values of a change apart, whatever way they are written', () => {
    stage.draw(scenes['check'] ?? { screen: 'starting', target: { kind: 'home' } });
    const values = [...stage.root.querySelectorAll('.diff > p > span:last-child')];
    expect(values.length).to.be.greaterThan(0);
    for (const value of values) expect(value.getAttribute('dir')).to.equal('auto');
  });
});
