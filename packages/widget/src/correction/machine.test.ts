import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Field } from '@bonne-foi/contract';
import type { FieldInput } from '@bonne-foi/sdk/fields';
import { changesOf } from './draft-changes.ts';
import type { Failure } from './failure.ts';
import {
  asked,
  capabilities,
  checked,
  correction,
  emptyHome,
  invitation,
  Play,
  reading,
  receiptSummary,
  record,
  sendingDraft,
  sent,
  service,
  typed,
} from './machine-harness.ts';

const failure = (change: Partial<Failure> & Pick<Failure, 'cause'>): Failure => ({
  code: change.cause,
  issues: [],
  ...change,
});

describe('the way of a correction', () => {
  it('asks for the record first', () => {
    assert.deepEqual(new Play().state, { screen: 'starting', target: { kind: 'record', id: 'rec_1' } });
  });

  it('goes from the record to the check page with what changes only', () => {
    const play = checked();
    assert.deepEqual(play.on('check').issues, []);
    assert.deepEqual(Object.keys(play.on('check').desk.draft.edits), ['nickname']);
  });

  it('tells in words a commune whose code of Insee the person does not know, and sets it when they do', () => {
    const place: Field = { id: 'place', type: 'commune', label: 'Commune', correctable: 'here' };
    const changeOf = (input: FieldInput, comment = ''): unknown => {
      const play = new Play().do(
        {
          type: 'recordReceived',
          service,
          record: { ...record, fields: [...record.fields, place] },
          home: emptyHome,
        },
        { type: 'open', path: 'place' },
        { type: 'type', path: 'place', part: 'input', input },
        { type: 'type', path: 'place', part: 'comment', input: comment },
        { type: 'chooseKind', path: 'place', kind: 'correction' },
        { type: 'type', path: 'place', part: 'wrongSince', input: { day: '', month: '', year: '2026' } },
        { type: 'check' },
      );
      const { desk } = play.on('check');
      return changesOf(desk.record, desk.draft, { today: '2026-11-21', locale: 'fr' })[0]?.change;
    };
    const dated = { kind: 'correction', wrongSince: '2026' };
    const known = { name: 'Ajaccio', postcode: '20000' };
    assert.deepEqual(changeOf(known), { op: 'describe', comment: 'Ajaccio 20000', ...dated });
    assert.deepEqual(changeOf({ name: 'Ajaccio' }, 'Quartier du port'), {
      op: 'describe',
      comment: 'Ajaccio\nQuartier du port',
      ...dated,
    });
    assert.deepEqual(changeOf({ ...known, cog: '2A004' }), {
      op: 'set',
      value: { ...known, cog: '2A004' },
      ...dated,
    });
  });

  it('does not open what is corrected elsewhere', () => {
    assert.equal(reading().do({ type: 'open', path: 'born' }).state.screen, 'record');
  });

  it('asks what is missing, all at once, and in the order of the page', () => {
    const play = reading().do(
      { type: 'open', path: 'nickname' },
      { type: 'type', path: 'nickname', part: 'input', input: '' },
      { type: 'open', path: 'income' },
      { type: 'type', path: 'income', part: 'input', input: '12x' },
      { type: 'check' },
    );
    assert.deepEqual(
      play.on('correct').issues.map(({ path, part, code }) => [path, part, code]),
      [
        ['nickname', 'value', 'required'],
        ['nickname', 'kind', 'required'],
        ['income', 'value', 'format'],
        ['income', 'kind', 'required'],
        ['income', 'proof', 'proof-required'],
      ],
    );
  });

  it('forgets an issue as soon as its item is typed in, and no other', () => {
    const play = reading().do(
      { type: 'open', path: 'nickname' },
      { type: 'type', path: 'nickname', part: 'input', input: '' },
      { type: 'open', path: 'income' },
      { type: 'type', path: 'income', part: 'input', input: 'x' },
      { type: 'check' },
      { type: 'type', path: 'nickname', part: 'input', input: 'C' },
    );
    assert.deepEqual([...new Set(play.on('correct').issues.map(({ path }) => path))], ['income']);
  });

  it('takes "no document because" as an answer', () => {
    const play = reading().do(
      { type: 'open', path: 'income' },
      { type: 'type', path: 'income', part: 'input', input: '1300' },
      { type: 'chooseKind', path: 'income', kind: 'circumstanceChange' },
      { type: 'type', path: 'income', part: 'effectiveDate', input: { day: '1', month: '11', year: '2026' } },
      { type: 'excuse', path: 'income', checked: true, code: 'lost', text: 'Perdu' },
      { type: 'check' },
      { type: 'confirm', confirmed: true },
      { type: 'submit' },
    );
    const { write } = play.asked('saveDraft');
    assert.equal(write.how, 'create');
    assert.deepEqual(write.body.changes, {
      income: {
        op: 'set',
        value: 1300,
        kind: 'circumstanceChange',
        effectiveDate: '2026-11-01',
        noDocumentReason: { code: 'lost', text: 'Perdu' },
      },
    });
  });

  it('says that nothing changes when nothing does', () => {
    const play = reading().do({ type: 'open', path: 'nickname' }, { type: 'check' });
    assert.deepEqual(play.on('correct').issues, [{ path: '', part: 'whole', code: 'nothing-changed' }]);
  });

  it('sends words on a value that is right as a description', () => {
    const play = reading().do(
      { type: 'open', path: 'nickname' },
      { type: 'type', path: 'nickname', part: 'comment', input: 'Une remarque' },
      { type: 'check' },
      { type: 'confirm', confirmed: true },
      { type: 'submit' },
    );
    assert.deepEqual(play.asked('saveDraft').write.body.changes, {
      nickname: { op: 'describe', comment: 'Une remarque' },
    });
  });

  it('adds an item with its fields, whose kind and date are asked for once', () => {
    const play = reading().do({ type: 'addItem', group: 'children' });
    const [item = '', field = ''] = Object.keys(play.on('correct').desk.draft.edits);
    assert.match(item, /^children\/new-[\w-]+$/);
    assert.equal(field, `${item}/firstName`);
    play.do(
      { type: 'type', path: field, part: 'input', input: 'Alix' },
      { type: 'chooseKind', path: item, kind: 'circumstanceChange' },
      { type: 'type', path: item, part: 'effectiveDate', input: { day: '2', month: '3', year: '2026' } },
      { type: 'check' },
      { type: 'confirm', confirmed: true },
      { type: 'submit' },
    );
    const dated = { kind: 'circumstanceChange', effectiveDate: '2026-03-02' };
    assert.deepEqual(play.asked('saveDraft').write.body.changes, {
      [item]: { op: 'addItem', ...dated },
      [field]: { op: 'set', value: 'Alix', ...dated },
    });
  });

  it('does not send without the confirmation', () => {
    const play = checked().do({ type: 'submit' });
    assert.deepEqual(play.on('check').issues, [{ path: '', part: 'confirmed', code: 'not-confirmed' }]);
    assert.equal(play.effect, undefined);
  });

  it('writes the draft, sends it, and shows the receipt that the service made', () => {
    const play = sendingDraft();
    const { key } = play.on('sending');
    assert.equal(play.asked('saveDraft').key, `${key}-draft`);
    play.do({ type: 'draftSaved', correction: correction() });
    assert.deepEqual(play.asked('submit'), {
      type: 'submit',
      key: `${key}-send`,
      id: 'cor_1',
      ifMatch: '"cor_1-1"',
      body: { confirmed: true },
    });
    assert.equal(play.state.screen, 'sending');
    play.do({ type: 'submitted', correction: sent() });
    assert.equal(play.on('receipt').summary.number, 'AE-2026-000001');
    assert.equal(play.asked('loadReceipt').receiptId, 'rcp_1');
    assert.deepEqual(play.machine.shelf.drafts, {});
  });

  it('never shows a send without a receipt as done', () => {
    const play = sendingDraft().do(
      { type: 'draftSaved', correction: correction() },
      { type: 'submitted', correction: sent({ receipts: [] }) },
    );
    assert.equal(play.on('failed').failure.code, 'receipt-missing');
    assert.equal(play.do({ type: 'back' }).on('check').desk.draft.edits.nickname?.input, 'Camille E.');
  });
});

describe('failures', () => {
  it('checks once by itself when the answer is lost, then waits for the person, always with the same act', () => {
    const play = sendingDraft().do({ type: 'draftSaved', correction: correction() });
    const submit = play.asked('submit');
    const lost = failure({ cause: 'lost' });
    play.do({ type: 'failed', effect: submit, failure: lost });
    assert.equal(play.on('sending').lost, 1);
    assert.deepEqual(play.effect, submit);
    play.do({ type: 'failed', effect: submit, failure: lost });
    assert.equal(play.on('failed').failure.cause, 'lost');
    assert.equal(play.do({ type: 'back' }).state.screen, 'failed');
    play.do({ type: 'retry' });
    assert.deepEqual(play.effect, submit);
    play.do({ type: 'submitted', correction: sent() });
    assert.equal(play.state.screen, 'receipt');
  });

  it('asks again at once, with the same act, when the person does not want to wait for a lost answer', () => {
    const play = sendingDraft().do({ type: 'draftSaved', correction: correction() });
    const submit = play.asked('submit');
    assert.equal(play.do({ type: 'retry' }).effect, undefined);
    play.do({ type: 'failed', effect: submit, failure: failure({ cause: 'lost' }) }, { type: 'retry' });
    assert.deepEqual(play.effect, submit);
    assert.equal(play.on('sending').lost, 1);
    play.do({ type: 'failed', effect: submit, failure: failure({ cause: 'lost' }) });
    assert.equal(play.state.screen, 'failed');
  });

  it('asks again at once for the draft too', () => {
    const play = sendingDraft();
    const save = play.asked('saveDraft');
    play.do({ type: 'failed', effect: save, failure: failure({ cause: 'lost' }) }, { type: 'retry' });
    assert.deepEqual(play.effect, save);
  });

  it('keeps everything when the session ends, and goes on after signing in', () => {
    const play = sendingDraft();
    const save = play.asked('saveDraft');
    play.do({ type: 'failed', effect: save, failure: failure({ cause: 'session' }) });
    assert.equal(play.on('failed').back.screen, 'sending');
    play.do({ type: 'retry' });
    assert.deepEqual(play.effect, save);
  });

  it('goes on when the network is back, when it was the network', () => {
    const play = sendingDraft();
    const save = play.asked('saveDraft');
    play.do({ type: 'failed', effect: save, failure: failure({ cause: 'down' }) }, { type: 'wentOnline' });
    assert.equal(play.state.screen, 'failed');
    play.do(
      { type: 'retry' },
      { type: 'failed', effect: save, failure: failure({ cause: 'offline' }) },
      { type: 'wentOnline' },
    );
    assert.deepEqual(play.effect, save);
  });

  it('puts what the service refused at its field', () => {
    const play = sendingDraft();
    const issues = [{ path: 'nickname', part: 'value', code: 'max-length', detail: 'Trop long.' }] as const;
    play.do({
      type: 'failed',
      effect: play.asked('saveDraft'),
      failure: failure({ cause: 'refused', issues }),
    });
    assert.deepEqual(play.on('correct').issues, issues);
  });

  it('asks for the attestation before the send where the service announces it, and only there', () => {
    const about = (key: string): Play => {
      const procedures = [{ key, title: 'Démarche d’exemple', swornStatement: true }];
      const announced = { ...service, capabilities: { ...capabilities, procedures } };
      return typed(new Play().do({ type: 'recordReceived', service: announced, record, home: emptyHome })).do(
        { type: 'confirm', confirmed: true },
        { type: 'submit' },
      );
    };
    const play = about('exemple');
    assert.deepEqual(
      play.on('check').issues.map(({ part }) => part),
      ['swornStatement'],
    );
    play.do(
      { type: 'swear', given: true },
      { type: 'submit' },
      { type: 'draftSaved', correction: correction() },
    );
    assert.deepEqual(play.asked('submit').body, { confirmed: true, swornStatement: true });
    assert.equal(about('another').state.screen, 'sending');
  });

  it('asks for the attestation when the service says so after all, and sends it', () => {
    const play = sendingDraft().do({ type: 'draftSaved', correction: correction() });
    const issues = [{ path: '', part: 'swornStatement', code: 'required' }] as const;
    play.do({ type: 'failed', effect: play.asked('submit'), failure: failure({ cause: 'refused', issues }) });
    assert.equal(play.on('check').sworn, 'asked');
    play.do({ type: 'confirm', confirmed: true }, { type: 'submit' });
    assert.equal(play.on('check').issues[0]?.part, 'swornStatement');
    play.do({ type: 'swear', given: true }, { type: 'submit' });
    assert.equal(play.asked('saveDraft').write.how, 'patch');
    play.do({ type: 'draftSaved', correction: correction({ version: '"cor_1-3"' }) });
    assert.deepEqual(play.asked('submit').body, { confirmed: true, swornStatement: true });
  });

  it('compares when the record changed, and lets the person choose', () => {
    const fresh = {
      ...record,
      version: '"rec_1-2"',
      values: { ...record.values, nickname: { state: 'declared', value: 'Cam' } },
    };
    const play = sendingDraft();
    play.do({ type: 'failed', effect: play.asked('saveDraft'), failure: failure({ cause: 'changed' }) });
    assert.equal(play.asked('compare').recordId, 'rec_1');
    play.do({ type: 'recordCompared', record: fresh });
    assert.deepEqual(play.on('conflict').paths, ['nickname']);
    assert.deepEqual(play.do({ type: 'resolve' }).on('conflict').issues, [
      { path: 'nickname', part: 'value', code: 'required' },
    ]);
    play.do({ type: 'choose', path: 'nickname', choice: 'mine' }, { type: 'resolve' });
    assert.equal(play.on('check').desk.record.version, '"rec_1-2"');
    play.do({ type: 'confirm', confirmed: true }, { type: 'submit' });
    assert.deepEqual(play.asked('saveDraft').write.body, {
      recordId: 'rec_1',
      basedOn: '"rec_1-2"',
      formVersion: '1',
      changes: { nickname: { op: 'set', value: 'Camille E.', kind: 'correction', wrongSince: '2026-08' } },
    });
  });

  it('shows the receipt of a send that had arrived from elsewhere', () => {
    const play = sendingDraft().do({ type: 'draftSaved', correction: correction() });
    const closed = failure({ cause: 'closed', correction: sent() });
    play.do({ type: 'failed', effect: play.asked('submit'), failure: closed });
    assert.equal(play.on('receipt').summary.id, 'rcp_1');
  });

  it('writes its draft over a version made elsewhere, once, under another key', () => {
    const play = checked().do({ type: 'saveForLater' }, { type: 'draftSaved', correction: correction() });
    assert.equal(play.on('record').notice, 'draft-saved');
    play.do(
      { type: 'showEdits' },
      { type: 'check' },
      { type: 'confirm', confirmed: true },
      { type: 'submit' },
    );
    const first = play.asked('saveDraft');
    const stale = failure({ cause: 'stale', correction: correction({ version: '"cor_1-9"' }) });
    play.do({ type: 'failed', effect: first, failure: stale });
    const again = play.asked('saveDraft');
    assert.notEqual(again.key, first.key);
    assert.equal(again.write.how === 'patch' && again.write.ifMatch, '"cor_1-9"');
    play.do({ type: 'failed', effect: again, failure: stale });
    assert.equal(play.on('failed').failure.cause, 'stale');
  });
});

describe('files', () => {
  const file = (id: string, change = {}) => ({
    id,
    name: `${id}.pdf`,
    size: 10,
    mediaType: 'application/pdf',
    state: 'waiting' as const,
    sent: 0,
    ...change,
  });
  const target = { kind: 'edit', path: 'income' } as const;

  it('refuses before a byte is sent what the service does not take', () => {
    const play = reading().do(
      { type: 'open', path: 'income' },
      {
        type: 'attach',
        target,
        files: [file('a', { size: 2000 }), file('b', { mediaType: 'video/mp4' }), file('c', { size: 0 })],
      },
    );
    assert.equal(play.effect, undefined);
    assert.deepEqual(
      Object.values(play.on('correct').desk.draft.files).map(({ refusal }) => refusal?.code),
      ['attachment-too-large', 'attachment-type-not-accepted', 'attachment-empty'],
    );
  });

  it('opens one draft, sends one file after the other, and holds the send until the last one is through', () => {
    const play = reading().do(
      { type: 'open', path: 'income' },
      { type: 'type', path: 'income', part: 'input', input: '1300' },
      { type: 'chooseKind', path: 'income', kind: 'correction' },
      { type: 'type', path: 'income', part: 'wrongSince', input: { day: '', month: '', year: '2026' } },
      { type: 'attach', target, files: [file('a'), file('b')] },
    );
    assert.ok('create' in play.asked('upload').correction);
    play.do(
      { type: 'draftSaved', correction: correction() },
      { type: 'check' },
      { type: 'confirm', confirmed: true },
      { type: 'submit' },
    );
    assert.equal(play.on('sending').step, 'files');
    const attachment = (id: string) => ({
      id,
      name: 'x.pdf',
      mediaType: 'application/pdf',
      size: 10,
      state: 'ready',
    });
    play.do({ type: 'uploaded', fileId: 'a', attachment: attachment('att_a'), version: '"cor_1-2"' });
    assert.deepEqual(play.asked('upload').correction, { id: 'cor_1' });
    play.do({ type: 'uploaded', fileId: 'b', attachment: attachment('att_b'), version: '"cor_1-3"' });
    const { write } = play.asked('saveDraft');
    assert.equal(write.how === 'patch' && write.ifMatch, '"cor_1-3"');
    assert.deepEqual(write.body.changes?.income?.attachments, ['att_a', 'att_b']);
  });

  it('comes back to the field when a file did not get through', () => {
    const play = reading().do(
      { type: 'open', path: 'income' },
      { type: 'type', path: 'income', part: 'input', input: '1300' },
      { type: 'chooseKind', path: 'income', kind: 'correction' },
      { type: 'type', path: 'income', part: 'wrongSince', input: { day: '', month: '', year: '2026' } },
      { type: 'attach', target, files: [file('a')] },
      { type: 'check' },
      { type: 'confirm', confirmed: true },
      { type: 'submit' },
      { type: 'uploadFailed', fileId: 'a', failure: failure({ cause: 'down' }) },
    );
    assert.deepEqual(play.on('correct').issues, [{ path: 'income', part: 'files', code: 'upload-failed' }]);
    play.do({ type: 'retryFile', fileId: 'a' });
    assert.equal(play.asked('upload').fileId, 'a');
  });
});

describe('going elsewhere', () => {
  it('keeps what was typed, and gives it back', () => {
    const play = checked().do(
      { type: 'go', target: { kind: 'home' } },
      { type: 'homeReceived', service, home: emptyHome },
    );
    assert.deepEqual(play.on('home').begun, ['rec_1']);
    play.do(
      { type: 'go', target: { kind: 'record', id: 'rec_1' } },
      { type: 'recordReceived', service, record, home: emptyHome },
    );
    assert.equal(play.on('correct').desk.draft.edits.nickname?.input, 'Camille E.');
  });

  it('does not leave while something is on its way', () => {
    assert.equal(sendingDraft().do({ type: 'go', target: { kind: 'home' } }).state.screen, 'sending');
  });
});

describe('following', () => {
  const follow = () =>
    new Play({ kind: 'correction', id: 'cor_1' }).do({
      type: 'correctionReceived',
      service,
      correction: asked(),
      events: [],
    });

  it('sends an answer with its confirmation, and shows a new receipt', () => {
    const play = follow().do(
      { type: 'openPanel', panel: 'reply' },
      { type: 'replyText', itemId: 'itm_1', text: 'Le voici.' },
      { type: 'sendReply' },
    );
    assert.equal(play.on('follow').issues[0]?.code, 'not-confirmed');
    play.do({ type: 'confirm', confirmed: true }, { type: 'sendReply' });
    assert.deepEqual(play.asked('saveDraft').write, {
      how: 'patch',
      id: 'cor_1',
      ifMatch: '"cor_1-2"',
      body: { answers: { itm_1: { comment: 'Le voici.' } } },
    });
    play.do({ type: 'draftSaved', correction: { ...asked(), version: '"cor_1-5"' } });
    assert.equal(play.asked('submit').ifMatch, '"cor_1-5"');
    const second = { ...receiptSummary, id: 'rcp_2', number: 'AE-2026-000002' };
    play.do({ type: 'submitted', correction: sent({ receipts: [receiptSummary, second] }) });
    assert.equal(play.on('receipt').summary.number, 'AE-2026-000002');
  });

  it('keeps the message when it could not be sent, with the same key', () => {
    const play = follow().do(
      { type: 'openPanel', panel: 'message' },
      { type: 'messageText', text: 'Bonjour' },
      { type: 'sendMessage' },
    );
    const message = play.asked('message');
    play.do({ type: 'failed', effect: message, failure: failure({ cause: 'down' }) });
    assert.equal(play.do({ type: 'retry' }).on('follow').typed.message, 'Bonjour');
    assert.deepEqual(play.effect, message);
    play.do({
      type: 'messageSent',
      event: { id: 'e', at: '2026-11-21T10:00:00Z', type: 'message', title: 'Message' },
    });
    assert.equal(play.on('follow').typed.message, '');
    assert.equal(play.on('follow').notice, 'message-sent');
  });

  it('withdraws after a confirmation only', () => {
    const play = follow().do({ type: 'openPanel', panel: 'withdraw' }, { type: 'withdraw' });
    assert.equal(play.on('follow').issues[0]?.code, 'not-confirmed');
    play.do({ type: 'confirm', confirmed: true }, { type: 'withdraw' });
    assert.equal(play.asked('withdraw').ifMatch, '"cor_1-2"');
    play.do({ type: 'withdrawn', correction: sent({ phase: 'closed', status: 'withdrawn', actions: [] }) });
    assert.equal(play.on('follow').notice, 'withdrawn');
    assert.equal(play.asked('refresh').id, 'cor_1');
  });

  it('opens a draft kept by the service where it was left', () => {
    const draft = correction({
      changes: { nickname: { op: 'set', kind: 'correction', wrongSince: '2026-08', value: 'Cam' } },
    });
    const play = new Play().do({
      type: 'correctionReceived',
      service,
      correction: draft,
      events: [],
      record,
    });
    const edit = play.on('correct').desk.draft.edits.nickname;
    assert.deepEqual([edit?.input, edit?.kind], ['Cam', 'correction']);
    assert.equal(play.do({ type: 'check' }).state.screen, 'check');
  });
});

describe('an invitation', () => {
  const invited = () =>
    new Play({ kind: 'invitation', id: 'inv_1' }).do({ type: 'invitationReceived', service, invitation });

  it('is answered by "my information is right", confirmed, with a receipt', () => {
    const play = invited().do(
      { type: 'openAnswer', panel: 'confirm' },
      { type: 'respond', kind: 'confirm_exact' },
    );
    assert.equal(play.on('invitation').issues[0]?.part, 'confirmed');
    play.do({ type: 'confirm', confirmed: true }, { type: 'respond', kind: 'confirm_exact' });
    assert.deepEqual(play.asked('respond').body, { kind: 'confirm_exact' });
    play.do({
      type: 'responded',
      invitation: { ...invitation, response: 'confirm_exact', receipts: [receiptSummary] },
    });
    assert.equal(play.on('receipt').owner.kind, 'invitation');
  });

  it('opens the prefilled correction', () => {
    const play = invited().do({ type: 'respond', kind: 'regularise' });
    play.do({
      type: 'responded',
      invitation: { ...invitation, response: 'regularise', correctionId: 'cor_7' },
    });
    assert.deepEqual(play.asked('load').target, { kind: 'correction', id: 'cor_7' });
  });

  it('is contested in words only', () => {
    const play = invited().do({ type: 'openAnswer', panel: 'contest' }, { type: 'respond', kind: 'contest' });
    assert.equal(play.on('invitation').issues[0]?.part, 'comment');
  });
});
