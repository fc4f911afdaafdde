import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayBefore, easterSunday, isWorkingDay, workingDayUpTo } from './working-days.ts';

test('Easter is where the almanac has it', () => {
  assert.deepEqual([2024, 2025, 2026, 2027, 2028, 2038, 2285].map(easterSunday), [
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2285-03-22',
  ]);
});

test('no office is open on a weekend or a public holiday', () => {
  const closed = [
    '2026-11-21',
    '2026-11-22',
    '2027-01-01',
    '2027-03-29',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
  ];
  assert.deepEqual(closed.filter(isWorkingDay), []);
  const open = ['2026-11-20', '2028-02-29', '2027-03-26', '2026-05-15'];
  assert.deepEqual(open.filter(isWorkingDay), open);
});

test('the working day up to a day is that day, or the last one before', () => {
  assert.equal(workingDayUpTo('2026-11-20'), '2026-11-20');
  assert.equal(workingDayUpTo('2026-11-22'), '2026-11-20');
  // The first of January 2028 is a Saturday; Christmas 2027 is one too.
  assert.equal(workingDayUpTo('2028-01-01'), '2027-12-31');
  assert.equal(dayBefore('2028-03-01'), '2028-02-29');
});
