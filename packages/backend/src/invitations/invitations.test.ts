import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digestOf } from '../receipts/canonical.ts';
import { faults, readRecord, startBench, submit } from '../testing/backend-harness.ts';
import type { Bench, Told } from '../testing/backend-harness.ts';

async function respond(bench: Bench, body: object): Promise<Told> {
  const { json } = await bench.ask('GET', '/invitations/inv_alix');
  return bench.ask('POST', '/invitations/inv_alix/response', { ifMatch: json.version, body });
}

describe('invitations', () => {
  test('say what seems wrong, why, until when, and the right with the duty (INV-1)', async () => {
    const bench = await startBench();
    const { json } = await bench.ask('GET', '/invitations/inv_alix');
    assert.equal(json.deadline, '2026-12-21');
    assert.equal(json.rightToError.notice.duty, 'Vous devez signaler.');
    assert.deepEqual(json.actions, ['regularise', 'confirm_exact', 'contest']);
    const list = await bench.ask('GET', '/invitations');
    assert.deepEqual(
      list.json.items.map(({ id }: { id: string }) => id),
      ['inv_alix'],
    );
    const records = await bench.ask('GET', '/records');
    assert.equal(records.json.items.find(({ id }: { id: string }) => id === 'rec_alix').openInvitations, 1);
  });

  test('"my information is correct" is a full answer, with a receipt (INV-2)', async () => {
    const bench = await startBench();
    const told = await respond(bench, { kind: 'confirm_exact' });
    assert.equal(told.json.status, 'answered');
    assert.deepEqual(told.json.actions, []);
    const [receipt] = told.json.receipts;
    const read = await bench.ask('GET', `/invitations/inv_alix/receipts/${receipt.id}`);
    assert.equal(read.json.summary[0].op, 'confirm');
    assert.equal(read.json.contentDigest, await digestOf({ kind: 'confirm_exact' }));
    const page = await bench.ask('GET', `/invitations/inv_alix/receipts/${receipt.id}`, {
      headers: { Accept: 'text/html' },
    });
    assert.match(page.text, /vous confirmez que c’est exact/);
    assert.equal((await respond(bench, { kind: 'confirm_exact' })).json.code, 'invalid-transition');
  });

  test('regularising opens a prefilled draft; sending it answers (INV-3)', async () => {
    const bench = await startBench();
    const told = await respond(bench, { kind: 'regularise' });
    assert.equal(told.json.status, 'open');
    const { json: draft } = await bench.ask('GET', `/corrections/${told.json.correctionId}`);
    assert.equal(draft.origin, 'invited');
    assert.equal(draft.invitationId, 'inv_alix');
    assert.deepEqual(Object.keys(draft.changes), ['income']);
    const income = { op: 'set', kind: 'correction', value: { amount: '1452.37', currency: 'EUR' } };
    const patched = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      ifMatch: draft.version,
      body: { changes: { income } },
    });
    assert.equal((await submit(bench, patched.json)).status, 200);
    const { json } = await bench.ask('GET', '/invitations/inv_alix');
    assert.equal(json.status, 'answered');
    assert.equal(json.correctionId, draft.id);
    assert.equal((await readRecord(bench)).values['income']?.state, 'contested');
  });

  test('contesting needs words; an unknown answer is refused', async () => {
    const bench = await startBench();
    assert.deepEqual(faults(await respond(bench, { kind: 'contest' })), ['/comment required']);
    assert.deepEqual(faults(await respond(bench, { kind: 'surrender' })), ['/kind choice']);
    assert.equal(
      (await respond(bench, { kind: 'contest', comment: 'Je ne suis pas d’accord.' })).status,
      200,
    );
  });

  test('an overdue one is still answered, and its tag tells that it is overdue (INV-4)', async () => {
    const bench = await startBench();
    const before = (await bench.ask('GET', '/invitations/inv_alix')).json;
    bench.clock.set('2026-12-22T10:00:00Z');
    const { json } = await bench.ask('GET', '/invitations/inv_alix');
    assert.equal(json.status, 'overdue');
    assert.notEqual(json.version, before.version);
    assert.equal((await respond(bench, { kind: 'confirm_exact' })).status, 200);
  });
});
