import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundle } from '../scripts/bundle.ts';
import { countCoreOperations } from '../scripts/core-profile.ts';
import { generatedFiles, staleFiles } from '../scripts/generate.ts';
import { listOperations, resolve, type Answer } from '../scripts/openapi-model.ts';
import { problems } from './problems.ts';
import { commonProblemCodes, operationList, operations } from './operations.ts';

const api = bundle();
const profiles = ['core', 'follow', 'attachments', 'invitations', 'audit', 'advice', 'statistics', 'agent'];

describe('generated files', () => {
  it('are up to date', async () => {
    assert.deepEqual(staleFiles(await generatedFiles()), [], 'run `npm run generate` and commit the result');
  });

  it('are seen as stale when they are not what would be written', () => {
    assert.deepEqual(
      staleFiles(
        new Map([
          ['openapi.core.yaml', 'other'],
          ['nowhere.json', '{}'],
        ]),
      ),
      ['openapi.core.yaml', 'nowhere.json'],
    );
  });
});

describe('the README', () => {
  it('gives the figures of the contract', () => {
    const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    assert.ok(text.includes(`version ${api.info.version}`));
    assert.ok(text.includes(`(${operationList.length} operations)`));
    assert.ok(text.includes(`reaches: ${countCoreOperations(api)} operations`));
  });
});

describe('every operation', () => {
  const located = listOperations(api);

  it('has a name of its own, a known profile and a place in the table', () => {
    assert.equal(new Set(located.map(({ node }) => node.operationId)).size, located.length);
    assert.deepEqual(
      operationList.map(({ operationId }) => operationId),
      located.map(({ node }) => node.operationId),
    );
    for (const { node } of located) assert.ok(profiles.includes(node['x-profile']), node.operationId);
  });

  it('lists codes of the catalogue, and has exactly the responses that these need', () => {
    for (const { node } of located) {
      const codes = Object.values(problems).filter(({ code }) => node['x-problem-codes']?.includes(code));
      assert.equal(codes.length, node['x-problem-codes']?.length, node.operationId);
      const wanted = new Set(codes.map(({ status }) => String(status)));
      const declared = Object.keys(node.responses).filter((status) => status.startsWith('4'));
      assert.deepEqual(new Set(declared), wanted, node.operationId);
      assert.ok('default' in node.responses, node.operationId);
    }
    for (const code of commonProblemCodes) assert.ok(code in problems, code);
  });

  it('uses the shared responses for problems, so that they cannot drift', () => {
    for (const { node } of located) {
      for (const [status, answer] of Object.entries(node.responses)) {
        if (/^[23]\d\d$/.test(status) && status !== '304') continue;
        assert.ok('$ref' in answer, `${node.operationId} ${status}`);
      }
    }
  });

  it('answers with API-Version and X-Request-Id, whatever it answers', () => {
    for (const { node } of located) {
      for (const [status, answer] of Object.entries(node.responses)) {
        const headers = Object.keys(resolve<Answer>(api, answer).headers ?? {});
        assert.ok(headers.includes('API-Version'), `${node.operationId} ${status}`);
        assert.ok(headers.includes('X-Request-Id'), `${node.operationId} ${status}`);
      }
    }
  });

  it('has links by the version in the body, not by the header', () => {
    assert.ok(!JSON.stringify(api).includes('$response.header.ETag'));
  });

  it('knows its method, path, key, precondition and schemas', () => {
    const { updateCorrection, discover, listCases } = operations;
    assert.equal(`${updateCorrection.method} ${updateCorrection.path}`, 'PATCH /corrections/{correctionId}');
    assert.deepEqual(updateCorrection.request, {
      'application/vnd.bonne-foi.draft-patch+json': 'CorrectionPatch',
    });
    assert.deepEqual(updateCorrection.responses, { 200: { 'application/json': 'Correction' } });
    assert.deepEqual([updateCorrection.idempotencyKey, updateCorrection.ifMatch], [true, true]);
    assert.equal(discover.security, 'public');
    assert.deepEqual(listCases.scopes, ['agent:read']);
  });
});
