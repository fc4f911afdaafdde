import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayInParis } from './clock.ts';

/** The time zone database, as Node has it. Sweden writes its dates as the contract does. */
const reference = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

describe('the day in Paris', () => {
  it('is that of the time zone database, hour by hour around midnight and the changes of clocks', () => {
    const wrong: string[] = [];
    for (let time = Date.UTC(1997, 0, 1, 0, 30); time < Date.UTC(2038, 0, 1); time += 3_600_000) {
      const now = new Date(time);
      const hour = now.getUTCHours();
      if (hour > 2 && hour < 20) continue;
      if (dayInParis(now) !== reference.format(now)) wrong.push(now.toISOString());
    }
    assert.deepEqual(wrong, []);
  });

  it('changes at 22:00 UTC in summer and at 23:00 UTC in winter', () => {
    assert.equal(dayInParis(new Date('2026-07-14T21:59:59Z')), '2026-07-14');
    assert.equal(dayInParis(new Date('2026-07-14T22:00:00Z')), '2026-07-15');
    assert.equal(dayInParis(new Date('2026-11-22T22:59:59Z')), '2026-11-22');
    assert.equal(dayInParis(new Date('2026-11-22T23:00:00Z')), '2026-11-23');
  });
});
