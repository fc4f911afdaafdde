import type {
  Receipt,
  ReceiptCheck,
  ReceiptKey,
  ReceiptKeySet,
  ReceiptVerification,
} from '@bonne-foi/contract';
import { base64url, flattenedVerify, importJWK } from 'jose';
import { canonicalJson } from './canonical.ts';
import { signedMembers } from './receipt-signer.ts';
import { instantWords } from './wording.ts';

/** What a check needs to know of the one who checks. */
export interface CheckContext {
  readonly keys: ReceiptKeySet;
  /** Origins that this service issues receipts for. */
  readonly origins: ReadonlySet<string>;
  readonly now: Date;
}

const skewMs = 300_000;

/** Checks a receipt part by part (RCPT-19). Nothing of it is kept. */
export async function checkReceipt(receipt: Receipt, context: CheckContext): Promise<ReceiptVerification> {
  const key = context.keys.keys.find(({ kid }) => kid === receipt.signature?.kid);
  const checks: ReceiptCheck[] = [
    check('issuer', isOurs(receipt, context.origins), 'Cet accusé ne dit pas venir de ce service.'),
    keyCheck(receipt, key),
    check('signature', key !== undefined && (await isAuthentic(receipt, key)), signatureDetail(receipt)),
    check('dates', areDatesInOrder(receipt, context.now), 'Les dates ne se suivent pas, ou sont à venir.'),
    check('mentions', hasMentions(receipt), 'Une mention exigée par les textes manque.'),
    { part: 'content', result: 'not_checked', detail: 'Le contenu envoyé n’a pas été joint.' },
  ];
  const valid = checks.every(({ result }) => result !== 'failed');
  const proves = `${receipt.issuer.name} a reçu cet envoi le ${instantWords(receipt.receivedAt)}.`;
  return { valid, checks, ...(valid && { proves: proves.slice(0, 600) }) };
}

function check(part: string, passed: boolean, detail: string): ReceiptCheck {
  return passed ? { part, result: 'passed' } : { part, result: 'failed', detail };
}

function isOurs({ issuer }: Receipt, origins: ReadonlySet<string>): boolean {
  return URL.canParse(issuer.url) && origins.has(new URL(issuer.url).origin);
}

function keyCheck({ signature, issuedAt }: Receipt, key: ReceiptKey | undefined): ReceiptCheck {
  if (signature === undefined) return check('key', false, 'Cet accusé n’est pas signé.');
  if (key === undefined) return check('key', false, 'Cette clé n’est pas une clé de ce service.');
  if (key.revokedAt !== undefined)
    return check('key', false, 'Cette clé a été révoquée : elle ne prouve plus rien.');
  const at = Date.parse(issuedAt);
  const from = Date.parse(key.validFrom) - skewMs;
  const until = key.validUntil === undefined ? Infinity : Date.parse(key.validUntil);
  return check('key', at >= from && at <= until, 'Cette clé ne servait pas à la date de l’accusé.');
}

function signatureDetail({ signature }: Receipt): string {
  return signature === undefined
    ? 'Cet accusé n’est pas signé.'
    : 'Le document a été modifié après son émission, ou n’a pas été signé avec cette clé.';
}

async function isAuthentic(receipt: Receipt, key: ReceiptKey): Promise<boolean> {
  const [header = '', , signature = ''] = receipt.signature?.jws.split('.') ?? [];
  const { kty, crv, x, y } = key;
  try {
    const payload = canonicalJson(signedMembers(receipt));
    const given = { protected: header, payload: base64url.encode(payload), signature };
    const published = await importJWK({ kty, crv, x, ...(y !== undefined && { y }) }, key.alg);
    const { protectedHeader } = await flattenedVerify(given, published, { algorithms: [key.alg] });
    return protectedHeader?.kid === key.kid && protectedHeader.typ === 'bonne-foi-receipt';
  } catch {
    // Whatever is wrong with it, it is not what this key signed.
    return false;
  }
}

function areDatesInOrder({ receivedAt, issuedAt }: Receipt, now: Date): boolean {
  const [received, issued] = [Date.parse(receivedAt), Date.parse(issuedAt)];
  return received <= issued && issued <= now.getTime() + skewMs;
}

/** CRPA R112-11-1: the service and how to reach it; for a request, what silence means. */
function hasMentions({ kind, service, isRequest, silence }: Receipt): boolean {
  if (kind !== 'acknowledgement') return true;
  const reached = (service?.email ?? service?.postalAddress) !== undefined && service?.phone !== undefined;
  return reached && (!isRequest || silence !== undefined);
}
