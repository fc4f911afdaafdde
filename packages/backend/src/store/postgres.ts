import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { postgresBulk } from './postgres-bulk.ts';
import { createSqlStore, migrate } from './sql-store.ts';
import type { Schema } from './sql-store.ts';
import type { Store } from './store.ts';

/** Serialization failure, deadlock, and two migrations or inserts that met. */
const collisions = new Set(['40001', '40P01']);

/** Settings of the connection to PostgreSQL. */
export interface PostgresOptions {
  /** Most connections at once. @defaultValue 10 */
  readonly connections?: number;
}

/**
 * Opens a PostgreSQL database (or one that speaks like it), migrating it as needed. Transactions are serializable,
 * and run again when they collide.
 * @param url `postgres://user:password@host:port/database`
 */
export async function openPostgresStore(url: string, options: PostgresOptions = {}): Promise<Store> {
  const db = openPostgres(url, options);
  await migrate(db);
  return createSqlStore(db, {
    locksRows: true,
    bulk: postgresBulk,
    isCollision: (error) => error instanceof Error && 'code' in error && collisions.has(String(error.code)),
  });
}

/** The database through Kysely, not migrated. */
export function openPostgres(url: string, options: PostgresOptions = {}): Kysely<Schema> {
  const pool = new pg.Pool({ connectionString: url, max: options.connections ?? 10 });
  // A connection that the server drops while idle is replaced at the next use; without a listener it would end us.
  pool.on('error', () => undefined);
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}
