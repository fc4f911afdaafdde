import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { migrate } from './sql-store.ts';
import { openPostgres, openPostgresStore } from './postgres.ts';
import { storeSuite } from './store-suite.ts';

const url = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'];

/** Without a server there is nothing to test: the tests are then not there at all, rather than skipped. */
if (url !== undefined) {
  const emptied = async (): Promise<string> => {
    const db = openPostgres(url, { connections: 1 });
    await sql`drop schema public cascade`.execute(db);
    await sql`create schema public`.execute(db);
    await db.destroy();
    return url;
  };

  storeSuite('postgres', async () => openPostgresStore(await emptied()));

  test('a migration is done once on PostgreSQL, and what was done is recorded', async () => {
    const db = openPostgres(await emptied());
    assert.deepEqual(await migrate(db), ['0001-tables']);
    assert.deepEqual(await migrate(db), []);
    await db.destroy();
  });
}
