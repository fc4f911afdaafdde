import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameValue } from './index.ts';

const money = (amount: string, currency = 'EUR') => ({ currency, amount });

describe('isSameValue', () => {
  const cases: readonly (readonly [string, unknown, unknown, boolean])[] = [
    ['money', { amount: '120', currency: 'EUR' }, money('120.00'), true],
    ['money', money('0'), money('0.00'), true],
    ['money', money('120.01'), money('120'), false],
    ['money', money('120', 'CHF'), money('120'), false],
    ['money', money('x'), money('x'), true],
    ['money', money('x'), money('y'), false],
    ['money', money('1'), undefined, false],
    ['decimal', '12.50', '12.5', true],
    ['decimal', '12.5', '12.05', false],
    ['decimal', undefined, undefined, true],
    ['text', '120', '120.00', false],
    ['text', '2026-01', '2026-01-01', false],
    ['nir', '1', '1', true],
    ['choice', ['a', 'b'], ['a', 'b'], true],
    ['choice', ['a', 'b'], ['b', 'a'], false],
    ['choice', ['a'], { 0: 'a' }, false],
    ['name', { family: 'Exemple', given: ['Alix'] }, { given: ['Alix'], family: 'Exemple' }, true],
    ['name', { family: 'Exemple' }, { family: 'Exemple', used: 'Modèle' }, false],
    ['boolean', false, undefined, false],
    ['address', null, {}, false],
  ];
  for (const [type, one, other, same] of cases) {
    it(`${type}: ${JSON.stringify(one)} ${same ? 'is' : 'is not'} ${JSON.stringify(other)}`, () => {
      assert.equal(isSameValue({ type }, one, other), same);
      assert.equal(isSameValue({ type }, other, one), same);
    });
  }
});
