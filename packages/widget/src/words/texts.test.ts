import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTexts, dictionaries } from './all-words-harness.ts';
import { frLater } from './fr-later.ts';
import { faultsOf, lonelyPluralsOf, mismatchesOf } from './text-rules-harness.ts';

const french = allTexts('fr');
const english = allTexts('en');

describe('the texts', () => {
  it('follow the writing guide, every one', () => {
    const faults = Object.entries(french).flatMap(([key, text]) =>
      faultsOf(text).map((fault) => `${key}: ${fault}`),
    );
    assert.deepEqual(faults, []);
  });

  it('have the same keys and placeholders in both languages', () => {
    assert.deepEqual(mismatchesOf(french, english), []);
  });

  it('have both plurals', () => {
    assert.deepEqual(lonelyPluralsOf(french), []);
  });

  it('stand in one dictionary only', () => {
    for (const [locale, texts] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      const keys = dictionaries[locale].flatMap((dictionary) => Object.keys(dictionary));
      assert.equal(keys.length, Object.keys(texts).length);
    }
  });

  it('never say "sent" or "received" before a receipt', () => {
    const early = Object.entries(french).filter(([key]) => !Object.hasOwn(frLater, key));
    const said = early.filter(([, text]) => /bien reçue?s?|est enregistrée?\b/.test(text));
    assert.deepEqual(said, []);
  });
});

describe('the rules can fail', () => {
  const red: readonly (readonly [string, readonly string[]])[] = [
    ['Vous ne risquez aucun risque.', ['forbidden: aucun risque']],
    ['Veuillez recommencer.', ['forbidden: Veuillez']],
    ['Pourquoi ?', ['no no-break space before : ; ? % € or »']],
    ['Le mot «\u00a0oui », sans suite.', ['no no-break space before : ; ? % € or »']],
    ['« Oui\u00a0»', ['no no-break space after «']],
    ['Correction n° 3', ['no no-break space after n°, art. or L.']],
    ['Bravo\u00a0!', ['exclamation mark']],
    ["L'adresse", ['straight quote']],
    ['Vous êtes connecté·e', ['inclusive dot or bracket']],
    ['Né(e) le', ['inclusive dot or bracket']],
    ['Corrigez votre erreur', ['accuses the person']],
    [
      'Le service examine votre correction dès que possible et vous répond par écrit ou par téléphone dans les deux mois.',
      [],
    ],
    [
      'Le service examine votre correction dès que possible et il vous répond par écrit ou bien par téléphone dans les deux mois.',
      ['sentence of 22 words'],
    ],
  ];
  for (const [text, faults] of red) it(text, () => assert.deepEqual(faultsOf(text), faults));

  it('sees a missing key and another placeholder', () => {
    assert.deepEqual(mismatchesOf({ a: 'un', b: '{x}' }, { b: '{y}', c: 'three' }), [
      'a: only in French',
      'b: placeholders differ',
      'c: only in English',
    ]);
  });

  it('sees a plural that stands alone', () => {
    assert.deepEqual(lonelyPluralsOf({ 'a.one': '', 'b.one': '', 'b.other': '' }), ['a.one']);
  });
});
