import { digestOf } from './canonical.ts';
import { checkReceipt } from './check-receipt.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import type { ReceiptSigner } from './receipt-signer.ts';

/** Public keys of receipts, at the root of the origin. An hour in caches, so that a revocation is soon seen. */
export const getReceiptKeys = define({
  async find(call) {
    const { keys } = requireSigner(call);
    const digest = await digestOf(keys);
    return { keys, version: `"keys-${digest.slice(9, 25).replace(/[+/]/g, '-')}"` };
  },
  version: ({ version }) => version,
  run: async ({ keys }) => ({
    status: 200,
    headers: { 'Cache-Control': 'public, max-age=3600' },
    body: keys,
  }),
});

/** Checks a receipt that somebody holds. It is neither kept nor logged. */
export const verifyReceipt = define({
  body: 'Receipt',
  find: async (call) => requireSigner(call),
  run: async ({ keys }, receipt, call) => ({
    status: 200,
    headers: { 'Cache-Control': 'no-store' },
    body: await checkReceipt(receipt, { keys, origins: originsOf(call), now: call.now }),
  }),
});

function requireSigner({ service }: Call): ReceiptSigner {
  if (service.receiptSigner === undefined) throw new ProblemError('feature-not-supported');
  return service.receiptSigner;
}

/** Where the receipts of this service say that they come from. */
function originsOf({ service }: Call): ReadonlySet<string> {
  const own = service.issuerOrigin?.();
  const urls = [
    ...service.procedures.map(({ authority }) => authority.url),
    ...(own === undefined ? [] : [own]),
  ];
  return new Set(urls.map((url) => new URL(url).origin));
}
