import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
// Unions of types are meant: a key may be null.
const isScenario = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  read('scenario.schema.json') as object,
);
const files = ['must', 'should'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);

for (const file of files) {
  test(`${file} keeps the schema of scenarios`, () => {
    const scenario = read(file);
    assert.ok(isScenario(scenario), JSON.stringify(isScenario.errors));
    // Checked just above.
    assert.equal((scenario as { id: string }).id, basename(file, '.json'));
  });
}

test('the schema refuses a step that nobody knows, and an expectation of nothing', () => {
  const good = read('must/idempotency-replay.json') as object;
  assert.equal(isScenario({ ...good, steps: [{ wait: 3 }] }), false);
  assert.equal(isScenario({ ...good, steps: [{ ask: 'GET /records', expect: {} }] }), false);
  assert.equal(isScenario({ ...good, steps: [{ ask: 'GET' }] }), false);
});
