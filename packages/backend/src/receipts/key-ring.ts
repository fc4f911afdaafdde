import type { ReceiptKey, ReceiptKeySet, Timestamp } from '@bonne-foi/contract';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { toTimestamp } from '@bonne-foi/law';

/** A key pair of receipts, as it is kept. A key that no longer signs has lost its private half. */
export interface StoredKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly alg: 'ES256';
  readonly use: 'sig';
  readonly kid: string;
  readonly x: string;
  readonly y: string;
  /** Private half: of the key that signs, alone. */
  readonly d?: string;
  readonly validFrom: Timestamp;
  readonly validUntil?: Timestamp;
  readonly revokedAt?: Timestamp;
}

/** Every key of an issuer, newest first: those of the past stay as long as receipts may be checked. */
export interface KeyRing {
  readonly keys: readonly StoredKey[];
}

/** How long a key that is replaced may still sign: the time for every process to be started again. */
const graceMs = 86_400_000;

/**
 * A new key. ES256: every WebCrypto in use verifies it (Ed25519 is in Chromium since 137 only).
 * @param validFrom when it begins to sign
 */
export async function makeKey(validFrom: Date): Promise<StoredKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const { x = '', y = '', d = '' } = await exportJWK(privateKey);
  const shape = { kty: 'EC', crv: 'P-256', x, y } as const;
  const kid = await calculateJwkThumbprint(shape);
  return { ...shape, d, kid, alg: 'ES256', use: 'sig', validFrom: toTimestamp(validFrom) };
}

/** The new key signs; those before lose their private half, and what they sign within a day still stands. */
export function rotated(ring: KeyRing, key: StoredKey, now: Date): KeyRing {
  const validUntil = toTimestamp(new Date(now.getTime() + graceMs));
  return { keys: [key, ...ring.keys.map((old) => ({ validUntil, ...withoutPrivate(old) }))] };
}

/**
 * Nothing that the key signed is proved any more.
 * @throws RangeError when no key has this name
 */
export function revoked(ring: KeyRing, kid: string, now: Date): KeyRing {
  if (!ring.keys.some((key) => key.kid === kid)) throw new RangeError('No key has this name.');
  const revokedAt = toTimestamp(now);
  return { keys: ring.keys.map((key) => (key.kid === kid ? { revokedAt, ...withoutPrivate(key) } : key)) };
}

/** What is published: no private member is ever there (RCPT-13). */
export function published({ keys }: KeyRing): ReceiptKeySet {
  return { keys: keys.map((key): ReceiptKey => withoutPrivate(key)) };
}

/** The key that signs: the newest one that still has its private half. */
export function signingKey({ keys }: KeyRing): (StoredKey & { readonly d: string }) | undefined {
  for (const key of keys) {
    const { d } = key;
    if (d !== undefined && key.revokedAt === undefined) return { ...key, d };
  }
  return undefined;
}

function withoutPrivate({ d: _secret, ...key }: StoredKey): Omit<StoredKey, 'd'> {
  return key;
}
