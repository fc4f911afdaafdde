import type { Principal } from '../identity/identity.ts';
import { ProblemError } from './problem.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * In cookie mode an unsafe request must come from our own origin or from one that is allowed, and carry the token of
 * the session: else 403 `csrf-rejected` (AUTH-3). A bearer token is never sent by the browser alone: nothing to check.
 */
export async function requireNoForgery(
  request: Request,
  principal: Principal,
  allowedOrigins: ReadonlySet<string>,
): Promise<void> {
  if (principal.scheme !== 'cookie' || safe.has(request.method)) return;
  const origin = request.headers.get('Origin');
  const isOurs = origin !== null && (origin === new URL(request.url).origin || allowedOrigins.has(origin));
  const site = request.headers.get('Sec-Fetch-Site');
  const isForeign = origin === null ? site !== null && site !== 'same-origin' && site !== 'none' : !isOurs;
  const token = request.headers.get('X-CSRF-Token');
  const isToken =
    token !== null && principal.csrfToken !== undefined && (await isSame(token, principal.csrfToken));
  if (isForeign || !isToken) throw new ProblemError('csrf-rejected');
}

/** Compares digests, so that the time taken says nothing of how much was right. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([digest(one), digest(other)]);
  let difference = 0;
  for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
  return difference === 0;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
