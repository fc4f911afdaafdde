import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples } from '@bonne-foi/contract/examples';
import { clientOn, fakeRandom, json, problem } from '../client-harness.ts';
import { isSdkError } from '../index.ts';
import { watch } from './index.ts';

const open = examples.getCorrection.response.underReview;

test('asks at the service’s pace, more rarely while nothing changes, and ends when it is closed', async () => {
  const answers = [
    () => json({ ...open, version: '"1"', refreshAfterSeconds: 60 }),
    () => new Response(null, { status: 304 }),
    () => problem(404, 'never'),
    () => json({ ...open, version: '"2"', phase: 'closed' }),
  ];
  const { client, seen, clock } = clientOn(
    (_, count) => (count === 3 ? new TypeError('cut') : (answers[count - 1]?.() ?? problem(500, 'internal'))),
    {
      retry: false,
    },
  );
  const failures: string[] = [];
  const found: string[] = [];
  const walked = (async () => {
    const options = {
      clock,
      random: fakeRandom(),
      onFailure: (error: { code: string }) => failures.push(error.code),
    };
    for await (const one of watch(client, 'cor_9', options)) found.push(one.version);
  })();
  await clock.advance(60_000);
  assert.equal(seen.length, 2);
  assert.equal(seen[1]?.headers.get('If-None-Match'), '"1"');
  await clock.advance(89_000);
  assert.equal(seen.length, 2);
  await clock.advance(1_000);
  assert.equal(seen.length, 3);
  await clock.advance(135_000);
  await walked;
  assert.deepEqual(found, ['"1"', '"2"']);
  assert.deepEqual(failures, ['network']);
  assert.equal(seen.length, 4);
});

test('a refusal ends it, and so does an abort', async () => {
  const { client, clock } = clientOn(() => problem(404, 'not-found'));
  await assert.rejects(
    watch(client, 'cor_9', { clock }).next(),
    (error) => isSdkError(error) && error.code === 'not-found',
  );
  const stop = new AbortController();
  const { client: other, clock: time } = clientOn(() => json(open));
  const walk = watch(other, 'cor_9', { clock: time, signal: stop.signal });
  await walk.next();
  const next = assert.rejects(walk.next(), (error) => isSdkError(error) && error.kind === 'aborted');
  stop.abort();
  await next;
});
