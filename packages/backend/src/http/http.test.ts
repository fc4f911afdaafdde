import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  allOperations,
  faults,
  newKey,
  openDraft,
  origin,
  phoneChange,
  readRecord,
  recordPath,
  sendCorrection,
  startBench,
  submit,
} from '../testing/backend-harness.ts';

/** A concrete address of an operation. */
function addressOf(path: string): string {
  return path.replace(/\{(\w+)\}/g, 'nobody-has-this-one');
}

describe('order of evaluation', () => {
  test('an unknown path is 404 before anything is asked', async () => {
    const bench = await startBench();
    const told = await bench.ask('GET', '/nowhere', { as: 'nobody' });
    assert.equal(told.json.code, 'not-found');
  });

  test('size comes before authentication, from the announced length or as it is read (PROB-7)', async () => {
    const bench = await startBench({ limits: { maxBodyBytes: 1024 } });
    const announced = await bench.ask('POST', '/corrections', { as: 'nobody', raw: 'x'.repeat(1025) });
    assert.equal(announced.json.code, 'payload-too-large');
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(512));
      },
    });
    const read = await bench.ask('POST', '/corrections', { raw: endless });
    assert.equal(read.status, 413);
    assert.ok(pulled < 10, `${pulled} parts were taken`);
  });

  test('every personal operation is 401 without credentials, and no address redirects (AUTH-1, PROB-8)', async () => {
    const bench = await startBench();
    for (const { method, path, security } of allOperations) {
      const told = await bench.ask(method, addressOf(path), { as: 'nobody' });
      assert.ok(told.status < 300 || told.status >= 400, path);
      if (security !== 'public') assert.equal(told.status, 401, `${method} ${path}`);
    }
  });

  test('a token in the address is no credential (AUTH-4); a session that is over says so', async () => {
    const bench = await startBench();
    const told = await bench.ask('GET', '/session?access_token=token-of-alix', { as: 'nobody' });
    assert.equal(told.json.code, 'authentication-required');
    const over = await bench.ask('GET', '/session', {
      as: 'nobody',
      headers: { Authorization: 'Bearer expired' },
    });
    assert.equal(over.json.code, 'session-expired');
  });

  test('what is not announced is 404 after authentication (DISC-3)', async () => {
    const { blobs: _blobs, ...without } = { blobs: undefined };
    const bench = await startBench({ ...without, agents: false });
    const told = await bench.ask('GET', '/agent/cases');
    assert.equal(told.json.code, 'feature-not-supported');
    const audit = await bench.ask('POST', '/audit-requests', { body: {} });
    assert.equal(audit.json.code, 'feature-not-supported');
  });

  test('405 tells what is allowed (PROB-4)', async () => {
    const bench = await startBench();
    const told = await bench.ask('DELETE', '/records');
    assert.equal(told.json.code, 'method-not-allowed');
    assert.equal(told.headers.get('Allow'), 'GET, HEAD, OPTIONS');
  });

  test('the key comes before the resource, the resource before the version, the version before the body', async () => {
    const bench = await startBench();
    const noKey = await bench.ask('PATCH', '/corrections/nobody', { key: null, raw: 'not json' });
    assert.equal(noKey.json.code, 'idempotency-key-required');
    const none = await bench.ask('PATCH', '/corrections/nobody', { raw: 'not json' });
    assert.equal(none.json.code, 'not-found');
    const draft = await openDraft(bench);
    const noMatch = await bench.ask('PATCH', `/corrections/${draft.id}`, { raw: 'not json' });
    assert.equal(noMatch.json.code, 'precondition-required');
    const any = await bench.ask('PATCH', `/corrections/${draft.id}`, { ifMatch: '*', raw: 'not json' });
    assert.equal(any.json.code, 'precondition-required');
    const stale = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      ifMatch: '"old-1"',
      raw: 'not json',
    });
    assert.equal(stale.json.code, 'stale-version');
    assert.equal(stale.json.current.id, draft.id);
    assert.equal(stale.headers.get('ETag'), draft.version);
    const type = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      ifMatch: draft.version,
      headers: { 'Content-Type': 'application/json' },
      raw: 'not json',
    });
    assert.equal(type.json.code, 'unsupported-media-type');
    const json = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      ifMatch: draft.version,
      raw: 'not json',
    });
    assert.equal(json.json.code, 'invalid-request');
  });

  test('the state comes before what the body says', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const told = await bench.ask('PATCH', `/corrections/${sent.id}`, {
      ifMatch: sent.version,
      body: { comment: 3 },
    });
    assert.equal(told.json.code, 'invalid-transition');
    assert.equal(told.json.current.status, 'acknowledged');
  });

  test('sixty requests a minute always pass, then 429 says when (RATE-1, RATE-2)', async () => {
    const bench = await startBench({ limits: { requestsPerMinute: 60 } });
    for (let count = 0; count < 60; count += 1)
      assert.equal((await bench.ask('GET', '/session')).status, 200);
    const told = await bench.ask('GET', '/session');
    assert.equal(told.json.code, 'rate-limited');
    assert.equal(told.headers.get('Retry-After'), '1');
    assert.match(told.headers.get('RateLimit') ?? '', /^"default";r=0;t=1$/);
    assert.equal((await bench.ask('GET', '/session', { as: 'bob' })).status, 200);
    bench.clock.advance(1000);
    assert.equal((await bench.ask('GET', '/session')).status, 200);
  });
});

describe('bodies', () => {
  test('a deep body, a lone surrogate, a body that is no object or no UTF-8 are 400', async () => {
    const bench = await startBench();
    const bodies = [
      '['.repeat(100_000),
      '{"recordId":"\\ud800"}',
      '[]',
      'null',
      '{"a":',
      new Uint8Array([0x22, 0xff, 0x22]),
    ];
    for (const raw of bodies) {
      const told = await bench.ask('POST', '/corrections', { raw });
      assert.equal(told.json.code, 'invalid-request');
    }
  });

  test('names of the language are data (SEC-1)', async () => {
    const bench = await startBench();
    for (const path of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const body = `{"recordId":"rec_alix","basedOn":"\\"rec_alix-1\\"","formVersion":"1","changes":{"${path}":{"op":"set","value":1}}}`;
      const told = await bench.ask('POST', '/corrections', { raw: body });
      assert.equal(told.status, 422, path);
    }
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal((await bench.ask('GET', recordPath)).status, 200);
  });
});

describe('idempotency', () => {
  test('same key, other body: 422; the first answer stands (IDEM-3, IDEM-6)', async () => {
    const bench = await startBench();
    const record = await readRecord(bench);
    const key = newKey();
    const body = { recordId: record.id, basedOn: record.version, formVersion: record.formVersion };
    const first = await bench.ask('POST', '/corrections', { key, body });
    const other = await bench.ask('POST', '/corrections', { key, body: { ...body, comment: 'autre' } });
    assert.equal(other.json.code, 'idempotency-key-reused');
    const again = await bench.ask('POST', '/corrections', { key, body });
    assert.equal(again.json.id, first.json.id);
  });

  test('a key is of one person, one method, one path (IDEM-4); unquoted, it is the same', async () => {
    const bench = await startBench();
    const key = 'shared-key-0123456789';
    const alix = await bench.ask('POST', '/corrections', {
      key,
      body: { recordId: 'rec_alix', basedOn: '"rec_alix-1"', formVersion: '2026-10' },
    });
    const bob = await bench.ask('POST', '/corrections', {
      as: 'bob',
      key,
      body: { recordId: 'rec_bob', basedOn: '"rec_bob-1"', formVersion: '2026-10' },
    });
    assert.equal(alix.status, 201);
    assert.equal(bob.status, 201);
    assert.notEqual(alix.json.id, bob.json.id);
    const unquoted = await bench.ask('POST', '/corrections', {
      key: null,
      headers: { 'Idempotency-Key': key },
      body: { recordId: 'rec_alix', basedOn: '"rec_alix-1"', formVersion: '2026-10' },
    });
    assert.equal(unquoted.json.id, alix.json.id);
  });

  test('a refusal is kept with its key, and a retry after the change replays it before 412 (CONC-3)', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const key = newKey();
    const refused = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      key,
      ifMatch: draft.version,
      body: { changes: { phone: { op: 'set', value: 'x' } } },
    });
    assert.equal(refused.status, 422);
    const again = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      key,
      ifMatch: '"other-9"',
      body: { changes: { phone: { op: 'set', value: 'x' } } },
    });
    assert.equal(again.status, 422);
    assert.equal(again.text, refused.text);
    assert.equal(again.headers.get('Idempotency-Replayed'), '?1');
  });

  test('a failure is kept by nobody: the retry does the act (IDEM-6, IDEM-8)', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const { store } = bench;
    const real = store.transaction.bind(store);
    let isBroken = true;
    store.transaction = (work) =>
      real(async (tx) => {
        const insert: typeof tx.insert = async (kind, row) => {
          if (isBroken && kind === 'answers') throw new Error('disk full');
          await tx.insert(kind, row);
        };
        return work({ ...tx, insert });
      });
    const key = newKey();
    const failed = await submit(bench, draft, { key });
    assert.equal(failed.json.code, 'internal');
    const entry = bench.log.at(-1);
    assert.equal(entry?.failure?.name, 'Error');
    assert.doesNotMatch(JSON.stringify(bench.log), /disk full/);
    isBroken = false;
    const untouched = await bench.ask('GET', `/corrections/${draft.id}`);
    assert.equal(untouched.json.phase, 'draft');
    assert.deepEqual(untouched.json.receipts, []);
    const done = await submit(bench, draft, { key });
    assert.equal(done.status, 200);
    assert.equal(done.json.receipts[0].number, 'AE-2026-000001');
  });

  test('a key is forgotten when its time is over, not before (IDEM-7)', async () => {
    const bench = await startBench();
    const key = newKey();
    const body = { recordId: 'rec_alix', basedOn: '"rec_alix-1"', formVersion: '2026-10' };
    const first = await bench.ask('POST', '/corrections', { key, body });
    bench.clock.advance(604_800_000 - 1000);
    assert.equal((await bench.ask('POST', '/corrections', { key, body })).json.id, first.json.id);
    bench.clock.advance(1000);
    assert.notEqual((await bench.ask('POST', '/corrections', { key, body })).json.id, first.json.id);
  });
});

describe('tidying', () => {
  test('answers whose time is over are forgotten in the end', async () => {
    const bench = await startBench({ limits: { requestsPerMinute: 10_000 } });
    await openDraft(bench);
    const count = () =>
      bench.store.transaction(async (tx) => (await tx.list('answers', { order: 'oldest', limit: 9 })).length);
    bench.clock.advance(604_800_000 + 1000);
    assert.equal(await count(), 1);
    for (let each = 0; each < 500; each += 1) await bench.ask('GET', '/session');
    assert.equal(await count(), 0);
  });
});

describe('separation of people', () => {
  test('what is another’s is the same 404 as what is not there (AUTH-2)', async () => {
    const bench = await startBench();
    const sent = await sendCorrection(bench);
    const receipt = sent.receipts[0]?.id ?? '';
    const paths = [
      ['GET', '/records/{}', 'rec_alix'],
      ['GET', '/corrections/{}', sent.id],
      ['GET', '/corrections/{}/events', sent.id],
      [`GET`, `/corrections/{}/receipts/${receipt}`, sent.id],
      ['POST', '/corrections/{}/submission', sent.id],
      ['GET', '/invitations/{}', 'inv_alix'],
    ] as const;
    for (const [method, path, id] of paths) {
      const ask = {
        as: 'bob',
        ifMatch: '"x-1"',
        body: method === 'POST' ? { confirmed: true } : undefined,
      } as const;
      const theirs = await bench.ask(method, path.replace('{}', id), ask);
      const none = await bench.ask(method, path.replace('{}', 'nobody_has_it'), ask);
      assert.equal(theirs.status, 404, path);
      assert.deepEqual({ ...theirs.json, requestId: '' }, { ...none.json, requestId: '' });
      const names = (headers: Headers) => [...headers.keys()].sort();
      assert.deepEqual(names(theirs.headers), names(none.headers));
    }
    const list = await bench.ask('GET', '/corrections', { as: 'bob' });
    assert.deepEqual(list.json.items, []);
  });

  test('one’s own receipt is not found under another correction', async () => {
    const bench = await startBench();
    const one = await sendCorrection(bench);
    const other = await sendCorrection(bench, { email: { op: 'confirm' } });
    const told = await bench.ask('GET', `/corrections/${other.id}/receipts/${one.receipts[0]?.id}`);
    assert.equal(told.status, 404);
  });
});

describe('pages, tags and languages', () => {
  test('a walk shows each item once, whatever is added; the cursor is good for its walk alone (PAGE-1, PAGE-2)', async () => {
    const bench = await startBench();
    const made: string[] = [];
    for (let count = 0; count < 5; count += 1) made.push((await openDraft(bench)).id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await bench.ask('GET', `/corrections?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.json.items.map(({ id }: { id: string }) => id));
      cursor = page.json.nextCursor;
      await openDraft(bench);
    }
    assert.deepEqual(seen, made.reverse());
    const page = await bench.ask('GET', '/corrections?limit=1');
    const wrong = [
      `cursor=garbage`,
      `cursor=${page.json.nextCursor}&phase=draft`,
      `cursor=${page.json.nextCursor}x`,
    ];
    for (const query of wrong) {
      assert.equal((await bench.ask('GET', `/corrections?limit=1&${query}`)).json.code, 'invalid-cursor');
    }
    const stolen = await bench.ask('GET', `/corrections?cursor=${page.json.nextCursor}`, { as: 'bob' });
    assert.equal(stolen.json.code, 'invalid-cursor');
    for (const limit of ['0', '101', '-1', 'x']) {
      assert.equal((await bench.ask('GET', `/corrections?limit=${limit}`)).json.code, 'invalid-request');
    }
    assert.equal((await bench.ask('GET', '/corrections?limit=100&unknown=1')).status, 200);
  });

  test('304 for what is held; a tag changes with its content and only then (CACHE-2, CACHE-3)', async () => {
    const bench = await startBench();
    const record = await bench.ask('GET', recordPath);
    const tag = record.headers.get('ETag') ?? '';
    const held = await bench.ask('GET', recordPath, { headers: { 'If-None-Match': tag } });
    assert.equal(held.status, 304);
    assert.equal(held.headers.get('ETag'), tag);
    const draft = await openDraft(bench);
    const same = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      ifMatch: draft.version,
      body: { changes: phoneChange },
    });
    assert.equal(same.json.version, draft.version);
    assert.equal(same.json.updatedAt, draft.updatedAt);
    const moved = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      ifMatch: draft.version,
      body: { comment: 'x' },
    });
    assert.notEqual(moved.json.version, draft.version);
    await submit(bench, moved.json);
    assert.notEqual((await bench.ask('GET', recordPath)).headers.get('ETag'), tag);
  });

  test('HEAD follows GET, without a body', async () => {
    const bench = await startBench();
    const told = await bench.ask('HEAD', recordPath);
    assert.equal(told.status, 200);
    assert.ok(told.headers.get('ETag'));
  });

  test('problems are worded in French, or in English where it is preferred (LANG-1)', async () => {
    const bench = await startBench();
    const of = async (language: string) =>
      (await bench.ask('GET', '/records/none', { headers: { 'Accept-Language': language } })).json.title;
    assert.equal(await of('fr'), 'Introuvable');
    assert.equal(await of('en-GB,fr;q=0.5'), 'Not found');
    assert.equal(await of('de, fr;q=0.9, en;q=0.8'), 'Introuvable');
    assert.equal((await bench.ask('GET', recordPath)).headers.get('Content-Language'), 'fr');
  });
});

describe('pages of other origins', () => {
  const site = 'https://www.exempleville.example';

  test('preflights are answered without authentication, for the origins allowed (CORS-1, CORS-3)', async () => {
    const bench = await startBench();
    const told = await bench.ask('OPTIONS', '/corrections', { as: 'nobody', headers: { Origin: site } });
    assert.equal(told.status, 204);
    assert.equal(told.headers.get('Access-Control-Allow-Origin'), site);
    assert.equal(told.headers.get('Access-Control-Allow-Credentials'), 'true');
    assert.match(told.headers.get('Access-Control-Allow-Headers') ?? '', /idempotency-key/);
    assert.equal(told.headers.get('Access-Control-Allow-Methods'), 'GET, POST, HEAD, OPTIONS');
    const foreign = await bench.ask('OPTIONS', '/corrections', {
      as: 'nobody',
      headers: { Origin: 'https://evil.example' },
    });
    assert.equal(foreign.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(foreign.headers.get('Access-Control-Allow-Headers'), null);
  });

  test('an answer exposes its headers to an allowed origin, problems included (CORS-2)', async () => {
    const bench = await startBench();
    const told = await bench.ask('GET', '/records/none', { headers: { Origin: site } });
    assert.equal(told.headers.get('Access-Control-Allow-Origin'), site);
    assert.match(told.headers.get('Access-Control-Expose-Headers') ?? '', /ETag, Location, Retry-After/);
    assert.match(told.headers.get('Vary') ?? '', /Origin/);
    const foreign = await bench.ask('GET', recordPath, { headers: { Origin: 'https://evil.example' } });
    assert.equal(foreign.headers.get('Access-Control-Allow-Origin'), null);
  });

  test('public answers are for everyone, never with credentials (CORS-4)', async () => {
    const bench = await startBench();
    for (const path of [
      '/capabilities',
      '/advice',
      '/statistics/frequent-errors',
      '/.well-known/bonne-foi',
    ]) {
      const told = await bench.ask('GET', path, {
        as: 'nobody',
        headers: { Origin: 'https://anyone.example' },
      });
      assert.equal(told.status, 200, path);
      assert.equal(told.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(told.headers.get('Access-Control-Allow-Credentials'), null);
      assert.match(told.headers.get('Cache-Control') ?? '', /^public/);
      assert.equal(told.headers.get('Set-Cookie'), null);
    }
  });

  test('with a cookie, an unsafe request needs the token and an origin of ours (AUTH-3)', async () => {
    const bench = await startBench();
    const { csrfToken } = (await bench.ask('GET', '/session', { as: 'cookie' })).json;
    const body = { recordId: 'rec_alix', basedOn: '"rec_alix-1"', formVersion: '2026-10' };
    const post = (headers: Record<string, string>) =>
      bench.ask('POST', '/corrections', { as: 'cookie', body, headers });
    const good = { 'X-CSRF-Token': csrfToken, Origin: origin };
    assert.equal((await post(good)).status, 201);
    assert.equal((await post({ ...good, Origin: site })).status, 201);
    assert.equal((await post({ Origin: origin })).json.code, 'csrf-rejected');
    assert.equal((await post({ ...good, 'X-CSRF-Token': 'wrong' })).json.code, 'csrf-rejected');
    assert.equal((await post({ ...good, Origin: 'https://evil.example' })).json.code, 'csrf-rejected');
    const { Origin: _origin, ...noOrigin } = good;
    assert.equal((await post({ ...noOrigin, 'Sec-Fetch-Site': 'cross-site' })).json.code, 'csrf-rejected');
    assert.equal((await post({ ...noOrigin, 'Sec-Fetch-Site': 'same-origin' })).status, 201);
  });
});

describe('what is told of a request', () => {
  test('problems and logs hold nothing that was sent (PROB-3, PRIV-1, PRIV-2)', async () => {
    const bench = await startBench();
    const canary = 'CANARY-4242';
    const told = [
      await bench.ask('GET', `/records/${canary}`),
      await bench.ask('GET', `/corrections?cursor=${canary}`),
      await bench.ask('POST', '/corrections', {
        body: {
          recordId: 'rec_alix',
          basedOn: '"rec_alix-1"',
          formVersion: canary,
          comment: [canary],
          changes: { [canary]: { op: canary }, phone: { op: 'set', value: canary } },
        },
      }),
    ];
    for (const { status, text } of told) {
      assert.ok(status >= 400);
      assert.ok(!text.replaceAll(`"path":"${canary}"`, '').includes(canary), text);
    }
    assert.ok(!JSON.stringify(bench.log).includes(canary));
    assert.deepEqual(
      bench.log.map(({ operation }) => operation),
      ['getRecord', 'listCorrections', 'createCorrection'],
    );
    assert.equal(bench.log[0]?.route, '/records/{recordId}');
  });

  test('all field errors come at once, with a code and a place (VAL-1, PROB-5)', async () => {
    const bench = await startBench();
    const told = await bench.ask('POST', '/corrections', {
      body: {
        recordId: 'rec_alix',
        basedOn: '"rec_alix-99"',
        formVersion: '2026-10',
        comment: 12,
        changes: {
          phone: { op: 'set', value: '06' },
          email: { op: 'erase' },
          iban: { op: 'set', value: 'FR7630006000011234567890188' },
          birthName: { op: 'set', value: 'Autre' },
          nowhere: { op: 'set', value: 1 },
          income: { op: 'clear', value: 3 },
          address: { op: 'clear', kind: 'correction' },
          moveDate: { op: 'set', kind: 'circumstanceChange', wrongSince: '2026-01', value: '2026-11-22' },
          other: { op: 'describe', comment: 'x'.repeat(2001) },
        },
      },
    });
    assert.equal(told.json.code, 'validation-failed');
    assert.deepEqual(faults(told), [
      '/basedOn format',
      '/comment format',
      'address#kind kind-mismatch',
      'birthName not-correctable',
      'email#op unsupported-op',
      'iban#value checksum',
      'income#value unsupported-op',
      'moveDate#kind kind-mismatch',
      'moveDate#value max',
      'nowhere unknown-field',
      'other#comment max-length',
      'phone#value format',
    ]);
    const phone = told.json.errors.find(({ path }: { path?: string }) => path === 'phone');
    assert.equal(phone.example, '01 99 00 12 34');
  });
});
