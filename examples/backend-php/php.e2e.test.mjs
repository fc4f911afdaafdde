// The journey of a person on the PHP service, by the SDK; every answer is held to the contract.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createClient, hasCode } from '@bonne-foi/sdk';
import { attach } from '@bonne-foi/sdk/upload';
import { checkedFetch } from './testing/checked-fetch.mjs';
import { runFixtures, startPhp } from './testing/php-service.mjs';

/** RFC 8785 for the names and numbers of these tests. */
const canonicalJson = (value) =>
  JSON.stringify(value, (_, one) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

const count = { answers: 0 };
const fetchChecked = checkedFetch(count);
const person = (php, token) =>
  createClient({
    baseUrl: php.baseUrl,
    auth: { scheme: 'bearer', getToken: async () => token },
    fetch: fetchChecked,
    retry: { maxAttempts: 1 },
  });
const pdf = (text = 'justificatif') =>
  new File(
    [`%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`],
    'quittance.pdf',
    { type: 'application/pdf' },
  );
const all = async (pages) => {
  const found = [];
  for await (const one of pages) found.push(one);
  return found;
};

describe('A backend in plain PHP', { timeout: 180_000 }, () => {
  let php, camille, sacha, record;
  const ask = (
    path,
    { method = 'GET', token = 'demo-camille', body, type = 'application/json', ...headers } = {},
  ) =>
    fetchChecked(`${php.origin}${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': type }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const key = () => `"${randomUUID()}"`;
  const change = (changes = {}) => ({
    recordId: record.id,
    basedOn: record.version,
    formVersion: record.formVersion,
    changes,
  });
  const create = (body, idempotencyKey = key(), more = {}) =>
    ask('/v1/corrections', { method: 'POST', body, 'idempotency-key': idempotencyKey, ...more });
  const patch = (draft, body, more = {}) =>
    ask(`/v1/corrections/${draft.id}`, {
      method: 'PATCH',
      body,
      type: 'application/vnd.bonne-foi.draft-patch+json',
      'if-match': draft.version,
      'idempotency-key': key(),
      ...more,
    });
  const phone = { op: 'set', kind: 'correction', value: '+33199000158', wrongSince: '2026-08' };
  const refresh = async () => (record = await camille.records.get(record.id));

  before(async () => {
    php = await startPhp();
    camille = person(php, 'demo-camille');
    sacha = person(php, 'demo-sacha');
    const [first] = await all(camille.records.list({ procedure: 'mairie-ecole-cantine' }));
    record = await camille.records.get(first.id);
  });
  after(() => php?.stop());

  it('ports what any language ports: values, words, canonical JSON, days', async () => {
    const { ran, failed } = await runFixtures();
    assert.deepEqual(failed, []);
    assert.ok(ran.values >= 90 && ran.words >= 20, JSON.stringify(ran));
  });

  it('shows what is held, masked and locked fields included', async () => {
    const [child] = record.items.children.slice(-1);
    assert.deepEqual(record.values.iban, {
      state: 'declared',
      display: '•••• 189',
      masked: true,
      source: 'Vous',
    });
    assert.equal(record.values[`children/${child}/allergyNote`].value, undefined);
    assert.ok(!JSON.stringify(record).includes('FR763000') && !JSON.stringify(record).includes('Arachide'));
    assert.equal(record.values.familyQuotient.correctableAt.href, 'https://caisse.example');
  });

  it('takes a whole correction: draft, proof, send, receipt, follow-up', async () => {
    let draft = await camille.corrections.create(change());
    assert.deepEqual(draft.actions, ['edit', 'attach', 'discard'], 'nothing to send yet');
    const address = { lines: ['8 allée des Essais'], postcode: '00000', city: 'Exempleville', country: 'FR' };
    const changes = {
      address: { op: 'set', kind: 'circumstanceChange', value: address, effectiveDate: '2026-11-03' },
      phone,
      familyQuotient: { op: 'describe', comment: 'Mon quotient a baissé.' },
      email: { op: 'confirm' },
    };
    draft = await camille.corrections.update(draft.id, { changes }, { ifMatch: draft.version });
    await assert.rejects(
      async () => camille.corrections.submit(draft.id, { confirmed: true }, { ifMatch: draft.version }),
      (error) => {
        assert.ok(hasCode(error, 'validation-failed'));
        assert.deepEqual(
          error.fields.map(({ path, member, code }) => [path, member, code]),
          [['address', 'attachments', 'proof-required']],
        );
        return true;
      },
    );
    const file = await attach(camille, draft.id, pdf(), { path: 'address' });
    assert.equal(file.state, 'ready');
    draft = await camille.corrections.get(draft.id);
    const sent = await camille.corrections.submit(draft.id, { confirmed: true }, { ifMatch: draft.version });
    assert.deepEqual([sent.phase, sent.status, sent.actions], ['with_administration', 'acknowledged', []]);

    const receipt = await camille.corrections.receipt(sent.id, sent.receipts[0].id);
    assert.match(receipt.number, /^AR-\d{4}-\d{6}$/);
    assert.equal(receipt.service.phone, '+33199000456');
    assert.equal(receipt.silence.effect, 'rejection');
    assert.equal(receipt.silence.deemedOn, sent.clock.deemedOn);
    assert.equal(
      receipt.summary.find(({ path }) => path === 'phone').after,
      '01\u00a099\u00a000\u00a001\u00a058',
    );
    const content = { changes, attachments: { [file.id]: file.sha256 } };
    const digest = createHash('sha256').update(canonicalJson(content)).digest('base64');
    assert.equal(receipt.contentDigest, `sha-256=:${digest}:`);
    const page = await camille.corrections.receiptHtml(sent.id, receipt.id);
    assert.ok(
      page.includes('<html lang="fr">') && page.includes(receipt.number) && !page.includes('<script'),
    );

    assert.equal((await refresh()).values.phone.state, 'contested');
    await php.desk('review', sent.id);
    await php.desk('accept', sent.id);
    const done = await camille.corrections.get(sent.id);
    assert.deepEqual([done.phase, done.status], ['closed', 'accepted']);
    assert.deepEqual((await refresh()).values.phone, {
      state: 'declared',
      value: '+33199000158',
      source: 'Vous',
    });
    const events = await all(camille.corrections.events(sent.id));
    assert.deepEqual(
      events.map(({ type, status }) => [type, status]),
      [
        ['status', 'acknowledged'],
        ['receipt', undefined],
        ['status', 'under_review'],
        ['status', 'accepted'],
      ],
    );
    assert.deepEqual(
      await (
        await ask(`/v1/corrections/${sent.id}/receipts/${receipt.id}`, { accept: 'application/json' })
      ).json(),
      receipt,
    );
  });

  it('adds a child, and removes one; the service names the new item itself', async () => {
    const item = `new-${randomUUID()}`;
    const draft = await (
      await create(change({ [`children/${item}`]: { op: 'addItem', kind: 'correction' } }))
    ).json();
    const lacking = await ask(`/v1/corrections/${draft.id}/submission`, {
      method: 'POST',
      body: { confirmed: true },
      'if-match': draft.version,
      'idempotency-key': key(),
    });
    const missing = (await lacking.json()).errors;
    assert.deepEqual(
      missing.map(({ path, code }) => [path, code]),
      [
        [`children/${item}/name`, 'required'],
        [`children/${item}/birthDate`, 'required'],
      ],
    );
    const filled = await (
      await patch(draft, {
        changes: {
          [`children/${item}/name`]: {
            op: 'set',
            kind: 'correction',
            value: { family: 'Exemple', given: ['Zoé'] },
          },
          [`children/${item}/birthDate`]: { op: 'set', kind: 'correction', value: '2022-02-28' },
        },
      })
    ).json();
    const sent = await camille.corrections.submit(
      filled.id,
      { confirmed: true },
      { ifMatch: filled.version },
    );
    await php.desk('accept', sent.id);
    await refresh();
    assert.equal(record.items.children.length, 3);
    assert.ok(!record.items.children.includes(item));
  });

  it('gives one effect to a request whose connection was cut, and the same answer to its retry', async () => {
    const body = JSON.stringify(change({ phone }));
    const idempotencyKey = key();
    const before = (await all(camille.corrections.list())).length;
    const socket = connect(php.port, '127.0.0.1');
    socket.write(
      `POST /v1/corrections HTTP/1.1\r\nHost: 127.0.0.1:${php.port}\r\nAuthorization: Bearer demo-camille\r\nIdempotency-Key: ${idempotencyKey}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      () => socket.destroy(),
    );
    await new Promise((done) => socket.once('close', done));
    const again = await create(body, idempotencyKey);
    assert.equal(again.status, 201);
    const replay = await create(body, idempotencyKey.slice(1, -1));
    assert.equal(replay.headers.get('idempotency-replayed'), '?1');
    assert.equal(await replay.text(), await again.text());
    assert.equal((await all(camille.corrections.list())).length, before + 1);
    assert.equal((await (await create(change(), idempotencyKey)).json()).code, 'idempotency-key-reused');
    const other = await create(body, idempotencyKey, { token: 'demo-sacha' });
    assert.equal(other.status, 404, 'the key of someone else is another key, and the record is not hers');
  });

  it('makes one receipt of ten sends at once, and refuses a second send', async () => {
    const draft = await camille.corrections.create(change({ phone: { ...phone, value: '+33199000160' } }));
    const idempotencyKey = key();
    const send = (withKey) =>
      ask(`/v1/corrections/${draft.id}/submission`, {
        method: 'POST',
        body: { confirmed: true },
        'if-match': draft.version,
        'idempotency-key': withKey,
      });
    const sends = await Promise.all(Array.from({ length: 10 }, () => send(idempotencyKey)));
    assert.deepEqual([...new Set(sends.map(({ status }) => status))], [200]);
    assert.equal(sends.filter(({ headers }) => headers.get('idempotency-replayed') === null).length, 1);
    assert.equal((await camille.corrections.get(draft.id)).receipts.length, 1);
    assert.equal((await send(key())).status, 412);
    const now = await camille.corrections.get(draft.id);
    const twice = await ask(`/v1/corrections/${draft.id}/submission`, {
      method: 'POST',
      body: { confirmed: true },
      'if-match': now.version,
      'idempotency-key': key(),
    });
    assert.equal((await twice.json()).code, 'invalid-transition');
    await php.desk('accept', draft.id);
    await refresh();
  });

  it('judges in the order of evaluation', async () => {
    const draft = await camille.corrections.create(change({ phone }));
    const problem = async (answer) => `${(await answer).status} ${(await (await answer).json()).code}`;
    assert.equal(await problem(ask('/v1/nowhere', { token: '' })), '404 not-found');
    assert.equal(await problem(ask('/v1/records', { token: '' })), '401 authentication-required');
    assert.equal(
      await problem(ask('/v1/records?access_token=demo-camille', { token: '' })),
      '401 authentication-required',
    );
    assert.equal(await problem(ask('/v1/records', { token: 'demo-camille-expired' })), '401 session-expired');
    assert.equal(
      await problem(ask('/v1/records', { token: 'demo-camille-weak', method: 'DELETE' })),
      '401 step-up-required',
    );
    assert.equal(await problem(ask('/v1/agent/cases', { token: '' })), '401 authentication-required');
    assert.equal(await problem(ask('/v1/agent/cases')), '404 feature-not-supported');
    assert.equal(
      await problem(ask('/v1/statistics/frequent-errors', { token: '' })),
      '404 feature-not-supported',
    );
    const method = await ask('/v1/records', { method: 'DELETE' });
    assert.equal(method.headers.get('allow'), 'GET, HEAD');
    assert.equal(await problem(create(change(), '"fifteen-signs-x"')), '400 idempotency-key-required');
    assert.equal(await problem(create(`{"a":"${'x'.repeat(262144)}"}`)), '413 payload-too-large');
    const at = (more) => patch(draft, { changes: { phone: { op: 'nothing' } } }, more);
    assert.equal(await problem(at({ 'if-match': '*' })), '428 precondition-required');
    assert.equal(await problem(at({ 'if-match': '"old"', type: 'text/plain' })), '412 stale-version');
    assert.equal(await problem(at({ type: 'application/json' })), '415 unsupported-media-type');
    assert.equal(await problem(at({ body: '{' })), '400 invalid-request');
    assert.equal(await problem(at({ body: '{"comment":"\\ud800"}' })), '400 invalid-request');
    assert.equal(
      await problem(at({ body: `{"ext":${'['.repeat(40)}${']'.repeat(40)}}` })),
      '400 invalid-request',
    );
    assert.equal(await problem(at({ 'if-match': `W/${draft.version}` })), '422 validation-failed');
    await camille.corrections.discard(draft.id, { ifMatch: draft.version });
    assert.equal(await problem(ask(`/v1/corrections/${draft.id}`)), '404 not-found');
  });

  it('names every fault at once, with its place, and never a value', async () => {
    const wrong = await create(
      change({
        phone: { op: 'set', value: 'CANARI' },
        iban: { op: 'set', value: 'FR7630006000011234567890188' },
        familyQuotient: { op: 'set', value: 700 },
        adults: { op: 'set', kind: 'correction', value: 11, effectiveDate: '2026-11-01' },
        email: { op: 'clear', value: 'CANARI' },
        constructor: { op: 'set', value: 'CANARI' },
        other: { op: 'set', value: 'CANARI' },
        [`children/${record.items.children[0]}/allergyNote`]: { op: 'set', value: 'CANARI' },
        [`children/${record.items.children[0]}/birthDate`]: { op: 'set', value: '2999-01-01' },
      }),
    );
    const text = await wrong.text();
    assert.ok(!text.includes('CANARI'));
    const found = JSON.parse(text).errors.map(({ path, member, code }) =>
      [path.split('/').at(-1), member, code].join(' '),
    );
    assert.deepEqual(
      found.sort(),
      [
        'adults kind kind-mismatch',
        'adults value max',
        'allergyNote  not-correctable',
        'birthDate value max',
        'constructor  unknown-field',
        'email value unsupported-op',
        'familyQuotient  not-correctable',
        'iban value checksum',
        'other op unsupported-op',
        'phone value format',
      ].sort(),
    );
  });

  it('replaces a change whole, keeps text byte for byte, and changes nothing for nothing', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      'a\u202eb',
      'é',
      'e\u0301',
      '\u0000',
      '{"__proto__":1}',
      '👩‍👧',
      '\r\n',
    ];
    const abroad = { lines: ['Musterweg 4'], city: 'Berlin', country: 'DE' };
    const home = { lines: ['8 allée des Essais'], postcode: '00000', city: 'Exempleville', country: 'FR' };
    let draft = await camille.corrections.create({
      ...change({ address: { op: 'set', value: home }, phone }),
      ext: { 'org.exemple': { vide: {}, liste: [] } },
    });
    assert.deepEqual(draft.ext, { 'org.exemple': { vide: {}, liste: [] } });
    draft = await (
      await patch(draft, { changes: { address: { op: 'set', value: abroad }, phone: null } })
    ).json();
    assert.deepEqual(draft.changes, { address: { op: 'set', value: abroad } });
    for (const comment of hostile) {
      draft = await (await patch(draft, { comment })).json();
      assert.equal(draft.comment, comment);
    }
    const same = await (await patch(draft, { changes: { address: { op: 'set', value: abroad } } })).json();
    assert.deepEqual([same.version, same.updatedAt], [draft.version, draft.updatedAt]);
    const held = await ask(`/v1/corrections/${draft.id}`, { 'if-none-match': `"x", W/${draft.version}` });
    assert.equal(held.status, 304);
  });

  it('compares what is held by value: another field may change, the touched one may not', async () => {
    const draft = await camille.corrections.create(
      change({ adults: { op: 'set', kind: 'correction', value: 2 } }),
    );
    await php.desk('set', record.id, 'email', '"autre@exemple.example"');
    const still = await (await patch(draft, { comment: 'Bonjour' })).json();
    await php.desk('set', record.id, 'adults', '3');
    const changed = await ask(`/v1/corrections/${draft.id}/submission`, {
      method: 'POST',
      body: { confirmed: true },
      'if-match': still.version,
      'idempotency-key': key(),
    });
    const problem = await changed.json();
    assert.equal(problem.code, 'record-changed');
    assert.equal(problem.current.adults.value, 3);
    assert.equal((await (await create(change({ adults: { op: 'clear' } }))).json()).code, 'record-changed');
    await refresh();
  });

  it('hides what is someone else’s: the same answer as for what does not exist', async () => {
    const draft = await camille.corrections.create(change({ phone }));
    const [invitation] = await all(camille.invitations.list());
    const plain = async (answer) => {
      const { requestId, ...body } = await answer.json();
      const headers = Object.fromEntries(
        [...answer.headers].filter(([name]) => !['date', 'x-request-id', 'ratelimit'].includes(name)),
      );
      assert.ok(requestId);
      return { status: answer.status, headers, body };
    };
    for (const path of [
      `records/${record.id}`,
      `corrections/${draft.id}`,
      `corrections/${draft.id}/events`,
      `invitations/${invitation.id}`,
    ]) {
      const theirs = await plain(await ask(`/v1/${path}`, { token: 'demo-sacha' }));
      const nobodys = await plain(
        await ask(`/v1/${path.replace(/_[0-9a-f]+/, '_000000000000000000000000')}`, { token: 'demo-sacha' }),
      );
      assert.equal(theirs.status, 404);
      assert.deepEqual(theirs, nobodys);
    }
    assert.equal((await patch(draft, {}, { token: 'demo-sacha' })).status, 404);
    assert.equal((await all(sacha.corrections.list())).length, 0);
  });

  it('turns pages by key, for one person and one set of filters', async () => {
    const seen = [];
    let cursor;
    do {
      const query = cursor ? `?limit=2&cursor=${cursor}` : '?limit=2';
      const page = await (await ask(`/v1/corrections${query}`)).json();
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      if (seen.length === 2) await camille.corrections.create(change({ phone }));
      if (cursor && seen.length === 2) {
        assert.equal((await ask(`/v1/corrections?cursor=${cursor}`, { token: 'demo-sacha' })).status, 400);
        assert.equal((await ask(`/v1/corrections?cursor=${cursor}&phase=draft`)).status, 400);
      }
    } while (cursor);
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, (await all(camille.corrections.list())).length - 1);
    for (const limit of ['0', '101', 'x'])
      assert.equal((await ask(`/v1/records?limit=${limit}`)).status, 400);
  });

  it('takes files in parts, looks at their bytes, and gives them back safely', async () => {
    const draft = await camille.corrections.create(change({ phone }));
    const at = `/v1/corrections/${draft.id}/attachments`;
    const declare = (body) => ask(at, { method: 'POST', body, 'idempotency-key': key() });
    const code = async (answer) => (await (await answer).json()).code;
    const bytes = Buffer.from(await pdf('en morceaux').arrayBuffer());
    const whole = { name: 'bail.pdf', mediaType: 'application/pdf', size: bytes.length };
    assert.equal(await code(declare({ ...whole, size: 10485761 })), 'attachment-too-large');
    assert.equal(await code(declare({ ...whole, mediaType: 'text/html' })), 'attachment-type-not-accepted');
    for (const name of ['../x', '..', 'a\r\nb', 'x'.repeat(300)])
      assert.equal(await code(declare({ ...whole, name })), 'validation-failed');

    const file = await (await declare(whole)).json();
    const part = (offset, complete, body) =>
      ask(`${at}/${file.id}/content`, {
        method: 'PATCH',
        body,
        type: 'application/partial-upload',
        'upload-offset': String(offset),
        'upload-complete': complete,
      });
    assert.equal((await part(0, '?0', String(bytes.subarray(0, 20)))).headers.get('upload-offset'), '20');
    const wrong = await part(0, '?0', String(bytes.subarray(0, 20)));
    assert.deepEqual([wrong.status, wrong.headers.get('upload-offset')], [409, '20']);
    const resumed = await ask(`${at}/${file.id}/content`, { method: 'HEAD' });
    assert.deepEqual(
      [resumed.status, resumed.headers.get('upload-offset'), resumed.headers.get('upload-complete')],
      [204, '20', '?0'],
    );
    assert.equal((await part(20, '?1', String(bytes.subarray(20)))).headers.get('upload-complete'), '?1');
    const ready = await (await ask(`${at}/${file.id}`)).json();
    assert.deepEqual(
      [ready.state, ready.sha256],
      ['ready', createHash('sha256').update(bytes).digest('hex')],
    );
    const back = await ask(`${at}/${file.id}/content`);
    assert.match(back.headers.get('content-disposition'), /^attachment/);
    assert.equal(back.headers.get('content-security-policy'), 'sandbox');
    assert.deepEqual(Buffer.from(await back.arrayBuffer()), bytes);

    const html = '<script>alert(1)</script>';
    const lie = await (await declare({ ...whole, size: html.length })).json();
    const put = (body, more = {}) =>
      ask(`${at}/${lie.id}/content`, { method: 'PUT', body, type: 'application/pdf', ...more });
    assert.equal(await code(put(`${html}!`)), 'attachment-too-large');
    assert.equal(
      await code(put(html, { 'repr-digest': `sha-256=:${Buffer.alloc(32).toString('base64')}:` })),
      'attachment-mismatch',
    );
    assert.equal((await put(html)).status, 204);
    assert.equal((await put(html)).status, 204, 'sent again');
    const rejected = await (await ask(`${at}/${lie.id}`)).json();
    assert.deepEqual([rejected.state, rejected.rejection], ['rejected', 'type_mismatch']);
    const now = await camille.corrections.get(draft.id);
    const named = await patch(now, { changes: { phone: { ...phone, attachments: [lie.id] } } });
    assert.deepEqual(
      (await named.json()).errors.map(({ member, code: one }) => [member, one]),
      [['attachments', 'unknown-field']],
    );
    assert.equal((await ask(`${at}/${file.id}`, { method: 'DELETE' })).status, 204);
  });

  it('sends without a document for a reason, on behalf of someone, and says what is missing', async () => {
    const address = {
      op: 'set',
      kind: 'correction',
      value: { lines: ['9 rue du Modèle'], postcode: '00000', city: 'Exempleville', country: 'FR' },
      noDocumentReason: { code: 'later' },
    };
    const draft = await camille.corrections.create(change({ address }));
    const refused = camille.corrections.submit(
      draft.id,
      { confirmed: true, onBehalfOf: { capacity: 'mandate', name: 'Inconnu Exemple' } },
      { ifMatch: draft.version },
    );
    await assert.rejects(
      async () => refused,
      (error) => hasCode(error, 'forbidden'),
    );
    const sent = await camille.corrections.submit(
      draft.id,
      { confirmed: true, onBehalfOf: { capacity: 'helper', name: 'Inconnu Exemple' } },
      { ifMatch: draft.version },
    );
    const receipt = await camille.corrections.receipt(sent.id, sent.receipts[0].id);
    assert.deepEqual([receipt.onBehalfOf.name, receipt.sender], ['Inconnu Exemple', 'Camille Exemple']);
    assert.deepEqual(
      receipt.missingItems.map(({ path, timeLimit }) => [path, timeLimit]),
      [['address', 'P1M']],
    );
  });

  it('answers an invitation three ways; a cancelled one is gone', async () => {
    const invitations = await all(camille.invitations.list());
    assert.deepEqual(
      invitations.map(({ status }) => status),
      ['open', 'overdue', 'cancelled'],
    );
    const [adults, late, cancelled] = await Promise.all(
      invitations.map(({ id }) => camille.invitations.get(id)),
    );
    const respond = (invitation, body) =>
      camille.invitations.respond(invitation.id, body, { ifMatch: invitation.version });
    await assert.rejects(
      async () => respond(cancelled, { kind: 'confirm_exact' }),
      (error) => hasCode(error, 'gone'),
    );
    await assert.rejects(
      async () => respond(late, { kind: 'contest' }),
      (error) => error.fields[0].pointer === '/comment',
    );
    const exact = await respond(late, { kind: 'confirm_exact', comment: 'C’est le bon numéro.' });
    assert.deepEqual([exact.status, exact.actions, exact.receipts.length], ['answered', [], 1]);
    const receipt = await camille.invitations.receipt(exact.id, exact.receipts[0].id);
    assert.deepEqual(
      [receipt.isRequest, receipt.silence, receipt.summary[0].op],
      [false, undefined, 'confirm'],
    );

    const opened = await respond(adults, { kind: 'regularise' });
    let draft = await camille.corrections.get(opened.correctionId);
    assert.deepEqual([draft.origin, draft.changes.adults.value], ['invited', 2]);
    await camille.corrections.discard(draft.id, { ifMatch: draft.version });
    const waiting = await camille.invitations.get(adults.id);
    assert.equal(waiting.correctionId, undefined, 'a draft thrown away is no answer');
    const again = await respond(waiting, { kind: 'regularise' });
    draft = await camille.corrections.get(again.correctionId);
    await camille.corrections.submit(draft.id, { confirmed: true }, { ifMatch: draft.version });
    assert.equal((await camille.invitations.get(adults.id)).status, 'answered');
  });

  it('lets silence become a rejection when its day has ended in Paris, not before; lets drafts expire', async () => {
    await refresh();
    const waiting = await camille.corrections.create(change({ phone }));
    const sent = await camille.corrections.submit(
      waiting.id,
      { confirmed: true },
      { ifMatch: waiting.version },
    );
    const draft = await camille.corrections.create(change({ phone }));
    const winter = sent.clock.deemedOn.slice(5, 7) <= '03' || sent.clock.deemedOn.slice(5, 7) >= '11';
    const end = winter ? '23' : '22';
    await php.setClock(`${sent.clock.deemedOn}T${Number(end) - 1}:59:59Z`);
    assert.equal((await camille.corrections.get(sent.id)).status, 'acknowledged');
    assert.equal((await ask(`/v1/corrections/${draft.id}`)).status, 410);
    await php.setClock(`${sent.clock.deemedOn}T${end}:00:00Z`);
    const refused = await camille.corrections.get(sent.id);
    assert.deepEqual(
      [refused.phase, refused.status, refused.updatedAt],
      ['closed', 'deemed_refused', `${sent.clock.deemedOn}T${end}:00:00Z`],
    );
    const events = await all(camille.corrections.events(sent.id));
    assert.equal(events.at(-1).type, 'deemed_decision');
    await php.setClock();
  });

  it('gives advice to anyone, and lets a page of another origin read only what it may', async () => {
    const open = createClient({ baseUrl: php.baseUrl, auth: { scheme: 'none' }, fetch: fetchChecked });
    const cards = await all(
      open.advice.list({ procedure: 'mairie-ecole-cantine', field: ['familyQuotient'] }),
    );
    assert.equal(cards.length, 2);
    assert.equal((await all(open.advice.list({ administration: 'autre' }))).length, 0);
    assert.equal((await ask('/v1/advice?field=phone', { token: '' })).status, 400);
    const advice = await ask('/v1/advice?nothing=1', { token: '', origin: 'https://inconnue.example' });
    assert.deepEqual(
      [advice.headers.get('access-control-allow-origin'), advice.headers.get('set-cookie')],
      ['*', null],
    );
    const tag = advice.headers.get('etag');
    assert.equal((await ask('/v1/advice', { token: '', 'if-none-match': tag })).status, 304);
    const foreign = await ask('/v1/records', { origin: 'https://inconnue.example' });
    assert.equal(foreign.headers.get('access-control-allow-origin'), null);
    const ours = await ask('/v1/records', { origin: 'http://localhost:1234' });
    assert.equal(ours.headers.get('access-control-allow-origin'), 'http://localhost:1234');
    assert.match(ours.headers.get('access-control-expose-headers'), /ETag, Location, Retry-After/);
    const preflight = await fetch(`${php.baseUrl}/corrections`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:1234', 'access-control-request-method': 'POST' },
    });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-headers'), /idempotency-key/);
  });

  it('never failed meanwhile, and logged nothing personal', () => {
    assert.ok(count.answers > 150, `${count.answers} answers were held to the contract`);
    assert.doesNotMatch(php.log(), /cor_|rec_|camille|Exemple|demo-|Error/);
  });
});
