import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { phoneChange, sendCorrection, startBench } from '../testing/backend-harness.ts';
import type { Bench } from '../testing/backend-harness.ts';
import { townHall } from '../testing/test-procedure-harness.ts';

const service = { name: 'Service Enfance', phone: '+33199000123', email: 'enfance@exempleville.example' };
const named = { mode: 'named', name: 'Agent Spécimen', jobTitle: 'Gestionnaire', service };

const later = {
  ...townHall,
  handling: { ...townHall.handling, acknowledgement: 'by_service', algorithm: true },
} as const;

function start(): Promise<Bench> {
  return startBench({ procedures: [later] });
}

async function act(bench: Bench, id: string, name: string, body: object): ReturnType<Bench['ask']> {
  const { json } = await bench.ask('GET', `/agent/cases/${id}`);
  return bench.ask('POST', `/agent/cases/${id}/${name}`, { ifMatch: json.version, body });
}

describe('a service that acknowledges later (R112-11-2)', () => {
  test('the send is registered at once, and acknowledged when an agent takes charge, on the same date of receipt', async () => {
    const bench = await start();
    const sent = await sendCorrection(bench, phoneChange);
    assert.equal(sent.status, 'registered');
    assert.deepEqual(
      sent.receipts.map(({ kind }) => kind),
      ['registration'],
    );
    const registered = await bench.ask('GET', `/corrections/${sent.id}/receipts/${sent.receipts[0]?.id}`);
    assert.equal(registered.json.silence, undefined);
    bench.clock.advance(3 * 86_400_000);
    const taken = await act(bench, sent.id, 'assignment', { disclosure: named });
    assert.equal(taken.json.correction.status, 'under_review');
    const [first, second] = taken.json.correction.receipts;
    assert.equal(second.kind, 'acknowledgement');
    assert.equal(second.receivedAt, first.receivedAt);
    assert.notEqual(second.issuedAt, first.issuedAt);
    assert.notEqual(second.number, first.number);
    const { json } = await bench.ask('GET', `/corrections/${sent.id}/receipts/${second.id}`);
    assert.equal(json.silence.deemedOn, '2027-01-21');
    assert.equal(json.contentDigest, registered.json.contentDigest);
    assert.deepEqual(json.summary, registered.json.summary);
    const again = await act(bench, sent.id, 'assignment', { disclosure: named });
    assert.equal(again.json.correction.receipts.length, 2);
  });

  test('nothing is decided before, and remedies bind nobody who had no acknowledgement (L112-12)', async () => {
    const bench = await start();
    const sent = await sendCorrection(bench, phoneChange);
    const early = await act(bench, sent.id, 'decision', {
      changes: { phone: { result: 'accepted' } },
      signatory: named,
    });
    assert.equal(early.json.code, 'invalid-transition');
    bench.clock.set('2027-01-22T10:00:00Z');
    const { json } = await bench.ask('GET', `/corrections/${sent.id}`);
    assert.equal(json.status, 'deemed_refused');
    assert.equal(json.decision.remedies[0].opposable, false);
  });

  test('where an algorithm has a part, a decision carries its notice (L311-3-1)', async () => {
    const bench = await start();
    const { id } = await sendCorrection(bench, phoneChange);
    await act(bench, id, 'assignment', { disclosure: named });
    const decision = { changes: { phone: { result: 'accepted' } }, signatory: named };
    const mute = await act(bench, id, 'decision', decision);
    assert.equal(mute.json.code, 'algorithm-notice-required');
    assert.equal(mute.json.legalBasis[0].article, 'L311-3-1');
    const algorithmic = { purpose: 'Calculer le tarif.', rights: 'Vous pouvez demander les règles.' };
    const done = await act(bench, id, 'decision', { ...decision, algorithmic });
    assert.equal(done.json.correction.decision.algorithmic.purpose, 'Calculer le tarif.');
  });
});

describe('what an agent reads', () => {
  test('the timeline, the messages of the person among it; another service sees none of it', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    await bench.ask('POST', `/corrections/${sent.id}/messages`, { body: { message: 'Bonjour.' } });
    const { json } = await bench.ask('GET', `/agent/cases/${sent.id}/events`);
    assert.equal(json.items.at(-1).message, 'Bonjour.');
    const other = await bench.ask('GET', `/agent/cases/${sent.id}/events`, { as: 'other' });
    assert.equal(other.status, 404);
  });

  test('the journal says what moved, and on what ground', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    await act(bench, sent.id, 'assignment', { disclosure: named });
    const { json } = await bench.ask('GET', `/agent/cases/${sent.id}/journal`);
    const assigned = json.items.find((entry: { act: string }) => entry.act === 'assigned');
    assert.deepEqual([assigned.old, assigned.new], ['acknowledged', 'under_review']);
    assert.equal(assigned.ground[0].article, 'L111-2');
  });

  test('an invitation and its answer have their own lines', async () => {
    const bench = await startBench();
    const { json } = await bench.ask('POST', '/agent/invitations', {
      body: {
        procedure: 'mairie-test',
        title: 'À vérifier',
        reason: 'Deux montants diffèrent.',
        timeLimit: 'P1M',
        effect: 'Répondre écarte la sanction si la bonne foi est retenue.',
        recipients: [{ recordId: 'rec_alix', paths: ['income'] }],
      },
    });
    const id = json.created[0].invitationId;
    const { json: invitation } = await bench.ask('GET', `/invitations/${id}`);
    await bench.ask('POST', `/invitations/${id}/response`, {
      ifMatch: invitation.version,
      body: { kind: 'confirm_exact' },
    });
    const rows = await bench.store.transaction((tx) =>
      tx.list<{ act: string; actor: { name?: string } }>('journal', {
        scope: id,
        order: 'oldest',
        limit: 10,
      }),
    );
    assert.deepEqual(
      rows.map(({ body }) => [body.act, body.actor.name]),
      [
        ['invited', 'Agent Spécimen'],
        ['invitation_answered', undefined],
      ],
    );
  });
});
