import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBreakingChanges, readReleased, refusedChanges } from '../scripts/breaking.ts';
import { bundle } from '../scripts/bundle.ts';
import type { OpenApi } from '../scripts/openapi-model.ts';

/** A small contract with one of everything that can break. */
const base = {
  openapi: '3.1.1',
  info: { title: 'Test', version: '1.4.0', description: '' },
  tags: [],
  'x-common-problem-codes': [],
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        'x-profile': 'core',
        security: [{}],
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }],
        responses: {
          '200': {
            description: '',
            headers: { ETag: {} },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
      post: {
        operationId: 'createThing',
        'x-profile': 'core',
        parameters: [{ name: 'X-Note', in: 'header', schema: { type: 'string' } }],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingCreate' } } },
        },
        responses: { '201': { description: '' } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['id', 'colour'],
        properties: {
          id: { type: 'string' },
          colour: { type: 'string', enum: ['red', 'blue'] },
          kind: { const: 'thing' },
          inner: { oneOf: [{ type: 'string' }, { $ref: '#/components/schemas/Thing' }] },
          list: { type: 'array', items: { type: 'string' } },
        },
        if: { properties: { colour: { const: 'red' } } },
        then: { required: ['kind'] },
      },
      ThingCreate: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 100, pattern: '^[a-z]+$' },
          size: { type: ['integer', 'null'], minimum: 1 },
          colour: { type: 'string', enum: ['red', 'blue'] },
          tags: { type: 'array', items: { type: 'string', maxLength: 10 } },
          extra: { type: 'object' },
          either: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
        },
      },
    },
  },
};

type Path = readonly (string | number)[];
const thing: Path = ['components', 'schemas', 'Thing'];
const create: Path = ['components', 'schemas', 'ThingCreate'];
const get: Path = ['paths', '/things', 'get'];
const post: Path = ['paths', '/things', 'post'];

/** The contract with one value put in another's place, or taken out when the value is undefined. */
function changed(path: Path, value: unknown): OpenApi {
  const copy: unknown = structuredClone(base);
  let target = copy;
  // The paths of the cases lead to members that are there.
  for (const step of path.slice(0, -1)) target = (target as Record<string | number, unknown>)[step];
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(target as object, last);
  else (target as Record<string | number, unknown>)[last] = value;
  // A test contract holds only what the comparison reads.
  return copy as OpenApi;
}

const released = changed(['info', 'version'], '1.4.0');

const refused: readonly (readonly [rule: string, where: string, path: Path, value: unknown])[] = [
  ['operation-removed', 'createThing', post, undefined],
  ['operation-removed', 'listThings', ['paths', '/things'], {}],
  ['operation-renamed', 'createThing', [...post, 'operationId'], 'addThing'],
  ['security-tightened', 'listThings', [...get, 'security'], [{ bearer: [] }]],
  ['profile-changed', 'listThings', [...get, 'x-profile'], 'follow'],
  ['body-newly-required', 'createThing', [...post, 'requestBody', 'required'], true],
  ['parameter-removed', 'listThings query limit', [...get, 'parameters'], []],
  ['parameter-newly-required', 'createThing header X-Note', [...post, 'parameters', 0, 'required'], true],
  ['maximum-tightened', 'listThings query limit', [...get, 'parameters', 0, 'schema', 'maximum'], 50],
  ['success-removed', 'createThing 201', [...post, 'responses'], { '202': { description: '' } }],
  ['header-removed', 'listThings 200 ETag', [...get, 'responses', '200', 'headers'], {}],
  ['media-type-removed', 'listThings 200 application/json', [...get, 'responses', '200', 'content'], {}],
  ['property-removed', 'listThings 200/id', [...thing, 'properties', 'id'], undefined],
  ['property-removed', 'createThing request/name', [...create, 'properties', 'name'], undefined],
  ['property-no-longer-required', 'listThings 200/id', [...thing, 'required'], ['colour']],
  ['property-newly-required', 'createThing request/name', [...create, 'required'], ['name']],
  ['type-changed', 'listThings 200/id', [...thing, 'properties', 'id', 'type'], ['string', 'null']],
  ['type-changed', 'createThing request/size', [...create, 'properties', 'size', 'type'], 'integer'],
  ['type-changed', 'listThings 200/list/*', [...thing, 'properties', 'list', 'items', 'type'], 'integer'],
  [
    'enum-value-added',
    'listThings 200/colour',
    [...thing, 'properties', 'colour', 'enum'],
    ['red', 'blue', 'green'],
  ],
  ['enum-value-removed', 'createThing request/colour', [...create, 'properties', 'colour', 'enum'], ['red']],
  ['const-changed', 'listThings 200/kind', [...thing, 'properties', 'kind', 'const'], 'object'],
  ['guarantee-changed', 'listThings 200', [...thing, 'then'], undefined],
  [
    'alternative-added',
    'listThings 200/inner',
    [...thing, 'properties', 'inner', 'oneOf', 2],
    { type: 'integer' },
  ],
  [
    'alternative-removed',
    'createThing request/either',
    [...create, 'properties', 'either', 'oneOf'],
    [{ type: 'string' }],
  ],
  ['pattern-tightened', 'createThing request/name', [...create, 'properties', 'name', 'pattern'], '^[a-c]+$'],
  ['format-tightened', 'createThing request/name', [...create, 'properties', 'name', 'format'], 'email'],
  ['maxLength-tightened', 'createThing request/name', [...create, 'properties', 'name', 'maxLength'], 50],
  [
    'maxLength-tightened',
    'createThing request/tags/*',
    [...create, 'properties', 'tags', 'items', 'maxLength'],
    5,
  ],
  ['maxItems-tightened', 'createThing request/tags', [...create, 'properties', 'tags', 'maxItems'], 3],
  ['minItems-tightened', 'createThing request/tags', [...create, 'properties', 'tags', 'minItems'], 1],
  ['minimum-tightened', 'createThing request/size', [...create, 'properties', 'size', 'minimum'], 2],
  ['if-tightened', 'createThing request', [...create, 'if'], { required: ['name'] }],
  [
    'closed-to-unknown-members',
    'createThing request/extra',
    [...create, 'properties', 'extra', 'additionalProperties'],
    false,
  ],
];

const allowed: readonly (readonly [what: string, path: Path, value: unknown])[] = [
  [
    'a new operation',
    ['paths', '/others'],
    { get: { ...base.paths['/things'].get, operationId: 'listOthers' } },
  ],
  [
    'a new optional parameter',
    [...get, 'parameters', 1],
    { name: 'sort', in: 'query', schema: { type: 'string' } },
  ],
  ['a new member in an answer', [...thing, 'properties', 'note'], { type: 'string' }],
  ['a member promised more often', [...thing, 'required'], ['id', 'colour', 'kind']],
  ['a new optional member in a request', [...create, 'properties', 'note'], { type: 'string' }],
  [
    'one more value taken in a request',
    [...create, 'properties', 'colour', 'enum'],
    ['red', 'blue', 'green'],
  ],
  ['one value less in an answer', [...thing, 'properties', 'colour', 'enum'], ['red']],
  ['a wider limit in a request', [...create, 'properties', 'name', 'maxLength'], 200],
  ['a pattern lifted in a request', [...create, 'properties', 'name', 'pattern'], undefined],
  ['other words', [...thing, 'properties', 'id', 'description'], 'Otherwise said'],
];

describe('a breaking change without a major version', () => {
  for (const [rule, where, path, value] of refused) {
    it(`is refused: ${rule} at ${where}`, () => {
      const changes = refusedChanges(released, changed(path, value));
      assert.ok(
        changes.some((change) => change.rule === rule && change.where === where),
        JSON.stringify(changes),
      );
    });
  }

  for (const [what, path, value] of allowed) {
    it(`is not seen in ${what}`, () => {
      assert.deepEqual(findBreakingChanges(released, changed(path, value)), []);
    });
  }

  it('is allowed with a major version', () => {
    const next = changed(post, undefined);
    assert.deepEqual(refusedChanges(released, { ...next, info: { ...next.info, version: '2.0.0' } }), []);
  });

  it('has not happened since the last release', () => {
    assert.deepEqual(refusedChanges(readReleased(), bundle()), []);
  });
});
