import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkOverrides, type WordsWarning } from './check-overrides.ts';
import { errorWord } from './error-words.ts';
import { fill, placeholdersOf, type Names } from './placeholders.ts';
import { createWords, loadWords, toLocale, type FirstKey, type PluralKey, type WordKey } from './words.ts';

describe('words', () => {
  it('gives French at once', () => {
    const words = createWords();
    assert.equal(words.locale, 'fr');
    assert.equal(words('records.updated', { date: '3 mars 2026' }), 'Mis à jour le 3 mars 2026');
    assert.equal(words('common.yes'), 'Oui');
  });

  it('gives English when the page is in English', async () => {
    const words = await loadWords({ locale: 'en-GB' });
    assert.equal(words.locale, 'en');
    assert.equal(words('common.yes'), 'Yes');
  });

  it('knows, at compile time, its keys, their plurals and their parameters', () => {
    // The compiler is the test: each of these constants has one value that compiles.
    const known: 'records.updated' extends FirstKey ? true : false = true;
    const unknown: 'records.nothing' extends FirstKey ? true : false = false;
    const tooEarly: 'receipt.title' extends FirstKey ? true : false = false;
    const later: 'receipt.title' extends WordKey ? true : false = true;
    const plural: 'records.open_corrections' extends PluralKey<FirstKey> ? true : false = true;
    const noPlural: 'records.updated' extends PluralKey<FirstKey> ? true : false = false;
    const one: Names<'Mis à jour le {date}'> extends 'date' ? true : false = true;
    const two: 'b' extends Names<'{a} et {b}'> ? true : false = true;
    const none: [Names<'Oui'>] extends [never] ? true : false = true;
    assert.deepEqual([known, unknown, tooEarly, later], [true, false, false, true]);
    assert.deepEqual([plural, noPlural, one, two, none], [true, false, true, true, true]);
  });

  it('counts as each language does', async () => {
    const french = createWords();
    const english = await loadWords({ locale: 'en' });
    const say = (count: number) =>
      [french, english].map((words) => words.plural('records.open_corrections', count));
    assert.deepEqual(say(0), ['0 correction en cours', '0 corrections in progress']);
    assert.deepEqual(say(1), ['1 correction en cours', '1 correction in progress']);
    assert.deepEqual(say(2), ['2 corrections en cours', '2 corrections in progress']);
  });

  it('finds a key built from the wire, once it is there', async () => {
    const words = createWords();
    assert.equal(words.find('status.under_review.label'), undefined);
    const later = await words.later();
    assert.equal(later('receipt.title'), 'Vos corrections sont bien reçues');
    assert.equal(words.find('status.under_review.label'), 'En cours d’examen');
    assert.equal(words.find('status.not_known_yet.label'), undefined);
    assert.equal(words.find('toString'), undefined);
    assert.equal(await words.later(), later);
  });

  it('loads the later words in the same language', async () => {
    const words = await (await loadWords({ locale: 'en' })).later();
    assert.equal(words('receipt.title'), 'Your corrections have been received');
  });

  it('takes the texts of the host, also those of the later screens', async () => {
    const words = await loadWords({
      locale: 'fr',
      overrides: { 'action.check': 'Relire mes changements', 'receipt.title': 'C’est bien arrivé' },
    });
    assert.equal(words('action.check'), 'Relire mes changements');
    assert.equal((await words.later())('receipt.title'), 'C’est bien arrivé');
  });

  it('reports what the host got wrong and keeps the original', async () => {
    const warnings: WordsWarning[] = [];
    const words = await loadWords({
      locale: 'fr',
      overrides: {
        'action.check': 'Aucun risque',
        'no.such': 'x',
        'common.yes': 3,
        'records.updated': '{day}',
      },
      warn: (warning) => warnings.push(warning),
    });
    assert.equal(words('action.check'), 'Vérifier avant d’envoyer');
    assert.equal(words('records.updated', { date: 'hier' }), 'Mis à jour le hier');
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
    assert.match(checkOverrides({ 'common.yes': '{x}' }).warnings[0]?.message ?? '', /takes no placeholder/);
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
  const words = createWords();
  const say = (type: string, code: string) =>
    errorWord(words, type, code, { label: 'Loyer', min: '1', max: '9' });

  it('are those of the type, else of its family, else of the code', () => {
    assert.equal(
      say('money', 'format'),
      'Loyer\u00a0: ce n’est pas un montant. Écrivez seulement des chiffres. Exemple\u00a0: 1234,50',
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
