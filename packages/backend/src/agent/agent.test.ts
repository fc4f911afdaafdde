import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Correction } from '@bonne-foi/contract';
import { digestOf } from '../receipts/canonical.ts';
import {
  allOperations,
  faults,
  openDraft,
  phoneChange,
  readRecord,
  sendCorrection,
  startBench,
  submit,
} from '../testing/backend-harness.ts';
import type { Bench, Told } from '../testing/backend-harness.ts';

const service = { name: 'Service Enfance', phone: '+33199000123', email: 'enfance@exempleville.example' };
const named = { mode: 'named', name: 'Agent Spécimen', jobTitle: 'Gestionnaire', service };
const hidden = { mode: 'anonymised', reference: 'A-17', ground: 'safety_of_persons', service };
const law = [{ text: 'CRPA', article: 'L114-5' }];
const reasons = [{ fact: 'Le document dit autre chose.', law }];
const remedies = [{ kind: 'review_by_author', label: 'Demander un nouvel examen', timeLimit: 'P2M' }];

/** A case with its present version. */
async function caseOf(bench: Bench, { id }: Correction): Promise<Told> {
  return bench.ask('GET', `/agent/cases/${id}`);
}

/** An agent's act on a case, with its present version. */
async function act(bench: Bench, correction: Correction, name: string, body: object): Promise<Told> {
  const { json } = await caseOf(bench, correction);
  return bench.ask('POST', `/agent/cases/${correction.id}/${name}`, { ifMatch: json.version, body });
}

const item = { label: 'Votre attestation', reason: 'missing', documentKind: 'certificate', legalBasis: law };
const asking = {
  message: 'Il manque une pièce.',
  nature: 'incomplete_file',
  items: [item],
  timeLimit: 'P1M',
};

describe('who may do what', () => {
  test('each side is closed to the other (AUTH-6)', async () => {
    const bench = await startBench();
    for (const { method, path, security } of allOperations) {
      if (security === 'public') continue;
      const as = security === 'agent' ? 'alix' : 'agent';
      const told = await bench.ask(method, path.replace(/\{\w+\}/g, 'x'), { as });
      assert.equal(told.status, 403, `${method} ${path}`);
    }
  });

  test('each operation wants its scope (AUTH-7)', async () => {
    const bench = await startBench();
    for (const { method, path, scopes } of allOperations) {
      if (scopes.length === 0) continue;
      const told = await bench.ask(method, path.replace(/\{\w+\}/g, 'x'), { as: 'reader' });
      if (scopes.includes('agent:read')) assert.notEqual(told.status, 403, path);
      else assert.equal(told.json.code, 'agent-scope-required', path);
    }
  });

  test('another service sees nothing (AUTH-8)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    assert.equal((await bench.ask('GET', `/agent/cases/${sent.id}`, { as: 'other' })).status, 404);
    assert.deepEqual((await bench.ask('GET', '/agent/cases', { as: 'other' })).json.items, []);
    assert.equal((await bench.ask('GET', '/agent/cases')).json.items.length, 1);
  });

  test('is in the order of deadlines unless asked otherwise, page by page; closed cases come last', async () => {
    const bench = await startBench();
    const first = await sendCorrection(bench);
    bench.clock.advance(86_400_000);
    const second = await sendCorrection(bench);
    bench.clock.advance(86_400_000);
    const third = await sendCorrection(bench);
    const withdrawn = await bench.ask('POST', `/corrections/${first.id}/withdrawal`, {
      ifMatch: first.version,
      body: {},
    });
    assert.equal(withdrawn.status, 200, withdrawn.text);
    const ids = async (query: string): Promise<string[]> => {
      const all: string[] = [];
      let cursor = '';
      do {
        const page = await bench.ask('GET', `/agent/cases?limit=1&assignment=any${query}${cursor}`);
        for (const { id } of page.json.items as { id: string }[]) all.push(id);
        cursor =
          page.json.nextCursor === null ? '' : `&cursor=${encodeURIComponent(String(page.json.nextCursor))}`;
      } while (cursor !== '');
      return all;
    };
    assert.deepEqual(await ids(''), [second.id, third.id, first.id]);
    assert.deepEqual(await ids('&sort=oldest'), [first.id, second.id, third.id]);
    assert.deepEqual(await ids('&sort=newest'), [third.id, second.id, first.id]);
    assert.deepEqual((await ids('&q=AE-2026')).toSorted(), [first.id, second.id, third.id].toSorted());
    assert.deepEqual(await ids('&phase=closed'), [first.id]);
  });

  test('a search takes the number of a receipt, never a name (AGT-18)', async () => {
    const bench = await startBench();
    await sendCorrection(bench);
    assert.equal((await bench.ask('GET', '/agent/cases?q=AE-2026-000001')).json.items.length, 1);
    assert.equal((await bench.ask('GET', '/agent/cases?q=AE-2026-000009')).json.items.length, 0);
    assert.equal((await bench.ask('GET', '/agent/cases?q=Alix%20Exemple')).json.code, 'invalid-request');
    assert.equal((await bench.ask('GET', '/agent/cases?status=under_review')).json.items.length, 0);
  });
});

describe('handling', () => {
  test('taking charge names the agent, or hides the name for a ground (AGT-2, AGT-3, AUTH-9)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    assert.equal(
      (await act(bench, sent, 'assignment', { disclosure: { mode: 'named' } })).json.code,
      'disclosure-required',
    );
    const taken = await act(bench, sent, 'assignment', { disclosure: hidden });
    assert.equal(taken.status, 200, taken.text);
    assert.equal(taken.json.assignment.state, 'mine');
    await act(bench, sent, 'messages', { message: 'CANARY-NOTE', internal: true });
    await act(bench, sent, 'messages', { message: 'Nous regardons.' });
    const person = [
      await bench.ask('GET', `/corrections/${sent.id}`),
      await bench.ask('GET', `/corrections/${sent.id}/events`),
      await bench.ask('GET', `/corrections/${sent.id}/receipts/${sent.receipts[0]?.id}`),
    ]
      .map(({ text }) => text)
      .join();
    assert.match(person, /"reference":"A-17"/);
    assert.match(person, /Nous regardons/);
    for (const secret of [
      'Agent Spécimen',
      'CANARY-NOTE',
      'safety_of_persons',
      '"facts"',
      'internal',
      'assignee',
    ]) {
      assert.ok(!person.includes(secret), secret);
    }
    assert.equal((await caseOf(bench, sent)).json.internalNotes[0].text, 'CANARY-NOTE');
  });

  test('a request for items suspends the clock; the answer makes another receipt and the clock goes on (LAW-7)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    assert.equal(sent.clock?.deemedOn, '2027-01-21');
    const asked = await act(bench, sent, 'items-requests', asking);
    assert.equal(asked.status, 201, asked.text);
    assert.equal(asked.json.deadline, '2026-12-21');
    assert.equal((await act(bench, sent, 'items-requests', asking)).json.code, 'items-request-open');
    const { json: waiting } = await bench.ask('GET', `/corrections/${sent.id}`);
    assert.equal(waiting.phase, 'with_user');
    assert.equal(waiting.clock.suspendedUntil, '2026-12-21');
    const itemId = waiting.itemsRequest.items[0].id;
    const other = await bench.ask('PATCH', `/corrections/${sent.id}`, {
      ifMatch: waiting.version,
      body: { changes: phoneChange, answers: { itm_none: {} } },
    });
    assert.deepEqual(faults(other), ['/answers/itm_none not-requested', 'phone not-requested']);
    bench.clock.advance(10 * 86_400_000);
    const answered = await bench.ask('PATCH', `/corrections/${sent.id}`, {
      ifMatch: waiting.version,
      body: { answers: { [itemId]: { noDocumentReason: { code: 'lost' }, comment: 'Perdue' } } },
    });
    assert.equal(answered.status, 200, answered.text);
    const again = await submit(bench, answered.json);
    assert.equal(again.status, 200, again.text);
    assert.equal(again.json.status, 'under_review');
    assert.equal(again.json.receipts.length, 2);
    assert.equal(again.json.clock.deemedOn, '2027-01-31');
    assert.equal(again.json.itemsRequest.resolution, 'answered');
  });

  test('each item has its text, and is not held already (AGT-4); a time limit is a time (time-limit-invalid)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const items = (one: object) => act(bench, sent, 'items-requests', { ...asking, items: [one] });
    const groundless = await items({ ...item, legalBasis: [] });
    assert.equal(groundless.json.code, 'legal-ground-required');
    assert.deepEqual(faults(groundless), ['/items/0/legalBasis required']);
    assert.equal(groundless.json.legalBasis[0].article, 'L114-5');
    const { documentKind: _kind, ...plain } = item;
    assert.equal((await items({ ...plain, path: 'email' })).json.code, 'once-only');
    assert.equal(
      (await act(bench, sent, 'items-requests', { ...asking, timeLimit: 'P0D' })).json.code,
      'time-limit-invalid',
    );
  });

  test('the end of the time for items refuses nothing (LIFE-5)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    await act(bench, sent, 'items-requests', asking);
    bench.clock.set('2026-12-22T10:00:00Z');
    const { json } = await bench.ask('GET', `/corrections/${sent.id}`);
    assert.equal(json.status, 'under_review');
    assert.equal(json.itemsRequest.resolution, 'deadline_passed');
    assert.equal(json.clock.deemedOn, '2027-02-20');
  });

  test('a request is cancelled, and the person told', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const asked = await act(bench, sent, 'items-requests', asking);
    const { json } = await caseOf(bench, sent);
    const path = `/agent/cases/${sent.id}/items-requests/${asked.json.id}`;
    assert.equal((await bench.ask('DELETE', path, { ifMatch: json.version })).status, 204);
    assert.equal((await bench.ask('GET', `/corrections/${sent.id}`)).json.phase, 'with_administration');
  });

  test('a transfer tells the person and keeps the first date (AGT-13, LIFE-9)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    bench.clock.advance(5 * 86_400_000);
    const told = await act(bench, sent, 'transfer', {
      to: { ...service, name: 'Autre service' },
      reason: 'C’est sa compétence.',
    });
    assert.equal(told.status, 200, told.text);
    const { json } = await bench.ask('GET', `/corrections/${sent.id}`);
    assert.equal(json.routedTo.transmitted, true);
    assert.deepEqual(json.clock, sent.clock);
    const events = (await bench.ask('GET', `/corrections/${sent.id}/events`)).json.items;
    assert.deepEqual(
      events.map(({ type }: { type: string }) => type),
      ['status', 'receipt', 'transferred'],
    );
    const unknown = await act(bench, sent, 'transfer', { to: service, serviceKey: 'nowhere', reason: 'x' });
    assert.equal(unknown.json.code, 'transfer-not-allowed');
  });

  test('closing is not refusing (AGT-17)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const told = await act(bench, sent, 'closure', { ground: 'no_object', message: 'Rien à faire.' });
    assert.equal(told.json.code, 'closure-not-allowed');
  });

  test('a colleague’s case is taken over only when said', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    await act(bench, sent, 'assignment', { disclosure: named });
    const { json } = await bench.ask('GET', `/agent/cases/${sent.id}`, { as: 'reader' });
    assert.equal(json.assignment.state, 'other');
    assert.deepEqual(json.actions, []);
  });
});

describe('deciding', () => {
  const decide = (bench: Bench, sent: Correction, body: object) => act(bench, sent, 'decision', body);
  const two = {
    ...phoneChange,
    income: {
      op: 'set',
      kind: 'correction',
      value: { amount: '1452.37', currency: 'EUR' },
      comment: 'Mon bulletin',
    },
  };

  test('answers every change, with reasons, remedies and a signature (AGT-6, AGT-7)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench, two);
    const incomplete = await decide(bench, sent, {
      changes: { phone: { result: 'accepted' } },
      signatory: named,
    });
    assert.equal(incomplete.json.code, 'decision-incomplete');
    assert.deepEqual(faults(incomplete), ['/changes/income required']);
    const refused = { phone: { result: 'accepted' }, income: { result: 'refused' } };
    assert.equal(
      (await decide(bench, sent, { changes: refused, signatory: named })).json.code,
      'reasons-required',
    );
    const reasoned = { ...refused, income: { result: 'refused', reasons } };
    assert.equal(
      (await decide(bench, sent, { changes: reasoned, signatory: named })).json.code,
      'remedies-required',
    );
    assert.equal(
      (await decide(bench, sent, { changes: reasoned, remedies })).json.code,
      'signatory-required',
    );
    const done = await decide(bench, sent, { changes: reasoned, remedies, signatory: named });
    assert.equal(done.status, 200, done.text);
    const { json } = await bench.ask('GET', `/corrections/${sent.id}`);
    assert.equal(json.status, 'partially_accepted');
    assert.equal(json.phase, 'closed');
    assert.equal(json.changes.income.outcome.reasons[0].fact, 'Le document dit autre chose.');
    assert.equal(json.changes.phone.outcome.after, '06\u00a039\u00a098\u00a004\u00a056');
    assert.equal(json.decision.remedies[0].deadline, '2027-01-21');
    assert.equal(json.decision.by.name, 'Agent Spécimen');
    const record = await readRecord(bench);
    assert.equal(record.values['phone']?.value, '+33639980456');
    assert.equal(record.values['phone'].state, 'declared');
    assert.deepEqual(record.values['income']?.value, { amount: '1310.00', currency: 'EUR' });
    assert.equal(record.values['income'].dispute, 'Mon bulletin');
  });

  test('an accepted item gets an identifier of the service, and one that goes leaves nothing (REC-5)', async () => {
    const bench = await startBench();
    const child = 'children/new-8e03978e-40d5-43e8-bc93-6894a57f9324';
    const sent = await sendCorrection(bench, {
      [child]: { op: 'addItem', kind: 'correction' },
      [`${child}/firstName`]: { op: 'set', value: 'Noa' },
      'children/c_1': { op: 'removeItem', kind: 'correction' },
    });
    const changes = Object.fromEntries(
      Object.keys(sent.changes).map((path) => [path, { result: 'accepted' }]),
    );
    assert.equal((await decide(bench, sent, { changes, signatory: named })).status, 200);
    const record = await readRecord(bench);
    const [id, ...more] = record.items?.['children'] ?? [];
    assert.deepEqual(more, []);
    assert.match(id ?? '', /^i_/);
    assert.equal(record.values[`children/${id}/firstName`]?.value, 'Noa');
    assert.equal(record.values['children/c_1/firstName'], undefined);
  });

  test('a record that moved elsewhere stops nobody; a touched field is 409, with what is held (CONC-5)', async () => {
    const bench = await startBench();
    const before = await readRecord(bench);
    const mine = await openDraft(bench, two);
    const other = await openDraft(bench, { email: { op: 'confirm' } });
    const sent = await sendCorrection(bench);
    await decide(bench, sent, { changes: { phone: { result: 'accepted' } }, signatory: named });
    assert.equal((await submit(bench, other)).status, 200);
    const changed = await submit(bench, mine);
    assert.equal(changed.json.code, 'record-changed');
    assert.deepEqual(Object.keys(changed.json.current), ['phone']);
    assert.equal(changed.json.current.phone.value, '+33639980456');
    const create = (changes: object) =>
      bench.ask('POST', '/corrections', {
        body: { recordId: 'rec_alix', basedOn: before.version, formVersion: '2026-10', changes },
      });
    assert.equal((await create(phoneChange)).json.code, 'record-changed');
    assert.equal((await create({ income: two.income })).status, 201);
    const now = await readRecord(bench);
    const rebased = await bench.ask('PATCH', `/corrections/${mine.id}`, {
      ifMatch: mine.version,
      body: { basedOn: now.version },
    });
    assert.equal(rebased.status, 200, rebased.text);
    assert.equal((await submit(bench, rebased.json)).status, 200);
  });
});

describe('a sanction', () => {
  const sanction = {
    kind: 'fine',
    label: 'Amende',
    legalBasis: law,
    shieldLiftedBy: { ground: 'not_first_time', article: law[0], reasons, earlierCaseIds: ['cor_none'] },
    hearing: { grievancesNotifiedAt: '2026-10-01T10:00:00Z', observationsUntil: '2026-11-01' },
    reasons,
    remedies,
    signatory: named,
  };
  const fine = (bench: Bench, sent: Correction, more: object) =>
    act(bench, sent, 'sanction', { ...sanction, ...more });
  const lifted = (ground: string, more: object = {}) => ({
    shieldLiftedBy: { ground, article: law[0], reasons, ...more },
  });

  test('is impossible against a first good-faith error, and the refusal is journalled (AGT-8, AGT-9, AGT-15)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    for (const kind of ['fine', 'penalty', 'benefit_withheld']) {
      const told = await fine(bench, sent, { kind });
      assert.equal(told.json.code, 'shield-not-lifted');
      assert.equal(told.json.legalBasis[0].article, 'L123-1');
    }
    assert.equal((await fine(bench, sent, lifted('deadline_missed'))).json.code, 'invitation-required');
    const early = await fine(bench, sent, lifted('deadline_missed', { invitationId: 'inv_alix' }));
    assert.equal(early.json.code, 'shield-not-lifted');
    assert.equal((await fine(bench, sent, lifted('sanction_not_covered'))).json.code, 'shield-not-lifted');
    // The procedure is under the general rule: no special regime can be claimed (L100-1).
    assert.equal((await fine(bench, sent, lifted('special_regime'))).json.code, 'shield-not-lifted');
    assert.equal(
      (await fine(bench, sent, lifted('bad_faith', { reasons: [] }))).json.code,
      'bad-faith-not-established',
    );
    const { json } = await bench.ask('GET', `/agent/cases/${sent.id}/journal?limit=100`);
    const acts = json.items.map((entry: { act: string }) => entry.act);
    assert.equal(acts.filter((name: string) => name === 'sanction_refused').length, 8);
  });

  test('waits for the person to be heard (AGT-11), and with a ground that holds is recorded and shown (AGT-12)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const excluded = lifted('excluded_eu_law');
    const unheard = await fine(bench, sent, {
      ...excluded,
      hearing: { ...sanction.hearing, observationsUntil: '2026-11-22' },
    });
    assert.equal(unheard.json.code, 'prior-hearing-required');
    const done = await fine(bench, sent, excluded);
    assert.equal(done.status, 201, done.text);
    const { json } = await bench.ask('GET', `/agent/cases/${sent.id}/journal`);
    assert.equal(
      json.items.find((entry: { act: string }) => entry.act === 'sanctioned').note,
      'excluded_eu_law',
    );
    await act(bench, sent, 'decision', { changes: { phone: { result: 'accepted' } }, signatory: named });
    assert.equal((await bench.ask('GET', `/corrections/${sent.id}`)).json.decision.sanction.label, 'Amende');
  });

  test('an earlier case lifts it; a warning is not covered', async () => {
    const bench = await startBench();
    const first = await sendCorrection(bench);
    bench.clock.advance(1000);
    const second = await sendCorrection(bench, { email: { op: 'confirm' } });
    assert.equal(
      (await fine(bench, second, lifted('not_first_time', { earlierCaseIds: [first.id] }))).status,
      201,
    );
    assert.equal(
      (await fine(bench, first, lifted('not_first_time', { earlierCaseIds: [second.id] }))).status,
      422,
    );
    assert.equal(
      (await fine(bench, first, { kind: 'warning', ...lifted('sanction_not_covered') })).status,
      201,
    );
  });
});

describe('the journal', () => {
  test('holds every act in order, each with the digest of the one before (AGT-15, AGT-19)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    await act(bench, sent, 'assignment', { disclosure: named });
    await act(bench, sent, 'decision', { changes: { phone: { result: 'accepted' } }, signatory: named });
    const { json } = await bench.ask('GET', `/agent/cases/${sent.id}/journal`);
    const acts = json.items.map((entry: { act: string }) => entry.act);
    assert.deepEqual(acts, [
      'submitted',
      'receipt_issued',
      'read',
      'assigned',
      'read',
      'value_applied',
      'decided',
    ]);
    const applied = json.items[5];
    assert.deepEqual([applied.path, applied.old, applied.new], ['phone', '+33639980123', '+33639980456']);
    for (const [index, entry] of json.items.entries()) {
      const before = json.items[index - 1];
      assert.equal(entry.previousDigest, before === undefined ? undefined : await digestOf(before));
    }
  });
});

describe('invitations', () => {
  const batch = {
    procedure: 'mairie-test',
    title: 'À vérifier',
    reason: 'Deux montants ne se correspondent pas.',
    timeLimit: 'P1M',
    effect: 'Répondre écarte la sanction si la bonne foi est retenue.',
    recipients: [{ recordId: 'rec_alix', paths: ['income'] }, { recordId: 'rec_nobody' }],
  };

  test('one that fails stops no other (AGT-14); deadlines are computed (INV-6)', async () => {
    const bench = await startBench();
    const told = await bench.ask('POST', '/agent/invitations', { body: batch });
    assert.equal(told.json.created.length, 1);
    assert.equal(told.json.failed[0].problem.code, 'not-found');
    const { json } = await bench.ask('GET', `/invitations/${told.json.created[0].invitationId}`);
    assert.equal(json.deadline, '2026-12-21');
    const late = await bench.ask('POST', '/agent/invitations', { body: { ...batch, timeLimit: 'P0D' } });
    assert.equal(late.json.code, 'time-limit-invalid');
    assert.equal((await bench.ask('GET', '/agent/invitations')).json.items.length, 2);
  });

  test('a cancelled one is 410 (INV-5)', async () => {
    const bench = await startBench();
    const { json } = await bench.ask('GET', '/invitations/inv_alix');
    const told = await bench.ask('POST', '/agent/invitations/inv_alix/cancellation', {
      ifMatch: json.version,
      body: { message: 'Erreur de notre part.' },
    });
    assert.equal(told.json.status, 'cancelled');
    const answer = await bench.ask('POST', '/invitations/inv_alix/response', {
      ifMatch: told.json.version,
      body: { kind: 'confirm_exact' },
    });
    assert.equal(answer.json.code, 'gone');
  });
});
