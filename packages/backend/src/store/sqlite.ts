import { Kysely, SqliteDialect } from 'kysely';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { sqliteBulk } from './sqlite-bulk.ts';
import { createSqlStore, migrate } from './sql-store.ts';
import type { Schema } from './sql-store.ts';
import type { Store } from './store.ts';

/** SQLite's codes of a database that another process holds. */
const busy = new Set([5, 6]);

/**
 * Opens the embedded database, creating and migrating it as needed. Every transaction that was acknowledged is on
 * the disk (write-ahead log, `synchronous = full`): it survives `kill -9`.
 * @param path File, or `:memory:`.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const database = openDatabase(path);
  const db = throughKysely(database);
  await migrate(db);
  const bulk = sqliteBulk(database);
  return createSqlStore(db, {
    locksRows: false,
    bulk: () => bulk,
    isCollision: (error) =>
      error instanceof Error && 'errcode' in error && busy.has(Number(error.errcode) & 0xff),
  });
}

/** The database through Kysely, not migrated. */
export function openSqlite(path: string): Kysely<Schema> {
  return throughKysely(openDatabase(path));
}

function throughKysely(database: DatabaseSync): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: adapt(database) }) });
}

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // 64 MiB of pages in memory, and fewer, larger moves from the log to the file: work over many cases stays quick.
  database.exec('pragma cache_size = -65536');
  database.exec('pragma wal_autocheckpoint = 8000');
  return database;
}

/** Gives `node:sqlite` the shape Kysely expects; statements are prepared once. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      let statement = statements.get(text);
      if (statement === undefined) {
        statement = adaptStatement(database.prepare(text));
        statements.set(text, statement);
      }
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...toInputs(parameters)),
    run: (parameters) => statement.run(...toInputs(parameters)),
    // Rows of `node:sqlite` are objects by column; Kysely reads them as such.
    iterate: (parameters) => statement.iterate(...toInputs(parameters)) as IterableIterator<unknown>,
  };
}

function toInputs(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
    if (value === null) return null;
    throw new TypeError(`SQLite takes no parameter of type ${typeof value} here.`);
  });
}
