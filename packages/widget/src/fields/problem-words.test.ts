import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Field } from '@bonne-foi/contract';
import { fieldTypes } from '@bonne-foi/contract/fields';
import { parseInput, type FieldInput } from '@bonne-foi/sdk/fields';
import { allWords } from '../words/all-words-harness.ts';
import { problemWord } from './problem-words.ts';

const french = allWords();
const english = allWords('en');
const toField = (type: string, more: Partial<Field> = {}): Field => ({
  id: 'sample',
  type,
  label: 'Rubrique',
  correctable: 'here',
  required: true,
  sensitive: false,
  multiple: false,
  ...more,
});
/** The codes that a value can have, with the bounds that come with each. */
const problems = [
  { code: 'required' },
  { code: 'format' },
  { code: 'length' },
  { code: 'min', params: { min: '2020' } },
  { code: 'max', params: { max: '2030' } },
  { code: 'min-length', params: { min: 4 } },
  { code: 'max-length', params: { max: 38, over: 2 } },
  { code: 'scale', params: { max: 2 } },
  { code: 'checksum' },
  { code: 'choice' },
  { code: 'order', member: 'to' },
  { code: 'too-many', params: { max: 2 } },
  { code: 'too-few', params: { min: 1 } },
  { code: 'proof-required' },
  { code: 'a-code-of-tomorrow' },
];

describe('problemWord', () => {
  for (const words of [french, english]) {
    for (const type of fieldTypes) {
      it(`names the field and leaves no gap, for every problem of a ${type} in ${words.locale}`, () => {
        for (const problem of problems) {
          const sentence = problemWord({ field: toField(type), words }, problem);
          assert.match(sentence, /^Rubrique(, .+)?\u00a0?: .+\.?/, sentence);
          assert.doesNotMatch(sentence, /[{}]|undefined|NaN|: $/, sentence);
        }
      });
    }
  }

  for (const type of [
    'date',
    'money',
    'iban',
    'nir',
    'siren',
    'siret',
    'phone',
    'email',
    'integer',
    'decimal',
  ]) {
    it(`gives one example, once, for a ${type}`, () => {
      for (const problem of problems.slice(0, 3)) {
        for (const words of [french, english]) {
          const sentence = problemWord({ field: toField(type), words }, problem);
          assert.equal(sentence.match(/Ex[ea]mple/g)?.length, 1, sentence);
        }
      }
    });
  }

  const say = (field: Field, input: FieldInput) => {
    const parsed = parseInput(field, input, { today: '2026-11-21' });
    const [issue] = parsed.ok ? [] : parsed.issues;
    assert.ok(issue);
    const { path, ...rest } = issue;
    return problemWord(
      { field, words: french },
      { ...rest, ...(path !== undefined && { member: path }) },
    ).replaceAll('\u00a0', ' ');
  };
  const spoken: readonly (readonly [Field, FieldInput, string])[] = [
    [
      toField('money', { label: 'Montant net social' }),
      '1498,2O',
      'Montant net social : ce n’est pas un montant. Écrivez seulement des chiffres. Exemple : 1234,50',
    ],
    [
      toField('date', { label: 'Début' }),
      { day: '31', month: '11', year: '2026' },
      'Début : cette date n’existe pas. Vérifiez le jour et le mois. Exemple : 27 03 1985',
    ],
    [
      toField('date', { label: 'Début' }),
      { day: '', month: '11', year: '2026' },
      'Début : date incomplète. Il manque : jour. Exemple : 27 03 1985',
    ],
    [
      toField('date', { label: 'Naissance', max: 'today' }),
      { day: '1', month: '1', year: '2027' },
      'Naissance : cette date est dans le futur. Choisissez aujourd’hui ou avant. Exemple : 27 03 1985',
    ],
    [
      toField('date', { label: 'Début', min: '2026-03-01' }),
      { day: '1', month: '1', year: '2020' },
      'Début : date trop ancienne. Choisissez une date à partir de : 1er mars 2026. Exemple : 27 03 1985',
    ],
    [
      toField('money', { label: 'Loyer', max: '1200.50', hint: 'En euros' }),
      '9999',
      'Loyer : valeur trop haute. Écrivez 1 200,50 € ou moins.',
    ],
    [
      toField('address', { label: 'Adresse' }),
      { lines: '1 rue du Modèle\n' + 'x'.repeat(40), postcode: '00000', city: 'Exempleville', country: 'FR' },
      'Adresse, numéro et rue 2 : réponse trop longue. Gardez 38 caractères au plus.',
    ],
    [
      toField('siret', { label: 'Siret' }),
      '123',
      'Siret : un Siret a quatorze chiffres. Exemple : 732 829 320 00074',
    ],
  ];
  for (const [field, input, sentence] of spoken) {
    it(`says « ${sentence} »`, () => {
      assert.equal(say(field, input), sentence);
    });
  }

  it('uses the service’s sentence only for what it has no words for', () => {
    const context = { field: toField('text'), words: french };
    const detail = 'Rubrique : ce dossier est clos.';
    assert.equal(problemWord(context, { code: 'a-code-of-tomorrow', detail }), detail);
    assert.notEqual(problemWord(context, { code: 'required', detail }), detail);
  });

  it('takes the example of the service', () => {
    const sentence = problemWord(
      { field: toField('text'), words: french },
      { code: 'format', example: 'Bâtiment B' },
    );
    assert.match(sentence, /Exemple\u00a0: Bâtiment B$/);
  });
});
