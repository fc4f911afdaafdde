// node --test packages/bench/lib/gate.test.mjs
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstFormGate } from './gate.mjs';

const runs = (count, busy) => Array.from({ length: count }, () => ({ busy }));
const samples = (count, ours, native) =>
  new Map([
    ['bonne-foi/100', runs(count, ours)],
    ['native/100', runs(count, native)],
  ]);

describe('the limit of the first form', () => {
  it('holds at 1.5 times plain HTML', () => {
    assert.deepEqual(firstFormGate(samples(10, 75, 50), 0.4), {
      sentence:
        "First form of 100 fields: 75 ms of main-thread CPU, 1.5 × plain HTML's 50 ms (10 runs, load average 0.4). Limit 1.5: held.",
      passed: true,
    });
  });

  it('refuses more', () => {
    const gate = firstFormGate(samples(10, 76, 50), 0.4);
    assert.equal(gate.passed, false);
    assert.match(gate.sentence, /Limit 1\.5: NOT HELD\.$/);
  });

  it('gives no verdict on a few runs, nor when one of the two is missing', () => {
    assert.match(firstFormGate(samples(9, 500, 50), 0.4).sentence, /No verdict under 10 runs\.$/);
    assert.equal(firstFormGate(new Map([['native/100', runs(10, 50)]]), 0), undefined);
  });
});
