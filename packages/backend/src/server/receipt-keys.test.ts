import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeKey } from '../receipts/key-ring.ts';
import { openReceiptSigner, readKeyRing, receiptKeysFile, writeKeyRing } from './receipt-keys.ts';
import { readSettings } from './settings.ts';

const folder = await mkdtemp(join(tmpdir(), 'bonne-foi-keys-'));
after(async () => rm(folder, { recursive: true, force: true }));
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const now = new Date('2026-11-21T10:04:07Z');
let folders = 0;
const newFolder = (): string => join(folder, String((folders += 1)));
const page = 'Nothing was started or changed. See docs/errors/receipt-keys-invalid.md.';

function command(
  env: Record<string, string>,
  ...words: string[]
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@bonne-foi/source', main, ...words],
    { env: { PATH: process.env['PATH'] ?? '', ...env }, encoding: 'utf8', timeout: 20_000 },
  );
  return { code: status, out: stdout, err: stderr };
}

test('the demonstration makes its key once, for its owner alone', async () => {
  const settings = readSettings({ DEMO: '1', DATA_DIR: newFolder() });
  const { keys } = await openReceiptSigner(settings, now);
  assert.equal((await stat(receiptKeysFile(settings))).mode & 0o777, 0o600);
  assert.equal((await stat(settings.dataDir)).mode & 0o777, 0o700);
  assert.deepEqual((await openReceiptSigner(settings, now)).keys, keys);
});

test('a service without a key does not start, and says what to do', () => {
  const env = { OIDC_ISSUER: 'https://id.example', OIDC_AUDIENCE: 'a', DATA_DIR: newFolder(), PORT: '0' };
  const { code, err, out } = command(env);
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.equal(
    err,
    `[receipt-keys-invalid] Receipts cannot be signed: there is no key. Run "bonne-foi-backend receipt-keys rotate" once, with the same DATA_DIR, or set RECEIPT_KEYS. ${page}\n`,
  );
});

test('rotate makes the first key, then another one that signs; revoke ends one; list shows no secret', async () => {
  const env = { DATA_DIR: newFolder() };
  assert.match(
    command(env, 'receipt-keys', 'rotate').out,
    /^Key [\w-]{43} signs in .*receipt-keys\.json once/,
  );
  assert.equal(command(env, 'receipt-keys', 'rotate').code, 0);
  const ring = await readKeyRing({ dataDir: env.DATA_DIR });
  const old = ring?.keys[1];
  assert.deepEqual(
    ring?.keys.map(({ d, validUntil }) => [d !== undefined, validUntil !== undefined]),
    [
      [true, false],
      [false, true],
    ],
  );
  const listed = command(env, 'receipt-keys', 'list').out;
  assert.equal(JSON.parse(listed).keys.length, 2);
  assert.doesNotMatch(listed, /"d"/);
  assert.equal(command(env, 'receipt-keys', 'revoke', old?.kid ?? '').code, 0);
  const after = await readKeyRing({ dataDir: env.DATA_DIR });
  assert.match(after?.keys[1]?.revokedAt ?? '', /^20/);
  assert.deepEqual(command(env, 'receipt-keys', 'revoke', 'nobody').err, 'No key has this name.\n');
  assert.equal(command(env, 'receipt-keys', 'turn').code, 2);
});

test('keys of the environment: the new set is printed, no file is written', async () => {
  const env = { DATA_DIR: newFolder(), RECEIPT_KEYS: JSON.stringify({ keys: [await makeKey(now)] }) };
  const next = JSON.parse(command(env, 'receipt-keys', 'rotate').out);
  assert.equal(next.keys.length, 2);
  await assert.rejects(stat(env.DATA_DIR), { code: 'ENOENT' });
});

test('what is wrong with the keys is said, and nothing of them is repeated', async () => {
  const dataDir = newFolder();
  const key = await makeKey(now);
  await writeKeyRing({ dataDir }, { keys: [key] });
  const path = receiptKeysFile({ dataDir });
  const says = async (what: string): Promise<void> =>
    assert.rejects(readKeyRing({ dataDir }), {
      message: `[receipt-keys-invalid] Receipts cannot be signed: ${what} ${page}`,
    });
  await chmod(path, 0o644);
  await says(`others can read ${path}. Run: chmod 600 ${path}`);
  await chmod(path, 0o600);
  await writeFile(path, 'not JSON');
  await says(`${path} is not JSON.`);
  await writeFile(path, '{}');
  await says(`${path} has no list "keys".`);
  await writeFile(path, JSON.stringify({ keys: [key, { ...key, x: 'short' }] }));
  await says(`${path}, key 2: "x" is missing or wrong.`);
  await writeFile(path, JSON.stringify({ keys: ['key'] }));
  await says(`${path}, key 1: "kty" is missing or wrong.`);
  const { d: _private, ...half } = key;
  await writeFile(path, JSON.stringify({ keys: [half] }));
  await assert.rejects(openReceiptSigner(readSettings({ DEMO: '1', DATA_DIR: dataDir }), now), {
    message: `[receipt-keys-invalid] Receipts cannot be signed: no key of the set can sign: each is revoked, or has no private half. ${page}`,
  });
  assert.match(await readFile(path, 'utf8'), /keys/);
});
