import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, sent } from '../../correction/machine-harness.ts';
import { comingOf } from './coming.ts';

const today = '2026-11-21';
const kinds = (...given: Parameters<typeof comingOf>): string[] =>
  comingOf(...given).map(({ kind, day = '-' }) => `${kind} ${day}`);

test('the nearest first: the answer asked for, the day announced, the day when silence decides', () => {
  const clock = { kind: 'silence_means_rejection', deemedOn: '2027-01-21' };
  assert.deepEqual(kinds({ ...asked(), clock, answerExpectedOn: '2026-12-24' }, today), [
    'items 2026-12-06',
    'decision 2026-12-24',
    'silence 2027-01-21',
  ]);
});

test('a clock that is stopped has no day; a declaration has no clock', () => {
  const stopped = { kind: 'silence_means_rejection', suspendedAt: '2026-11-21T11:00:00Z' };
  assert.deepEqual(kinds(sent({ clock: stopped }), today), ['decision -', 'silence -']);
  assert.deepEqual(kinds(sent({ clock: { kind: 'none' } }), today), ['decision -']);
});

test('what was answered is no longer to come', () => {
  const { itemsRequest } = asked();
  assert.ok(itemsRequest);
  const answered = sent({ itemsRequest: { ...itemsRequest, resolvedAt: '2026-11-21T12:00:00Z' } });
  assert.deepEqual(kinds(answered, today), ['decision -']);
});

test('once it is closed: the next last day to contest, never one that has passed', () => {
  const closed = (...deadlines: string[]) =>
    sent({
      phase: 'closed',
      decision: {
        outcome: 'refused',
        express: true,
        decidedAt: '2026-11-21T10:00:00Z',
        remedies: deadlines.map((deadline) => ({ kind: 'judicial_appeal', label: 'Tribunal', deadline })),
      },
    });
  assert.deepEqual(kinds(closed('2027-01-21', '2026-12-21', '2026-11-20'), today), ['remedy 2026-12-21']);
  assert.deepEqual(kinds(closed('2026-11-20'), today), []);
  assert.deepEqual(kinds(sent({ phase: 'closed' }), today), []);
});
