import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { ProblemCode } from '@bonne-foi/contract/problems';
import { parse } from 'yaml';
import { tokens } from '../testing/backend-harness.ts';
import { benchFor, createTrap, requestFor, snapshot, toRequest } from './order-harness.ts';
import type { Asked, Facts } from './order-harness.ts';

interface Verdict {
  readonly status: number | 'success';
  readonly code?: ProblemCode;
  readonly replayed?: boolean;
  readonly kept: boolean;
  readonly effect: boolean;
}

interface Fixture {
  readonly defaults: Facts;
  readonly cases: readonly {
    readonly id: string;
    readonly note: string;
    readonly facts: Partial<Facts>;
    readonly expect: Verdict;
  }[];
}

const file = new URL(import.meta.resolve('@bonne-foi/contract/fixtures/idempotency-order.yaml'));
// The contract's own tests hold the shape of the file.
const { defaults, cases } = parse(readFileSync(file, 'utf8')) as Fixture;

describe('the order of evaluation, case by case of the contract (IDEM-10)', () => {
  assert.ok(cases.length >= 40);
  for (const { id, note, facts, expect } of cases) {
    test(`${id}: ${note}`, async () => {
      assert.deepEqual(await judged({ ...defaults, ...facts }), expect);
    });
  }
});

/** What the backend does with a case, told as the fixture tells it. */
async function judged(facts: Facts): Promise<Verdict> {
  const trap = createTrap();
  const bench = await benchFor(facts, trap);
  const asked = await requestFor(facts, bench);
  let retried = asked;
  const send = (one: Asked): Promise<Response> => bench.backend.fetch(toRequest(one));
  if (facts.memory === 'same-bytes') retried = await remember(facts, asked, send);
  if (facts.memory === 'other-bytes' && facts.takesKey) await send({ ...asked, body: '{"comment":"autre"}' });
  if (facts.rate === 'over') {
    const headers = { Authorization: `Bearer ${tokens.alix}` };
    for (let each = 0; each < 61; each += 1) {
      await bench.backend.fetch(new Request('https://service.example/v1/session', { headers }));
    }
  }
  const before = await snapshot(trap.store);
  let release = (): void => undefined;
  if (facts.memory === 'running') trap.gate = new Promise((resolve) => (release = resolve));
  const arrived = new Promise<void>((resolve) => (trap.arrive = resolve));
  const running = facts.memory === 'running' ? send(retried) : undefined;
  // The one that runs holds the key before the other asks: two requests may overtake each other on their way in.
  if (running !== undefined) await Promise.race([arrived, running]);
  trap.failing = facts.commit === 'fails';
  const response = await send(retried);
  trap.failing = false;
  const text = await response.text();
  const code: ProblemCode | undefined = response.status >= 400 ? JSON.parse(text).code : undefined;
  const told = { status: response.status < 300 ? ('success' as const) : response.status, code };
  trap.gate = undefined;
  const after = running === undefined ? await snapshot(trap.store) : before;
  release();
  assert.ok(running === undefined || (await running).ok, 'the one that was running ends well');
  const isReplayed = response.headers.get('Idempotency-Replayed') === '?1';
  if (facts.commit === 'fails') assert.ok((await send(retried)).ok, 'the key is free again');
  return {
    status: told.status,
    ...(told.code !== undefined && { code: told.code }),
    ...(isReplayed && { replayed: true }),
    kept: isReplayed || after.answers > before.answers,
    effect: after.state !== before.state,
  };
}

/** The first sending of an act that is asked again; gives the second one. */
async function remember(facts: Facts, asked: Asked, send: (one: Asked) => Promise<Response>): Promise<Asked> {
  const { status, code } = facts.stored ?? { status: 'success' };
  const first = new Headers(asked.headers);
  if (code === 'stale-version') first.set('If-Match', '"cor_other-1"');
  if (status === 'success' && facts.match === 'stale') return retryOfSuccess(asked, send);
  if (facts.resource === 'missing') return retryOfDiscard(asked, send);
  const one = code === 'validation-failed' ? { ...asked, body: '{"comment":12}' } : asked;
  const response = await send({ ...one, headers: first });
  assert.equal(response.ok ? 'success' : response.status, status);
  return one;
}

async function retryOfSuccess(asked: Asked, send: (one: Asked) => Promise<Response>): Promise<Asked> {
  const headers = new Headers(asked.headers);
  const held = await send({ ...asked, method: 'GET', body: undefined });
  headers.set('If-Match', held.headers.get('ETag') ?? '');
  const once = { ...asked, headers };
  assert.equal((await send(once)).status, 200);
  return once;
}

async function retryOfDiscard(asked: Asked, send: (one: Asked) => Promise<Response>): Promise<Asked> {
  const changed = await send(asked);
  assert.equal(changed.status, 200);
  const headers = new Headers(asked.headers);
  headers.set('If-Match', changed.headers.get('ETag') ?? '');
  assert.equal((await send({ ...asked, method: 'DELETE', headers, body: undefined })).status, 204);
  return asked;
}
