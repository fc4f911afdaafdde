import type { ReceiptKeySet } from '@bonne-foi/contract';
import { fromBase64Url, toBase64Url } from './canonical.ts';
import { isObject } from './read-receipt.ts';

type Key = ReceiptKeySet['keys'][number];

/** `unsupported`: this browser or runtime lacks the algorithm. */
export type Authenticity = 'authentic' | 'altered' | 'unsupported';

/** Checks a JWS (RFC 7515) given in its three pieces. */
export async function checkJws(
  [header, payload, signature]: readonly [string, string, string],
  { key, typ }: { readonly key: Key; readonly typ: string },
): Promise<Authenticity> {
  const bytes = fromBase64Url(signature);
  const parameters = headerOf(header);
  const isExpected =
    parameters?.['alg'] === key.alg &&
    parameters['kid'] === key.kid &&
    parameters['typ'] === typ &&
    !('crit' in parameters);
  if (bytes === undefined || !isExpected) return 'altered';
  const algorithm = algorithms[`${key.kty} ${key.crv} ${key.alg}`];
  if (algorithm === undefined) return 'unsupported';
  let imported: CryptoKey;
  try {
    const { kty, crv, x, y } = key;
    imported = await crypto.subtle.importKey(
      'jwk',
      { kty, crv, x, ...(y !== undefined && { y }) },
      algorithm,
      false,
      ['verify'],
    );
  } catch {
    return 'unsupported';
  }
  const signed = new TextEncoder().encode(`${header}.${payload}`);
  const isRight = await crypto.subtle.verify(algorithm, imported, bytes, signed).catch(() => false);
  return isRight ? 'authentic' : 'altered';
}

/** The text as the middle piece of a JWS. */
export function toPayload(text: string): string {
  return toBase64Url(new TextEncoder().encode(text));
}

/** The text of a piece of a JWS, as an object; undefined when it is none. */
export function headerOf(piece: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const bytes = fromBase64Url(piece);
    const value: unknown = bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const algorithms: Readonly<Record<string, (EcdsaParams & EcKeyImportParams) | { readonly name: 'Ed25519' }>> =
  {
    'EC P-256 ES256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
    'OKP Ed25519 EdDSA': { name: 'Ed25519' },
  };
