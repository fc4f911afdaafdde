import { sql } from 'kysely';
import type { ColumnType, Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import * as tables from './migrations/0001-tables.ts';
import * as queue from './migrations/0002-queue.ts';
import * as audits from './migrations/0003-audits.ts';
import * as agenda from './migrations/0004-agenda-and-mails.ts';
import * as indexes from './migrations/0005-fewer-indexes.ts';
import type { Bulk, Locks } from './bulk.ts';
import { transactionOver } from './sql-transaction.ts';
import type { Kind, Store, Transaction } from './store.ts';

/** Columns of every table of rows. */
export interface RowTable {
  readonly id: string;
  readonly owner: string;
  readonly scope: string;
  readonly sort: string;
  /** JSON text: unlike a JSON column, it gives back any string it was given, on every database. */
  readonly body: string;
}

/** The schema, the same for SQLite and PostgreSQL. */
export type Schema = { readonly [kind in Kind]: RowTable } & {
  /** A big integer comes back as text from some databases. */
  readonly counters: { readonly name: string; readonly value: ColumnType<string | number, number, number> };
};

/** What differs from one database to the other. */
export interface SqlTraits {
  /** Whether a transaction that failed this way collided with another and may be run again. */
  isCollision(error: unknown): boolean;
  /**
   * Many transactions at once: full isolation is asked for, and work that claims its rows locks them instead, passing
   * over those that another holds. Otherwise there is one writer at a time, which writes from its first step.
   */
  readonly locksRows: boolean;
  /** What is done to many rows at once within a transaction. */
  bulk(db: Kysely<Schema>, locks: Locks): Bulk;
}

/** Every migration, in order. Forward only: what was published is never changed, a new one is added. */
export const migrations: { readonly [name: string]: Migration } = {
  '0001-tables': tables,
  '0002-queue': queue,
  '0003-audits': audits,
  '0004-agenda-and-mails': agenda,
  '0005-fewer-indexes': indexes,
};

const attempts = 40;

/** A store over any database that Kysely speaks to. Call {@link migrate} first. */
export function createSqlStore(db: Kysely<Schema>, traits: SqlTraits): Store {
  type Work<T> = (transaction: Transaction) => Promise<T>;

  const within =
    <T>(work: Work<T>, locks: Locks) =>
    (db: Kysely<Schema>): Promise<T> =>
      work(transactionOver(db, traits.bulk(db, locks), locks));

  async function isolated<T>(work: Work<T>): Promise<T> {
    const builder = db.transaction();
    const level = traits.locksRows ? builder.setIsolationLevel('serializable') : builder;
    return level.execute(within(work, 'none'));
  }
  async function claimed<T>(work: Work<T>): Promise<T> {
    const builder = db.transaction();
    const level = traits.locksRows ? builder.setIsolationLevel('read committed') : builder;
    return level.execute(within(work, traits.locksRows ? 'rows' : 'all'));
  }
  async function again<T>(once: () => Promise<T>): Promise<T> {
    for (let attempt = 2; ; attempt += 1) {
      await pause(Math.random() * 2 ** Math.min(attempt, 6));
      try {
        return await once();
      } catch (error) {
        if (attempt === attempts || !traits.isCollision(error)) throw error;
      }
    }
  }

  let last: Promise<unknown> = Promise.resolve();
  async function untilDone<T>(once: () => Promise<T>): Promise<T> {
    try {
      return await once();
    } catch (error) {
      if (!traits.isCollision(error)) throw error;
    }
    // What collided is run again one at a time: many senders wait for one number after the other, and none gives up.
    const result = last.then(() => again(once));
    last = result.catch(() => undefined);
    return result;
  }

  return {
    transaction: (work) => untilDone(() => isolated(work)),
    claiming: (work) => untilDone(() => claimed(work)),
    async ping() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

/** Brings the schema up to date; what was done is recorded in the database. @throws what the database says. */
export async function migrate(db: Kysely<Schema>): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('The database could not be brought up to date.', { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
