import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AdviceCard } from '@bonne-foi/contract';
import { indexCards } from './card-index.ts';
import { aCard } from './cards-harness.ts';
import { find, type FindContext } from './find.ts';
import { frenchCatalogue } from './french.ts';
import { restoreIndex, saveIndex } from './saved-index.ts';
import { scan } from './scan-harness.ts';
import { select } from './select.ts';

const today = '2026-11-20';
const catalogueOf = (cards: readonly AdviceCard[]) => ({ info: undefined, cards });
const french = indexCards(catalogueOf(frenchCatalogue.items));
const idsFor = (context: Partial<FindContext>, index = french) =>
  find(index, { today, ...context }).map(({ card }) => card.id);

describe('any cards, any context', () => {
  const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
  const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const phrase = fc
    .array(
      some('quotient', 'revenus', 'l’enfant', 'impôt', 'journaux', 'quota', 'Révision', 'la', 'mer', 'mère'),
      {
        maxLength: 5,
      },
    )
    .map((words) => words.join(' '));
  const field = some(
    'quotient',
    'months/*/amount',
    'months/m1/amount',
    'months/amount',
    'address#city',
    'toString',
  );
  const day = some('2025-01-01', '2026-11-19', today, '2026-11-21', '2027-06-01');
  const card = fc
    .record({
      id: some('aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh'),
      lang: some(undefined, 'fr', 'en'),
      error: phrase,
      text: phrase,
      administration: some('town', 'town', 'ministry'),
      procedure: some(undefined, 'school', 'school', 'school', 'library', 'constructor'),
      fields: perhaps(fc.array(field, { maxLength: 3 })),
      audience: fc.uniqueArray(some('individual', 'association'), { minLength: 1 }),
      lifeEvents: perhaps(fc.uniqueArray(some('moving', 'birth'))),
      severity: some(undefined, 'info', 'warning'),
      rank: perhaps(fc.integer({ min: 0, max: 1000 })),
      validFrom: some('2025-01-01', '2025-01-01', today, '2026-11-21'),
      validUntil: some(undefined, undefined, '2026-11-19', today, '2027-06-01'),
      reviewBy: day,
      evidence: some('A', 'A', 'B', 'C'),
    })
    .map(({ text, evidence, ...rest }) => {
      const given = Object.entries(rest).filter(([, value]) => value !== undefined);
      const { procedure, fields, ...plain } = aCard();
      return {
        ...plain,
        // Every member comes from the record above, whose values are those of a card.
        ...(Object.fromEntries(given) as Partial<AdviceCard>),
        advice: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
        source: { urls: ['https://example.org/'], evidence },
      } satisfies AdviceCard;
    });
  const cards = fc.uniqueArray(card, {
    minLength: 6,
    maxLength: 14,
    selector: ({ id, lang = 'fr' }) => `${id} ${lang}`,
  });
  const context: fc.Arbitrary<FindContext> = fc.record({
    administration: some(undefined, 'town', 'town', 'ministry', 'other'),
    procedure: some(undefined, undefined, 'school', 'school', 'library', 'constructor', 'other'),
    field: perhaps(fc.oneof(field, fc.array(field, { maxLength: 3 }))),
    audience: some(undefined, undefined, undefined, 'individual', 'association', 'other'),
    lifeEvent: some(undefined, undefined, undefined, undefined, 'moving', 'birth', 'other'),
    locale: some(undefined, 'fr', 'en', 'de'),
    words: fc.option(
      fc.tuple(phrase, some('', ' ', 'quo', 'ré', 'absent')).map((both) => both.join(' ')),
      { nil: undefined, freq: 1 },
    ),
    page: perhaps(phrase),
    frequencies: perhaps(
      fc.constant(
        new Map([
          ['aa', 12],
          ['hh', 999],
        ]),
      ),
    ),
    limit: some(undefined, undefined, undefined, 1, 3),
    today: some(today, today, today, '2025-01-01', '2026-11-21'),
  });

  it('gives what looking at every card gives, in the same order, on 10 000 of them', () => {
    let answered = 0;
    fc.assert(
      fc.property(cards, fc.array(context, { minLength: 10, maxLength: 10 }), (given, contexts) => {
        const catalogue = catalogueOf(given);
        const index = indexCards(catalogue);
        for (const each of contexts) {
          const ids = find(index, each).map(({ card }) => card.id);
          assert.deepEqual(ids, scan(catalogue, each));
          if (ids.length > 1) answered += 1;
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(answered > 300, `only ${answered} contexts had two answers or more: nothing is proved`);
  });

  it('gives what select gives, when no word is asked', () => {
    fc.assert(
      fc.property(cards, context, (given, { words, page, frequencies, limit, ...plain }) => {
        const catalogue = catalogueOf(given);
        const ids = find(indexCards(catalogue), plain).map(({ card }) => card.id);
        assert.deepEqual(
          ids,
          select(catalogue, plain).map(({ id }) => id),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same once saved and read back', () => {
    fc.assert(
      fc.property(cards, context, (given, asked) => {
        const catalogue = catalogueOf(given);
        const index = indexCards(catalogue);
        // What a file gives back.
        const saved = JSON.parse(JSON.stringify(saveIndex(index, catalogue))) as ReturnType<typeof saveIndex>;
        const restored = restoreIndex(catalogue, saved);
        assert.ok(restored);
        assert.deepEqual(find(restored, asked), find(index, asked));
        assert.equal(restoreIndex({ info: undefined, cards: [...given, aCard()] }, saved), undefined);
      }),
      { numRuns: 300 },
    );
  });
});

describe('words typed in a search box', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Déménagement', 'demenagement'],
    ['les déménagements', 'le déménagement'],
    ['l’enfant', 'Enfants'],
    ["L'ENFANT", 'enfant'],
    ['j’oublie', 'OUBLIE'],
  ];
  for (const [one, other] of table) {
    it(`« ${one} » finds what « ${other} » finds`, () => {
      assert.ok(idsFor({ words: one }).length > 0);
      assert.deepEqual(idsFor({ words: one }), idsFor({ words: other }));
    });
  }
  it('finds a word only begun, and no longer once something follows it', () => {
    assert.ok(idsFor({ words: 'quoti' }).includes('cantine-quotient-revenu'));
    assert.deepEqual(idsFor({ words: 'quoti ' }), []);
  });
  it('puts the mistake that names the word before the advice that does', () => {
    const index = indexCards(
      catalogueOf([aCard({ id: 'in-text' }), aCard({ id: 'in-title', error: 'Je donne mal.' })]),
    );
    assert.deepEqual(idsFor({ words: 'donne' }, index), ['in-title', 'in-text']);
  });
  it('gives every card for words that say nothing', () => {
    assert.equal(idsFor({ words: 'le de la' }).length, frenchCatalogue.items.length);
  });
  it('is not stopped by a hostile text', () => {
    const long = 'a'.repeat(100_000);
    assert.deepEqual(idsFor({ words: `${long} ${'l’'.repeat(50_000)}` }), []);
    assert.deepEqual(idsFor({ words: '__proto__ constructor' }), []);
  });
});

describe('why', () => {
  it('says what of the question a card meets, then what moved it', () => {
    const index = indexCards(catalogueOf([aCard({ severity: 'warning', reviewBy: '2026-02-01', rank: 7 })]));
    const asked = { administration: 'town', procedure: 'school', field: 'quotient', audience: 'individual' };
    const [match] = find(index, { ...asked, today, words: 'exemple', page: 'Un exemple de page' });
    assert.deepEqual(match?.why, [
      { kind: 'words', words: ['exemple'] },
      { kind: 'field', field: 'quotient' },
      { kind: 'procedure', key: 'school' },
      { kind: 'administration', key: 'town' },
      { kind: 'audience', key: 'individual' },
      { kind: 'page', words: ['exemple'] },
      { kind: 'severity', severity: 'warning' },
      { kind: 'frequency', frequency: 7 },
      { kind: 'stale', lastCheckedAt: '2026-01-01' },
    ]);
  });
  it('says nothing when nothing was asked', () => {
    assert.deepEqual(find(indexCards(catalogueOf([aCard()])), { today }), [{ card: aCard(), why: [] }]);
  });
});
