import type { Field } from '@bonne-foi/contract';
import { expect } from '@open-wc/testing';
import { announcementOf } from '../../correction/announcements.ts';
import type { CorrectState, FollowState, InvitationState, State } from '../../correction/state.ts';
import { allWords } from '../../words/all-words-harness.ts';
import { printAlone } from '../print-alone.ts';
import { translate } from './inspect-harness.ts';
import {
  advice,
  august,
  correcting,
  desk,
  draftOf,
  edits,
  files,
  home,
  service,
  townHallDesk,
} from './samples-harness.ts';
import { firstScenes } from './scenes-harness.ts';
import { laterScenes } from './scenes-later-harness.ts';
import { createStage, type Stage } from './stage-harness.ts';

let column: HTMLElement;
let stage: Stage;

beforeEach(() => {
  column = document.createElement('div');
  column.style.setProperty('inline-size', '60rem');
  document.body.append(column);
  stage = createStage(column);
});
afterEach(() => {
  column.remove();
});

const find = (selector: string): HTMLElement => {
  const found = stage.root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
};
const press = (text: string): void => {
  const found = [...stage.root.querySelectorAll('button')].find((each) =>
    each.textContent.trim().startsWith(text),
  );
  if (found === undefined) throw new Error(`No button "${text}"`);
  found.click();
};

const correct = (change: Partial<CorrectState> = {}): CorrectState => ({
  screen: 'correct',
  desk: correcting,
  issues: [],
  saving: false,
  ...change,
});

describe('the list', () => {
  it('says of an invitation until when, and that it may still be answered after that day', () => {
    const on = (deadline: string): string => {
      const invitations = home.invitations.map((each) => ({ ...each, deadline }));
      stage.draw({ screen: 'home', service, home: { ...home, invitations }, begun: [] });
      return find('[part=invitation]').textContent;
    };
    expect(on('2026-11-21')).to.include('À vérifier avant le');
    expect(on('2026-11-20')).to.include('est passée. Vous pouvez encore répondre.');
  });
});

describe('the record', () => {
  it('says the frequent mistakes of the procedure, those of a field too, each folded', () => {
    stage.draw({ screen: 'record', desk });
    const folds = [...stage.root.querySelectorAll('.mistake details')];
    expect(folds.length).to.equal(advice.length);
    expect(folds.some((fold) => fold.hasAttribute('open'))).to.equal(false);
    for (const card of advice) expect(find('.page').textContent).to.include(card.error);
  });

  it('has no such section when nothing is known', () => {
    stage.draw({ screen: 'record', desk: { ...desk, advice: [] } });
    expect(stage.root.querySelector('#bf-advice')).to.equal(null);
  });
});

describe('what is heard of the record', () => {
  /** Two telephones: that of the household, and that of whom to call. */
  const contact: Field = {
    id: 'emergency',
    type: 'group',
    label: 'Personne à prévenir',
    correctable: 'here',
    fields: [{ id: 'phone', type: 'phone', label: 'Téléphone', correctable: 'here' }],
  };
  const note: Field = { id: 'note', type: 'longText', label: 'Allergie', correctable: 'here' };
  const phone: Field = { id: 'phone', type: 'phone', label: 'Téléphone', correctable: 'here' };
  const record = {
    ...townHallDesk.record,
    fields: [phone, contact, note, ...townHallDesk.record.fields.filter(({ id }) => id !== 'phone')],
    values: {
      ...townHallDesk.record.values,
      note: { state: 'declared', masked: true, display: 'Précisions enregistrées' },
    },
  };
  const draw = (): void => {
    stage.draw({ screen: 'record', desk: { ...townHallDesk, record } });
  };
  const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

  it('has no two buttons of the same name', () => {
    draw();
    const names = [...stage.root.querySelectorAll('button')].map(textOf);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
    expect(names).to.include('Corriger : Téléphone');
    expect(names).to.include('Corriger : Téléphone, Personne à prévenir');
  });

  it('reads words that stand for a masked value as they are, and the end of a masked number', () => {
    draw();
    expect(find('.page').textContent).to.include('Précisions enregistrées');
    expect(find('.page').textContent).not.to.include('se termine par enregistrées');
    stage.draw({ screen: 'record', desk });
    expect(find('.page').textContent).to.match(/se termine par \d+/);
  });

  it('names the item that would be added, not the group', () => {
    draw();
    const names = [...stage.root.querySelectorAll('button')].map(textOf);
    const group = record.fields.find(({ repeat }) => repeat?.itemLabel !== undefined);
    const held = townHallDesk.record.items?.[group?.id ?? '']?.length ?? 0;
    const next = group?.repeat?.itemLabel?.replace('{n}', String(held + 1)) ?? 'no such group';
    expect(names).to.include(`Ajouter : ${next}`);
  });
});

describe('who helps', () => {
  const contact = {
    name: 'Service des employeurs',
    organisation: { name: 'Urssaf d’exemple' },
    email: 'employeurs@urssaf.example',
    phone: '+33536490060',
    hours: 'De 9 h à 17 h',
  };

  it('is the service of the procedure on the list, under its own name', () => {
    stage.draw({ screen: 'home', service: { ...service, contact }, home, begun: [] });
    const [eyebrow = ''] = [...stage.root.querySelectorAll('p')].map(({ textContent }) => textContent.trim());
    expect(eyebrow).to.match(/^Urssaf d’exemple/);
    expect(find('.contact').textContent).to.match(/05\s36\s49\s00\s60/);
    expect(find('.contact').textContent).to.match(/de 9.h à 17.h/);
  });

  it('is what the host wrote between the tags while the service has named nobody', () => {
    for (const state of [
      { screen: 'home', service: { ...service, contact: undefined }, home, begun: [] },
      { screen: 'unusable', code: 'missing-api', message: 'Réglage manquant' },
      {
        screen: 'failed',
        failure: { cause: 'down', code: 'down', issues: [] },
        back: { screen: 'starting', target: { kind: 'home' } },
      },
    ] as const) {
      stage.draw(state);
      expect(find('.contact slot').getAttribute('name'), state.screen).to.equal(null);
    }
  });

  it('is there while a lost answer is looked for, with a way to ask again at once', () => {
    const { 'sending-lost': lost } = firstScenes;
    if (lost === undefined) throw new Error('No such scene');
    stage.draw(lost);
    expect(find('.contact').textContent).to.match(/\d\d\s\d\d\s\d\d/);
    press('Vérifier maintenant');
    expect(stage.acts).to.deep.equal([{ type: 'retry' }]);
  });
});

describe('the follow-up', () => {
  const open = laterScenes['follow'] as FollowState;

  it('does not call suspended what is not', () => {
    const effects = [{ kind: 'payment_due', label: 'Le complément se paie à la même échéance.' }];
    stage.draw({ ...open, correction: { ...open.correction, effects } });
    const heading = find('.list').parentElement;
    expect(heading?.textContent).not.to.match(/suspend/);
    expect(find('.page').textContent).to.include('Le complément se paie');
    expect(find('.page').textContent).not.to.match(/Ce qui est suspendu/);
  });

  it('has done the receipt when the receipt is the last thing that happened', () => {
    const last = open.events.filter(({ receiptId }) => receiptId !== undefined).slice(0, 1);
    expect(last.length).to.equal(1);
    stage.draw({ ...open, events: last });
    expect(stage.root.querySelectorAll('.moment.now').length).to.equal(0);
    stage.draw(open);
    expect(stage.root.querySelectorAll('.moment.now').length).to.equal(1);
  });
});

describe('an invitation', () => {
  it('says again what seems wrong where one answers that all is right', () => {
    const state = laterScenes['invitation-exact'] as InvitationState;
    stage.draw(state);
    expect(find('.page').textContent).to.include(state.invitation.reason);
  });
});

describe('in English, for a service that speaks French', () => {
  /** Texts of the page outside what is marked as French. */
  const unmarked = (): string => {
    const copy = find('.page').cloneNode(true) as HTMLElement;
    for (const marked of copy.querySelectorAll('[lang="fr"]')) marked.remove();
    return copy.textContent;
  };
  const draw = (state: State): void => {
    column.replaceChildren();
    stage = createStage(column, { locale: 'en' });
    stage.draw(state);
  };

  it('marks what the service says of a record', () => {
    draw({ screen: 'record', desk });
    const { title, fields, rightToError } = desk.record;
    for (const text of [
      title,
      ...fields.map(({ label }) => label),
      ...fields.flatMap(({ why = [] }) => why),
      ...advice.map(({ error }) => error),
      rightToError?.notice?.duty ?? [],
      rightToError?.sanction.explanation ?? [],
    ].flat()) {
      expect(find('.page').textContent).to.include(text);
      expect(unmarked()).not.to.include(text);
    }
    expect(unmarked()).to.include('Correct');
  });

  it('marks labels and choices where one corrects, and not the words of the page', () => {
    draw(correct());
    const label = desk.record.fields.find(({ id }) => id === 'phone')?.label ?? 'no telephone';
    expect(find('.page').textContent).to.include(label);
    expect(unmarked()).not.to.include(`${label}\n`);
    expect(unmarked()).to.include('What happened?');
  });

  it('marks what the service says of a follow-up and of an invitation', () => {
    const asked = laterScenes['follow-asked'] as FollowState;
    draw(asked);
    const { itemsRequest } = asked.correction;
    for (const text of [itemsRequest?.message ?? '', ...asked.events.map(({ title }) => title)]) {
      expect(text).not.to.equal('');
      expect(unmarked()).not.to.include(text);
    }
    const invited = laterScenes['invitation'] as InvitationState;
    draw(invited);
    expect(unmarked()).not.to.include(invited.invitation.title);
    expect(unmarked()).not.to.include(invited.invitation.reason);
  });

  it('marks nothing where the page speaks as the service does', () => {
    stage.draw({ screen: 'record', desk });
    expect(stage.root.querySelectorAll('.page [lang]').length).to.equal(0);
  });
});

describe('the foot of a form', () => {
  it('leaves no empty space in a narrow column', () => {
    column.style.setProperty('inline-size', '320px');
    stage.draw(correct());
    const words = find('.bar > div').getBoundingClientRect();
    const way = find('.bar > button').getBoundingClientRect();
    expect(way.top - words.bottom).to.be.lessThan(32);
  });
});

describe('correcting', () => {
  it('takes a reason, folded with the note', () => {
    stage.draw(correct());
    find(`[data-field="f-${august}-reason"] input[value="outdated"]`).click();
    expect(stage.acts).to.deep.equal([{ type: 'type', path: august, part: 'reason', input: 'outdated' }]);
  });

  it('says the reason on the check page', () => {
    const changed = edits.map((each) => (each.path === 'phone' ? { ...each, reason: 'outdated' } : each));
    stage.draw({
      screen: 'check',
      desk: { ...desk, draft: draftOf(changed, files) },
      confirmed: false,
      sworn: 'not-asked',
      issues: [],
    });
    expect(find('.page').textContent).to.include('L’information est ancienne');
  });

  it('offers to clear an answer chosen from a few, where none is required, and not otherwise', () => {
    const choice = desk.record.fields.find(({ type }) => type === 'boolean');
    if (choice === undefined) throw new Error('No yes or no in the sample');
    const open = (required: boolean): void => {
      const record = {
        ...desk.record,
        fields: desk.record.fields.map((field) => (field === choice ? { ...field, required } : field)),
      };
      const [sample] = edits;
      if (sample === undefined) throw new Error('No edit in the sample');
      const edit = { ...sample, path: choice.id, input: true, files: [] };
      stage.draw(correct({ desk: { ...desk, record, draft: draftOf([edit]) } }));
    };
    open(false);
    press('Effacer cette information');
    expect(stage.acts).to.deep.equal([{ type: 'open', path: choice.id, op: 'clear' }]);
    open(true);
    expect(() => press('Effacer cette information')).to.throw('No button');
  });

  it('doubts a value by what was typed in another field, until the person keeps it', () => {
    const [sample] = advice;
    if (sample === undefined) throw new Error('No advice in the sample');
    const is = (field: string, value: string): object => ({ field, side: 'typed', op: 'eq', value });
    const card = {
      ...sample,
      id: 'two',
      fields: ['phone'],
      detect: { op: 'all', conditions: [is('phone', '+33639980456'), is('pension', 'non')] },
    };
    const doubted = (pension: string, kept: readonly string[] = []): boolean => {
      const [, phone] = edits;
      if (phone === undefined) throw new Error('No telephone in the sample');
      const other = { ...phone, path: 'pension', input: pension, files: [] };
      const record = {
        ...desk.record,
        fields: [
          ...desk.record.fields,
          { id: 'pension', type: 'text', label: 'Pension', correctable: 'here' },
        ],
      };
      const draft = draftOf([{ ...phone, kept }, other]);
      stage.draw(correct({ desk: { ...desk, record, advice: [card as typeof sample], draft } }));
      return stage.root.querySelector('[aria-live] .caution') !== null;
    };
    expect(doubted('oui')).to.equal(false);
    expect(doubted('non')).to.equal(true);
    expect(doubted('non', ['two'])).to.equal(false);
  });

  it('keeps what has focus, and its label, clear of the bar', () => {
    stage.draw(correct());
    for (const control of stage.root.querySelectorAll<HTMLElement>(
      'input:not([type=file]), select, textarea',
    )) {
      if (control.closest('details') !== null) continue;
      scrollTo(0, document.documentElement.scrollHeight);
      control.focus();
      const bar = find('.bar').getBoundingClientRect();
      const isSticky = getComputedStyle(find('.bar')).position === 'sticky';
      const { top, bottom } = control.getBoundingClientRect();
      const label = control.closest('.field')?.querySelector('.label')?.getBoundingClientRect();
      expect(bottom, control.id).to.be.at.most(isSticky ? Math.min(bar.top, innerHeight) : innerHeight);
      expect(Math.min(top, label && control.matches('.input') ? label.top : top), control.id).to.be.at.least(
        0,
      );
    }
  });
});

describe('under a browser’s translation', () => {
  it('says what changes inside the same screen', () => {
    stage.draw({ screen: 'record', desk: correcting });
    translate(stage.root);
    stage.draw({ screen: 'record', desk: { ...correcting, draft: draftOf(edits.slice(0, 2)) } });
    expect(find('.bar .strong').textContent).to.equal('2 corrections commencées');
  });
});

describe('what was just done', () => {
  const words = allWords();
  const before: State = { screen: 'record', desk: townHallDesk };
  for (const notice of [
    'draft-saved',
    'draft-discarded',
    'withdrawn',
    'message-sent',
    'record-changed',
  ] as const) {
    it(`is said aloud and shown: ${notice}`, () => {
      const after: State = { screen: 'record', desk: townHallDesk, notice };
      const { polite = '' } = announcementOf(after, before, words);
      expect(polite).not.to.equal('');
      stage.draw(after);
      expect(find('.status.positive').textContent.trim()).to.equal(polite);
    });
  }
});

describe('printing', () => {
  it('prints the tag alone, folds open, and puts everything back', () => {
    stage.draw({ screen: 'record', desk });
    const beside = document.createElement('p');
    column.before(beside);
    const sheets = document.adoptedStyleSheets.length;
    let seen: unknown;
    printAlone(stage.root, () => {
      const rule = document.adoptedStyleSheets.at(-1)?.cssRules[0];
      const hidden = rule instanceof CSSMediaRule ? rule.cssRules[0] : undefined;
      const selector = hidden instanceof CSSStyleRule ? hidden.selectorText : '';
      seen = {
        paperOnly: rule instanceof CSSMediaRule && rule.conditionText,
        page: beside.matches(selector),
        way: [document.documentElement, document.body, column, stage.host].some((each) =>
          each.matches(selector),
        ),
        folded: stage.root.querySelectorAll('details:not([open])').length,
      };
    });
    expect(seen).to.deep.equal({ paperOnly: 'print', page: true, way: false, folded: 0 });
    dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(stage.host.attributes.length).to.equal(0);
    expect(stage.root.querySelectorAll('details[open]').length).to.equal(0);
    beside.remove();
  });
});
