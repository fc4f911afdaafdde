import { sql } from 'kysely';
import { openPostgres } from './postgres.ts';

/** Address of a PostgreSQL server to test with; undefined when there is none. */
export const testServer = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'];

/**
 * Makes an empty database beside the one of the address, in place of a former one: each file of tests has its own, so
 * that they may run at once. Gives its address.
 */
export async function emptyDatabase(server: string, name: string): Promise<string> {
  const db = openPostgres(server, { connections: 1 });
  await sql`drop database if exists ${sql.id(name)} with (force)`.execute(db);
  await sql`create database ${sql.id(name)}`.execute(db);
  await db.destroy();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
