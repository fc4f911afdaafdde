import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toWords } from './words.ts';

describe('toWords', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['Je déclare l’adresse d’un enfant', ['declare', 'adresse', 'enfant']],
    ["Qu'est-ce que j'oublie jusqu'à présent ?", ['oublie', 'present']],
    ['Les journaux, le journal', ['journal', 'journal']],
    ['travaux travail baux bail', ['travail', 'travail', 'bail', 'bail']],
    [
      'cadeaux cadeau tuyaux tuyau jeux jeu genoux',
      ['cadeau', 'cadeau', 'tuyau', 'tuyau', 'jeu', 'jeu', 'genou'],
    ],
    ['prix taux voix bas gaz', ['prix', 'taux', 'voix', 'bas', 'gaz']],
    ['Œuvre oeuvres', ['oeuvre', 'oeuvre']],
    ['2042 C pro 12 months', ['2042', 'c', 'pro', '12', 'month']],
    ['IMPÔTS\u00a0: 3\u202f000 €', ['impot', '3', '000']],
  ];
  for (const [text, words] of table) it(`« ${text} »`, () => assert.deepEqual(toWords(text), words));
});
