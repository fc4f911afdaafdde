import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { base64url, generateSecret, SignJWT, UnsecuredJWT } from 'jose';
import { manualClock } from '../clock.ts';
import { createBearerIdentity } from './bearer-identity.ts';
import { type Authentication, IdentityUnavailableError } from './identity.ts';
import { startTestIssuer } from './issuer-harness.ts';

const clock = manualClock('2026-11-22T10:00:00Z');
const seconds = (): number => Math.floor(clock.now().getTime() / 1000);
const issuer = await startTestIssuer(seconds);
after(async () => issuer.close());

const newIdentity = (): ReturnType<typeof createBearerIdentity> =>
  createBearerIdentity({
    issuer: issuer.url,
    audience: 'bonne-foi',
    agentAudience: 'bonne-foi-agents',
    clock,
    cooldownMs: 0,
  });
const identity = newIdentity();

function withToken(token: string, scheme = 'Bearer'): Request {
  return new Request('https://service.example/v1/records', {
    headers: { Authorization: `${scheme} ${token}` },
  });
}

function summary(authentication: Authentication): string {
  return authentication.ok
    ? `${authentication.principal.kind} ${authentication.principal.subject}`
    : authentication.code;
}

test('a person is recognised, with what the token says of them', async () => {
  const token = await issuer.token({ name: 'Camille Exemple', email: 'camille@exemple.example' });
  assert.deepEqual(await identity.authenticate(withToken(token)), {
    ok: true,
    principal: {
      kind: 'person',
      subject: 'person_test',
      acr: 'eidas1',
      scheme: 'bearer',
      expiresAt: '2026-11-22T10:05:00.000Z',
      displayName: 'Camille Exemple',
      email: 'camille@exemple.example',
    },
  });
});

test('an agent is recognised by the audience alone, with scopes and services', async () => {
  const token = await issuer.token({
    aud: 'bonne-foi-agents',
    sub: 'agent_1',
    scope: 'agent:read  agent:decide',
    services: ['mairie-ecole-cantine', 3],
    job_title: 'Responsable',
  });
  const authentication = await identity.authenticate(withToken(token));
  assert.ok(authentication.ok);
  const { kind, scopes, services, jobTitle } = authentication.principal;
  assert.deepEqual(
    { kind, scopes, services, jobTitle },
    {
      kind: 'agent',
      scopes: ['agent:read', 'agent:decide'],
      services: ['mairie-ecole-cantine'],
      jobTitle: 'Responsable',
    },
  );
});

test('scopes in the token of a person give nothing', async () => {
  const authentication = await identity.authenticate(
    withToken(await issuer.token({ scope: 'agent:decide' })),
  );
  assert.ok(authentication.ok);
  assert.equal(authentication.principal.kind, 'person');
  assert.equal(authentication.principal.scopes, undefined);
});

test('a professional may act for the company of their token', async () => {
  const token = await issuer.token({ siret: '12345678200010', organization_label: 'Société d’exemple' });
  const authentication = await identity.authenticate(withToken(token));
  assert.ok(authentication.ok);
  assert.deepEqual(authentication.principal.representations, [
    { capacity: 'company_representative', name: 'Société d’exemple', siret: '12345678200010' },
  ]);
});

const claims: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['another issuer', { iss: 'https://other.example' }, 'authentication-required'],
  ['another audience', { aud: 'someone-else' }, 'authentication-required'],
  ['both audiences at once', { aud: ['bonne-foi', 'bonne-foi-agents'] }, 'authentication-required'],
  ['no audience', { aud: undefined }, 'authentication-required'],
  ['no subject', { sub: undefined }, 'authentication-required'],
  ['an empty subject', { sub: '' }, 'authentication-required'],
  ['no end', { exp: undefined }, 'authentication-required'],
  ['an end that has passed', { exp: seconds() - 31 }, 'session-expired'],
  ['an end within the clocks’ difference', { exp: seconds() - 20 }, 'person person_test'],
  ['a beginning to come', { nbf: seconds() + 60 }, 'authentication-required'],
  ['a beginning within the clocks’ difference', { nbf: seconds() + 20 }, 'person person_test'],
  ['two audiences, one of them ours', { aud: ['bonne-foi', 'else'] }, 'person person_test'],
];

for (const [what, changed, expected] of claims) {
  test(`a token with ${what}: ${expected}`, async () => {
    const authentication = await identity.authenticate(withToken(await issuer.token(changed)));
    assert.equal(summary(authentication), expected);
    if (!authentication.ok) assert.equal(authentication.wwwAuthenticate, 'Bearer error="invalid_token"');
  });
}

test('a token that is not signed, or signed with a shared secret, is refused', async () => {
  const usual = { iss: issuer.url, aud: 'bonne-foi', sub: 'person_test', exp: seconds() + 300 };
  const unsigned = new UnsecuredJWT(usual).encode();
  const secret = await generateSecret('HS256');
  const shared = await new SignJWT(usual).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(secret);
  assert.equal(summary(await identity.authenticate(withToken(unsigned))), 'authentication-required');
  assert.equal(summary(await identity.authenticate(withToken(shared))), 'authentication-required');
});

test('a token whose content was changed is refused', async () => {
  const [header = '', , signature = ''] = (await issuer.token()).split('.');
  const payload = base64url.encode(
    JSON.stringify({ iss: issuer.url, aud: 'bonne-foi', sub: 'someone', exp: seconds() + 300 }),
  );
  assert.equal(
    summary(await identity.authenticate(withToken(`${header}.${payload}.${signature}`))),
    'authentication-required',
  );
});

test('nothing, another scheme, rubbish, or a token too long', async () => {
  const request = new Request('https://service.example/v1/records');
  assert.deepEqual(await identity.authenticate(request), {
    ok: false,
    code: 'authentication-required',
    wwwAuthenticate: 'Bearer',
  });
  for (const token of ['x', 'a.b.c', `${'a'.repeat(20_000)}.b.c`]) {
    assert.equal(summary(await identity.authenticate(withToken(token))), 'authentication-required');
  }
  assert.equal(
    summary(await identity.authenticate(withToken(await issuer.token(), 'Basic'))),
    'authentication-required',
  );
  assert.equal(
    summary(await identity.authenticate(withToken(await issuer.token(), 'bearer'))),
    'person person_test',
  );
});

test('a token in the address is never taken', async () => {
  const token = await issuer.token();
  const request = new Request(`https://service.example/v1/records?access_token=${token}&token=${token}`);
  assert.equal(summary(await identity.authenticate(request)), 'authentication-required');
});

test('keys are fetched once, and again when the issuer turns them', async () => {
  const fresh = newIdentity();
  const before = issuer.fetches();
  await fresh.authenticate(withToken(await issuer.token()));
  await fresh.authenticate(withToken(await issuer.token()));
  assert.equal(issuer.fetches() - before, 1);
  const old = await issuer.token();
  await issuer.rotate(true);
  assert.equal(summary(await fresh.authenticate(withToken(await issuer.token()))), 'person person_test');
  assert.equal(summary(await fresh.authenticate(withToken(old))), 'person person_test');
  assert.equal(issuer.fetches() - before, 2);
  await issuer.rotate(false);
  assert.equal(summary(await fresh.authenticate(withToken(await issuer.token()))), 'person person_test');
  assert.equal(summary(await fresh.authenticate(withToken(old))), 'authentication-required');
});

test('an unknown key is refused, and does not make the issuer work each time', async () => {
  const calm = createBearerIdentity({ issuer: issuer.url, audience: 'bonne-foi', clock });
  const token = await issuer.token({}, { kid: 'unknown' });
  await calm.authenticate(withToken(await issuer.token()));
  const before = issuer.fetches();
  for (let turn = 0; turn < 5; turn += 1) {
    assert.equal(summary(await calm.authenticate(withToken(token))), 'authentication-required');
  }
  assert.ok(issuer.fetches() - before <= 1);
});

test('an issuer that does not answer is said to be so, and is asked again', async () => {
  const fresh = newIdentity();
  const token = await issuer.token();
  issuer.fail(true);
  await assert.rejects(fresh.authenticate(withToken(token)), IdentityUnavailableError);
  issuer.fail(false);
  assert.equal(summary(await fresh.authenticate(withToken(token))), 'person person_test');
});

test('keys that cannot be fetched are not the fault of the token', async () => {
  const fresh = createBearerIdentity({
    issuer: issuer.url,
    jwksUri: `${issuer.url}/absent`,
    audience: 'bonne-foi',
    clock,
  });
  await assert.rejects(fresh.authenticate(withToken(await issuer.token())), IdentityUnavailableError);
});

test('a discovery document of another issuer is refused', async () => {
  const fresh = createBearerIdentity({ issuer: `${issuer.url}/`, audience: 'bonne-foi', clock });
  await assert.rejects(fresh.authenticate(withToken(await issuer.token())), IdentityUnavailableError);
});

test('a level that is not enough is told which would be (AUTH-5, RFC 9470)', async () => {
  const strict = createBearerIdentity({ issuer: issuer.url, audience: 'bonne-foi', clock, acr: ['eidas2'] });
  assert.deepEqual(strict.modes, [{ scheme: 'bearer', acr: ['eidas2'] }]);
  assert.deepEqual(await strict.authenticate(withToken(await issuer.token())), {
    ok: false,
    code: 'step-up-required',
    wwwAuthenticate: 'Bearer error="insufficient_user_authentication", acr_values="eidas2"',
  });
  for (const acr of [undefined, '', 'eidas2 ', 7, ['eidas2']]) {
    const told = await strict.authenticate(withToken(await issuer.token({ acr })));
    assert.equal(summary(told), 'step-up-required', String(acr));
  }
  const enough = await strict.authenticate(withToken(await issuer.token({ acr: 'eidas2' })));
  assert.equal(summary(enough), 'person person_test');
});

test('settings that would open a hole are refused at once', () => {
  const base = { issuer: issuer.url, audience: 'a', clock };
  assert.throws(() => createBearerIdentity({ ...base, agentAudience: 'a' }), {
    name: 'RangeError',
    message: 'Tokens of agents need an audience of their own.',
  });
  assert.throws(() => createBearerIdentity({ ...base, algorithms: ['RS256', 'HS256', 'none'] }), {
    name: 'RangeError',
    message: 'Only public-key signatures are taken, not HS256, none.',
  });
  for (const acr of [[], ['a b'], ['a", scope="all']]) {
    assert.throws(() => createBearerIdentity({ ...base, acr }), {
      name: 'RangeError',
      message: 'Assurance levels are words without spaces or quotes, and at least one.',
    });
  }
});
