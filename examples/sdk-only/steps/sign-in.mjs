/** Becomes a sample person of the demo. A real program has a token of the identity provider instead. */
export async function signIn(origin, subject) {
  const response = await fetch(`${origin}/demo/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ subject }),
  });
  if (response.status === 404) throw new Error(`${origin} n’est pas la démo : /demo/session n’y répond pas.`);
  if (!response.ok) throw new Error(`La démo ne connaît pas « ${subject} » (${response.status}).`);
  const [cookie = ''] = response.headers.getSetCookie();
  return cookie.split(';')[0] ?? '';
}

/** The API's address, as the site announces it (RFC 8615). */
export async function findApi(origin) {
  const response = await fetch(`${origin}/.well-known/bonne-foi`);
  if (!response.ok) throw new Error(`${origin} n’annonce aucun service Bonne Foi (${response.status}).`);
  const { api } = await response.json();
  return new URL(api?.base ?? '/v1', origin);
}
