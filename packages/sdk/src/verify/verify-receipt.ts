import type { Receipt, ReceiptKeySet } from '@bonne-foi/contract';
import { canonicalJson, hash, toBase64Url } from './canonical.ts';
import { isSameService } from './fetch-keys.ts';
import { isObject, isReceipt } from './read-receipt.ts';
import { checkJws, headerOf, toPayload, type Authenticity } from './signature.ts';
import { VerifyError } from './verify-error.ts';

/** What is checked, one by one. */
export type ReceiptPart = 'issuer' | 'key' | 'signature' | 'dates' | 'mentions' | 'content';

/** Why a part failed, or was not checked. */
export type ReceiptReason =
  | 'other-issuer'
  | 'unsigned'
  | 'unknown-key'
  | 'revoked-key'
  | 'key-not-in-force'
  | 'altered'
  | 'algorithm-unsupported'
  | 'dates-disordered'
  | 'date-to-come'
  | 'mention-missing'
  | 'digest-differs'
  | 'content-not-given';

export type ReceiptCheck =
  | { readonly part: ReceiptPart; readonly result: 'passed' }
  | { readonly part: ReceiptPart; readonly result: 'failed' | 'not_checked'; readonly reason: ReceiptReason };

export interface Verification {
  /** True when all was checked but the content, which need not be given, and nothing failed. */
  readonly proved: boolean;
  readonly checks: readonly ReceiptCheck[];
  /** Members that are no longer what was signed; empty when none is, or when it cannot be told. */
  readonly changed: readonly string[];
  readonly receipt: Receipt;
}

export interface VerifyOptions {
  /** Published keys, from the address that the person trusts: `fetchKeys(from)`, or a file of theirs. */
  readonly keys: ReceiptKeySet;
  /** That address. The receipt must say that it comes from there. */
  readonly from: string;
  /** What was sent, as `contentDigest` covers it; without it the digest is not checked. */
  readonly content?: unknown;
  /** @defaultValue now */
  readonly now?: Date;
}

type Key = ReceiptKeySet['keys'][number];
const skewMs = 300_000;

/**
 * Says what a receipt proves, part by part. `formats` (where it can be had) is not signed: it is neither used nor judged.
 * @throws VerifyError `not-a-receipt`
 */
export async function verifyReceipt(receipt: unknown, options: VerifyOptions): Promise<Verification> {
  if (!isReceipt(receipt)) throw new VerifyError('not-a-receipt');
  const signature: unknown = receipt.signature;
  const kid = isObject(signature) ? signature['kid'] : undefined;
  const key = options.keys.keys.find((each) => each.kid === kid);
  const seal = await checkSeal(receipt, key);
  const checks: ReceiptCheck[] = [
    result('issuer', isSameService(receipt.issuer.url, options.from) ? undefined : 'other-issuer'),
    result('key', keyFault(receipt, key)),
    seal.check,
    result('dates', datesFault(receipt, options.now ?? new Date())),
    result('mentions', hasMentions(receipt) ? undefined : 'mention-missing'),
    await contentCheck(receipt, options.content),
  ];
  const proved = checks.every(
    ({ part, result: given }) => given === 'passed' || (part === 'content' && given !== 'failed'),
  );
  return { proved, checks, changed: seal.changed, receipt };
}

function result(part: ReceiptPart, reason: ReceiptReason | undefined): ReceiptCheck {
  return reason === undefined ? { part, result: 'passed' } : { part, result: 'failed', reason };
}

function keyFault({ signature, issuedAt }: Receipt, key: Key | undefined): ReceiptReason | undefined {
  if (signature === undefined) return 'unsigned';
  if (key === undefined) return 'unknown-key';
  if (key.revokedAt !== undefined) return 'revoked-key';
  const at = Date.parse(issuedAt);
  const isInForce =
    at >= Date.parse(key.validFrom) - skewMs &&
    (key.validUntil === undefined || at <= Date.parse(key.validUntil));
  return isInForce ? undefined : 'key-not-in-force';
}

interface Seal {
  readonly check: ReceiptCheck;
  readonly changed: readonly string[];
}

const signatureMembers: ReadonlySet<string> = new Set(['format', 'jws', 'kid', 'parts']);

/** The signature over the whole, then the one over the parts, which tells which member changed. */
async function checkSeal(receipt: Receipt, key: Key | undefined): Promise<Seal> {
  const { signature: given, formats: _formats, ...members } = receipt;
  const signature: unknown = given;
  if (signature === undefined) return { check: result('signature', 'unsigned'), changed: [] };
  if (key === undefined) {
    return { check: { part: 'signature', result: 'not_checked', reason: 'unknown-key' }, changed: [] };
  }
  const parts = isObject(signature) ? signature['parts'] : undefined;
  const [whole, changed] = await Promise.all([
    isObject(signature) ? checkWhole(members, signature, key) : 'altered',
    parts === undefined ? [] : changedMembers(members, parts, key),
  ]);
  if (whole === 'unsupported') {
    return {
      check: { part: 'signature', result: 'not_checked', reason: 'algorithm-unsupported' },
      changed: [],
    };
  }
  const isWhole = whole === 'authentic' && changed?.length === 0;
  const named = changed ?? (whole === 'authentic' ? ['signature'] : []);
  return { check: result('signature', isWhole ? undefined : 'altered'), changed: named };
}

async function checkWhole(
  members: object,
  signature: Readonly<Record<string, unknown>>,
  key: Key,
): Promise<Authenticity> {
  const { format, jws } = signature;
  const known = Object.keys(signature).every((name) => signatureMembers.has(name));
  const [header, payload, bytes, ...more] = typeof jws === 'string' ? jws.split('.') : [];
  if (
    format !== 'jws-detached' ||
    !known ||
    header === undefined ||
    payload !== '' ||
    bytes === undefined ||
    more.length > 0
  ) {
    return 'altered';
  }
  try {
    return await checkJws([header, toPayload(canonicalJson(members)), bytes], {
      key,
      typ: 'bonne-foi-receipt',
    });
  } catch {
    return 'altered';
  }
}

/** Names of members that are not what was signed; undefined when the list itself is not to be trusted. */
async function changedMembers(members: object, parts: unknown, key: Key): Promise<string[] | undefined> {
  const [header, payload, signature, ...more] = typeof parts === 'string' ? parts.split('.') : [];
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0)
    return undefined;
  const seal = await checkJws([header, payload, signature], { key, typ: 'bonne-foi-receipt-parts' });
  const digests = headerOf(payload);
  if (seal !== 'authentic' || digests === undefined) return undefined;
  const held = new Map<string, unknown>(Object.entries(members));
  const names = [...new Set([...held.keys(), ...Object.keys(digests)])];
  const found = await Promise.all(
    names.map(async (name) => ((await digestOf(held, name)) === digests[name] ? [] : [name])),
  );
  return found.flat();
}

async function digestOf(held: ReadonlyMap<string, unknown>, name: string): Promise<string> {
  if (!held.has(name)) return '';
  return hash(held.get(name)).then(
    (bytes) => toBase64Url(bytes.slice(0, 16)),
    () => '',
  );
}

function datesFault({ receivedAt, issuedAt }: Receipt, now: Date): ReceiptReason | undefined {
  const [received, issued] = [Date.parse(receivedAt), Date.parse(issuedAt)];
  if (!(received <= issued)) return 'dates-disordered';
  return issued <= now.getTime() + skewMs ? undefined : 'date-to-come';
}

/** CRPA R112-11-1: the service and how to reach it; for a request, what silence means. */
function hasMentions({ kind, service, isRequest, silence }: Receipt): boolean {
  if (kind !== 'acknowledgement') return true;
  const isReached = (service?.email ?? service?.postalAddress) !== undefined && service?.phone !== undefined;
  return isReached && (!isRequest || silence !== undefined);
}

async function contentCheck({ contentDigest }: Receipt, content: unknown): Promise<ReceiptCheck> {
  if (content === undefined) return { part: 'content', result: 'not_checked', reason: 'content-not-given' };
  const digest = `sha-256=:${btoa(String.fromCharCode(...(await hash(content))))}:`;
  return result('content', digest === contentDigest ? undefined : 'digest-differs');
}
