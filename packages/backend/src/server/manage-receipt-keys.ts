import { makeKey, published, revoked, rotated } from '../receipts/key-ring.ts';
import { readKeyRing, receiptKeysFile, ReceiptKeysError, writeKeyRing } from './receipt-keys.ts';

const usage = `Usage:
  bonne-foi-backend receipt-keys rotate        a new key signs; those before stay published (makes the first one, too)
  bonne-foi-backend receipt-keys revoke KID    nothing that this key signed is proved any more
  bonne-foi-backend receipt-keys list          public keys, newest first
The keys are those of DATA_DIR, or of RECEIPT_KEYS: the new set is then printed, for where your secrets are kept.
`;

/**
 * `bonne-foi-backend receipt-keys …`: sets the exit code 0 when done, 1 when the keys cannot be used, 2 for what it does
 * not understand. Start the service again within a day of a rotation.
 */
export async function manageReceiptKeys(words: readonly string[], now = new Date()): Promise<void> {
  const [verb, kid] = words;
  const receiptKeys = process.env['RECEIPT_KEYS'];
  const place = {
    dataDir: process.env['DATA_DIR'] ?? './data',
    ...(receiptKeys !== undefined && receiptKeys !== '' && { receiptKeys }),
  };
  try {
    const ring = (await readKeyRing(place)) ?? { keys: [] };
    if (verb === 'list' && words.length === 1) {
      process.stdout.write(`${JSON.stringify(published(ring), null, 2)}\n`);
      return;
    }
    const isRotation = verb === 'rotate' && words.length === 1;
    if (!isRotation && !(verb === 'revoke' && kid !== undefined && words.length === 2)) {
      process.stderr.write(usage);
      process.exitCode = 2;
      return;
    }
    const next = isRotation ? rotated(ring, await makeKey(now), now) : revoked(ring, kid ?? '', now);
    if (place.receiptKeys !== undefined) {
      process.stdout.write(`${JSON.stringify(next)}\n`);
      return;
    }
    await writeKeyRing(place, next);
    const done = isRotation ? `Key ${next.keys[0]?.kid ?? ''} signs` : `Key ${kid ?? ''} is revoked`;
    process.stdout.write(`${done} in ${receiptKeysFile(place)} once the service is started again.\n`);
  } catch (error) {
    if (!(error instanceof ReceiptKeysError) && !(error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
