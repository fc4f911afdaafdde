import assert from 'node:assert/strict';
import { it } from 'node:test';
import { correction, emptyHome, Play, record, service, typed } from './machine-harness.ts';

const representations = [{ capacity: 'mandate', name: 'Dominique Exemple' }];
const acting = (): Play =>
  typed(
    new Play().do({
      type: 'recordReceived',
      service: { ...service, session: { authenticated: true, representations } },
      record,
      home: emptyHome,
    }),
  );
const sent = (play: Play): unknown =>
  play
    .do(
      { type: 'confirm', confirmed: true },
      { type: 'submit' },
      { type: 'draftSaved', correction: correction() },
    )
    .asked('submit').body;

it('names for whom it is sent, of those whom the session may act for', () => {
  assert.deepEqual(sent(acting().do({ type: 'actFor', index: 0 })), {
    confirmed: true,
    onBehalfOf: representations[0],
  });
});

it('names nobody when it is for oneself, or for somebody whom the session does not know', () => {
  assert.deepEqual(sent(acting().do({ type: 'actFor', index: 0 }, { type: 'actFor' })), { confirmed: true });
  assert.deepEqual(sent(acting().do({ type: 'actFor', index: 7 })), { confirmed: true });
});
