import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manualClock } from '../clock.ts';
import { bearerOrCookie } from './bearer-or-cookie.ts';
import { type CookieSessionOptions, type CookieSessions, createCookieSessions } from './cookie-sessions.ts';
import { demoSignIn } from './demo-sign-in.ts';
import type { Identity } from './identity.ts';
import { createSwitchableIdentity } from './switchable-identity.ts';

const person = { kind: 'person', subject: 'person_camille', acr: 'eidas1' } as const;

function open(
  options: Partial<CookieSessionOptions> = {},
): CookieSessions & { clock: ReturnType<typeof manualClock> } {
  const clock = manualClock('2026-11-22T10:00:00Z');
  return { ...createCookieSessions({ clock, secure: false, ...options }), clock };
}

function requestWith(cookie: string): Request {
  return new Request('http://localhost/v1/session', { headers: { Cookie: cookie } });
}

const pairOf = (setCookie: string): string => setCookie.split(';')[0] ?? '';

test('a session is recognised by its cookie, and says nothing of the person in it', async () => {
  const { identity, signIn } = open();
  const setCookie = signIn(person);
  assert.match(setCookie, /^session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7200$/);
  assert.ok(!setCookie.includes('camille'));
  const authentication = await identity.authenticate(requestWith(`other=1; ${pairOf(setCookie)}`));
  assert.ok(authentication.ok);
  const { csrfToken = '', ...principal } = authentication.principal;
  assert.deepEqual(principal, { ...person, scheme: 'cookie', expiresAt: '2026-11-22T11:00:00.000Z' });
  assert.match(csrfToken, /^[A-Za-z0-9_-]{43}$/);
  assert.ok(!setCookie.includes(csrfToken));
});

test('behind HTTPS the cookie is of this host alone', () => {
  assert.match(
    open({ secure: true }).signIn(person),
    /^__Host-session=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure; /,
  );
});

test('two sessions are not alike', async () => {
  const { identity, signIn } = open();
  const [one, two] = [signIn(person), signIn(person)];
  assert.notEqual(one, two);
  const both = await Promise.all(
    [one, two].map(async (each) => identity.authenticate(requestWith(pairOf(each)))),
  );
  assert.equal(new Set(both.map((each) => (each.ok ? each.principal.csrfToken : ''))).size, 2);
});

test('no cookie, an unknown one, one given twice: nobody', async () => {
  const { identity, signIn } = open();
  const right = pairOf(signIn(person));
  for (const cookie of [
    '',
    'session=',
    'session=unknown',
    `${right}; ${right}`,
    `xsession=${right.slice(8)}`,
  ]) {
    assert.deepEqual(await identity.authenticate(requestWith(cookie)), {
      ok: false,
      code: 'authentication-required',
    });
  }
});

test('a session ends, and the person is told that it has ended', async () => {
  const { identity, signIn, clock } = open();
  const cookie = pairOf(signIn(person));
  clock.advance(3_599_000);
  assert.ok((await identity.authenticate(requestWith(cookie))).ok);
  clock.advance(1_000);
  assert.deepEqual(await identity.authenticate(requestWith(cookie)), { ok: false, code: 'session-expired' });
  clock.advance(3_601_000);
  signIn(person);
  assert.deepEqual(await identity.authenticate(requestWith(cookie)), {
    ok: false,
    code: 'authentication-required',
  });
});

test('signing out ends the session at the server too', async () => {
  const { identity, signIn, signOut } = open();
  const cookie = pairOf(signIn(person));
  assert.equal(signOut(requestWith(cookie)), 'session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
  assert.deepEqual(await identity.authenticate(requestWith(cookie)), {
    ok: false,
    code: 'authentication-required',
  });
});

test('a session in the address is never taken', async () => {
  const { identity, signIn } = open();
  const id = pairOf(signIn(person)).slice(8);
  const request = new Request(`http://localhost/v1/session?session=${id}`);
  assert.deepEqual(await identity.authenticate(request), { ok: false, code: 'authentication-required' });
});

function demo(method: string, body?: string, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/demo/session', {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
}
const json = { 'Content-Type': 'application/json' };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

test('demo: the sample people are listed, and the one signed in is named', async () => {
  const sessions = open();
  const nobody = await demoSignIn(demo('GET'), sessions);
  const body: unknown = await nobody?.json();
  assert.ok(typeof body === 'object' && body !== null && 'current' in body && 'people' in body);
  assert.equal(body.current, null);
  assert.ok(Array.isArray(body.people) && body.people.length === 5);
  const cookie = pairOf(sessions.signIn(person));
  assert.match(
    (await (await demoSignIn(demo('GET', undefined, { Cookie: cookie }), sessions))?.text()) ?? '',
    /"current":"person_camille"/,
  );
});

test('demo: a visitor becomes a sample person, and leaves', async () => {
  const sessions = open();
  const response = await demoSignIn(demo('POST', '{"subject":"person_camille"}', json), sessions);
  assert.equal(response?.status, 200);
  const cookie = pairOf(response.headers.get('Set-Cookie') ?? '');
  assert.ok((await sessions.identity.authenticate(requestWith(cookie))).ok);
  assert.equal((await demoSignIn(demo('DELETE', undefined, { Cookie: cookie }), sessions))?.status, 204);
  assert.ok(!(await sessions.identity.authenticate(requestWith(cookie))).ok);
});

test('demo: signing in as another ends the first session', async () => {
  const sessions = open();
  const first = pairOf(sessions.signIn(person));
  await demoSignIn(demo('POST', '{"subject":"person_sacha"}', { ...json, Cookie: first }), sessions);
  assert.ok(!(await sessions.identity.authenticate(requestWith(first))).ok);
});

const returns: readonly (readonly [string, string])[] = [
  ['/cantine?a=1', '/cantine?a=1'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example', '/'],
  ['/a\r\nSet-Cookie: x=1', '/'],
];

for (const [asked, given] of returns) {
  test(`demo: a form that asks to return to ${JSON.stringify(asked)} goes to ${given}`, async () => {
    const body = new URLSearchParams({ subject: 'person_camille', return: asked }).toString();
    const response = await demoSignIn(demo('POST', body, form), open());
    assert.equal(response?.status, 303);
    assert.equal(response.headers.get('Location'), given);
  });
}

const refusals: readonly (readonly [string, Request, number])[] = [
  ['somebody who is not a sample', demo('POST', '{"subject":"person_real"}', json), 422],
  ['no subject', demo('POST', '{}', json), 422],
  ['what is not JSON', demo('POST', '{', json), 422],
  ['a body too long', demo('POST', `{"subject":"${'x'.repeat(2000)}"}`, json), 422],
  [
    'another site’s page',
    demo('POST', '{"subject":"person_camille"}', { ...json, Origin: 'https://elsewhere.example' }),
    403,
  ],
  [
    'another site’s form',
    demo('POST', 'subject=person_camille', { ...form, 'Sec-Fetch-Site': 'cross-site' }),
    403,
  ],
  ['another method', demo('PUT', '{}', json), 405],
];

for (const [what, request, status] of refusals) {
  test(`demo: ${what} is refused`, async () => {
    const response = await demoSignIn(request, open());
    assert.equal(response?.status, status);
    assert.equal(response.headers.get('Set-Cookie'), null);
  });
}

test('demo: any other path is not its own', async () => {
  assert.equal(await demoSignIn(new Request('http://localhost/v1/session'), open()), undefined);
});

test('a request with a token is judged by the token alone', async () => {
  const { identity: cookie, signIn } = open();
  const refusing: Identity = {
    modes: [{ scheme: 'bearer' }],
    authenticate: () => Promise.resolve({ ok: false, code: 'session-expired' }),
  };
  const either = bearerOrCookie(refusing, cookie);
  assert.deepEqual(
    either.modes.map(({ scheme }) => scheme),
    ['cookie', 'bearer'],
  );
  const request = requestWith(pairOf(signIn(person)));
  assert.ok((await either.authenticate(request)).ok);
  request.headers.set('Authorization', 'Bearer a.b.c');
  assert.deepEqual(await either.authenticate(request), { ok: false, code: 'session-expired' });
});

test('an identity that a test turns', async () => {
  const clock = manualClock('2026-11-22T10:00:00Z');
  const identity = createSwitchableIdentity({ clock });
  const request = new Request('http://localhost/v1/session');
  const csrf = async (): Promise<string | undefined> => {
    const now = await identity.authenticate(request);
    return now.ok ? now.principal.csrfToken : now.code;
  };
  assert.equal(await csrf(), 'authentication-required');
  identity.signInAs(person);
  assert.equal(await csrf(), 'demo-csrf-token-1');
  identity.renewCsrfToken();
  assert.equal(await csrf(), 'demo-csrf-token-2');
  identity.expire();
  assert.equal(await csrf(), 'session-expired');
  identity.signOut();
  assert.equal(await csrf(), 'authentication-required');
});
