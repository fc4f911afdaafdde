import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pointsOf } from './auditing.ts';
import { audit, Play, record, service } from './machine-harness.ts';

const records = [{ id: record.id, title: record.title, procedure: 'exemple' }];
const opened = (...requests: ReturnType<typeof audit>[]): Play =>
  new Play({ kind: 'audits' }).do({ type: 'auditsReceived', service, requests, records });
const asking = (): Play =>
  opened().do(
    { type: 'auditText', part: 'points', text: ' Le revenu \n\nLe nombre d’enfants' },
    { type: 'auditText', part: 'recordId', text: 'rec_1' },
  );

describe('asking to be audited', () => {
  it('opens at the form when nothing was asked yet, at the list otherwise, at the one that is named', () => {
    assert.equal(opened().on('audit').panel, 'ask');
    assert.equal(opened(audit()).on('audit').panel, 'list');
    const at = new Play({ kind: 'audits', id: 'aud_1' }).do({
      type: 'auditsReceived',
      service,
      requests: [audit()],
      records,
      at: 'aud_1',
    });
    assert.deepEqual([at.on('audit').panel, at.on('audit').at], ['one', 'aud_1']);
  });

  it('does not leave without a point and a confirmation', () => {
    const play = opened().do({ type: 'askAudit' });
    assert.deepEqual(
      play.on('audit').issues.map(({ path, part, code }) => `${path} ${part} ${code}`),
      ['points value required', ' confirmed not-confirmed'],
    );
    assert.equal(play.effect, undefined);
  });

  it('says that there are too many points, or that one is too long', () => {
    const codes = (text: string): string[] =>
      opened()
        .do(
          { type: 'auditText', part: 'points', text },
          { type: 'confirm', confirmed: true },
          { type: 'askAudit' },
        )
        .on('audit')
        .issues.map(({ code }) => code);
    assert.deepEqual(codes('x\n'.repeat(20)), []);
    assert.deepEqual(codes('x\n'.repeat(21)), ['too-many']);
    assert.deepEqual(codes('x'.repeat(501)), ['max-length']);
  });

  it('sends one point a line, about the record that was chosen, and ends with the receipt', () => {
    const play = asking().do({ type: 'confirm', confirmed: true }, { type: 'askAudit' });
    assert.deepEqual(play.asked('askAudit').body, {
      points: [
        { label: 'Le revenu', recordId: 'rec_1' },
        { label: 'Le nombre d’enfants', recordId: 'rec_1' },
      ],
      confirmed: true,
    });
    play.do({ type: 'auditAsked', request: audit() });
    assert.equal(play.on('receipt').fresh, true);
    assert.deepEqual(play.asked('loadReceipt'), {
      type: 'loadReceipt',
      owner: 'audit',
      id: 'aud_1',
      receiptId: 'rcp_1',
    });
    assert.equal(play.machine.shelf.answers['audit'], undefined, 'what was sent is no draft any more');
    play.do({ type: 'follow' });
    assert.deepEqual(play.asked('load').target, { kind: 'audits', id: 'aud_1' });
  });

  it('a success without a receipt is a breach of the contract', () => {
    const play = asking().do(
      { type: 'confirm', confirmed: true },
      { type: 'askAudit' },
      { type: 'auditAsked', request: audit({ receipts: [] }) },
    );
    assert.equal(play.on('failed').failure.code, 'receipt-missing');
  });

  it('a lost answer is asked again with the same key', () => {
    const play = asking().do({ type: 'confirm', confirmed: true }, { type: 'askAudit' });
    const effect = play.asked('askAudit');
    play.do({ type: 'failed', effect, failure: { cause: 'lost', code: 'network', issues: [] } });
    assert.deepEqual(play.asked('askAudit'), effect);
    assert.equal(play.on('audit').acting?.lost, 1);
  });

  it('keeps what was typed when one leaves and comes back', () => {
    const play = asking().do({ type: 'back' });
    assert.deepEqual(play.asked('load').target, { kind: 'home' });
    play.do({ type: 'go', target: { kind: 'audits' } });
    play.do({ type: 'auditsReceived', service, requests: [], records });
    assert.deepEqual(pointsOf(play.on('audit').points), ['Le revenu', 'Le nombre d’enfants']);
  });

  it('shows a receipt again, and goes back to its request', () => {
    const play = opened(audit()).do({ type: 'showReceipt', receiptId: 'rcp_1' });
    assert.equal(play.on('receipt').fresh, false);
    play.do({ type: 'back' });
    assert.deepEqual(play.asked('load').target, { kind: 'audits', id: 'aud_1' });
  });
});
