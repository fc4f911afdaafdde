/** Part of `node:crypto`. */
interface NodeCrypto {
  createHash(algorithm: string): { update(text: string): { digest(): Uint8Array } };
}

// Not every place where this runs has a `process`, and some have one that only looks like it.
const { process: host } = globalThis as {
  readonly process?: { readonly getBuiltinModule?: (name: string) => NodeCrypto | undefined };
};

/** Where the runtime is Node: its digest is made at once, when that of the Web goes through another thread. */
const nodeCrypto = host?.getBuiltinModule?.('node:crypto');

/** SHA-256 of a text in UTF-8. */
export const sha256: (text: string) => Promise<Uint8Array> =
  nodeCrypto === undefined
    ? sha256OfWeb
    : async (text) => nodeCrypto.createHash('sha256').update(text).digest();

/** The same where there is nothing but the Web’s own (WebCrypto). */
export async function sha256OfWeb(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
