import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
// The measure is the advice's: one way to tell how hard a French text is.
import { readingOf } from '../../../advice/src/check/reading-level.ts';
import { findings } from '../findings/catalogue.ts';
import { englishFacts, englishFindings } from './english.ts';
import { frenchFacts, frenchFindings } from './french.ts';

/** Words of the longest sentence, and the least index of Kandel and Moles where there are enough words for one. */
const mostWords = 20;
const leastIndex = 50;
const longEnough = 12;

const promises = [
  'sans conséquence',
  'aucun risque',
  'en règle',
  'garanti',
  'vous ne paierez rien',
  'prouvez votre bonne foi',
  'dernière chance',
  'votre faute',
  'vous avez fraudé',
  'indu ',
  'opposable',
  'forclusion',
  'devrait',
];

describe('the French words', () => {
  for (const [id, { says, why }] of Object.entries(frenchFindings)) {
    it(`${id} is short and plain`, () => {
      const { words, longestSentence, index } = readingOf(`${says} ${why}`);
      assert.ok(longestSentence <= mostWords, `a sentence of ${longestSentence} words`);
      assert.ok(words < longEnough || index >= leastIndex, `an index of ${index}`);
    });

    it(`${id} keeps the typography, promises nothing, and is neutral`, () => {
      const text = `${says} ${why}`;
      assert.doesNotMatch(text, / [:;?!%»]|« |'/, 'a no-break space or a curly apostrophe is missing');
      for (const promise of promises) assert.ok(!text.toLowerCase().includes(promise), promise);
      assert.doesNotMatch(text, /\(e\)|·e|!/);
    });
  }

  it('are conditional, or say that it is not known, while nothing is settled', () => {
    const spec: { readonly [id: string]: { readonly value: string } } = findings;
    for (const [id, { says }] of Object.entries(frenchFindings)) {
      const value = spec[id]?.value ?? '';
      if (value === 'undetermined' || value === 'unknown') {
        assert.match(says, /\b(Si|peut|peuvent|peut-être|dira|n’est pas|sont deux choses|ne dépend)\b/, id);
      }
      if (value === 'shielded') assert.match(says, /^D’après ce que l’on sait/, id);
    }
  });

  it('speak of one axis only', () => {
    for (const [id, { says }] of Object.entries(frenchFindings)) {
      if (id.startsWith('principal.')) assert.doesNotMatch(says, /sanction|pénalité|intérêt/i, id);
      if (id.startsWith('interest.')) assert.doesNotMatch(says, /sanction|pénalité/i, id);
      if (id.startsWith('sanction.')) assert.doesNotMatch(says, /intérêt/i, id);
    }
  });

  it('can fail: a hard sentence is found', () => {
    const { longestSentence, index } = readingOf(
      'La régularisation postérieure à l’expiration du délai imparti par l’administration compétente ne saurait faire obstacle au prononcé d’une sanction pécuniaire.',
    );
    assert.ok(longestSentence > mostWords);
    assert.ok(index < leastIndex);
  });
});

describe('the English words', () => {
  it('are there for each finding and each fact', () => {
    for (const { says, why } of Object.values(englishFindings)) assert.ok(says.length > 0 && why.length > 0);
    assert.deepEqual(Object.keys(englishFacts).sort(), Object.keys(frenchFacts).sort());
  });

  it('have sentences of at most twenty-five words', () => {
    for (const [id, { says, why }] of Object.entries(englishFindings)) {
      for (const sentence of `${says} ${why}`.split(/[.:;]\s/)) {
        assert.ok(sentence.split(/\s+/).length <= 25, `${id}: ${sentence}`);
      }
    }
  });
});
