import type { Receipt, ReceiptKeySet, ReceiptSignature } from '@bonne-foi/contract';
import { base64url, CompactSign, importJWK } from 'jose';
import { canonicalJson, hash } from './canonical.ts';
import { published, signingKey } from './key-ring.ts';
import type { KeyRing } from './key-ring.ts';

/** Signs receipts and publishes the keys that check them. */
export interface ReceiptSigner {
  sign(receipt: Receipt): Promise<ReceiptSignature>;
  /** Public keys, newest first. */
  readonly keys: ReceiptKeySet;
}

/** What a signature covers: the receipt without `signature` and `formats` (RCPT-12). */
export function signedMembers({ signature: _signature, formats: _formats, ...members }: Receipt): object {
  return members;
}

/**
 * Signs with the newest key of a ring.
 * @throws RangeError when no key of the ring can sign
 */
export async function createReceiptSigner(ring: KeyRing): Promise<ReceiptSigner> {
  const current = signingKey(ring);
  if (current === undefined) throw new RangeError('No key can sign receipts.');
  const { kid, alg } = current;
  const { kty, crv, x, y, d } = current;
  const key = await importJWK({ kty, crv, x, y, d }, alg);
  const sign = async (typ: string, payload: string): Promise<string> =>
    new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({ alg, kid, typ }).sign(key);

  return {
    keys: published(ring),
    async sign(receipt) {
      const members = signedMembers(receipt);
      const [header = '', , signature = ''] = (await sign('bonne-foi-receipt', canonicalJson(members))).split(
        '.',
      );
      const parts = await sign('bonne-foi-receipt-parts', canonicalJson(await digestsOf(members)));
      return { format: 'jws-detached', jws: `${header}..${signature}`, kid, parts };
    },
  };
}

/** 128 bits of the digest of each member: enough to tell which one is no longer what was signed. */
export async function digestsOf(members: object): Promise<Record<string, string>> {
  const pairs = Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(async ([name, value]) => [name, base64url.encode((await hash(value)).slice(0, 16))] as const);
  return Object.fromEntries(await Promise.all(pairs));
}
