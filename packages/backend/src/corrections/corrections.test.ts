import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digestOf } from '../receipts/canonical.ts';
import { secretIban } from '../testing/test-procedure-harness.ts';
import {
  faults,
  newKey,
  openDraft,
  phoneChange,
  readRecord,
  sendCorrection,
  startBench,
  submit,
} from '../testing/backend-harness.ts';
import type { Bench } from '../testing/backend-harness.ts';
import { agentActs, isPossible, next, personActs, phaseOf, transitions } from './transitions.ts';
import type { Status } from './transitions.ts';

const child = 'children/new-8e03978e-40d5-43e8-bc93-6894a57f9324';

describe('the state machine', () => {
  const statuses = Object.keys(transitions).filter((name): name is Status => name in transitions);

  test('leads only to statuses that it knows, and nothing leaves closed but a remedy or an express decision', () => {
    for (const status of statuses) {
      for (const [act, outcome] of Object.entries(transitions[status])) {
        for (const to of [outcome].flat()) {
          assert.ok(to === 'same' || to === 'gone' || Object.hasOwn(phaseOf, to), `${status} ${act} ${to}`);
          if (phaseOf[status] === 'closed' && to !== 'same' && to !== 'gone') {
            assert.ok(act === 'contest' || act === 'decide', `${status} ${act}`);
            assert.equal(phaseOf[to], 'closed');
          }
        }
      }
    }
  });

  test('refuses what it does not list', () => {
    assert.throws(() => next('withdrawn', 'submit'), /leads nowhere/);
    assert.throws(() => next('under_review', 'decide'), /needs one of its outcomes/);
    assert.ok(!isPossible('draft', 'withdraw'));
    assert.deepEqual(
      personActs.filter((act) => isPossible('withdrawn', act)),
      [],
    );
    assert.deepEqual(
      agentActs.filter((act) => isPossible('draft', act)),
      [],
    );
  });
});

describe('a draft', () => {
  test('reaches nobody (LIFE-3, AGT-1)', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    assert.deepEqual(draft.receipts, []);
    assert.equal(draft.clock, undefined);
    assert.deepEqual((await bench.ask('GET', `/corrections/${draft.id}/events`)).json.items, []);
    assert.deepEqual((await bench.ask('GET', '/agent/cases')).json.items, []);
    assert.equal((await bench.ask('GET', `/agent/cases/${draft.id}`)).status, 404);
    assert.equal((await readRecord(bench)).values['phone']?.state, 'declared');
  });

  test('each path of a patch replaces the change whole, or removes it (CHG-6)', async () => {
    const bench = await startBench();
    const french = { lines: ['1 rue A'], postcode: '69001', city: 'Lyon', cog: '69123', country: 'FR' };
    const german = { lines: ['Musterweg 1'], city: 'Berlin', country: 'DE' };
    const draft = await openDraft(
      bench,
      {
        ...phoneChange,
        address: { op: 'set', kind: 'circumstanceChange', effectiveDate: '2026-11-03', value: french },
      },
      { ext: { 'org.example': { kept: true } } },
    );
    const patch = (version: string, body: object) =>
      bench.ask('PATCH', `/corrections/${draft.id}`, { ifMatch: version, body });
    const moved = await patch(draft.version, {
      changes: { address: { op: 'set', kind: 'circumstanceChange', value: german, unknown: 1 } },
    });
    assert.equal(moved.status, 200, moved.text);
    assert.deepEqual(moved.json.changes.address, {
      op: 'set',
      kind: 'circumstanceChange',
      value: german,
      outcome: { result: 'pending' },
    });
    assert.deepEqual(moved.json.ext, { 'org.example': { kept: true } });
    const removed = await patch(moved.json.version, {
      changes: { address: null },
      ext: null,
      comment: 'Bonjour',
    });
    assert.deepEqual(Object.keys(removed.json.changes), ['phone']);
    assert.equal(removed.json.ext, undefined);
    const uncommented = await patch(removed.json.version, { comment: null });
    assert.equal(uncommented.json.comment, undefined);
  });

  test('text comes back byte for byte (CHG-9)', async () => {
    const bench = await startBench();
    const hostile = [
      '<script>alert(1)</script>',
      '\u202Eabc',
      'e\u0301 é',
      '😀',
      '${x} {{y}} %s',
      "'; drop table",
      '\u0000\u0007',
      ' espaces  ',
    ];
    const draft = await openDraft(bench);
    let { version } = draft;
    for (const comment of hostile) {
      const told = await bench.ask('PATCH', `/corrections/${draft.id}`, {
        ifMatch: version,
        body: { comment },
      });
      assert.equal(told.status, 200, told.text);
      assert.equal(told.json.comment, comment);
      version = told.json.version;
    }
  });

  test('a hidden field is not taken; described or confirmed, any is (COND-2, CHG-4)', async () => {
    const bench = await startBench();
    const add = {
      [child]: { op: 'addItem', kind: 'correction' },
      [`${child}/firstName`]: { op: 'set', value: 'Noa' },
    };
    const shown = await openDraft(bench, add);
    assert.equal(Object.keys(shown.changes).length, 2);
    const record = await readRecord(bench);
    const told = await bench.ask('POST', '/corrections', {
      body: {
        recordId: record.id,
        basedOn: record.version,
        formVersion: record.formVersion,
        changes: { hasChildren: { op: 'set', value: false }, ...add },
      },
    });
    assert.deepEqual(faults(told), [`${child} not-correctable`, `${child}/firstName not-correctable`]);
    await openDraft(bench, {
      birthName: { op: 'describe', comment: 'Faute' },
      'children/c_1/firstName': { op: 'confirm' },
    });
  });

  test('is gone when its time is over (410), and no longer listed', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    bench.clock.advance(2_592_000_000);
    assert.equal((await bench.ask('GET', `/corrections/${draft.id}`)).json.code, 'gone');
    assert.deepEqual((await bench.ask('GET', '/corrections')).json.items, []);
  });

  test('is discarded with its version; what was sent is not', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    assert.equal((await bench.ask('DELETE', `/corrections/${draft.id}`)).json.code, 'precondition-required');
    assert.equal(
      (await bench.ask('DELETE', `/corrections/${draft.id}`, { ifMatch: draft.version })).status,
      204,
    );
    assert.equal((await bench.ask('GET', `/corrections/${draft.id}`)).status, 404);
    const sent = await sendCorrection(bench);
    const told = await bench.ask('DELETE', `/corrections/${sent.id}`, { ifMatch: sent.version });
    assert.equal(told.json.code, 'invalid-transition');
  });
});

describe('the send', () => {
  test('asks for all that is missing at once (CHG-2, LIFE-8, A4)', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench, {
      phone: { op: 'set', value: '+33639980456' },
      email: { op: 'clear', kind: 'correction' },
      iban: { op: 'set', kind: 'correction', value: secretIban },
      address: { op: 'clear', kind: 'circumstanceChange' },
      other: { op: 'describe' },
      [child]: { op: 'addItem', kind: 'correction' },
    });
    const told = await submit(bench, draft, { body: { confirmed: false } });
    assert.deepEqual(faults(told), [
      '/confirmed required',
      'address#effectiveDate required',
      `${child}/firstName#value required`,
      'email#value required',
      'iban#attachments proof-required',
      'other#comment required',
      'phone#kind required',
    ]);
    const empty = await submit(bench, await openDraft(bench, {}));
    assert.deepEqual(faults(empty), ['/changes required']);
  });

  test('a second send of the same draft is 409, not a second receipt (LIFE-4)', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const sent = await submit(bench, draft);
    const again = await submit(bench, sent.json, { key: newKey() });
    assert.equal(again.json.code, 'invalid-transition');
    assert.equal((await bench.ask('GET', `/corrections/${draft.id}`)).json.receipts.length, 1);
  });

  test('a reason stands for a document, and the receipt lists what is missing (CHG-5, RCPT-8)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench, {
      iban: {
        op: 'set',
        kind: 'correction',
        value: 'FR1420041010050500013M02606',
        noDocumentReason: { code: 'later' },
      },
    });
    const receipt = (await bench.ask('GET', `/corrections/${sent.id}/receipts/${sent.receipts[0]?.id}`)).json;
    assert.equal(receipt.missingItems[0].label, 'Un relevé d’identité bancaire');
    assert.equal(receipt.missingItems[0].deadline, '2026-12-21');
    assert.ok(!JSON.stringify(receipt).includes('20041010'));
    assert.equal(receipt.summary[0].before, '•••• 0189');
    assert.equal(receipt.summary[0].after, '•••• 606');
  });

  test('acting for another needs their representation; a helper names whom they help (B7, RCPT-17)', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const as = (onBehalfOf: object) => submit(bench, draft, { body: { confirmed: true, onBehalfOf } });
    assert.equal((await as({ capacity: 'mandate', name: 'Quelqu’un' })).json.code, 'forbidden');
    const told = await as({ capacity: 'mandate', name: 'Dominique Exemple' });
    assert.equal(told.json.onBehalfOf.name, 'Dominique Exemple');
    const receipt = (await bench.ask('GET', `/corrections/${draft.id}/receipts/${told.json.receipts[0].id}`))
      .json;
    assert.equal(receipt.sender, 'Alix Exemple');
    assert.equal(receipt.onBehalfOf.name, 'Dominique Exemple');
  });

  test('a declaration has no clock and needs its attestation (RCPT-7)', async () => {
    const bench = await startBench();
    const record = (await bench.ask('GET', '/records/rec_declaration')).json;
    const made = await bench.ask('POST', '/corrections', {
      body: {
        recordId: record.id,
        basedOn: record.version,
        formVersion: record.formVersion,
        changes: phoneChange,
      },
    });
    assert.deepEqual(faults(await submit(bench, made.json)), ['/swornStatement required']);
    const sent = await submit(bench, made.json, { body: { confirmed: true, swornStatement: true } });
    assert.deepEqual(sent.json.clock, { kind: 'none' });
    const receipt = (
      await bench.ask('GET', `/corrections/${made.json.id}/receipts/${sent.json.receipts[0].id}`)
    ).json;
    assert.equal(receipt.isRequest, false);
    assert.equal(receipt.silence, undefined);
    assert.equal(receipt.swornStatement, true);
  });

  test('a withdrawal recalls the duty, and closes (LIFE-10)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const told = await bench.ask('POST', `/corrections/${sent.id}/withdrawal`, { ifMatch: sent.version });
    assert.equal(told.json.status, 'withdrawn');
    assert.equal(told.json.effects[0].kind, 'duty_remains');
    assert.deepEqual(told.json.actions, []);
    assert.equal((await readRecord(bench)).values['phone']?.state, 'declared');
  });

  test('a message is an event, not a receipt', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const told = await bench.ask('POST', `/corrections/${sent.id}/messages`, {
      body: { message: 'Bonjour' },
    });
    assert.equal(told.json.byUser, true);
    const draft = await openDraft(bench);
    const early = await bench.ask('POST', `/corrections/${draft.id}/messages`, {
      body: { message: 'Bonjour' },
    });
    assert.equal(early.json.code, 'invalid-transition');
  });
});

describe('the receipt', () => {
  test('has every mention of a request’s acknowledgement (RCPT-2, 4, 5, 6, 11, 18)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const { json: receipt } = await bench.ask(
      'GET',
      `/corrections/${sent.id}/receipts/${sent.receipts[0]?.id}`,
    );
    assert.equal(receipt.kind, 'acknowledgement');
    assert.equal(receipt.number, 'AE-2026-000001');
    assert.equal(receipt.receivedAt, '2026-11-21T10:04:07.000Z');
    assert.equal(receipt.service.phone, '+33199000123');
    assert.equal(receipt.silence.deemedOn, '2027-01-21');
    assert.equal(receipt.silence.remedies[0].deadline, '2027-03-21');
    assert.deepEqual(
      receipt.silence.remedies[0].legalBasis.map(({ evidence }: { evidence: string }) => evidence),
      ['primary'],
    );
    assert.equal(receipt.sentTo, undefined, 'nothing is sent by e-mail: the receipt does not say so');
    assert.equal(receipt.contentDigest, await digestOf({ changes: phoneChange }));
    assert.deepEqual(
      [receipt.summary[0].label, receipt.summary[0].before, receipt.summary[0].after],
      ['Téléphone', '06\u00a039\u00a098\u00a001\u00a023', '06\u00a039\u00a098\u00a004\u00a056'],
    );
  });

  test('is a page too: self-contained, without script, with its JSON (RCPT-14, B10)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench, {
      other: { op: 'describe', comment: '<img src=x onerror=alert(1)> & "moi"' },
    });
    const path = `/corrections/${sent.id}/receipts/${sent.receipts[0]?.id}`;
    const page = await bench.ask('GET', path, { headers: { Accept: 'text/html' } });
    assert.match(page.headers.get('Content-Type') ?? '', /^text\/html/);
    assert.match(page.headers.get('Content-Security-Policy') ?? '', /default-src 'none'; style-src 'sha256-/);
    assert.match(page.text, /<html lang="fr">/);
    assert.match(page.text, /<h1>Accusé de réception<\/h1>/);
    assert.match(page.text, /AE-2026-000001/);
    assert.match(page.text, /21\u00a0novembre 2026 à 11\u00a0h\u00a004 \(heure de Paris\)/);
    assert.doesNotMatch(page.text, /<script|<img|<link|@import|url\(/i);
    assert.match(page.text, /&lt;img src=x/);
    assert.match(page.text, /&quot;contentDigest&quot;/);
    const json = await bench.ask('GET', path);
    assert.notEqual(json.headers.get('ETag'), page.headers.get('ETag'));
    const pdf = await bench.ask('GET', path, { headers: { Accept: 'application/pdf' } });
    assert.equal(pdf.json.code, 'not-acceptable');
  });

  test('never changes, whatever happens after (RCPT-10)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const path = `/corrections/${sent.id}/receipts/${sent.receipts[0]?.id}`;
    const before = (await bench.ask('GET', path)).text;
    bench.clock.advance(86_400_000);
    await bench.ask('POST', `/corrections/${sent.id}/withdrawal`, { ifMatch: sent.version });
    assert.equal((await bench.ask('GET', path)).text, before);
  });

  test('numbers begin again each year, in Paris', async () => {
    const bench = await startBench();
    bench.clock.set('2026-12-31T22:59:59Z');
    assert.equal((await sendCorrection(bench)).receipts[0]?.number, 'AE-2026-000001');
    bench.clock.set('2026-12-31T23:00:00Z');
    assert.equal((await sendCorrection(bench)).receipts[0]?.number, 'AE-2027-000001');
  });
});

describe('time', () => {
  test('months count by date, and silence makes its decision when its day is over in Paris (LAW-8, LIFE-6)', async () => {
    const bench = await startBench();
    bench.clock.set('2026-12-31T10:00:00Z');
    const sent = await sendCorrection(bench);
    assert.equal(sent.clock?.deemedOn, '2027-02-28');
    bench.clock.set('2027-02-28T22:59:59Z');
    assert.equal((await bench.ask('GET', `/corrections/${sent.id}`)).json.status, 'acknowledged');
    bench.clock.set('2027-02-28T23:00:00Z');
    const { json } = await bench.ask('GET', `/corrections/${sent.id}`);
    assert.equal(json.status, 'deemed_refused');
    assert.equal(json.decision.express, false);
    assert.equal(json.decision.remedies[0].deadline, '2027-04-28');
    assert.deepEqual(json.actions, ['contest']);
    const again = await bench.ask('GET', `/corrections/${sent.id}`);
    assert.equal(again.json.version, json.version);
  });

  test('today is today in Paris (VAL-3)', async () => {
    const bench = await startBench();
    bench.clock.set('2026-11-21T23:30:00Z');
    await openDraft(bench, { moveDate: { op: 'set', value: '2026-11-22' } });
    bench.clock.set('2026-11-21T22:30:00Z');
    const record = await readRecord(bench);
    const told = await bench.ask('POST', '/corrections', {
      body: {
        recordId: record.id,
        basedOn: record.version,
        formVersion: '2026-10',
        changes: { moveDate: { op: 'set', value: '2026-11-22' } },
      },
    });
    assert.deepEqual(faults(told), ['moveDate#value max']);
  });

  test('a refusal is contested by a new correction, and both are linked (LIFE-7)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const early = await openContest(bench, sent.id);
    assert.equal(early.json.code, 'invalid-transition');
    bench.clock.set('2027-02-01T10:00:00Z');
    const made = await openContest(bench, sent.id);
    assert.equal(made.status, 201, made.text);
    const first = (await bench.ask('GET', `/corrections/${sent.id}`)).json;
    assert.equal(first.status, 'contested');
    assert.equal(first.contestedBy, made.json.id);
    assert.equal(made.json.contests, sent.id);
  });
});

async function openContest(bench: Bench, contests: string): ReturnType<Bench['ask']> {
  const record = await readRecord(bench);
  return bench.ask('POST', '/corrections', {
    body: {
      recordId: record.id,
      basedOn: record.version,
      formVersion: '2026-10',
      changes: phoneChange,
      contests,
    },
  });
}
