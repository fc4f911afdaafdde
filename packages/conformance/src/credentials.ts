import type { Config, Credentials } from './config.ts';
import { KitError } from './kit-error.ts';
import { textAt } from './json.ts';
import type { Client } from './wire/client.ts';
import type { Role } from './wire/exchange.ts';

/** Headers that make a request somebody's. `unsafe` are added where something changes. */
export interface Identity {
  readonly safe: Readonly<Record<string, string>>;
  readonly unsafe: Readonly<Record<string, string>>;
  readonly isCookie: boolean;
}

export const nobody: Identity = { safe: {}, unsafe: {}, isCookie: false };

/** Signs everybody of the configuration in. @throws KitError `wrong-credentials` */
export async function signEverybodyIn(
  config: Config,
  base: URL,
  client: Client,
  csrfHeader: string,
): Promise<ReadonlyMap<Role, Identity>> {
  const identities = new Map<Role, Identity>([['nobody', nobody]]);
  for (const [role, credentials] of Object.entries(config.people)) {
    // The configuration was checked: its people are roles.
    identities.set(role as Role, await signIn(role, credentials, base, client, csrfHeader));
  }
  return identities;
}

async function signIn(
  role: string,
  credentials: Credentials,
  base: URL,
  client: Client,
  csrfHeader: string,
): Promise<Identity> {
  if (credentials.token !== undefined) {
    return { safe: { authorization: `Bearer ${credentials.token}` }, unsafe: {}, isCookie: false };
  }
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(credentials.headers ?? {})) given[name.toLowerCase()] = value;
  if (credentials.signIn === undefined) return withCsrf(role, given, base, client, csrfHeader);
  const { url, method = 'POST', headers = {}, body } = credentials.signIn;
  const answer = await client.send({
    method,
    url: new URL(url, base),
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: new TextEncoder().encode(JSON.stringify(body)) }),
  });
  const cookies = (answer?.headers['set-cookie'] ?? '')
    .split('\n')
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => pair !== '');
  if (answer === undefined || answer.status >= 400 || cookies.length === 0) {
    throw new KitError('wrong-credentials', [
      `The sign-in of "${role}" answered ${String(answer?.status)} with ${String(cookies.length)} cookie(s).`,
    ]);
  }
  return withCsrf(role, { ...given, cookie: cookies.join('; ') }, base, client, csrfHeader);
}

/** In cookie mode, what unsafe requests carry beside: the token against forgery, and the origin of the site. */
async function withCsrf(
  role: string,
  safe: Readonly<Record<string, string>>,
  base: URL,
  client: Client,
  csrfHeader: string,
): Promise<Identity> {
  if (safe['cookie'] === undefined) return { safe, unsafe: {}, isCookie: false };
  if (role.toLowerCase().includes('agent') || role === 'reader') {
    const told = await client.send({
      method: 'GET',
      url: new URL(`${base.pathname}/agent/session`, base),
      headers: safe,
    });
    const token = textAt(parse(told?.bytes), '/csrfToken');
    return { safe, unsafe: { [csrfHeader]: token, origin: base.origin }, isCookie: true };
  }
  const told = await client.send({
    method: 'GET',
    url: new URL(`${base.pathname}/session`, base),
    headers: safe,
  });
  const token = textAt(parse(told?.bytes), '/csrfToken');
  return { safe, unsafe: { [csrfHeader]: token, origin: base.origin }, isCookie: true };
}

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
