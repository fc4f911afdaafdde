/** SHA-256 of a file, in the two notations of the contract. */
export interface Digest {
  /** Lower-case hexadecimal. */
  readonly hex: string;
  /** Base64, as in `Repr-Digest` (RFC 9530). */
  readonly base64: string;
}

/** Undefined where the page has no `crypto.subtle`, that is, outside a secure context. */
export async function sha256(file: Blob): Promise<Digest | undefined> {
  // Typed as always there; absent over plain HTTP.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  return {
    hex: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    base64: btoa(String.fromCharCode(...bytes)),
  };
}
