import type { CookieSessions } from './cookie-sessions.ts';
import { demoIdentity, demoPeople } from './demo-people.ts';
import { demoHeaders as headers, isOurs, readShort, refuse, safePath } from './demo-request.ts';

/** Where the demonstration lets a visitor become a sample person. Not part of the contract. */
export const demoSignInPath = '/demo/session';

/**
 * Sign-in of the demonstration, without a password, for sample people only; undefined for any other path.
 * `GET` lists them; `POST` takes `subject` (JSON, or a form with `return`, a path of this site) and begins a session;
 * `DELETE` ends it. A request that another site's page makes is refused.
 */
export async function demoSignIn(request: Request, sessions: CookieSessions): Promise<Response | undefined> {
  const url = new URL(request.url);
  if (url.pathname !== demoSignInPath) return undefined;
  if (request.method === 'GET' || request.method === 'HEAD') return list(request, sessions);
  if (!isOurs(request, url)) return refuse(403, 'Only a page of this site may sign in.');
  if (request.method === 'POST') return signIn(request, sessions);
  if (request.method === 'DELETE') {
    return new Response(null, {
      status: 204,
      headers: { ...headers, 'Set-Cookie': sessions.signOut(request) },
    });
  }
  return refuse(405, 'GET, POST or DELETE.', { Allow: 'GET, POST, DELETE' });
}

async function list(request: Request, sessions: CookieSessions): Promise<Response> {
  const now = await sessions.identity.authenticate(request);
  const current = now.ok ? now.principal.subject : null;
  return Response.json({ current, people: demoPeople }, { headers });
}

async function signIn(request: Request, sessions: CookieSessions): Promise<Response> {
  const { subject, target } = await readChoice(request);
  const person = subject === undefined ? undefined : demoIdentity(subject);
  if (person === undefined) return refuse(422, 'Nobody of the demonstration has this subject.');
  sessions.signOut(request);
  const signedIn = { ...headers, 'Set-Cookie': sessions.signIn(person) };
  if (target !== undefined)
    return new Response(null, { status: 303, headers: { ...signedIn, Location: target } });
  return Response.json({ current: person.subject }, { headers: signedIn });
}

/** The sample person chosen, and where to go then. */
async function readChoice(request: Request): Promise<{ subject?: string; target?: string }> {
  const text = await readShort(request);
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim();
  if (type === 'application/x-www-form-urlencoded') {
    const form = new URLSearchParams(text);
    return { subject: form.get('subject') ?? '', target: safePath(form.get('return')) };
  }
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('subject' in body)) return {};
    return typeof body.subject === 'string' ? { subject: body.subject } : {};
  } catch {
    return {};
  }
}
