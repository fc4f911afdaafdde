const loneSurrogate = /\p{Surrogate}/u;

/**
 * Canonical JSON (RFC 8785) of what `JSON.parse` gave.
 * @throws TypeError for half a character, which I-JSON cannot say
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'string' && loneSurrogate.test(value)) throw new TypeError('Not I-JSON.');
    return JSON.stringify(value);
  }
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`).join(',')}}`;
}

/** SHA-256 of the canonical JSON of a value. */
export async function hash(value: unknown): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Base64url without padding; undefined for what is not written the one right way. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    // Spare bits that are not zero would make a second writing of the same bytes.
    return toBase64Url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
