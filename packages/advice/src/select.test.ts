import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AdviceCard } from '@bonne-foi/contract';
import { aCard } from './cards-harness.ts';
import { isInForce, isStale } from './catalogue.ts';
import { toDefinition } from './field-path.ts';
import type { AdviceContext } from './answers.ts';
import { select } from './select.ts';

const today = '2026-11-20';
const chosen = (cards: readonly AdviceCard[], context: Partial<AdviceContext>) =>
  select({ info: undefined, cards }, { today, ...context }).map(({ id }) => id);

const school = aCard({ id: 'school' });
const general = without(aCard({ id: 'general' }), 'procedure', 'fields');
const anywhere = without(aCard({ id: 'anywhere', fields: ['address', 'quotient'] }), 'procedure');
const whole = without(aCard({ id: 'whole' }), 'fields');
const other = aCard({ id: 'other', procedure: 'library' });

function without(card: AdviceCard, ...names: readonly ('fields' | 'procedure')[]): AdviceCard {
  const { fields, procedure, ...rest } = card;
  return {
    ...rest,
    ...(fields === undefined || names.includes('fields') ? {} : { fields }),
    ...(procedure === undefined || names.includes('procedure') ? {} : { procedure }),
  };
}

describe('what answers', () => {
  const cards = [general, whole, anywhere, other, school];
  const table: readonly (readonly [string, Partial<AdviceContext>, readonly string[]])[] = [
    ['everything when nothing is asked', {}, ['other', 'school', 'whole', 'anywhere', 'general']],
    [
      'the procedure, then what holds for all of the administration',
      { administration: 'town', procedure: 'school' },
      ['school', 'whole', 'anywhere', 'general'],
    ],
    [
      'the field first, then the procedure, then the administration',
      { administration: 'town', procedure: 'school', field: 'quotient' },
      ['school', 'anywhere', 'whole', 'general'],
    ],
    [
      'a field of the administration, in a procedure without a card of its own',
      { administration: 'town', procedure: 'sports', field: ['address'] },
      ['anywhere', 'general'],
    ],
    ['no card of all of an administration that is not named', { procedure: 'school' }, ['school', 'whole']],
    ['nothing for a field alone', { administration: 'town', field: 'quotient' }, []],
    ['nothing for another administration', { administration: 'ministry' }, []],
    ['nothing for another audience', { audience: 'professional' }, []],
    ['nothing for another life event', { lifeEvent: 'moving' }, []],
    [
      'the whole procedure when the list of fields is empty',
      { procedure: 'school', field: [] },
      ['school', 'whole'],
    ],
  ];
  for (const [name, context, expected] of table) {
    it(name, () => assert.deepEqual(chosen(cards, context), expected));
  }

  it('audience and life event', () => {
    const card = aCard({ audience: ['individual', 'association'], lifeEvents: ['moving'] });
    assert.deepEqual(chosen([card], { audience: 'association', lifeEvent: 'moving' }), ['sample-card']);
  });
});

describe('dates', () => {
  const dated = (validFrom: string, validUntil?: string) =>
    aCard({ validFrom, ...(validUntil === undefined ? {} : { validUntil }) });
  const table: readonly (readonly [string, AdviceCard, boolean])[] = [
    ['begins that day', dated('2026-11-20'), true],
    ['begins the next day', dated('2026-11-21'), false],
    ['ends that day', dated('2026-01-01', '2026-11-20'), true],
    ['ended the day before', dated('2026-01-01', '2026-11-19'), false],
    ['evidence never checked', aCard({ source: { urls: ['https://example.org/'], evidence: 'C' } }), false],
  ];
  for (const [name, card, shown] of table) {
    it(name, () => {
      assert.equal(isInForce(card, today), shown);
      assert.equal(chosen([card], {}).length, shown ? 1 : 0);
    });
  }

  it('a card past its review is shown, flagged, after its equals', () => {
    const late = aCard({ id: 'a-late', reviewBy: '2026-11-19' });
    assert.equal(isStale(late, today), true);
    assert.equal(isStale(aCard({ reviewBy: today }), today), false);
    assert.deepEqual(chosen([late, aCard({ id: 'b-fresh' })], {}), ['b-fresh', 'a-late']);
  });
});

describe('the order of equals', () => {
  const url = ['https://example.org/'];
  it('severity, rank, evidence, then id', () => {
    const cards = [
      aCard({ id: 'e-plain' }),
      aCard({ id: 'd-plain' }),
      aCard({ id: 'c-second', source: { urls: url, evidence: 'B' } }),
      aCard({ id: 'b-ranked', rank: 5, source: { urls: url, evidence: 'B' } }),
      aCard({ id: 'f-warning', severity: 'warning' }),
    ];
    assert.deepEqual(chosen(cards, {}), ['f-warning', 'b-ranked', 'd-plain', 'e-plain', 'c-second']);
  });
});

describe('languages', () => {
  const french = aCard({ id: 'both' });
  const english = aCard({ id: 'both', lang: 'en-GB', error: 'I forget' });
  const alone = aCard({ id: 'only-french' });
  const texts = (locale: string) =>
    select({ info: undefined, cards: [french, english, alone] }, { today, locale }).map(({ error }) => error);

  it('the language asked for, French for what is not translated', () => {
    assert.deepEqual(texts('en'), ['I forget', 'J’oublie un exemple.']);
    assert.deepEqual(texts('fr-FR'), ['J’oublie un exemple.', 'J’oublie un exemple.']);
    assert.deepEqual(texts('de'), ['J’oublie un exemple.', 'J’oublie un exemple.']);
  });
});

describe('paths', () => {
  const table: readonly (readonly [string, string])[] = [
    ['quotient', 'quotient'],
    ['months/m_202608/amount', 'months/amount'],
    ['months/*/amount', 'months/amount'],
    ['months/amount', 'months/amount'],
    ['months/*/amount#amount', 'months/amount'],
    ['months/*', 'months'],
    ['', ''],
  ];
  for (const [path, definition] of table) it(path, () => assert.equal(toDefinition(path), definition));

  it('an item, any item and the definition are one field', () => {
    const card = aCard({ fields: ['months/*/amount'] });
    for (const field of ['months/m_1/amount', 'months/*/amount', 'months/amount']) {
      assert.deepEqual(chosen([card], { procedure: 'school', field }), ['sample-card']);
    }
    assert.deepEqual(chosen([card], { procedure: 'school', field: 'months/m_1/other' }), []);
  });
});

describe('any cards, any context', () => {
  const few = (...values: readonly string[]) => fc.constantFrom(...values);
  const maybe = (values: fc.Arbitrary<string>) => fc.option(values, { nil: undefined });
  const day = few('2026-01-01', '2026-11-19', '2026-11-20', '2026-11-21', '2027-01-01');
  const anyCard = fc
    .record(
      {
        id: fc.string({ minLength: 1, maxLength: 3 }),
        administration: few('town', 'state'),
        procedure: few('school', 'library'),
        fields: fc.array(few('a', 'b/*/c', 'd'), { maxLength: 2 }),
        audience: fc.array(few('individual', 'professional'), { minLength: 1, maxLength: 2 }),
        lifeEvents: fc.array(few('moving', 'birth'), { maxLength: 2 }),
        severity: few('info', 'warning'),
        rank: fc.nat(3),
        validFrom: day,
        validUntil: day,
        reviewBy: day,
        lang: few('fr', 'en'),
      },
      { requiredKeys: ['id', 'administration', 'audience', 'validFrom', 'reviewBy'] },
    )
    .map((change) => ({ ...without(aCard(), 'procedure', 'fields'), ...change }));
  const anyContext = fc.record({
    administration: maybe(few('town', 'state', 'none')),
    procedure: maybe(few('school', 'library', 'none')),
    field: maybe(few('a', 'b/x/c', 'z')),
    audience: maybe(few('individual', 'none')),
    lifeEvent: maybe(few('moving')),
    locale: maybe(few('fr', 'en', 'de')),
    today: day,
  });

  it('gives cards of the catalogue, in force, of what was asked, whatever their order in the file', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyCard, { selector: ({ id }) => id }), anyContext, (cards, context) => {
        const found = select({ info: undefined, cards }, context);
        assert.equal(new Set(found).size, found.length);
        for (const card of found) {
          assert.ok(cards.includes(card));
          assert.ok(isInForce(card, context.today));
          assert.ok(context.administration === undefined || card.administration === context.administration);
          assert.ok(context.audience === undefined || card.audience.includes(context.audience));
          assert.ok(
            context.procedure === undefined ||
              card.procedure === undefined ||
              card.procedure === context.procedure,
          );
        }
        const reversed = select({ info: undefined, cards: [...cards].reverse() }, context);
        assert.deepEqual(
          reversed.map(({ id }) => id),
          found.map(({ id }) => id),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('asking for less never loses a card', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyCard, { selector: ({ id }) => id }), anyContext, (cards, context) => {
        const narrow = select({ info: undefined, cards }, context);
        const wide = select(
          { info: undefined, cards },
          { ...context, field: undefined, audience: undefined },
        );
        for (const card of narrow) assert.ok(wide.includes(card));
      }),
    );
  });
});
