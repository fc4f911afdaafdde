import type { ReceiptKeySet } from '@bonne-foi/contract';
import { isObject } from './read-receipt.ts';
import { VerifyError } from './verify-error.ts';

const path = '/.well-known/bonne-foi/jwks.json';

/**
 * Reads the keys that a service publishes, at an address that the person trusts: never the one that the file names.
 * @param from origin or any address of the service, `https://` (`http://` on this machine only)
 * @throws VerifyError
 */
export async function fetchKeys(
  from: string,
  {
    fetch = globalThis.fetch,
    signal = AbortSignal.timeout(15_000),
  }: { fetch?: typeof globalThis.fetch; signal?: AbortSignal } = {},
): Promise<ReceiptKeySet> {
  const origin = trustedOrigin(from);
  let document: unknown;
  try {
    const response = await fetch(origin + path, {
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-cache',
      signal,
    });
    if (!response.ok) throw new VerifyError('keys-unreachable');
    document = await response.json();
  } catch (error) {
    throw error instanceof SyntaxError
      ? new VerifyError('keys-invalid')
      : new VerifyError('keys-unreachable');
  }
  return parseKeys(document);
}

/** @throws VerifyError `keys-invalid` */
export function parseKeys(document: unknown): ReceiptKeySet {
  if (!isObject(document) || !Array.isArray(document['keys'])) throw new VerifyError('keys-invalid');
  const keys: unknown[] = document['keys'];
  if (!keys.every(isKey)) throw new VerifyError('keys-invalid');
  return { keys };
}

function isKey(key: unknown): key is ReceiptKeySet['keys'][number] {
  return (
    isObject(key) &&
    ['kty', 'kid', 'alg', 'crv', 'x', 'validFrom'].every((name) => typeof key[name] === 'string')
  );
}

/** @throws VerifyError `address-refused` */
export function trustedOrigin(from: string): string {
  if (!URL.canParse(from)) throw new VerifyError('address-refused');
  const { protocol, hostname, origin } = new URL(from);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
  if (!isSafe) throw new VerifyError('address-refused');
  return origin;
}

/** Whether two addresses are of one service; the names of this machine are one. */
export function isSameService(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const named = (address: string): string => {
    const { protocol, hostname, port, origin } = new URL(address);
    return loopback.has(hostname) ? `${protocol}//localhost:${port}` : origin;
  };
  return named(one) === named(other);
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
