import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, test } from 'node:test';
import { isValid } from '@bonne-foi/contract/validators';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { manualClock } from './clock.ts';
import { createDemoBackend, type DemoBackend, demoPeople } from './demo.ts';
import { handlers } from './msw.ts';
import { procedures } from './procedures/procedures.ts';

const origin = 'https://service.example';
const clock = manualClock('2026-11-22T10:00:00Z');

async function get(
  backend: Pick<DemoBackend, 'fetch'>,
  path: string,
): Promise<{ status: number; body: unknown }> {
  const response = await backend.fetch(new Request(`${origin}/v1${path}`));
  return { status: response.status, body: await response.json() };
}

/** A member of an answer, or undefined. */
function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function idsOf(page: unknown): string[] {
  const items = member(page, 'items');
  return Array.isArray(items) ? items.map((item) => String(member(item, 'id'))).sort() : [];
}

test('demo: every record of every sample person has the shape of the contract', async () => {
  const backend = await createDemoBackend({ clock });
  let records = 0;
  for (const { subject, kind } of demoPeople) {
    if (kind === 'agent') continue;
    backend.signInAs(subject);
    for (const id of idsOf((await get(backend, '/records')).body)) {
      const { status, body } = await get(backend, `/records/${id}`);
      assert.equal(status, 200, id);
      assert.ok(isValid('Record', body), id);
      assert.ok(!JSON.stringify(body).includes('FR76300060000112345678901'), id);
      records += 1;
    }
  }
  assert.equal(records, 9);
});

test('demo: a person has only their own records', async () => {
  const backend = await createDemoBackend({ clock });
  assert.deepEqual(idsOf((await get(backend, '/records')).body), [
    'rec_camille_caf',
    'rec_camille_cantine',
    'rec_camille_impots',
    'rec_camille_vehicule',
  ]);
  backend.signInAs('person_dominique');
  assert.equal((await get(backend, '/records/rec_camille_caf')).status, 404);
});

test('demo: an invitation is open for Camille, within thirty days', async () => {
  const backend = await createDemoBackend({ clock });
  const { body } = await get(backend, '/invitations/inv_camille_net_social');
  assert.ok(isValid('Invitation', body));
  assert.equal(member(body, 'status'), 'open');
  assert.equal(member(body, 'deadline'), '2026-12-20');
});

test('demo: a session ends, and nobody is signed in until somebody is', async () => {
  const backend = await createDemoBackend({ clock, person: null });
  assert.equal(member((await get(backend, '/session')).body, 'code'), 'authentication-required');
  backend.signInAs('person_sacha');
  assert.equal((await get(backend, '/session')).status, 200);
  backend.expireSession();
  assert.equal(member((await get(backend, '/session')).body, 'code'), 'session-expired');
  assert.throws(() => {
    backend.signInAs('person_real');
  }, RangeError);
});

test('demo: the token against forgery is asked, and changes', async () => {
  const backend = await createDemoBackend({ clock });
  const token = String(member((await get(backend, '/session')).body, 'csrfToken'));
  backend.renewCsrfToken();
  const request = new Request(`${origin}/v1/corrections`, {
    method: 'POST',
    headers: {
      'X-CSRF-Token': token,
      'Content-Type': 'application/json',
      'Idempotency-Key': '"0123456789abcdef"',
      Origin: origin,
    },
    body: '{}',
  });
  assert.equal(member(await (await backend.fetch(request)).json(), 'code'), 'csrf-rejected');
});

test('MSW: requests under the address are answered by the service, others are not', async () => {
  const backend = await createDemoBackend({ clock });
  const server = setupServer(
    ...handlers(backend, `${origin}/bonne-foi/v1/`.replace('/bonne-foi', '')),
    http.get('https://elsewhere.example/v1/records', () => HttpResponse.json({ elsewhere: true })),
  );
  server.listen();
  after(() => {
    server.close();
  });
  const records: unknown = await (await fetch(`${origin}/v1/records`)).json();
  assert.equal(idsOf(records).length, 4);
  assert.equal((await fetch(`${origin}/.well-known/bonne-foi`)).status, 200);
  assert.deepEqual(await (await fetch('https://elsewhere.example/v1/records')).json(), { elsewhere: true });
});

test('demo: Sacha has one correction that was answered and one that waits for a document, dated in the past', async () => {
  const backend = await createDemoBackend({ clock, person: 'person_sacha' });
  const { body } = await get(backend, '/corrections');
  const found = await Promise.all(
    idsOf(body).map(async (id) => {
      const { body: correction } = await get(backend, `/corrections/${id}`);
      assert.ok(isValid('Correction', correction), id);
      return {
        status: member(correction, 'status'),
        submittedAt: String(member(correction, 'submittedAt')).slice(0, 10),
        qualification: member(correction, 'qualification'),
        deadline: member(member(correction, 'itemsRequest'), 'deadline'),
      };
    }),
  );
  assert.deepEqual(
    found.sort((one, other) => one.submittedAt.localeCompare(other.submittedAt)),
    [
      { status: 'accepted', submittedAt: '2026-11-02', qualification: ['request'], deadline: undefined },
      {
        status: 'awaiting_user',
        submittedAt: '2026-11-16',
        qualification: ['declaration'],
        deadline: '2026-12-18',
      },
    ],
  );
  const { body: record } = await get(backend, '/records/rec_sacha_cantine');
  assert.match(JSON.stringify(record), /"familyQuotient":\{[^}]*"value":742/);
});

test('demo: whom to call is announced for each procedure, and for a page that is about none', async () => {
  const backend = await createDemoBackend({ clock });
  const { body } = await get(backend, '/capabilities');
  assert.ok(isValid('Capabilities', body));
  const { procedures = [], authority } = body;
  assert.equal(procedures.length, 5);
  assert.deepEqual(
    procedures.filter(({ holder }) => holder?.organisation === undefined),
    [],
  );
  assert.equal(new Set(procedures.map(({ holder }) => holder?.phone)).size, 5);
  assert.equal(authority.contact?.phone, '+33536490020');
});

test('an attestation on honour is announced where the procedure asks for it, and nowhere else', async () => {
  const sworn = procedures.map((procedure) => ({
    ...procedure,
    swornStatement: procedure.key === 'urssaf-dsn',
  }));
  const backend = await createDemoBackend({ clock, backend: { procedures: sworn } });
  const { body } = await get(backend, '/capabilities');
  assert.ok(isValid('Capabilities', body));
  const announced = (body.procedures ?? []).filter(({ swornStatement }) => swornStatement === true);
  assert.deepEqual(
    announced.map(({ key }) => key),
    ['urssaf-dsn'],
  );
});

test('demo: loads where MSW is not installed', () => {
  const program = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(name, context, next) {
        if (/^msw(\\/|$)/.test(name)) throw new Error('MSW is not installed.');
        return next(name, context);
      },
    });
    console.log(typeof (await import('@bonne-foi/backend/demo')).createDemoBackend);
    console.log(await import('@bonne-foi/backend/msw').then(() => 'loaded', ({ message }) => message));
  `;
  const told = execFileSync(
    process.execPath,
    ['--conditions=@bonne-foi/source', '--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  assert.equal(told, 'function\nMSW is not installed.\n');
});
