import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDatabase, testServer } from './postgres-harness.ts';
import { openPostgres, openPostgresStore } from './postgres.ts';
import { migrate } from './sql-store.ts';
import { storeSuite } from './store-suite.ts';

/** Without a server there is nothing to test: the tests are then not there at all, rather than skipped. */
if (testServer !== undefined) {
  const server = testServer;
  storeSuite('postgres', async () => openPostgresStore(await emptyDatabase(server, 'bonne_foi_suite')));

  test('a migration is done once on PostgreSQL, and what was done is recorded', async () => {
    const db = openPostgres(await emptyDatabase(server, 'bonne_foi_suite'));
    assert.deepEqual(await migrate(db), [
      '0001-tables',
      '0002-queue',
      '0003-audits',
      '0004-agenda-and-mails',
      '0005-fewer-indexes',
    ]);
    assert.deepEqual(await migrate(db), []);
    await db.destroy();
  });
}
