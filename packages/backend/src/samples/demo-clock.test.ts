import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manualClock } from '../clock.ts';
import { demoClock } from './demo-clock.ts';
import { movableClock } from './movable-clock.ts';

const address = 'https://service.example/demo/clock';
const json = (days: unknown, headers: Record<string, string> = {}): Request =>
  new Request(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ days }),
  });

test('the time of the demonstration moves forward, and adds up', async () => {
  const clock = movableClock(manualClock('2026-11-22T10:00:00Z'));
  assert.equal(await demoClock(new Request('https://service.example/'), clock), undefined);
  await demoClock(json(30), clock);
  const told = await demoClock(json(31), clock);
  assert.deepEqual(await told?.json(), { now: '2027-01-22T10:00:00.000Z' });
  const form = new URLSearchParams({ days: '1', return: '/guichet' });
  const sent = await demoClock(new Request(address, { method: 'POST', body: form }), clock);
  assert.deepEqual([sent?.status, sent?.headers.get('Location')], [303, '/guichet']);
  assert.equal(clock.now().toISOString(), '2027-01-23T10:00:00.000Z');
});

test('never back, never by another site', async () => {
  const clock = movableClock(manualClock('2026-11-22T10:00:00Z'));
  for (const days of [0, -1, 1.5, 4000, '3', null])
    assert.equal((await demoClock(json(days), clock))?.status, 422);
  const foreign = await demoClock(json(1, { Origin: 'https://elsewhere.example' }), clock);
  assert.equal(foreign?.status, 403);
  assert.equal(clock.now().toISOString(), '2026-11-22T10:00:00.000Z');
});
