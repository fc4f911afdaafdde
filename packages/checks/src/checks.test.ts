// Each law is seen kept once and broken once: a check that cannot fail holds nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrowsCheck } from './arrows.ts';
import { exportsCheck } from './exports.ts';
import { createFixture, manifest } from './fixture.ts';
import { isCounted, longest, tooLong } from './length.ts';
import { refusedLicences } from './licences.ts';
import { linksCheck } from './links.ts';
import { neverCheck, rules, violations } from './never.ts';
import { knipFindings, unusedCheck } from './unused.ts';
import { differences } from './words.ts';

describe('arrows', () => {
  const packages = {
    'packages/contract/package.json': manifest('contract'),
    'packages/sdk/package.json': manifest('sdk'),
  };

  it('lets the SDK import the contract', async () => {
    using fixture = createFixture({
      ...packages,
      'packages/contract/src/index.ts': 'export const version = "1";\n',
      'packages/sdk/src/index.ts':
        "import { version } from '@bonne-foi/contract';\nexport const v = version;\n",
    });
    assert.deepEqual(await arrowsCheck.run(fixture.root), []);
  });

  it('refuses that the contract imports the SDK, even for a type', async () => {
    using fixture = createFixture({
      ...packages,
      'packages/contract/src/index.ts': "import type { V } from '@bonne-foi/sdk';\nexport const v: V = 1;\n",
      'packages/sdk/src/index.ts': 'export type V = number;\n',
    });
    assert.deepEqual(await arrowsCheck.run(fixture.root), [
      'packages/contract/src/index.ts imports packages/sdk/src/index.ts (arrows-of-contract)',
    ]);
  });

  it('refuses a circle', async () => {
    using fixture = createFixture({
      ...packages,
      'packages/contract/src/index.ts': "import { b } from './b.ts';\nexport const a = () => b();\n",
      'packages/contract/src/b.ts': "import { a } from './index.ts';\nexport const b = (): unknown => a();\n",
    });
    const found = await arrowsCheck.run(fixture.root);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /→.*\(no-circle\)$/);
  });

  it('refuses to prove anything about nothing', async () => {
    using fixture = createFixture({ 'packages/contract/package.json': manifest('contract') });
    assert.deepEqual(await arrowsCheck.run(fixture.root), ['no module was found under packages/*/src']);
  });
});

describe('exports', () => {
  const files = {
    'packages/sdk/package.json': manifest('sdk', { license: 'MIT', files: ['dist', 'src'] }),
    'packages/sdk/src/index.ts': 'export const a = 1;\n',
    'packages/sdk/dist/index.js': 'export const a = 1;\n',
  };

  it('accepts an entry whose files are there', async () => {
    using fixture = createFixture({
      ...files,
      'packages/sdk/dist/index.d.ts': 'export declare const a: 1;\n',
    });
    assert.deepEqual(await exportsCheck.run(fixture.root), []);
  });

  it('names an entry whose types are missing', async () => {
    using fixture = createFixture(files);
    const found = await exportsCheck.run(fixture.root);
    assert.equal(found[0], '@bonne-foi/sdk: entry "." (types) names ./dist/index.d.ts, which does not exist');
  });
});

describe('unused', () => {
  it('names a dependency that nothing imports', async () => {
    using fixture = createFixture({
      'package.json': JSON.stringify({ name: 'fixture', type: 'module', dependencies: { lit: '3.3.3' } }),
      'index.ts': 'export const a = 1;\n',
    });
    assert.deepEqual(await unusedCheck.run(fixture.root), ['package.json: dependencies: lit']);
  });

  it('finds nothing in an empty report', () => {
    assert.deepEqual(knipFindings('{"issues":[]}'), []);
  });
});

describe('licences', () => {
  it('accepts free licences, and a choice that holds one', () => {
    assert.deepEqual(refusedLicences({ 'a@1': 'MIT', 'b@1': '(GPL-3.0 OR MIT)', 'c@1': ['ISC'] }), []);
  });

  it('refuses the others, the unknown, and nothing at all', () => {
    assert.deepEqual(refusedLicences({ 'a@1': 'AGPL-3.0', 'b@1': undefined, 'c@1': 'MIT AND GPL-2.0' }), [
      'a@1: licence "AGPL-3.0" is not in the list',
      'b@1: licence "unknown" is not in the list',
      'c@1: licence "MIT AND GPL-2.0" is not in the list',
    ]);
    assert.deepEqual(refusedLicences({}), ['no package was found: is node_modules there?']);
  });
});

describe('links', () => {
  it('follows a link that leads somewhere', async () => {
    using fixture = createFixture({ 'README.md': '[a](docs/a.md)\n', 'docs/a.md': '# A\n' });
    assert.deepEqual(await linksCheck.run(fixture.root), []);
  });

  it('names a link that leads nowhere', async () => {
    using fixture = createFixture({ 'README.md': '[a](docs/b.md)\n' });
    assert.deepEqual(await linksCheck.run(fixture.root), [
      'README.md links to docs/b.md, which does not exist',
    ]);
  });
});

describe('words', () => {
  it('accepts the same keys with the same placeholders', () => {
    assert.deepEqual(differences({ a: 'Bonjour {name}' }, { a: 'Hello {name}' }), []);
  });

  it('names what is missing or differs', () => {
    assert.deepEqual(differences({ a: '{x}', b: 'b' }, { a: '{y}', c: 'c' }), [
      '"a" has {x} in French and {y} in English',
      '"b" has no English text',
      '"c" has no French text',
    ]);
    assert.deepEqual(differences({}, {}), ['the dictionaries are empty']);
  });
});

describe('never', () => {
  const red: Readonly<Record<string, readonly [path: string, content: string]>> = {
    'a path of one machine': ['docs/a.md', 'see /root/x'],
    'the name of a package registry': ['a.mjs', 'fetch("https://registry.npmjs.org")'],
    'a download address in the lock file': ['package-lock.json', '"resolved": "https://x"'],
    'work left for another day': ['a.ts', '// TODO: later'],
    'a test that does not run, or hides others': ['a.test.ts', 'it.only("x")'],
    'a rule or a type switched off': ['a.ts', 'const a = b as any;'],
    'what a strict CSP refuses, or what trusts text': [
      'packages/widget/src/a.ts',
      'html`<p style="color:red">`',
    ],
    'a default export': ['packages/sdk/src/a.ts', 'export default 1;'],
  };
  for (const rule of rules) {
    it(`finds ${rule.what}`, () => {
      const [path, content] = red[rule.what] ?? assert.fail('no red case');
      assert.deepEqual(violations(path, `\n${content}`), [`${path}:2 holds ${rule.what}`]);
    });
  }

  it('reads every tracked file', async () => {
    using fixture = createFixture({ 'docs/ok.md': 'fine\n', 'packages/sdk/src/a.ts': '// FIXME\n' });
    assert.deepEqual(await neverCheck.run(fixture.root), [
      'packages/sdk/src/a.ts:1 holds work left for another day',
    ]);
  });
});

describe('length', () => {
  it('counts source, not tests, dictionaries or generated files', () => {
    assert.equal(isCounted('packages/sdk/src/client.ts'), true);
    assert.equal(isCounted('packages/sdk/src/client.test.ts'), false);
    assert.equal(isCounted('packages/contract/src/generated/openapi.ts'), false);
  });

  it('names a file that is too long', () => {
    assert.deepEqual(tooLong('a.ts', '\n'.repeat(longest)), []);
    assert.deepEqual(tooLong('a.ts', '\n'.repeat(longest + 1)), [
      'a.ts has 251 lines: another idea is hiding in there',
    ]);
  });
});
