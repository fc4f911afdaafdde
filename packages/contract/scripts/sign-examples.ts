/**
 * Digests and signs the receipts of the examples anew, with a key made for the occasion and thrown away;
 * its public half goes to `examples/receipts.yaml`. To be run after a change of these receipts.
 * Usage: `node scripts/sign-examples.ts`.
 */
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument, type Document } from 'yaml';
import { packageFolder } from './bundle.ts';
import { isObject, type JsonObject, type JsonValue } from './openapi-model.ts';

/** Canonical JSON (RFC 8785) of a JSON value: members sorted by UTF-16 code units, no space. */
export function canonicalJson(value: JsonValue): string {
  if (isObject(value)) {
    const members = Object.keys(value)
      .toSorted((one, other) => (one < other ? -1 : 1))
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`);
    return `{${members.join(',')}}`;
  }
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalJson(item)).join(',')}]`;
  return JSON.stringify(value);
}

/** `contentDigest` of a send (RFC 9530 notation). */
export function contentDigest(content: JsonObject): string {
  return `sha-256=:${createHash('sha256').update(canonicalJson(content)).digest('base64')}:`;
}

const without = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** What a submitted correction was sent as: changes without outcomes, and only what is there. */
export function sentContent(correction: JsonObject): JsonObject {
  const changes = isObject(correction['changes']) ? correction['changes'] : {};
  const sent = Object.entries(changes).map(([path, change]) => {
    return [path, without(isObject(change) ? change : {}, ['outcome'])] as const;
  });
  const files = Array.isArray(correction['attachments']) ? correction['attachments'].filter(isObject) : [];
  const digests = files.map((file: JsonObject) => [text(file['id']), text(file['sha256'])] as const);
  return {
    changes: Object.fromEntries(sent),
    ...(typeof correction['comment'] === 'string' ? { comment: correction['comment'] } : {}),
    ...(digests.length > 0 ? { attachments: Object.fromEntries(digests) } : {}),
  };
}

/** What the signature of a receipt covers. */
export function signedContent(receipt: JsonObject): string {
  return canonicalJson(without(receipt, ['signature', 'formats']));
}

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

export function detachedJws(receipt: JsonObject, key: KeyObject, kid: string): string {
  const header = base64url(JSON.stringify({ alg: 'EdDSA', kid, typ: 'bonne-foi-receipt' }));
  const signature = sign(null, Buffer.from(`${header}.${base64url(signedContent(receipt))}`), key);
  return `${header}..${signature.toString('base64url')}`;
}

const kid = 'exemple-2026-11';
const read = (name: string): Document =>
  parseDocument(readFileSync(join(packageFolder, 'examples', name), 'utf8'));

function signReceipts(
  document: Document,
  receipts: readonly string[],
  digest: string | null,
  key: KeyObject,
): void {
  for (const name of receipts) {
    if (!isMap(document.getIn([name, 'value', 'signature']))) continue;
    if (digest !== null) document.setIn([name, 'value', 'contentDigest'], digest);
    // An example is plain JSON.
    const receipt = (document.toJS() as Record<string, { value: JsonObject }>)[name]?.value ?? {};
    document.setIn([name, 'value', 'signature', 'jws'], detachedJws(receipt, key, kid));
  }
}

if (import.meta.main) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  // Examples are plain JSON.
  const corrections = read('corrections.yaml').toJS() as Record<string, { value: JsonObject }>;
  const digestOf = (name: string): string => contentDigest(sentContent(corrections[name]?.value ?? {}));
  const receipts = read('receipts.yaml');
  signReceipts(receipts, ['registration', 'acknowledgement'], digestOf('registered'), privateKey);
  receipts.setIn(['acknowledgementOfRequest', 'value', 'contentDigest'], digestOf('transferred'));
  receipts.setIn(['keys', 'value', 'keys', 0, 'x'], publicKey.export({ format: 'jwk' }).x);
  const others = { 'invitations.yaml': ['invitationReceipt'], 'audit.yaml': ['auditReceipt'] };
  const write = (name: string, document: Document): void => {
    writeFileSync(join(packageFolder, 'examples', name), document.toString({ lineWidth: 0 }));
  };
  write('receipts.yaml', receipts);
  for (const [name, names] of Object.entries(others)) {
    const document = read(name);
    signReceipts(document, names, null, privateKey);
    write(name, document);
  }
}
