import { expect } from '@open-wc/testing';
import { createStage, type Stage, type StageOptions } from './stage-harness.ts';
import {
  axeFindings,
  headingFindings,
  markupFindings,
  overflowFindings,
  translate,
} from './inspect-harness.ts';
import { firstScenes } from './scenes-harness.ts';
import { laterScenes } from './scenes-later-harness.ts';

const scenes = { ...firstScenes, ...laterScenes };

const starting = { screen: 'starting', target: { kind: 'home' } } as const;

let column: HTMLElement;
let stage: Stage;

const open = (options: StageOptions = {}, width = '60rem', scheme = 'light'): void => {
  column = document.createElement('div');
  column.style.setProperty('inline-size', width);
  column.style.setProperty('overflow', 'auto');
  column.style.setProperty('color-scheme', scheme);
  column.style.setProperty('background', scheme === 'dark' ? '#17181a' : '#fff');
  document.body.append(column);
  stage = createStage(column, options);
};

const unfold = (): void => {
  for (const fold of stage.root.querySelectorAll('details')) fold.open = true;
};

/** The findings of every scene, by name: all wrong screens in one message. */
const everyScene = async (find: (name: string) => string[] | Promise<string[]>): Promise<string[]> => {
  const found: string[] = [];
  for (const [name, state] of Object.entries(scenes)) {
    stage.draw(state);
    unfold();
    found.push(...(await find(name)).map((line) => `${name}: ${line}`));
  }
  return found;
};

describe('every screen in every state', () => {
  afterEach(() => {
    column.remove();
  });

  for (const headingLevel of [1, 2, 4] as const) {
    it(`has one title and no skipped heading below level ${String(headingLevel)}`, async () => {
      open({ headingLevel });
      const found = await everyScene((name) =>
        name === 'starting' ? [] : headingFindings(stage.root, headingLevel),
      );
      expect(found).to.deep.equal([]);
    });
  }

  it('has no style attribute, no id twice, no lost reference, no positive tabindex, nothing empty', async () => {
    open();
    expect(await everyScene(() => markupFindings(stage.root))).to.deep.equal([]);
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe, folds open, ${scheme}`, async function () {
      this.timeout(120_000);
      open({}, '60rem', scheme);
      expect(await everyScene(() => axeFindings(stage.host))).to.deep.equal([]);
    });
  }

  it('passes axe in English, in a narrow column', async function () {
    this.timeout(120_000);
    open({ locale: 'en' }, '320px');
    expect(await everyScene(() => axeFindings(stage.host))).to.deep.equal([]);
  });

  it('passes axe under the heading of a page', async function () {
    this.timeout(120_000);
    open({ headingLevel: 2 });
    const above = document.createElement('h1');
    above.textContent = 'The page';
    column.prepend(above);
    for (const name of ['correct-errors', 'reply', 'invitation-contest']) {
      stage.draw(scenes[name] ?? starting);
      expect(await axeFindings(column), name).to.deep.equal([]);
    }
  });

  it('puts the two values of a change level, whatever their length', () => {
    open();
    stage.draw(scenes['check'] ?? starting);
    const [before, after] = stage.root.querySelectorAll('.diff > p');
    if (!before || !after) throw new Error('no change is shown');
    after.append(' and more of it'.repeat(40));
    expect(after.clientHeight).to.be.greaterThan(before.clientHeight);
    expect(before.getBoundingClientRect().top).to.equal(after.getBoundingClientRect().top);
  });

  it('says on the receipt what is left to send: why, by when, on what ground', () => {
    open();
    stage.draw(scenes['receipt-registration'] ?? starting);
    const text = (stage.root.querySelector('.receipt')?.textContent ?? '').replaceAll(/\s+/g, ' ');
    expect(text).to.contain('Ce qu’il reste à envoyer');
    expect(text).to.contain('Preuve du versement d’août 2026');
    expect(text).to.contain('J’attends le relevé de ma banque.');
    expect(text).to.contain('avant la fin du lundi 21 décembre 2026. Délai : 1 mois.');
    expect(text).to.contain('CSS, art. R846-5');
  });

  it('never scrolls to the side at 320 px, which is 400 % of 1280', async () => {
    open({}, '320px');
    expect(await everyScene(() => overflowFindings(column, stage.root))).to.deep.equal([]);
  });

  it('never scrolls to the side with the text spacing of WCAG 1.4.12', async () => {
    open({}, '320px');
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '.bf * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }',
    );
    stage.root.adoptedStyleSheets.push(spacing);
    expect(await everyScene(() => overflowFindings(column, stage.root))).to.deep.equal([]);
  });

  it('never scrolls to the side with text at 200 % on a phone', async () => {
    open({}, '360px');
    const large = new CSSStyleSheet();
    large.replaceSync('.bf { font-size: 32px !important }');
    stage.root.adoptedStyleSheets.push(large);
    expect(await everyScene(() => overflowFindings(column, stage.root))).to.deep.equal([]);
  });

  it('lets the spacing of letters through, and nothing else of the page’s type', () => {
    open();
    column.style.setProperty('letter-spacing', '3px');
    column.style.setProperty('font', 'italic 700 9px monospace');
    column.style.setProperty('text-transform', 'uppercase');
    column.style.setProperty('text-align', 'right');
    column.style.setProperty('white-space', 'nowrap');
    stage.draw(scenes['record'] ?? starting);
    const text = stage.root.querySelector('.contact .muted');
    const style = text === null ? undefined : getComputedStyle(text);
    expect(style?.letterSpacing).to.equal('3px');
    expect(style?.fontStyle).to.equal('normal');
    expect(style?.fontSize).to.equal('17px');
    expect(style?.textTransform).to.equal('none');
    expect(style?.whiteSpace).to.equal('normal');
  });

  it('is drawn again under a browser’s translation, screen after screen', () => {
    open();
    const names = Object.keys(scenes);
    for (const [at, [name, state]] of Object.entries(scenes).entries()) {
      stage.draw(state);
      translate(stage.root);
      stage.draw(state);
      const next = scenes[names[(at + 1) % names.length] ?? ''] ?? state;
      stage.draw(next);
      expect(stage.root.querySelector('.page')?.childElementCount, name).to.be.greaterThan(0);
    }
  });

  it('shows another failure as such, even when a translator has taken its texts away', () => {
    open();
    stage.draw(scenes['failed-offline'] ?? starting);
    translate(stage.root);
    stage.draw(scenes['failed-session'] ?? starting);
    expect(stage.root.querySelector('#bf-title')?.textContent.trim()).to.equal(
      'Reconnectez-vous pour continuer',
    );
  });

  it('has borders where tints were, and a filled main action, in forced colours', () => {
    open();
    const rules = stage.root.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'));
    const forced = new CSSStyleSheet();
    // A browser test cannot ask for forced colours: what they ask for is applied as if they were on.
    forced.replaceSync(
      rules
        .flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : []))
        .map(({ cssText }) => cssText)
        .join(''),
    );
    stage.root.adoptedStyleSheets.push(forced);
    stage.draw(scenes['failed-offline'] ?? starting);
    const colour = (selector: string, name: string): string => {
      const found = stage.root.querySelector(selector);
      return found === null ? '' : getComputedStyle(found).getPropertyValue(name);
    };
    expect(colour('.notice', 'border-top-color')).not.to.match(/transparent|rgba\(.*, 0\)$/);
    expect(colour('.primary', 'forced-color-adjust')).to.match(/none|^$/);
    expect(colour('.primary', 'background-color')).not.to.equal(colour('.quiet', 'background-color'));
  });
});

describe('the summary of errors', () => {
  beforeEach(() => {
    open();
  });
  afterEach(() => {
    column.remove();
  });

  it('moves focus to the control of each line, inside the root', () => {
    stage.draw(scenes['correct-errors'] ?? starting);
    const links = [...stage.root.querySelectorAll<HTMLElement>('.summary a')];
    expect(links.length).to.equal(4);
    for (const each of links) {
      each.click();
      expect(stage.root.activeElement?.matches('input, select, textarea')).to.equal(true);
    }
  });

  it('says the same at the field', () => {
    stage.draw(scenes['correct-errors'] ?? starting);
    const said = [...stage.root.querySelectorAll('.error')].map(({ textContent }) => textContent.trim());
    for (const { textContent } of stage.root.querySelectorAll('.summary a')) {
      expect(said).to.include(textContent.trim());
    }
  });
});

describe('the inspections can fail', () => {
  beforeEach(() => {
    open({}, '320px');
  });
  afterEach(() => {
    column.remove();
  });

  const put = (make: (root: ShadowRoot) => void): void => {
    make(stage.root);
  };

  it('a skipped heading, a missing title', () => {
    put((root) => root.append(document.createElement('h1'), document.createElement('h3')));
    expect(headingFindings(stage.root, 1)).to.deep.equal(['h3 after h1']);
    expect(headingFindings(stage.root, 2)).to.include('0 titles');
  });

  it('a heading before the title, deeper than it', async () => {
    put((root) => {
      const [summary, title] = [document.createElement('h3'), document.createElement('h2')];
      summary.textContent = title.textContent = 'words';
      root.append(summary, title);
    });
    expect(headingFindings(stage.root, 2)).to.deep.equal(['h3 after h1']);
    const above = document.createElement('h1');
    above.textContent = 'The page';
    column.prepend(above);
    expect((await axeFindings(column)).join()).to.contain('heading-order');
  });

  it('a style attribute, an id twice, a lost reference, an empty button', () => {
    put((root) => {
      const [one, other] = [document.createElement('p'), document.createElement('button')];
      one.id = other.id = 'a';
      one.setAttribute('style', 'color: red');
      one.setAttribute('aria-describedby', 'b');
      other.tabIndex = 2;
      root.append(one, other);
    });
    expect(markupFindings(stage.root)).to.deep.equal([
      'id twice: a',
      'style attribute on P',
      'tabindex above 0 on BUTTON',
      'aria-describedby points nowhere: b',
      'empty BUTTON',
    ]);
  });

  it('something too wide', () => {
    put((root) => {
      const wide = document.createElement('div');
      wide.style.setProperty('inline-size', '400px');
      wide.textContent = 'wide';
      root.append(wide);
    });
    expect(overflowFindings(column, stage.root)).to.include('400 > 320');
  });

  it('a picture without words', async () => {
    put((root) => root.append(document.createElement('img')));
    expect((await axeFindings(stage.host)).join()).to.contain('image-alt');
  });
});
