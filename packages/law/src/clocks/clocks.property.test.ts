/** What must hold of every clock, whatever happens to it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock } from '@bonne-foi/contract';
import fc from 'fast-check';
import { addDays, addDuration, daysBetween } from '../calendar/duration.ts';
import { parisDay, startOfDay, toTimestamp } from '../calendar/paris-day.ts';
import { deemedDecision } from './deemed-decision.ts';
import { startClock, transferClock } from './start-clock.ts';
import type { ClockRule } from './start-clock.ts';
import { clockAt, resumeClock, suspendClock } from './suspend-clock.ts';

const instants = fc
  .integer({ min: Date.parse('2015-01-01T00:00:00Z'), max: Date.parse('2040-12-31T00:00:00Z') })
  .map((milliseconds) => toTimestamp(new Date(milliseconds)));

const rules = fc.record({
  kind: fc.constantFrom('silence_means_rejection' as const, 'silence_means_acceptance' as const),
  timeLimit: fc.constantFrom('P1M', 'P2M', 'P4M', 'P20D'),
  startRule: fc.constant('first_administration'),
  legalBasis: fc.constant([]),
}) satisfies fc.Arbitrary<ClockRule>;

const waits = fc.record({ after: fc.nat(50), given: fc.integer({ min: 1, max: 60 }), came: fc.nat(80) });

function started(rule: ClockRule, at: string): Clock {
  return startClock(rule, { firstReceivedAt: at, competentReceivedAt: at });
}

test('a wait never brings silence nearer, and never adds more than the time given', () => {
  fc.assert(
    fc.property(rules, instants, waits, fc.boolean(), (rule, at, { after, given, came }, isWhole) => {
      const clock = started(rule, at);
      const day = addDays(parisDay(at), after);
      const askedAt = toTimestamp(startOfDay(day));
      const deadline = addDays(day, given);
      const asked = { at: askedAt, deadline, nature: 'incomplete_file', areRequiredByText: true } as const;
      const ended = {
        at: toTimestamp(startOfDay(addDays(day, came))),
        how: isWhole ? 'complete' : 'partly',
      } as const;
      const resumed = resumeClock(suspendClock(clock, asked), ended);
      if (clock.deemedOn === undefined || resumed.deemedOn === undefined) {
        assert.equal(clock.kind === 'silence_means_acceptance' && !isWhole, true);
        return;
      }
      const added = daysBetween(clock.deemedOn, resumed.deemedOn);
      assert.ok(added >= 0, `${added}`);
      if (clock.kind === 'silence_means_rejection') {
        const wasRunning = day <= clock.deemedOn;
        assert.equal(added, wasRunning ? Math.min(given, isWhole ? came : given) : 0);
      }
    }),
    { numRuns: 1500 },
  );
});

test('a decision is born once, on its day, and not a millisecond before that day ends', () => {
  fc.assert(
    fc.property(rules, instants, fc.nat(4000), (rule, at, later) => {
      const clock = started(rule, at);
      const { deemedOn = '' } = clock;
      const born = startOfDay(addDays(deemedOn, 1)).getTime();
      assert.equal(deemedDecision(clock, new Date(born - 1)), undefined);
      const decision = deemedDecision(clock, new Date(born + later * 3_600_000));
      assert.equal(decision?.bornOn, deemedOn);
      assert.equal(decision.at, toTimestamp(new Date(born)));
      assert.equal(
        decision.outcome,
        clock.kind === 'silence_means_acceptance' ? 'deemed_accepted' : 'deemed_refused',
      );
    }),
    { numRuns: 1000 },
  );
});

test('a rejection clock does not feel a transfer; an acceptance clock runs from the competent receipt', () => {
  fc.assert(
    fc.property(rules, instants, fc.nat(40), (rule, at, days) => {
      const received = toTimestamp(startOfDay(addDays(parisDay(at), days)));
      const moved = transferClock(started(rule, at), received);
      const from = rule.kind === 'silence_means_rejection' ? parisDay(at) : parisDay(received);
      assert.equal(moved.deemedOn, addDuration(from, rule.timeLimit));
    }),
  );
});

test('a wait that is over ends by itself, the same as when it is ended', () => {
  fc.assert(
    fc.property(rules, instants, waits, (rule, at, { given }) => {
      const clock = started(rule, at);
      const deadline = addDays(parisDay(at), given);
      const suspended = suspendClock(clock, {
        at,
        deadline,
        nature: 'incomplete_file',
        areRequiredByText: true,
      });
      const now = startOfDay(addDays(deadline, 1));
      const byHand = resumeClock(suspended, { at: toTimestamp(now), how: 'time_over' });
      assert.deepEqual(clockAt(suspended, now), byHand);
      assert.deepEqual(clockAt(suspended, new Date(now.getTime() - 1)), suspended);
    }),
  );
});
