import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultRetry, parseRetryAfter, retryDelay, type Outcome } from './retry.ts';

test('the table of what is asked again', () => {
  const again = (outcome: Outcome): boolean =>
    retryDelay(outcome, defaultRetry, 1, 60_000, 0.5) !== undefined;
  for (const kind of ['network', 'timeout'] as const) assert.ok(again({ kind, code: kind }));
  for (const kind of ['aborted', 'protocol', 'config'] as const) assert.ok(!again({ kind, code: kind }));
  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    assert.ok(again({ kind: 'problem', status, code: 'x' }), `${status}`);
  }
  for (const status of [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 428, 501, 505]) {
    assert.ok(!again({ kind: 'problem', status, code: 'x' }), `${status}`);
  }
  assert.ok(again({ kind: 'problem', status: 409, code: 'request-in-progress' }));
});

test('never beyond its attempts, its time, or a long Retry-After', () => {
  fc.assert(
    fc.property(
      fc.record({
        attempts: fc.integer({ min: 1, max: 10 }),
        leftMs: fc.integer({ min: -10, max: 100_000 }),
        chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
      }),
      fc.option(fc.nat(100_000), { nil: undefined }),
      (state, retryAfterMs) => {
        const { attempts, leftMs, chance } = state;
        const outcome = { kind: 'network', code: 'network', retryAfterMs } as const;
        const delay = retryDelay(outcome, defaultRetry, attempts, leftMs, chance);
        if (delay === undefined) return;
        assert.ok(state.attempts < defaultRetry.attempts);
        assert.ok(delay >= 0 && delay < state.leftMs);
        assert.ok(delay <= 30_000);
        assert.equal(delay, retryAfterMs ?? delay);
        if (retryAfterMs === undefined) {
          const ceiling = Math.min(8_000, 500 * 2 ** (state.attempts - 1));
          assert.ok(delay >= ceiling / 2 && delay < ceiling);
        }
      },
    ),
  );
});

test('Retry-After: seconds, a date against the answer’s own date, nonsense', () => {
  const now = Date.parse('2030-01-01T00:00:00Z');
  assert.equal(parseRetryAfter(null, null, now), undefined);
  assert.equal(parseRetryAfter('7', null, now), 7_000);
  assert.equal(parseRetryAfter('Sun, 22 Nov 2026 10:00:09 GMT', 'Sun, 22 Nov 2026 10:00:00 GMT', now), 9_000);
  assert.equal(parseRetryAfter('Sun, 22 Nov 2026 10:00:00 GMT', null, now), 0);
  assert.equal(parseRetryAfter('soon', null, now), undefined);
  assert.equal(parseRetryAfter('1000000000', null, now), 1e12);
});
