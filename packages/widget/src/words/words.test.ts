import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTexts, allWords } from './all-words-harness.ts';
import { checkOverrides } from './check-overrides.ts';
import { errorWord } from './error-words.ts';
import { placeholdersOf } from './placeholders-of.ts';
import { fill, type Names } from './placeholders.ts';
import { frFirst } from './fr-first.ts';
import { wordKeys } from './word-keys.ts';
import { createWords, toLocale, type PluralKey, type WordKey } from './words.ts';

describe('words', () => {
  it('says a text in its language', () => {
    const french = allWords();
    assert.equal(french.locale, 'fr');
    assert.equal(french('records.updated', { date: '3 mars 2026' }), 'Mis à jour le 3 mars 2026');
    assert.equal(french('common.yes'), 'Oui');
    const english = allWords('en');
    assert.equal(english.locale, 'en');
    assert.equal(english('common.yes'), 'Yes');
  });

  it('knows, at compile time, its keys, their plurals and their parameters', () => {
    // The compiler is the test: each of these constants has one value that compiles.
    const known: 'records.updated' extends WordKey ? true : false = true;
    const unknown: 'records.nothing' extends WordKey ? true : false = false;
    const plural: 'records.open_corrections' extends PluralKey<WordKey> ? true : false = true;
    const noPlural: 'records.updated' extends PluralKey<WordKey> ? true : false = false;
    const one: Names<'Mis à jour le {date}'> extends 'date' ? true : false = true;
    const two: 'b' extends Names<'{a} et {b}'> ? true : false = true;
    const none: [Names<'Oui'>] extends [never] ? true : false = true;
    assert.deepEqual([known, unknown], [true, false]);
    assert.deepEqual([plural, noPlural, one, two, none], [true, false, true, true, true]);
  });

  it('counts as each language does', () => {
    const say = (count: number) =>
      [allWords('fr'), allWords('en')].map((words) => words.plural('records.open_corrections', count));
    assert.deepEqual(say(0), ['0 correction en cours', '0 corrections in progress']);
    assert.deepEqual(say(1), ['1 correction en cours', '1 correction in progress']);
    assert.deepEqual(say(2), ['2 corrections en cours', '2 corrections in progress']);
  });

  it('finds a key built from the wire, once it is there', () => {
    assert.equal(createWords('fr', frFirst).find('status.under_review.label'), undefined);
    assert.equal(allWords().find('status.under_review.label'), 'En cours d’examen');
    assert.equal(allWords().find('status.not_known_yet.label'), undefined);
    assert.equal(allWords().find('toString'), undefined);
  });

  it('lists the keys that a host may use', () => {
    assert.deepEqual([...wordKeys].sort(), Object.keys(allTexts('fr')).sort());
  });

  it('takes the texts of the host, and leaves those of a part still to come', () => {
    const overrides = { 'action.check': 'Relire mes changements', 'receipt.title': 'C’est bien arrivé' };
    assert.deepEqual(checkOverrides(overrides, allTexts('fr')), { accepted: overrides, warnings: [] });
    assert.deepEqual(checkOverrides(overrides, frFirst), { accepted: {}, warnings: [] });
  });

  it('reports what the host got wrong and keeps the original', () => {
    const { accepted, warnings } = checkOverrides(
      { 'action.check': 'Aucun risque', 'no.such': 'x', 'common.yes': 3, 'records.updated': '{day}' },
      allTexts('fr'),
    );
    assert.deepEqual(accepted, {});
    assert.deepEqual(
      warnings.map(({ message }) => message),
      [
        '[bonne-foi word-promises-too-much] "action.check": the replacement promises more than the law. Say only what is certain. The original text is used. See docs/errors/word-promises-too-much.md',
        '[bonne-foi unknown-word] "no.such": no text has this key. Use a key of the words guide. The original text is used. See docs/errors/unknown-word.md',
        '[bonne-foi word-not-text] "common.yes": the replacement is not a text. Give a string that is not empty. The original text is used. See docs/errors/word-not-text.md',
        '[bonne-foi word-placeholder] "records.updated": this text needs exactly these placeholders: date. Write them between braces. The original text is used. See docs/errors/word-placeholder.md',
      ],
    );
  });

  it('says when a text takes no placeholder', () => {
    assert.match(
      checkOverrides({ 'common.yes': '{x}' }, allTexts('fr')).warnings[0]?.message ?? '',
      /takes no placeholder/,
    );
  });

  it('knows the languages', () => {
    assert.deepEqual(['fr', 'en', 'EN-us', 'enm', 'de', ''].map(toLocale), [
      'fr',
      'en',
      'en',
      'fr',
      'fr',
      'fr',
    ]);
  });
});

describe('placeholders', () => {
  it('are filled once, and only by what was given', () => {
    assert.equal(fill('{a} {b} {a}', { a: '{b}', b: '2' }), '{b} 2 {b}');
    assert.equal(fill('{constructor}', {}), '{constructor}');
  });

  it('are listed once each', () => {
    assert.deepEqual(placeholdersOf('{b} {a} {b}'), ['a', 'b']);
  });
});

describe('the words of an error', () => {
  const words = allWords();
  const say = (type: string, code: string) =>
    errorWord(words, type, code, { label: 'Loyer', min: '1', max: '9' });

  it('are those of the type, else of its family, else of the code', () => {
    assert.equal(
      say('money', 'format'),
      'Loyer\u00a0: ce n’est pas un montant. Écrivez seulement des chiffres.',
    );
    assert.equal(
      say('yearMonth', 'min'),
      'Loyer\u00a0: date trop ancienne. Choisissez une date à partir de\u00a0: 1.',
    );
    assert.equal(say('money', 'min'), 'Loyer\u00a0: valeur trop basse. Écrivez 1 ou plus.');
  });

  it('never lack', () => {
    assert.equal(
      say('money', 'not-known-yet'),
      'Loyer\u00a0: le service n’accepte pas cette réponse. Vérifiez-la, ou appelez le service.',
    );
  });
});
