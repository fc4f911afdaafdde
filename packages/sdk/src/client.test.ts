import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples } from '@bonne-foi/contract/examples';
import { clientOn, json, problem, settle } from './client-harness.ts';
import { type ContractBreak, createClient, hasCode, isSdkError, type LogEntry, SdkError } from './index.ts';

const draft = examples.createCorrection.response.draft;
const create = examples.createCorrection.request.create;

async function errorOf(work: PromiseLike<unknown>): Promise<SdkError> {
  try {
    await work;
  } catch (error) {
    assert.ok(isSdkError(error), String(error));
    return error;
  }
  throw new Error('nothing was thrown');
}

test('nothing is sent before it is awaited, and once only', async () => {
  const { client, seen } = clientOn(() => json(examples.getCapabilities.response.capabilities));
  const call = client.capabilities();
  await settle();
  assert.equal(seen.length, 0);
  const [one, two, raw] = await Promise.all([call, call, call.raw()]);
  assert.equal(one, two);
  assert.equal(raw.data, one);
  assert.equal(seen.length, 1);
});

test('an act that goes unanswered is sent again with the same key and the same bytes', async () => {
  const { client, seen, clock } = clientOn((_, count) =>
    count === 1
      ? new TypeError('cut')
      : count === 2
        ? problem(503, 'maintenance')
        : json(draft, 201, { 'Idempotency-Replayed': '?1' }),
  );
  const call = client.corrections.create(create).raw();
  await clock.advance(5_000);
  const raw = await call;
  assert.equal(raw.replayed, true);
  assert.equal(raw.attempts, 3);
  assert.equal(seen.length, 3);
  assert.equal(new Set(seen.map((one) => one.headers.get('Idempotency-Key'))).size, 1);
  assert.match(seen[0]?.headers.get('Idempotency-Key') ?? '', /^"[!-~]{16,128}"$/);
  assert.equal(new Set(seen.map((one) => one.body)).size, 1);
});

test('says when the service may have done it, and gives the key to ask again with', async () => {
  const { client, clock, seen } = clientOn(() => new TypeError('cut'));
  const failed = errorOf(client.corrections.create(create));
  await clock.advance(60_000);
  const error = await failed;
  assert.equal(error.kind, 'network');
  assert.equal(error.info.maybeApplied, true);
  assert.equal(error.info.attempts, 4);
  assert.equal(seen[0]?.headers.get('Idempotency-Key'), `"${error.info.idempotencyKey}"`);
  const read = errorOf(client.records.get('r'));
  await clock.advance(60_000);
  assert.equal((await read).info.maybeApplied, false);
});

test('a clear refusal after a lost answer: it was not done; a refusal before the key is looked at says nothing', async () => {
  for (const [status, code, maybe] of [
    [422, 'validation-failed', false],
    [412, 'stale-version', false],
    [401, 'session-expired', true],
    [403, 'forbidden', true],
  ] as const) {
    const { client, clock } = clientOn((_, count) =>
      count === 1 ? new TypeError('cut') : problem(status, code),
    );
    const failed = errorOf(client.corrections.create(create));
    await clock.advance(5_000);
    assert.equal((await failed).info.maybeApplied, maybe, code);
  }
});

test('a success that cannot be read may have been applied', async () => {
  const { client } = clientOn(() => json({ id: 'cor_1' }, 201));
  const error = await errorOf(client.corrections.create(create));
  assert.equal(error.code, 'contract-broken');
  assert.equal(error.info.maybeApplied, true);
});

test('a draft whose deletion was answered in vain is gone: that is what was wanted', async () => {
  const { client, clock } = clientOn((_, count) =>
    count === 1 ? new TypeError('cut') : problem(404, 'not-found'),
  );
  const gone = client.corrections.discard('cor_1', { ifMatch: '"1"' }).raw();
  await clock.advance(5_000);
  assert.equal((await gone).attempts, 2);
  const { client: other } = clientOn(() => problem(404, 'not-found'));
  assert.equal((await errorOf(other.corrections.discard('cor_1', { ifMatch: '"1"' }))).code, 'not-found');
});

test('an abort holds though the transport does not listen', async () => {
  const { client } = clientOn(() => 'hang');
  const stop = new AbortController();
  const failed = errorOf(client.corrections.create(create, { signal: stop.signal }));
  await settle();
  stop.abort(new Error('left'));
  const error = await failed;
  assert.equal(error.kind, 'aborted');
  assert.equal(error.info.maybeApplied, true);
  const already = await errorOf(client.records.get('r', { signal: stop.signal }));
  assert.equal(already.kind, 'aborted');
});

test('an abort while waiting to try again sends nothing more', async () => {
  const { client, seen, clock } = clientOn(() => problem(503, 'maintenance'));
  const stop = new AbortController();
  const failed = errorOf(client.records.get('r', { signal: stop.signal }));
  await settle();
  stop.abort();
  assert.equal((await failed).kind, 'aborted');
  await clock.advance(60_000);
  assert.equal(seen.length, 1);
});

test('the time of an attempt and the deadline hold though transport, middleware or getToken hang', async () => {
  const hanging = () => new Promise<never>(() => undefined);
  for (const options of [
    {},
    { middleware: [hanging] },
    { auth: { scheme: 'bearer', getToken: hanging } },
  ] as const) {
    const { client, clock } = clientOn(() => 'hang', options);
    const failed = errorOf(client.records.get('r', { timeoutMs: 1_000, deadlineMs: 2_500 }));
    await clock.advance(2_500);
    const error = await failed;
    assert.equal(error.kind, 'timeout');
    assert.equal(error.info.attempts, 2);
  }
});

test('a body that never ends is cut by the time of the attempt', async () => {
  let cancelled = false;
  const endless = (): Response =>
    new Response(
      new ReadableStream({
        cancel() {
          cancelled = true;
        },
      }),
      { headers: { 'Content-Type': 'application/json' } },
    );
  const { client, clock } = clientOn(endless, { retry: false });
  const failed = errorOf(client.records.get('r'));
  await clock.advance(20_000);
  assert.equal((await failed).kind, 'timeout');
  assert.equal(cancelled, true);
});

test('waits as long as it is asked to, and says how long when that is too long', async () => {
  const { client, clock, seen } = clientOn((_, count) =>
    count === 1
      ? problem(429, 'rate-limited', {}, { 'Retry-After': '7' })
      : problem(429, 'rate-limited', {}, { 'Retry-After': '86400' }),
  );
  const failed = errorOf(client.records.get('r'));
  await clock.advance(6_999);
  assert.equal(seen.length, 1);
  await clock.advance(1);
  const error = await failed;
  assert.equal(seen.length, 2);
  assert.equal(error.info.retryAfterMs, 86_400_000);
});

test('one renewal of a rejected token, shared by all who met the refusal', async () => {
  const asked: string[] = [];
  let release: (token: string) => void = () => undefined;
  const { client, seen } = clientOn(
    (one) =>
      one.headers.get('Authorization') === 'Bearer new'
        ? json(examples.getRecord.response.quarterly)
        : problem(401, 'session-expired'),
    {
      auth: {
        scheme: 'bearer',
        getToken: ({ reason }) => {
          asked.push(reason);
          return reason === 'initial'
            ? Promise.resolve('old')
            : new Promise((resolve) => (release = resolve));
        },
      },
    },
  );
  const both = Promise.all([client.records.get('a').raw(), client.records.get('b').raw()]);
  await settle();
  release('new');
  const [one] = await both;
  assert.deepEqual(asked, ['initial', 'initial', 'rejected']);
  assert.equal(seen.length, 4);
  assert.equal(one.attempts, 2);
});

test('with a token of the host, a session read before changes nothing: every request carries the token', async () => {
  const { client, seen } = clientOn(
    (one) =>
      one.path === '/v1/session' ? json({ authenticated: true, csrfToken: 'csrf' }) : json(draft, 201),
    { auth: { scheme: 'bearer', getToken: () => Promise.resolve('token') } },
  );
  await client.session();
  await client.corrections.create(create);
  assert.deepEqual(
    seen.map((one) => one.headers.get('Authorization')),
    ['Bearer token', 'Bearer token'],
  );
});

test('a token refused after its renewal is not renewed for ever', async () => {
  let asked = 0;
  const { client, seen } = clientOn(() => problem(401, 'session-expired'), {
    auth: { scheme: 'bearer', getToken: () => Promise.resolve(`token-${++asked}`) },
  });
  assert.equal((await errorOf(client.records.get('a'))).code, 'session-expired');
  assert.equal(seen.length, 2);
});

test('a stronger token is asked for by its levels', async () => {
  const asked: unknown[] = [];
  const { client } = clientOn(
    (one) =>
      one.headers.get('Authorization') === 'Bearer step-up'
        ? json(draft, 201)
        : problem(
            401,
            'step-up-required',
            {},
            {
              'WWW-Authenticate':
                'Bearer error="insufficient_user_authentication", acr_values="eidas2 eidas3"',
            },
          ),
    {
      auth: {
        scheme: 'bearer',
        getToken: ({ reason, acr }) => {
          asked.push([reason, acr]);
          return Promise.resolve(reason);
        },
      },
    },
  );
  await client.corrections.create(create);
  assert.deepEqual(asked, [
    ['initial', undefined],
    ['step-up', ['eidas2', 'eidas3']],
  ]);
});

test('a getToken that fails is the host’s error, and its reason is kept apart', async () => {
  const { client, seen } = clientOn(() => json({}), {
    auth: { scheme: 'bearer', getToken: () => Promise.reject(new Error('secret')) },
  });
  const error = await errorOf(client.records.get('a'));
  assert.equal(error.code, 'token-failed');
  assert.equal(error.message, 'GET /records/{} token-failed');
  assert.equal(seen.length, 0);
});

test('cookie mode: one read of the session for all acts, one more when its token is refused, the same key', async () => {
  let session = 0;
  const { client, seen } = clientOn(
    (one) =>
      one.path === '/v1/session'
        ? json({ authenticated: true, csrfToken: `csrf-${++session}` })
        : one.headers.get('X-CSRF-Token') === 'csrf-2'
          ? json(draft, 201)
          : problem(403, 'csrf-rejected'),
    { auth: { scheme: 'cookie' } },
  );
  const [one] = await Promise.all([
    client.corrections.create(create).raw(),
    client.corrections.create(create).raw(),
  ]);
  assert.equal(session, 2);
  assert.equal(one.attempts, 2);
  const posts = seen.filter((each) => each.method === 'POST');
  assert.equal(posts.length, 4);
  assert.equal(new Set(posts.map((each) => each.headers.get('Idempotency-Key'))).size, 2);
  assert.ok(seen.every((each) => each.init.credentials === 'include'));
});

test('a session that was read serves the acts after it', async () => {
  const { client, seen } = clientOn(
    (one) => (one.path === '/v1/session' ? json(examples.getSession.response.session) : json(draft, 201)),
    { auth: { scheme: 'cookie', csrfHeader: 'X-Ours' } },
  );
  await client.session();
  await client.corrections.create(create);
  assert.equal(seen.length, 2);
  assert.equal(seen[1]?.headers.get('X-Ours'), 'exemple-de-jeton');
});

test('public calls carry nothing that is personal and nothing that would cost a preflight', async () => {
  const { client, seen } = clientOn(
    (one) =>
      json(
        one.path.includes('advice')
          ? { items: [], nextCursor: null }
          : examples.getCapabilities.response.capabilities,
      ),
    {
      auth: { scheme: 'bearer', getToken: () => Promise.resolve('token') },
      trace: true,
      locale: 'fr',
    },
  );
  await client.capabilities();
  await client.advice.list({ procedure: 'p', field: ['a', 'b'] }).first();
  for (const one of seen) {
    assert.deepEqual([...one.headers.keys()].sort(), ['accept', 'accept-language']);
    assert.equal(one.init.credentials, 'omit');
  }
  assert.equal(seen[1]?.path, '/v1/advice?procedure=p&field=a%2Cb');
});

test('a redirect is a broken contract that names the single sign-on', async () => {
  const opaque = (): Response => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  for (const answer of [() => new Response(null, { status: 302, headers: { Location: '/login' } }), opaque]) {
    const { client, seen } = clientOn(answer);
    const error = await errorOf(client.records.get('r'));
    assert.equal(error.message, 'GET /records/{} unexpected-redirect');
    assert.equal(error.kind, 'protocol');
    assert.equal(seen[0]?.init.redirect, 'manual');
  }
});

test('an error page of a proxy keeps its status, and nothing of its text', async () => {
  const { client } = clientOn(
    () => new Response('<html>secret</html>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
    { retry: false },
  );
  const error = await errorOf(client.records.get('r'));
  assert.equal(error.code, 'http-502');
  assert.equal(error.kind, 'problem');
  assert.ok(!`${error.message}${JSON.stringify(error.info)}`.includes('secret'));
});

test('a problem gives its code, its fields and what is held now; what breaks the contract in it is left out', async () => {
  const errors = [{ path: 'iban', code: 'checksum', detail: 'Cet IBAN contient une erreur.' }];
  const { client } = clientOn(() =>
    problem(422, 'validation-failed', { errors, detail: 7, current: { id: 'x' } }),
  );
  const error = await errorOf(client.corrections.create(create));
  assert.ok(hasCode(error, 'stale-version', 'validation-failed'));
  assert.ok(!hasCode(error, 'stale-version'));
  assert.deepEqual(error.fields, errors);
  assert.deepEqual(error.current, { id: 'x' });
  assert.equal(error.info.problem?.detail, undefined);
  const { client: other } = clientOn(() =>
    problem(422, 'validation-failed', { errors: 'x', title: { a: 1 } }),
  );
  const odd = await errorOf(other.corrections.create(create));
  assert.deepEqual(odd.fields, []);
  assert.equal(odd.info.problem?.title, undefined);
});

test('malformed, oversized and hostile answers are named, and never quoted', async () => {
  const text = (body: string, type = 'application/json'): Response =>
    new Response(body, { headers: { 'Content-Type': type } });
  for (const [answer, code, pointer] of [
    [() => text('{"title": "Camille'), 'malformed-json', undefined],
    [() => text(''), 'malformed-json', undefined],
    [() => text('NaN'), 'malformed-json', undefined],
    [() => text('<html>Camille</html>', 'text/html'), 'malformed-json', undefined],
    [() => text(`{"title":"${'Camille'.repeat(2_000)}"}`), 'answer-too-large', undefined],
    [() => text('[]'), 'contract-broken', ''],
    [() => text('null'), 'contract-broken', ''],
    [
      () => json({ ...examples.getRecord.response.quarterly, title: { Camille: 1 } }),
      'contract-broken',
      '/title',
    ],
    [
      () => json({ ...examples.getRecord.response.quarterly, values: { 'Camille Exemple': {} } }),
      'contract-broken',
      '/values/*',
    ],
    [
      () => json({ ...examples.getRecord.response.quarterly, updatedAt: '1e999' }),
      'contract-broken',
      '/updatedAt',
    ],
    [() => new Response(null, { status: 204 }), 'malformed-json', undefined],
  ] as const) {
    const { client } = clientOn(answer, { maxAnswerBytes: 10_000 });
    const error = await errorOf(client.records.get('r'));
    assert.equal(error.code, code);
    assert.equal(error.kind, 'protocol');
    assert.equal(error.info.pointer, pointer);
    assert.ok(!`${error.message}${JSON.stringify(error.info)}${String(error.cause)}`.includes('Camille'));
  }
});

test('unknown members are kept, unknown values of open sets are taken', async () => {
  const later = { ...examples.getCorrection.response.underReview, status: 'on_the_moon', later: { a: 1 } };
  const { client } = clientOn(() => json(later));
  assert.deepEqual(await client.corrections.get('cor_9'), later);
});

test('a broken contract may be let through, and told', async () => {
  const told: unknown[] = [];
  const broken = { ...examples.getRecord.response.quarterly, title: 3 };
  const { client } = clientOn(() => json(broken), {
    validate: 'warn',
    onContractBreak: (found: ContractBreak) => told.push(found),
  });
  assert.deepEqual(await client.records.get('r'), broken);
  assert.deepEqual(told, [{ operation: 'GET /records/{}', pointers: ['/title'] }]);
  const { client: off } = clientOn(() => json(broken), {
    validate: 'off',
    onContractBreak: () => assert.fail('off is off'),
  });
  assert.deepEqual(await off.records.get('r'), broken);
});

test('not modified', async () => {
  const { client, seen } = clientOn(() => new Response(null, { status: 304 }));
  const raw = await client.records.get('r', { ifNoneMatch: '"r-1"' }).raw();
  assert.equal(raw.notModified, true);
  assert.equal(raw.data, undefined);
  assert.equal(seen[0]?.headers.get('If-None-Match'), '"r-1"');
});

test('what is wrong with the call is said before anything is sent', async () => {
  for (const baseUrl of [
    '/api/v1',
    'ftp://x.example/v1',
    'https://x.example/v1?a=1',
    'https://me@x.example/v1',
  ]) {
    assert.throws(
      () => createClient({ baseUrl }),
      (error) => isSdkError(error) && error.message === 'invalid-base-url' && error.kind === 'config',
    );
  }
  const { client, seen } = clientOn(() => json({}));
  for (const id of ['', '..', 'a/b', 'é', 'a'.repeat(129)]) {
    assert.equal((await errorOf(client.records.get(id))).code, 'invalid-id');
  }
  const error = await errorOf(client.records.get('r', { headers: { 'X-Ours': 'a\nsecret' } }));
  assert.equal(error.code, 'invalid-header');
  assert.ok(!`${error.message}${String(error.cause)}`.includes('secret'));
  assert.equal(seen.length, 0);
});

test('the log holds names, numbers and codes, and nothing else', async () => {
  const entries: LogEntry[] = [];
  const { client } = clientOn(
    () =>
      problem(
        422,
        'validation-failed',
        { title: 'Camille', errors: [{ path: 'iban', code: 'checksum', detail: 'Camille' }] },
        {
          'X-Request-Id': 'req-1',
          'API-Version': '1.0.0 Camille',
        },
      ),
    { log: (entry) => entries.push(entry) },
  );
  await errorOf(client.corrections.update('cor_Camille', { comment: 'Camille' }, { ifMatch: '"Camille"' }));
  assert.deepEqual(entries, [
    {
      operation: 'PATCH /corrections/{}',
      attempt: 1,
      durationMs: 0,
      status: 422,
      code: 'validation-failed',
      requestId: 'req-1',
      apiVersion: undefined,
    },
  ]);
});

test('a deprecation is told once per operation', async () => {
  const told: unknown[] = [];
  const { client } = clientOn(
    () =>
      json(examples.getRecord.response.quarterly, 200, {
        Deprecation: '@1790000000',
        Sunset: 'Sun, 22 Nov 2027 10:00:00 GMT',
      }),
    { onDeprecation: (notice) => told.push(notice) },
  );
  await client.records.get('a');
  await client.records.get('b');
  assert.deepEqual(told, [
    { operation: 'GET /records/{}', deprecation: '@1790000000', sunset: 'Sun, 22 Nov 2027 10:00:00 GMT' },
  ]);
});

test('trace: random, unsampled, the same over the attempts; off unless asked for', async () => {
  const { client, seen, clock } = clientOn(
    (_, count) => (count === 1 ? new TypeError('cut') : json(examples.getRecord.response.quarterly)),
    { trace: true, random: { uuid: () => crypto.randomUUID(), float: () => 0 } },
  );
  const got = client.records.get('r').raw();
  await clock.advance(1_000);
  await got;
  assert.match(seen[0]?.headers.get('traceparent') ?? '', /^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
  assert.equal(seen[0]?.headers.get('traceparent'), seen[1]?.headers.get('traceparent'));
  const { client: quiet, seen: unseen } = clientOn(() => json(examples.getRecord.response.quarterly));
  await quiet.records.get('r');
  assert.equal(unseen[0]?.headers.get('traceparent'), null);
});

test('middleware goes round each attempt, in order', async () => {
  const steps: string[] = [];
  const { client, seen } = clientOn(() => json(examples.getRecord.response.quarterly), {
    middleware: [
      async (request, next) => {
        steps.push(`outer ${request.operation}`);
        request.headers.set('X-Ours', '1');
        return next(request);
      },
      async (request, next) => {
        steps.push('inner');
        return next({ ...request, url: `${request.url}?inner` });
      },
    ],
  });
  await client.records.get('r');
  assert.deepEqual(steps, ['outer GET /records/{}', 'inner']);
  assert.equal(seen[0]?.path, '/v1/records/r?inner');
  assert.equal(seen[0].headers.get('X-Ours'), '1');
});

test('what a service supports is asked once in a while', async () => {
  const { client, seen, clock } = clientOn((_, count) =>
    count === 1 ? problem(404, 'not-found') : json(examples.getCapabilities.response.capabilities),
  );
  await assert.rejects(client.supports('attachments'));
  assert.equal(await client.supports('attachments'), true);
  assert.equal(await client.supports('attachments.resumable'), true);
  assert.equal(await client.supports('nothing'), false);
  assert.equal(await client.supports('constructor'), false);
  assert.equal(seen.length, 2);
  await clock.advance(400_000);
  await client.supports('withdrawal');
  assert.equal(seen.length, 3);
});

test('an error of another copy of this package is known as one', () => {
  class SdkErrorOfAnotherBundle extends Error {
    override readonly name = 'SdkError';
    readonly kind = 'problem';
    readonly code = 'gone';
  }
  assert.ok(isSdkError(new SdkErrorOfAnotherBundle()));
  assert.ok(hasCode(new SdkErrorOfAnotherBundle(), 'gone'));
  assert.ok(!isSdkError(new Error('x')));
  assert.ok(new SdkError('network', 'network') instanceof Error);
});
