import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { examples } from '@bonne-foi/contract/examples';
import { type OperationId, type OperationInfo, operations } from '@bonne-foi/contract/operations';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { clientView, readSchemas, refName, type Schema } from '../scripts/client-view.ts';
import { makeShapes, ruleOf } from '../scripts/shapes.ts';
import * as agentShapes from './generated/agent-shapes.ts';
import * as firstShapes from './generated/first-shapes.ts';
import * as personShapes from './generated/person-shapes.ts';
import { misfits, type Rule } from './shape.ts';

const all = readSchemas(new URL('../../contract/schemas/', import.meta.url));
const views = new Map([...all].map(([name, schema]) => [name, viewOrNothing(name, schema)]));
const rules: Readonly<Record<string, Rule>> = { ...firstShapes, ...personShapes, ...agentShapes };

/** Schemas of requests may use keywords that no answer needs. */
function viewOrNothing(name: string, schema: Schema): Schema {
  return clientView(name, schema, all);
}

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'view:', $defs: Object.fromEntries(views) });

/** Values that a view takes, mostly. */
function valueOf(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (schema['$ref'] !== undefined) return valueOf(views.get(refName(schema['$ref'])) ?? {}, depth + 1);
  if (Array.isArray(schema['anyOf']))
    return fc.oneof(...schema['anyOf'].map((part: Schema) => valueOf(part, depth)));
  if (schema['const'] !== undefined) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if (Array.isArray(schema['type'])) {
    return fc.oneof(...schema['type'].map((type: string) => valueOf({ ...schema, type }, depth)));
  }
  switch (schema['type']) {
    case 'string':
      return typeof schema['pattern'] === 'string'
        ? fc.stringMatching(new RegExp(schema['pattern']))
        : fc.oneof(fc.string({ maxLength: 5 }), fc.constant('été'));
    case 'integer':
      return fc.integer();
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valueOf(schema['items'] as Schema, depth + 1), { maxLength: depth > 6 ? 0 : 2 });
    case 'object':
      return objectOf(schema, depth);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function objectOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const required = new Set(schema['required'] as string[] | undefined);
  const entries = Object.entries((schema['properties'] as Record<string, Schema> | undefined) ?? {})
    // A shape that holds itself must end somewhere.
    .filter(([name]) => required.has(name) || depth < 6)
    .map(([name, part]) => [name, valueOf(part, depth + 1)] as const);
  const known = fc.record(Object.fromEntries(entries), {
    requiredKeys: [...required].filter((name) => name in Object.fromEntries(entries)),
  });
  const each = schema['additionalProperties'] as Schema | undefined;
  const keys = schema['propertyNames'] as Schema | undefined;
  if (!each)
    return fc
      .tuple(
        known,
        fc.dictionary(fc.constantFrom('later', 'x-new'), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 1 }),
      )
      .map(([a, b]) => ({ ...b, ...a }));
  const key = keys ? (valueOf(keys, depth) as fc.Arbitrary<string>) : fc.string({ maxLength: 6 });
  return fc
    .tuple(known, fc.dictionary(key, valueOf(each, depth + 1), { maxKeys: 2 }))
    .map(([a, b]) => ({ ...b, ...a }));
}

const odd = [
  null,
  0,
  1.5,
  -1,
  '',
  'x',
  true,
  false,
  [],
  {},
  [null],
  { a: 1 },
  '2026-13-01',
  'draft ',
  '2026-01-01',
];

/** Replaces, removes or adds something somewhere. */
function damage(value: unknown, pick: (most: number) => number): unknown {
  if (Array.isArray(value) && value.length && pick(4)) {
    const index = pick(value.length);
    return value.map((item: unknown, at) => (at === index ? damage(item, pick) : item));
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length && pick(5)) {
    const names = Object.keys(value);
    const name = names[pick(names.length)] ?? '';
    const copy: Record<string, unknown> = { ...value };
    const kind = pick(6);
    if (kind === 0) Reflect.deleteProperty(copy, name);
    else if (kind === 1) copy[['__proto_', 'a b', '9', 'état', 'new'][pick(5)] ?? ''] = odd[pick(odd.length)];
    else copy[name] = damage(copy[name], pick);
    return copy;
  }
  return odd[pick(odd.length)];
}

const names = Object.keys(rules).map((name) => name.replace(/Shape$/, ''));

test('a shape takes what ajv takes of the same schema, and refuses what it refuses', () => {
  let refused = 0;
  let taken = 0;
  for (const name of names) {
    const accepts = ajv.compile({ $ref: `view:#/$defs/${name}` });
    const rule = rules[`${name}Shape`] ?? 0;
    fc.assert(
      fc.property(
        valueOf({ $ref: `#/$defs/${name}` }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 40 }),
        fc.nat(3),
        (value, dice, times) => {
          let at = 0;
          const pick = (most: number): number => (dice[at++ % dice.length] ?? 0) % most;
          let candidate: unknown = value;
          for (let round = 0; round < times; round++) candidate = damage(candidate, pick);
          const wire: unknown = JSON.parse(JSON.stringify(candidate));
          const found = misfits(rule, wire);
          const fits = accepts(wire);
          if (fits) taken++;
          else refused++;
          assert.equal(found.length === 0, fits, `${name} ${JSON.stringify(wire)} ${found.join()}`);
        },
      ),
      { numRuns: 120 },
    );
  }
  assert.ok(refused > 1_000 && taken > 1_000, `${refused} refused, ${taken} taken`);
});

test('the examples of the contract fit', () => {
  let checked = 0;
  for (const [id, { response }] of Object.entries(examples)) {
    const operation: OperationInfo = operations[id as OperationId];
    const schemas = Object.values(operation.responses).flatMap((table) => Object.values(table));
    const rule = schemas.map((name) => rules[`${name}Shape`]).find((known) => known !== undefined);
    if (rule === undefined) continue;
    for (const [name, example] of Object.entries(response as Record<string, unknown>)) {
      if (typeof example === 'string') continue;
      checked++;
      assert.deepEqual(misfits(rule, example), [], `${id} ${name}`);
    }
  }
  assert.ok(checked > 40, `${checked} examples`);
});

test('points at the fault, and never shows a key that could be personal', () => {
  const { RecordShape } = firstShapes;
  const found = misfits(RecordShape, {
    id: 7,
    values: { 'months/m_1/sum': { state: 3 }, 'Camille Exemple': {} },
  });
  assert.ok(found.includes('/id'));
  assert.ok(found.includes('/values/months~1m_1~1sum/state'));
  assert.ok(found.includes('/values/*'));
  assert.ok(found.includes('/title'));
  assert.ok(!found.join().includes('Camille'));
});

test('a shape that holds itself is not followed for ever', () => {
  let field: object = { id: 'f', type: 'group', label: 'l', correctable: 'here' };
  for (let depth = 0; depth < 20_000; depth++) field = { ...field, fields: [field] };
  assert.equal(misfits(firstShapes.FieldShape, field).length, 1);
});

test('the generated files are those of the contract', () => {
  for (const [name, text] of makeShapes()) {
    const held = readFileSync(new URL(`./generated/${name}`, import.meta.url), 'utf8');
    assert.equal(
      plain(held),
      plain(text),
      `${name} is out of date: npm run generate --workspace @bonne-foi/sdk`,
    );
  }
});

/** Without what a formatter may change. */
function plain(text: string): string {
  return text.replace(/[\s,]+/g, '').replaceAll('"', "'");
}

test('a keyword that nobody decided on stops the generator', () => {
  assert.throws(
    () => clientView('Thing', { type: 'string', contentEncoding: 'base64' }, all),
    /the keyword "contentEncoding" is not known here/,
  );
  assert.throws(() => ruleOf({ type: ['array', 'null'] }, () => ''), /a union with a list/);
});

test('a member named like what every object inherits is a member that is not known', () => {
  const wire: unknown = JSON.parse(
    '{ "id": "a", "constructor": "x", "toString": {}, "hasOwnProperty": [], "__proto__": 2, "valueOf": null }',
  );
  assert.deepEqual(misfits({ r: { id: 1 } }, wire), []);
  const withConstructor: Rule = { r: { id: 1 }, o: Object.fromEntries([['constructor', 2]]) };
  assert.deepEqual(misfits(withConstructor, wire), ['/constructor']);
  assert.deepEqual(misfits({ m: 1 }, JSON.parse('{ "a": "x", "toString": "x" }')), []);
  assert.deepEqual(misfits({ m: 1 }, JSON.parse('{ "a": "x", "toString": 1 }')), ['/toString']);
});
