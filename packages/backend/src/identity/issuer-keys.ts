/** The keys of an OpenID Connect issuer: found by discovery, kept, fetched again when an unknown one is used. */
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock.ts';
import { IdentityUnavailableError } from './identity.ts';

export interface IssuerKeysOptions {
  /** Identifier of the issuer: the `iss` of its tokens, and where its discovery document is. */
  readonly issuer: string;
  /** Where its keys are; found by OpenID Connect Discovery when absent. */
  readonly jwksUri?: string;
  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch;
  /** How long the issuer may take to answer, in milliseconds. @defaultValue 5 000 */
  readonly timeoutMs?: number;
  /** How long keys are used without being fetched again, in milliseconds. @defaultValue 10 minutes */
  readonly cacheMs?: number;
  /** Least time between two fetches for keys that are not known, in milliseconds. @defaultValue 30 seconds */
  readonly cooldownMs?: number;
  readonly clock?: Clock;
}

/**
 * A function that gives the key set, discovered at the first use. Rejects with `IdentityUnavailableError` when the
 * issuer does not answer; a failure is not remembered.
 */
export function createIssuerKeys(options: IssuerKeysOptions): () => Promise<JWTVerifyGetKey> {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return async () => {
    found ??= discover(options);
    try {
      return await found;
    } catch (error) {
      found = undefined;
      throw error;
    }
  };
}

async function discover(options: IssuerKeysOptions): Promise<JWTVerifyGetKey> {
  const { timeoutMs = 5000, cacheMs = 600_000, cooldownMs = 30_000 } = options;
  const fetch = options.fetch ?? globalThis.fetch;
  const address = options.jwksUri ?? (await discoverJwksUri(options.issuer, fetch, timeoutMs));
  const remote = createRemoteJWKSet(new URL(address), {
    cacheMaxAge: cacheMs,
    cooldownDuration: cooldownMs,
    timeoutDuration: timeoutMs,
    [customFetch]: fetch,
  });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      const isAboutTheToken =
        error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
      if (isAboutTheToken || error instanceof errors.JOSENotSupported) throw error;
      throw new IdentityUnavailableError('The keys of the issuer cannot be fetched.', { cause: error });
    }
  };
}

async function discoverJwksUri(
  issuer: string,
  fetch: typeof globalThis.fetch,
  timeoutMs: number,
): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const document = await readJson(address, fetch, timeoutMs);
  const { issuer: named, jwks_uri: jwksUri } = document;
  if (named !== issuer || typeof jwksUri !== 'string' || !URL.canParse(jwksUri)) {
    throw new IdentityUnavailableError('The discovery document is not that of the issuer.');
  }
  return jwksUri;
}

async function readJson(
  address: string,
  fetch: typeof globalThis.fetch,
  timeoutMs: number,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
    if (!response.ok) throw new Error(`status ${String(response.status)}`);
    const document: unknown = await response.json();
    if (typeof document !== 'object' || document === null) throw new Error('not an object');
    return Object.fromEntries(Object.entries(document));
  } catch (error) {
    throw new IdentityUnavailableError('The issuer does not answer.', { cause: error });
  }
}
