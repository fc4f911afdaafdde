import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysAfter, doneBy, isRealDay, monthsAfter } from './days.ts';
import { isUnderPercent, signOf } from './euros.ts';

describe('days', () => {
  it('counts months by date, the last day where the month is shorter', () => {
    assert.equal(monthsAfter('2026-01-31', 1), '2026-02-28');
    assert.equal(monthsAfter('2024-01-31', 1), '2024-02-29');
    assert.equal(monthsAfter('2024-02-29', -24), '2022-02-28');
    assert.equal(monthsAfter('2026-12-15', 2), '2027-02-15');
  });

  it('counts days over months and summer time', () => {
    assert.equal(daysAfter('2026-03-28', 2), '2026-03-30');
    assert.equal(daysAfter('2026-12-31', 1), '2027-01-01');
  });

  it('knows the days of the calendar', () => {
    assert.equal(isRealDay('2024-02-29'), true);
    assert.equal(isRealDay('2026-02-29'), false);
    assert.equal(isRealDay('2026-2-01'), false);
  });

  it('takes the last day, refuses the next one, and leaves open what may still be done', () => {
    assert.equal(doneBy('2026-02-20', '2026-02-20', '2026-03-01'), true);
    assert.equal(doneBy('2026-02-21', '2026-02-20', '2026-03-01'), false);
    assert.equal(doneBy('not_yet', '2026-02-20', '2026-02-20'), undefined);
    assert.equal(doneBy('not_yet', '2026-02-20', '2026-02-21'), false);
    assert.equal(doneBy(undefined, '2026-02-20', '2026-02-21'), undefined);
  });
});

describe('euros', () => {
  it('compares exactly', () => {
    assert.equal(isUnderPercent('0.05', 5n, '1.00'), false);
    assert.equal(isUnderPercent('0.0499', 5n, '1.00'), true);
    assert.equal(signOf('-0.01'), -1);
    assert.equal(signOf('0.00'), 0);
  });
});
