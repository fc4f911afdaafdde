import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { migrate } from './sql-store.ts';
import { openSqlite, openSqliteStore } from './sqlite.ts';
import { storeSuite } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'bonne-foi-'));
let count = 0;
after(() => rmSync(folder, { recursive: true }));

storeSuite('sqlite', () => openSqliteStore(join(folder, `suite-${(count += 1)}.db`)));

test('a migration is done once, and what was done is recorded', async () => {
  const path = join(folder, 'migrated.db');
  const first = openSqlite(path);
  assert.deepEqual(await migrate(first), [
    '0001-tables',
    '0002-queue',
    '0003-audits',
    '0004-agenda-and-mails',
    '0005-fewer-indexes',
  ]);
  await first.destroy();
  const second = openSqlite(path);
  assert.deepEqual(await migrate(second), []);
  await second.destroy();
});

test('every write that was acknowledged survives SIGKILL', { timeout: 30_000 }, async () => {
  const path = join(folder, 'killed.db');
  const writer = fileURLToPath(new URL('./sqlite-writer-harness.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@bonne-foi/source', writer, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  await new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.stdout.on('data', (data: Buffer) => {
      const lines = data.toString().trim().split('\n');
      acknowledged = Number(lines.at(-1));
      if (acknowledged >= 25) child.kill('SIGKILL');
    });
  });
  assert.equal(child.signalCode, 'SIGKILL');
  const store = await openSqliteStore(path);
  const rows = await store.transaction((tx) => tx.list('corrections', { order: 'oldest', limit: 100_000 }));
  await store.close();
  assert.ok(acknowledged >= 25);
  assert.ok(rows.length >= acknowledged, `${rows.length} kept of ${acknowledged} acknowledged`);
});
