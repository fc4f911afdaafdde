import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle } from '../scripts/bundle.ts';
import { listOperations } from '../scripts/openapi-model.ts';
import { isProblemCode, problems, problemType, situations } from './problems.ts';
import { requirements } from './requirements.ts';
import { commonProblemCodes, operationList } from './operations.ts';

const api = bundle();
const profiles = [
  'any',
  'core',
  'follow',
  'attachments',
  'invitations',
  'audit',
  'advice',
  'statistics',
  'agent',
];

describe('problems', () => {
  it('have a code of their own, a known retry rule, and titles in French and English', () => {
    for (const [code, problem] of Object.entries(problems)) {
      assert.equal(problem.code, code);
      assert.match(code, /^[a-z0-9-]{3,64}$/);
      assert.ok(['no', 'once', 'wait', 'user'].includes(problem.retry), code);
      assert.ok(problem.status >= 400 && problem.status <= 504, code);
      assert.ok(problem.title.fr && problem.title.en && problem.sdkBehaviour, code);
      assert.ok(problem.profile === undefined || profiles.includes(problem.profile), code);
    }
  });

  it('are all given by some operation', () => {
    const given = new Set([...commonProblemCodes, ...operationList.flatMap(({ codes }) => codes)]);
    assert.deepEqual(
      Object.values(problems).filter(({ code }) => !given.has(code)),
      [],
    );
  });

  it('have an address made of their code', () => {
    assert.equal(problemType('gone'), 'https://w3id.org/bonne-foi/problems/gone');
    assert.ok(isProblemCode('gone'));
    assert.ok(!isProblemCode('toString'));
  });
});

describe('situations', () => {
  it('give the status of their code, and a field code only with a place', () => {
    for (const { situation, moment, code, status, fieldCode, at } of situations) {
      assert.ok(['request', 'save', 'send'].includes(moment), situation);
      assert.equal(status, code === undefined ? 200 : problems[code].status, situation);
      assert.ok(fieldCode === undefined || at !== undefined, situation);
    }
  });

  it('use field codes of the closed list, and leave none without a situation', () => {
    const known = api.components.schemas['FieldErrorCode']?.['enum'];
    assert.ok(Array.isArray(known));
    for (const { fieldCode, situation } of situations) {
      assert.ok(fieldCode === undefined || known.includes(fieldCode), situation);
    }
  });

  it('are told apart', () => {
    assert.equal(
      new Set(situations.map(({ situation, moment }) => situation + moment)).size,
      situations.length,
    );
  });
});

describe('requirements', () => {
  const anchors = new Set([
    ...listOperations(api).map(({ node }) => node.operationId),
    ...Object.values(api.components).flatMap((section) => Object.keys(section)),
  ]);
  const headersOfEveryAnswer = new Set(['Deprecation', ...anchors]);
  const features = new Set(operationList.flatMap(({ feature }) => feature ?? []));

  it('have an id that is never used twice, a level, a known profile, a known anchor, a text and a test', () => {
    assert.equal(new Set(requirements.map(({ id }) => id)).size, requirements.length);
    for (const { id, level, profile, anchor, text, test } of requirements) {
      assert.match(id, /^[A-Z]+-\d+$/);
      assert.ok(['MUST', 'SHOULD'].includes(level), id);
      assert.ok(profiles.includes(profile), id);
      assert.ok(headersOfEveryAnswer.has(anchor), `${id}: ${anchor}`);
      assert.ok(text.length > 10 && test.length > 5, id);
    }
  });

  it('name features that exist', () => {
    for (const { id, feature } of requirements) {
      assert.ok(
        feature === undefined || features.has(feature) || feature === 'receiptPdf',
        `${id}: ${feature ?? ''}`,
      );
    }
  });

  it('leave the core small', () => {
    const core = requirements.filter(
      ({ level, profile, feature }) => level === 'MUST' && profile === 'core' && feature === undefined,
    );
    assert.ok(core.length <= 70, `${core.length} MUSTs in core`);
  });
});
