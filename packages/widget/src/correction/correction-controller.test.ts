import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Client } from '@bonne-foi/sdk';
import { allRules } from '../stages/all-stages-harness.ts';
import type { StageName } from '../stages/stage.ts';
import { CorrectionController } from './correction-controller.ts';
import { capabilities, record } from './machine-harness.ts';

const nothing = { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true }) }) };
// Only what reading a record asks for: the rest of a client is never called here.
const client = {
  capabilities: () => Promise.resolve({ ...capabilities, features: {} }),
  session: () => Promise.resolve({ authenticated: true }),
  records: { get: () => Promise.resolve(record) },
  corrections: { list: () => nothing },
} as unknown as Client;

/** A page where the parts of the journey come only while the network is there. */
function open(network: { up: boolean }) {
  const there = new Set<StageName>();
  const controller = new CorrectionController(
    {
      client,
      procedure: undefined,
      world: { now: () => new Date('2026-11-21T10:00:00Z'), uuid: () => crypto.randomUUID() },
      memory: undefined,
      isOnline: () => network.up,
      changed: () => undefined,
      stages: {
        rules: allRules,
        locale: 'fr',
        has: (name) => there.has(name),
        load: (name) => {
          if (network.up) there.add(name);
          return Promise.resolve(network.up);
        },
      },
    },
    { kind: 'record', id: record.id },
  );
  controller.start();
  return controller;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a part of the journey that cannot be loaded', () => {
  it('loses nothing: what was done waits, in order, and goes on when asked again', async () => {
    const network = { up: false };
    const controller = open(network);
    await settled();
    assert.equal(controller.state.screen, 'record');
    controller.send({ type: 'open', path: 'nickname' });
    controller.send({ type: 'type', path: 'nickname', part: 'input', input: 'Camille E.' });
    await settled();
    assert.deepEqual([controller.state.screen, controller.isStalled], ['record', true]);
    network.up = true;
    controller.send({ type: 'retry' });
    await settled();
    assert.deepEqual([controller.state.screen, controller.isStalled], ['correct', false]);
    assert.equal(controller.isUnsent, true);
    assert.match(JSON.stringify(controller.state), /"input":"Camille E\."/);
  });

  it('goes on by itself when the network is back', async () => {
    const network = { up: false };
    const controller = open(network);
    await settled();
    controller.send({ type: 'open', path: 'nickname' });
    await settled();
    network.up = true;
    controller.online();
    await settled();
    assert.equal(controller.state.screen, 'correct');
  });
});
