/** The tables are published: their form is a promise to other languages. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { generatedFiles } from '../scripts/generated-files.ts';

const read = (relative: string): unknown =>
  JSON.parse(readFileSync(new URL(relative, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
const isTable = ajv.compile<{
  readonly cases: readonly { readonly name: string; readonly input: unknown }[];
}>(
  // A schema is an object.
  read('../cases.schema.json') as object,
);
const areFacts = ajv.compile(
  // A schema is an object.
  read('../facts.schema.json') as object,
);

const files = globSync('**/*.cases.json', { cwd: new URL('.', import.meta.url) });

describe('the truth tables', () => {
  it('are at least 250 cases over all rules', () => {
    const total = files.reduce((sum, file) => {
      const table = read(file);
      return sum + (isTable(table) ? table.cases.length : 0);
    }, 0);
    assert.ok(total >= 250, `${total} cases`);
  });

  for (const file of files) {
    it(`${file} has the form of a table, and each case its own name`, () => {
      const table = read(file);
      assert.ok(isTable(table), ajv.errorsText(isTable.errors));
      assert.equal(new Set(table.cases.map(({ name }) => name)).size, table.cases.length);
      if (!/^(rules|sanctions)\//.test(file)) return;
      for (const { name, input } of table.cases) {
        const { facts } = input as { readonly facts: unknown };
        assert.ok(areFacts(facts), `${name}: ${ajv.errorsText(areFacts.errors)}`);
      }
    });
  }

  it('are refused without an article', () => {
    const table = { rule: 'x', article: 'x', cases: [{ name: 'a', input: {}, expected: {}, why: 'x' }] };
    assert.equal(isTable(table), false);
  });
});

describe('what is made from the code', () => {
  it('is up to date: npm run generate --workspace packages/law', async () => {
    for (const { path, content } of await generatedFiles()) {
      assert.equal(readFileSync(path, 'utf8'), content, path);
    }
  });
});
