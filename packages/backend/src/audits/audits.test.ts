import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AuditRequest } from '@bonne-foi/contract';
import { faults, newKey, startBench } from '../testing/backend-harness.ts';
import type { Bench, Told } from '../testing/backend-harness.ts';

const law = [{ text: 'CRPA', article: 'L124-1' }];
const reasons = [{ fact: 'La même demande a été faite six fois.', law }];
const remedies = [{ kind: 'review_by_author', label: 'Demander un nouvel examen', timeLimit: 'P2M' }];
const points = [{ label: 'Le revenu à déclarer', recordId: 'rec_alix', path: 'income' }];
const findings = {
  scope: ['Le revenu déclaré en 2026'],
  conclusions: [{ type: 'paragraph', content: [{ type: 'text', text: 'Le montant est juste.' }] }],
  compliant: true,
};

async function asked(bench: Bench): Promise<AuditRequest> {
  const told = await bench.ask('POST', '/audit-requests', { body: { points, confirmed: true } });
  assert.equal(told.status, 201, told.text);
  return told.json;
}

async function answer(bench: Bench, id: string, body: object): Promise<Told> {
  const page = await bench.ask('GET', '/agent/audit-requests');
  const found = (page.json.items as AuditRequest[]).find((one) => one.id === id);
  assert.ok(found);
  return bench.ask('POST', `/agent/audit-requests/${id}/answer`, { ifMatch: found.version, body });
}

describe('the right to be audited', () => {
  test('a request states its points and has a receipt with what silence means (AUD-1)', async () => {
    const bench = await startBench();
    const none = await bench.ask('POST', '/audit-requests', { body: { points: [], confirmed: true } });
    assert.equal(none.status, 422);
    const key = newKey();
    const body = { points, comment: 'Avant la rentrée', confirmed: true };
    const sent = await bench.ask('POST', '/audit-requests', { body, key });
    const again = await bench.ask('POST', '/audit-requests', { body, key });
    assert.equal(again.json.id, sent.json.id);
    const { json } = sent;
    assert.equal(json.status, 'acknowledged');
    assert.equal(json.clock.deemedOn, '2027-01-21');
    const path = `/audit-requests/${json.id}/receipts/${json.receipts[0].id}`;
    const receipt = await bench.ask('GET', path);
    assert.equal(receipt.json.silence.effect, 'rejection');
    assert.equal(receipt.json.auditRequestId, json.id);
    const page = await bench.ask('GET', path, { headers: { Accept: 'text/html' } });
    assert.match(page.text, /Le revenu à déclarer/);
    assert.equal((await bench.ask('GET', path, { as: 'bob' })).status, 404);
    assert.equal((await bench.ask('GET', `/audit-requests/${json.id}`, { as: 'bob' })).status, 404);
    assert.equal((await bench.ask('GET', '/audit-requests')).json.items.length, 1);
    assert.deepEqual((await bench.ask('GET', '/agent/audit-requests', { as: 'other' })).json.items, []);
  });

  test('a point bears on what this person may see', async () => {
    const bench = await startBench();
    const told = await bench.ask('POST', '/audit-requests', {
      body: {
        points: [
          { label: 'Le dossier d’un autre', recordId: 'rec_bob' },
          { label: 'Un champ qui n’existe pas', recordId: 'rec_alix', path: 'nothing' },
        ],
        confirmed: true,
      },
    });
    assert.deepEqual(faults(told), ['/points/0/recordId unknown-field', '/points/1/path unknown-field']);
  });

  test('a refusal rests on a ground of L124-1, with reasons and remedies (AUD-4)', async () => {
    const bench = await startBench();
    const { id } = await asked(bench);
    const refuse = (more: object) => answer(bench, id, { outcome: 'refused', ...more });
    assert.equal((await refuse({})).json.code, 'refusal-ground-required');
    assert.equal((await refuse({})).json.legalBasis[0].article, 'L124-1');
    const grounded = { refusalGround: 'abusive' };
    assert.equal((await refuse(grounded)).json.code, 'reasons-required');
    assert.equal((await refuse({ ...grounded, reasons })).json.code, 'remedies-required');
    const done = await refuse({ ...grounded, reasons, remedies });
    assert.equal(done.status, 200, done.text);
    const { json } = await bench.ask('GET', `/audit-requests/${id}`);
    assert.deepEqual([json.phase, json.status], ['closed', 'refused']);
    assert.equal(json.decision.remedies[0].deadline, '2027-01-21');
    assert.equal(
      (await answer(bench, id, { outcome: 'concluded', findings })).json.code,
      'invalid-transition',
    );
  });

  test('it is scheduled on a day to come, then concluded on stated points (AUD-2)', async () => {
    const bench = await startBench();
    const { id } = await asked(bench);
    const past = await answer(bench, id, { outcome: 'accepted', scheduledFor: '2026-11-20' });
    assert.deepEqual(faults(past), ['/scheduledFor min']);
    const accepted = await answer(bench, id, { outcome: 'accepted', scheduledFor: '2026-12-04' });
    assert.equal(accepted.json.status, 'scheduled');
    assert.equal(accepted.json.clock, undefined);
    const pointless = await answer(bench, id, { outcome: 'concluded', findings: { ...findings, scope: [] } });
    assert.equal(pointless.json.code, 'findings-scope-required');
    const { json } = await answer(bench, id, { outcome: 'concluded', findings });
    const [finding] = json.findings;
    assert.deepEqual(finding.scope, findings.scope);
    assert.equal(finding.issuedOn, '2026-11-21');
    assert.equal(finding.binding, true);
  });

  test('findings that are superseded stay readable, and bind no more (AUD-3), in another request too', async () => {
    const bench = await startBench();
    const first = await asked(bench);
    const before = await answer(bench, first.id, { outcome: 'concluded', findings });
    const supersedes = before.json.findings[0].id;
    const second = await asked(bench);
    const unknown = await answer(bench, second.id, {
      outcome: 'concluded',
      findings: { ...findings, supersedes: 'fnd_none' },
    });
    assert.deepEqual(faults(unknown), ['/findings/supersedes unknown-field']);
    const after = await answer(bench, second.id, {
      outcome: 'concluded',
      findings: { ...findings, supersedes },
    });
    const { json } = await bench.ask('GET', `/audit-requests/${first.id}`);
    assert.equal(json.findings[0].binding, false);
    assert.equal(json.findings[0].supersededBy, after.json.findings[0].id);
    const here = await answer(bench, second.id, {
      outcome: 'concluded',
      findings: { ...findings, supersedes: after.json.findings[0].id },
    });
    assert.deepEqual(
      here.json.findings.map(({ binding }: { binding: boolean }) => binding),
      [false, true],
    );
  });

  test('silence refuses after two months; an answer may still follow; all is journalled', async () => {
    const bench = await startBench();
    const { id } = await asked(bench);
    bench.clock.set('2027-01-22T10:00:00Z');
    const { json } = await bench.ask('GET', `/audit-requests/${id}`);
    assert.equal(json.status, 'deemed_refused');
    assert.equal(json.decision.express, false);
    assert.equal(json.decision.remedies[0].deadline, '2027-03-21');
    assert.equal((await answer(bench, id, { outcome: 'concluded', findings })).json.status, 'concluded');
    const acts = await bench.store.transaction((tx) =>
      tx.list<{ act: string; ground?: readonly { article: string }[] }>('journal', {
        scope: id,
        order: 'oldest',
        limit: 100,
      }),
    );
    assert.deepEqual(
      acts.map(({ body }) => [body.act, body.ground?.[0]?.article]),
      [
        ['submitted', 'L124-1'],
        ['receipt_issued', undefined],
        ['deemed', undefined],
        ['findings_issued', 'L124-2'],
      ],
    );
  });
});
