import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { frenchCatalogue } from '@bonne-foi/advice/catalogue';

interface Scripts {
  readonly compileCatalogue: (source: unknown) => unknown;
  readonly toRichText: (written: string) => unknown;
  readonly schemaOf: (schemas: unknown) => unknown;
}

const root = join(import.meta.dirname, '..');
const script = (name: string): Promise<Scripts> => import(join(root, 'scripts', name));
const { compileCatalogue } = await script('compile-catalogue.mjs');
const { toRichText } = await script('rich-text.mjs');
const { schemaOf } = await script('schema.mjs');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const source: unknown = parse(readFileSync(join(root, 'catalogue/fr.yaml'), 'utf8'));

describe('what is generated', () => {
  it('comes from the editors’ file as it is now', () =>
    assert.deepEqual(compileCatalogue(source), frenchCatalogue));

  it('has the contract’s schema as it is now', () => {
    const contract = readJson('../contract/openapi.json') as { components: { schemas: unknown } };
    assert.deepEqual(readJson('catalogue.schema.json'), schemaOf(contract.components.schemas));
  });
});

describe('what an editor writes', () => {
  const text = (words: string) => ({ type: 'text', text: words });

  it('becomes paragraphs, lists, strong text and links', () => {
    assert.deepEqual(toRichText('Un **mot** fort.\nSuite.\n- a\n- [b](https://example.org/)\n\nFin.'), [
      {
        type: 'paragraph',
        content: [text('Un '), { type: 'strong', text: 'mot' }, text(' fort.'), text(' '), text('Suite.')],
      },
      {
        type: 'list',
        items: [[text('a')], [{ type: 'link', text: 'b', href: 'https://example.org/' }]],
      },
      { type: 'paragraph', content: [text('Fin.')] },
    ]);
  });

  it('stays text when it is anything else', () => {
    for (const words of [
      '<b>x</b>',
      '[a](javascript:alert(1))',
      '[a](http://example.org)',
      '# titre',
      '* a',
    ]) {
      assert.deepEqual(toRichText(words), [{ type: 'paragraph', content: [text(words)] }]);
    }
  });
});

describe('what an editor gets wrong', () => {
  const card = {
    ...{
      id: 'a-card',
      error: 'J’oublie.',
      advice: 'Je fais.',
      administration: 'town',
      audience: ['individual'],
    },
    ...{ lifeEvents: [], cover: 'none', evidence: 'A', sources: ['page'] },
  };
  const file = (change: object) => ({
    catalogue: {},
    defaults: { validFrom: '', lastCheckedAt: '', reviewBy: {} },
    administrations: { town: { name: 'Mairie' } },
    sources: { page: 'https://example.org' },
    laws: {},
    cards: [{ ...card, ...change }],
  });
  const table: readonly (readonly [object, string])[] = [
    [{ sources: ['other'] }, 'a-card: source "other" is not in sources; add it'],
    [{ administration: 'state' }, 'a-card: administration "state" is not in administrations; add it'],
    [
      { legalBasis: ['CGI 200 (à vérifier)'] },
      'a-card: a text to check stands under toCheck, not legalBasis',
    ],
    [{ legalBasis: ['CGI'] }, 'a-card: "CGI" is not a text and its article'],
  ];
  for (const [change, message] of table) {
    it(message, () => assert.throws(() => compileCatalogue(file(change)), { message }));
  }
  it('nothing', () => assert.doesNotThrow(() => compileCatalogue(file({}))));
});
