import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { aCard, aPage } from './cards-harness.ts';
import { frenchCatalogue } from './french.ts';
import type { CatalogueIssue } from './issue.ts';
import { loadCatalogue } from './load-catalogue.ts';

function issuesOf(json: unknown): readonly CatalogueIssue[] {
  const loaded = loadCatalogue(json);
  return loaded.ok ? [] : loaded.issues;
}
const issue = (
  card: string,
  pointer: string,
  code: CatalogueIssue['code'],
  message: string,
  todo: string,
): CatalogueIssue => ({ card, pointer, code, message, todo });
const ofCard = (change: object, ...expected: readonly CatalogueIssue[]) =>
  assert.deepEqual(issuesOf(aPage({ ...aCard(), ...change })), expected);
const at = 'sample-card';

describe('a catalogue that is right', () => {
  it('is taken as it is', () => {
    const loaded = loadCatalogue(aPage(aCard()));
    assert.deepEqual(loaded, {
      ok: true,
      catalogue: { info: { id: 'sample', version: '1', licence: 'etalab-2.0' }, cards: [aCard()] },
    });
  });

  it('may hold members of later versions', () =>
    ofCard({ later: true, source: { urls: ['https://example.org/'], evidence: 'A', by: 1 } }));

  it('never shows a reference known from memory', () => {
    const read = { text: 'CRPA', article: 'L123-1', evidence: 'primary' };
    const loaded = loadCatalogue(
      aPage(aCard({ legalBasis: [read, { text: 'CGI', article: '200', evidence: 'memory' }] })),
    );
    assert.deepEqual(loaded.catalogue?.cards[0]?.legalBasis, [read]);
  });
});

describe('a file that is no catalogue', () => {
  const table: readonly (readonly [string, unknown, readonly CatalogueIssue[]])[] = [
    ['nothing', null, [issue('', '', 'wrong-type', 'is not an object', 'write an object')]],
    [
      'another object',
      {},
      [
        issue('', '/items', 'missing', 'is missing', 'add it'),
        issue('', '/nextCursor', 'missing', 'is missing', 'add it'),
      ],
    ],
    [
      'items that are no list',
      { items: {}, nextCursor: null },
      [issue('', '/items', 'wrong-type', 'is not a list', 'write a list')],
    ],
    [
      'a catalogue without a licence',
      { items: [], nextCursor: null, catalogue: { id: 'a', version: '1' } },
      [issue('', '/catalogue/licence', 'missing', 'is missing', 'add it')],
    ],
  ];
  for (const [name, json, expected] of table) it(name, () => assert.deepEqual(issuesOf(json), expected));
});

describe('a card that is wrong', () => {
  it('is named by its place when it has no id', () => {
    assert.deepEqual(issuesOf(aPage(aCard(), 'card')), [
      issue('#2', '/items/1', 'wrong-type', 'is not an object', 'write an object'),
    ]);
  });

  it('lacks a member', () => {
    const { error, source, ...rest } = aCard();
    assert.ok(error && source);
    assert.deepEqual(issuesOf(aPage(rest)), [
      issue(at, '/items/0/error', 'missing', 'is missing', 'add it'),
      issue(at, '/items/0/source', 'missing', 'is missing', 'add it'),
    ]);
  });

  it('has the id of another, in the same language only', () => {
    assert.deepEqual(issuesOf(aPage(aCard(), aCard({ lang: 'en' }))), []);
    assert.deepEqual(issuesOf(aPage(aCard(), aCard({ lang: 'fr' }))), [
      issue(at, '/items/1/id', 'duplicate-card', 'is the id of card 1 too', 'give each card its own id'),
    ]);
  });

  it('has no source', () =>
    ofCard(
      { source: { urls: [], evidence: 'A' } },
      issue(at, '/items/0/source/urls', 'too-few', 'is empty', 'give 1 at least'),
    ));

  it('has a source that is not https', () =>
    ofCard(
      { source: { urls: ['http://example.org'], evidence: 'A' } },
      issue(
        at,
        '/items/0/source/urls/0',
        'not-a-link',
        'is not an https address',
        'write one that begins with https://',
      ),
    ));

  it('has a day that does not exist', () =>
    ofCard(
      { reviewBy: '2026-02-30', validUntil: 'soon' },
      issue(at, '/items/0/validUntil', 'not-a-date', 'is not a day that exists', 'write it as 2026-11-20'),
      issue(at, '/items/0/reviewBy', 'not-a-date', 'is not a day that exists', 'write it as 2026-11-20'),
    ));

  it('has texts out of bounds', () =>
    ofCard(
      { error: 'x'.repeat(301), administration: 3, audience: [], rank: 1001, fields: ['a', 'a', '1'] },
      issue(at, '/items/0/error', 'too-long', 'has 301 characters', 'keep 300 at most'),
      issue(at, '/items/0/audience', 'too-few', 'is empty', 'give 1 at least'),
      issue(at, '/items/0/administration', 'wrong-type', 'is not a text', 'write a string'),
      issue(at, '/items/0/fields', 'not-unique', 'holds the same item twice', 'keep it once'),
      issue(
        at,
        '/items/0/fields/2',
        'wrong-form',
        'has not the form expected',
        'write the path of a field, as in months/*/amount',
      ),
      issue(at, '/items/0/rank', 'out-of-range', 'is 1001', 'write a number from 0 to 1000'),
    ));

  it('has a hostile link', () => {
    const link = (href: string) => ({
      advice: [{ type: 'paragraph', content: [{ type: 'link', text: 'x', href }] }],
    });
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://example.org',
      'https:example.org',
      '//example.org',
    ]) {
      ofCard(
        link(href),
        issue(
          at,
          '/items/0/advice/0/content/0/href',
          'not-a-link',
          'is not an https address',
          'write one that begins with https://',
        ),
      );
    }
    ofCard(link('https://example.org/a?b=c#d'));
  });

  it('has a block or an inline that is not known', () =>
    ofCard(
      {
        advice: [
          { type: 'html', html: '<b>' },
          { type: 'paragraph', content: [{ type: 'image' }] },
        ],
      },
      issue(
        at,
        '/items/0/advice/0/type',
        'unknown-kind',
        'is not a known kind',
        'write one of: paragraph, list',
      ),
      issue(
        at,
        '/items/0/advice/1/content/0/type',
        'unknown-kind',
        'is not a known kind',
        'write one of: text, strong, link',
      ),
    ));

  it('has a condition that is not known', () =>
    ofCard(
      {
        detect: {
          op: 'all',
          conditions: [
            { op: 'matches', field: 'a' },
            { op: 'ratioTo', field: 'a b', other: 'c' },
          ],
        },
      },
      issue(
        at,
        '/items/0/detect/conditions/0/op',
        'unknown-kind',
        'is not a known kind',
        'write one of: eq, ne, lt, lte, gt, gte, in, present, absent, sameAs, ratioTo, dateBefore, dateAfter, inPeriod, hasShape, all, any, not',
      ),
      issue(at, '/items/0/detect/conditions/1/ratio', 'missing', 'is missing', 'add it'),
      issue(at, '/items/0/detect/conditions/1/tolerance', 'missing', 'is missing', 'add it'),
      issue(
        at,
        '/items/0/detect/conditions/1/field',
        'wrong-form',
        'has not the form expected',
        'write the path of a field, as in months/*/amount#amount',
      ),
    ));

  it('has a condition too deep or too large, however hostile', () => {
    const deep = (levels: number): object =>
      levels === 0 ? { op: 'present', field: 'a' } : { op: 'not', condition: deep(levels - 1) };
    ofCard({ detect: deep(5) });
    ofCard(
      { detect: deep(6) },
      issue(
        at,
        '/items/0/detect',
        'condition-too-large',
        'nests more than 5 deep',
        'split it over several cards, or simplify it',
      ),
    );
    ofCard(
      { detect: deep(5000) },
      issue(
        at,
        '/items/0/detect',
        'condition-too-large',
        'nests more than 5 deep',
        'split it over several cards, or simplify it',
      ),
    );
    const wide = { op: 'any', conditions: Array.from({ length: 60 }, () => deep(0)) };
    ofCard(
      { detect: wide },
      issue(
        at,
        '/items/0/detect',
        'condition-too-large',
        'has more than 50 conditions',
        'split it over several cards, or simplify it',
      ),
    );
  });

  it('does not take the others with it', () => {
    const loaded = loadCatalogue(
      aPage(aCard({ id: 'first-card' }), { ...aCard(), error: '' }, aCard({ id: 'third-card' })),
    );
    assert.equal(loaded.ok, false);
    assert.deepEqual(
      loaded.catalogue?.cards.map(({ id }) => id),
      ['first-card', 'third-card'],
    );
  });

  it('is never quoted', () => {
    const issues = issuesOf(aPage({ ...aCard(), id: '<b>', error: 7, validFrom: '<script>', cover: [] }));
    assert.doesNotMatch(JSON.stringify(issues), /<|script/);
    assert.equal(issues.length, 4);
  });
});

describe('the loader and the schema', () => {
  const schema: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '../catalogue.schema.json'), 'utf8'),
  );
  const ajv = new Ajv2020({ strict: false, formats: fullFormats });
  // The file is a JSON Schema: a test of its own would fail to compile otherwise.
  const isValid = ajv.compile(schema as object);

  it('agree on the shipped catalogue', () => assert.equal(isValid(frenchCatalogue), true));

  it('agree on any change of one member of a card', () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(null, '', 'x', 3, true, [], {}, ['x'], '2026-01-01', 'https://example.org/x'),
      fc.constantFrom<unknown>([{ type: 'paragraph' }], [{ type: 'list', items: [] }], {
        urls: ['https://a.example'],
        evidence: 'A',
      }),
      fc.constantFrom<unknown>(
        { op: 'present', field: 'a' },
        { op: 'in', field: 'a', values: [] },
        { op: 'x' },
      ),
      fc.string({ maxLength: 5 }),
    );
    const members = [
      ...[
        'id',
        'lang',
        'error',
        'advice',
        'warnings',
        'severity',
        'audience',
        'lifeEvents',
        'administration',
      ],
      ...[
        'procedure',
        'fields',
        'cover',
        'legalBasis',
        'validFrom',
        'validUntil',
        'reviewBy',
        'lastCheckedAt',
      ],
      ...['source', 'links', 'sheets', 'detect', 'rank', 'other'],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...members),
        value,
        fc.constantFrom(...frenchCatalogue.items),
        (member, change, item) => {
          const page = { ...aPage({ ...item, [member]: change }) };
          assert.equal(issuesOf(page).length === 0, isValid(page), `${member}: ${JSON.stringify(change)}`);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => assert.equal(typeof loadCatalogue(json).ok, 'boolean')));
    fc.assert(
      fc.property(fc.jsonValue(), (json) => assert.equal(typeof loadCatalogue(aPage(json)).ok, 'boolean')),
    );
  });
});
