import { chmod, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyRing, StoredKey } from '../receipts/key-ring.ts';
import { makeKey } from '../receipts/key-ring.ts';
import { createReceiptSigner, type ReceiptSigner } from '../receipts/receipt-signer.ts';
import { sampleKeyStart } from '../samples/calendar.ts';
import type { Settings } from './settings.ts';

/** The keys of receipts are missing, or cannot be used. Repeats nothing of them. */
export class ReceiptKeysError extends Error {
  override readonly name = 'ReceiptKeysError';
  readonly code = 'receipt-keys-invalid';
  constructor(what: string) {
    super(
      `[receipt-keys-invalid] Receipts cannot be signed: ${what} Nothing was started or changed. See docs/errors/receipt-keys-invalid.md.`,
    );
  }
}

type Place = Pick<Settings, 'dataDir' | 'receiptKeys'>;

/** Where the keys are kept when the environment does not give them. */
export function receiptKeysFile({ dataDir }: Pick<Settings, 'dataDir'>): string {
  return join(dataDir, 'receipt-keys.json');
}

/**
 * What signs receipts. The demonstration makes its own key when it has none; a service never does: the public half of
 * a lost key would be lost too, and with it the proof of every receipt that it signed.
 * @throws ReceiptKeysError
 */
export async function openReceiptSigner(settings: Settings, now: Date): Promise<ReceiptSigner> {
  const held = await readKeyRing(settings);
  if (held === undefined && !settings.demo) {
    throw new ReceiptKeysError(
      'there is no key. Run "bonne-foi-backend receipt-keys rotate" once, with the same DATA_DIR, or set RECEIPT_KEYS.',
    );
  }
  const ring = held ?? { keys: [await makeKey(sampleKeyStart(now))] };
  if (held === undefined) await writeKeyRing(settings, ring);
  return createReceiptSigner(ring).catch(() => {
    throw new ReceiptKeysError('no key of the set can sign: each is revoked, or has no private half.');
  });
}

/** The keys, from the environment or the data folder; undefined when there is none. @throws ReceiptKeysError */
export async function readKeyRing(place: Place): Promise<KeyRing | undefined> {
  if (place.receiptKeys !== undefined) return parseKeyRing(place.receiptKeys, 'RECEIPT_KEYS');
  const path = receiptKeysFile(place);
  try {
    const { mode } = await stat(path);
    // Windows keeps other rights than these.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new ReceiptKeysError(`others can read ${path}. Run: chmod 600 ${path}`);
    }
    return parseKeyRing(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof ReceiptKeysError) throw error;
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new ReceiptKeysError(`${path} cannot be read (${codeOf(error)}).`);
  }
}

/** Writes the keys whole or not at all, for the owner of the process alone. */
export async function writeKeyRing(place: Pick<Settings, 'dataDir'>, ring: KeyRing): Promise<void> {
  const path = receiptKeysFile(place);
  const draft = `${path}.${String(process.pid)}.new`;
  await mkdir(place.dataDir, { recursive: true, mode: 0o700 });
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(ring, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(draft, 0o600);
  await rename(draft, path);
}

/** @throws ReceiptKeysError naming the member that is wrong */
function parseKeyRing(text: string, where: string): KeyRing {
  let ring: unknown;
  try {
    ring = JSON.parse(text);
  } catch {
    throw new ReceiptKeysError(`${where} is not JSON.`);
  }
  const keys: unknown = isObject(ring) ? ring['keys'] : undefined;
  if (!Array.isArray(keys) || keys.length === 0) throw new ReceiptKeysError(`${where} has no list "keys".`);
  const checked = keys.map((key: unknown, index) => {
    const wrong = wrongMember(key);
    if (wrong === undefined && isStoredKey(key)) return key;
    throw new ReceiptKeysError(
      `${where}, key ${String(index + 1)}: "${wrong ?? 'kty'}" is missing or wrong.`,
    );
  });
  return { keys: checked };
}

const coordinate = /^[A-Za-z0-9_-]{43}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const members: { readonly [Name in keyof StoredKey]-?: (value: unknown) => boolean } = {
  kty: (value) => value === 'EC',
  crv: (value) => value === 'P-256',
  alg: (value) => value === 'ES256',
  use: (value) => value === 'sig',
  kid: (value) => typeof value === 'string' && /^[\w.-]{1,128}$/.test(value),
  x: (value) => matches(value, coordinate),
  y: (value) => matches(value, coordinate),
  d: (value) => value === undefined || matches(value, coordinate),
  validFrom: (value) => matches(value, instant),
  validUntil: (value) => value === undefined || matches(value, instant),
  revokedAt: (value) => value === undefined || matches(value, instant),
};

function wrongMember(key: unknown): string | undefined {
  return Object.entries(members).find(([name, isRight]) => !isObject(key) || !isRight(key[name]))?.[0];
}

function isStoredKey(key: unknown): key is StoredKey {
  return wrongMember(key) === undefined;
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function codeOf(error: unknown): string {
  return isObject(error) && typeof error['code'] === 'string' ? error['code'] : 'unknown reason';
}
