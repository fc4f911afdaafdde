import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayBefore, workingDayUpTo } from './working-days.ts';

test('the working day up to a day is that day, or the last one before', () => {
  assert.equal(workingDayUpTo('2026-11-20'), '2026-11-20');
  assert.equal(workingDayUpTo('2026-11-22'), '2026-11-20');
  // The first of January 2028 is a Saturday; Christmas 2027 is one too.
  assert.equal(workingDayUpTo('2028-01-01'), '2027-12-31');
  // Easter Monday, after a weekend.
  assert.equal(workingDayUpTo('2027-03-29'), '2027-03-26');
  assert.equal(dayBefore('2028-03-01'), '2028-02-29');
});
