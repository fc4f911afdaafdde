import { sha256 } from './sha256.ts';

const loneSurrogate = /\p{Surrogate}/u;

/**
 * Canonical JSON (RFC 8785): members sorted by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Members that are undefined are left out.
 * @throws TypeError for what I-JSON cannot say: undefined, a number that is not finite, half a character (RFC 8785, 3.2).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return primitive(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${primitive(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function primitive(value: unknown): string {
  const isWhole =
    value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && !loneSurrogate.test(value));
  if (!isWhole) throw new TypeError('This value has no canonical JSON.');
  return JSON.stringify(value);
}

/** SHA-256 of the canonical JSON of a value, in the notation of RFC 9530. */
export async function digestOf(value: unknown): Promise<string> {
  return `sha-256=:${btoa(String.fromCharCode(...(await hash(value))))}:`;
}

/** SHA-256 of the canonical JSON of a value. */
export async function hash(value: unknown): Promise<Uint8Array> {
  return sha256(canonicalJson(value));
}
