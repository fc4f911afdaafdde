import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle } from '../scripts/bundle.ts';
import { listExamples } from '../scripts/emit-examples.ts';
import { listOperations, schemaNameOf, resolve, type Answer } from '../scripts/openapi-model.ts';
import { unknownMembers } from '../scripts/unknown-members.ts';
import { problems } from './problems.ts';
import { schemaNames, validate, type SchemaName } from './validators/index.ts';

const api = bundle();
const placed = listExamples(api);
const isSchemaName = (name: string): name is SchemaName => schemaNames.some((known) => known === name);

describe('examples', () => {
  it('are there for every request body and every success with a body', () => {
    for (const { node } of listOperations(api)) {
      const own = placed.filter(({ operationId }) => operationId === node.operationId);
      const wantsRequest = Object.values(node.requestBody?.content ?? {}).some(
        (media) => schemaNameOf(media) !== null,
      );
      if (wantsRequest)
        assert.ok(
          own.some(({ place }) => place === 'request'),
          `${node.operationId}: request`,
        );
      for (const [status, answer] of Object.entries(node.responses)) {
        const content = resolve<Answer>(api, answer).content ?? {};
        if (!status.startsWith('2') || !('application/json' in content)) continue;
        assert.ok(
          own.some((one) => one.place === 'response' && one.status === status),
          `${node.operationId}: ${status}`,
        );
      }
    }
  });

  for (const { operationId, place, name, schema, value } of placed) {
    if (schema === null) continue;
    it(`${operationId} ${place} ${name} has the shape of ${schema}, and no member that it does not know`, () => {
      assert.ok(isSchemaName(schema));
      assert.deepEqual(validate(schema, value), { ok: true, value });
      assert.deepEqual(unknownMembers(api, schema, value), []);
    });
  }

  it('of problems carry the title, status and code of the catalogue', () => {
    const found = placed.filter(({ place }) => place === 'problem').map(({ value }) => value);
    assert.ok(found.length > 50);
    for (const value of found) {
      const problem = validate('Problem', value);
      assert.ok(problem.ok);
      const { code, status } = problem.value;
      assert.ok(
        Object.values(problems).some((known) => known.code === code && known.status === status),
        code,
      );
    }
  });

  it('are refused when a member is misspelt', () => {
    const members = unknownMembers(api, 'Problem', {
      type: 'x',
      titel: 'x',
      errors: [{ code: 'x', detial: 'x' }],
    });
    assert.deepEqual(members, ['/titel', '/errors/0/detial']);
  });
});
