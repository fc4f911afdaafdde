import { sql } from 'kysely';
import type { ColumnType, Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import * as tables from './migrations/0001-tables.ts';
import * as queue from './migrations/0002-queue.ts';
import * as audits from './migrations/0003-audits.ts';
import { refuseAppendOnly } from './memory-store.ts';
import { DuplicateRowError } from './store.ts';
import type { Kind, Query, Row, Store, Transaction } from './store.ts';

/** Columns of every table of rows. */
interface RowTable {
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
  /** Asks for full isolation where it is not a matter of course. */
  readonly serializable: boolean;
}

/** Every migration, in order. Forward only: what was published is never changed, a new one is added. */
export const migrations: { readonly [name: string]: Migration } = {
  '0001-tables': tables,
  '0002-queue': queue,
  '0003-audits': audits,
};

const attempts = 40;

/** A store over any database that Kysely speaks to. Call {@link migrate} first. */
export function createSqlStore(db: Kysely<Schema>, traits: SqlTraits): Store {
  async function once<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const builder = db.transaction();
    const isolated = traits.serializable ? builder.setIsolationLevel('serializable') : builder;
    return isolated.execute((transaction) => work(transactionOver(transaction)));
  }
  async function again<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 2; ; attempt += 1) {
      await pause(Math.random() * 2 ** Math.min(attempt, 6));
      try {
        return await once(work);
      } catch (error) {
        if (attempt === attempts || !traits.isCollision(error)) throw error;
      }
    }
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    async transaction(work) {
      try {
        return await once(work);
      } catch (error) {
        if (!traits.isCollision(error)) throw error;
      }
      // What collided is run again one at a time: many senders wait for one number after the other, and none gives up.
      const result = last.then(() => again(work));
      last = result.catch(() => undefined);
      return result;
    },
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

function transactionOver(db: Kysely<Schema>): Transaction {
  return {
    async get<Body>(kind: Kind, id: string) {
      const row = await db.selectFrom(kind).selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toRow<Body>(row);
    },
    async list<Body>(kind: Kind, query: Query) {
      const direction = query.order === 'oldest' ? 'asc' : 'desc';
      let select = db.selectFrom(kind).selectAll();
      if (query.owner !== undefined) select = select.where('owner', '=', query.owner);
      if (query.scope !== undefined) select = select.where('scope', '=', query.scope);
      if (query.scopes !== undefined) {
        if (query.scopes.length === 0) return [];
        select = select.where('scope', 'in', query.scopes);
      }
      const { after } = query;
      if (after !== undefined) {
        const beyond = query.order === 'oldest' ? '>' : '<';
        select = select.where((eb) => eb(eb.refTuple('sort', 'id'), beyond, eb.tuple(after.sort, after.id)));
      }
      const rows = await select
        .orderBy('sort', direction)
        .orderBy('id', direction)
        .limit(query.limit)
        .execute();
      return rows.map((row) => toRow<Body>(row));
    },
    async insert(kind, row) {
      const result = await db
        .insertInto(kind)
        .values(toColumns(row))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst();
      if (result.numInsertedOrUpdatedRows === 0n) throw new DuplicateRowError(kind);
    },
    async put(kind, row) {
      refuseAppendOnly(kind);
      const columns = toColumns(row);
      const { id: _id, ...changed } = columns;
      await db
        .insertInto(kind)
        .values(columns)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
        .execute();
    },
    async delete(kind, id) {
      refuseAppendOnly(kind);
      await db.deleteFrom(kind).where('id', '=', id).execute();
    },
    async deleteBefore(kind, owner, sort) {
      refuseAppendOnly(kind);
      const result = await db
        .deleteFrom(kind)
        .where('owner', '=', owner)
        .where('sort', '<', sort)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },
    async next(counter) {
      const { value } = await db
        .insertInto('counters')
        .values({ name: counter, value: 1 })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet((eb) => ({ value: eb('counters.value', '+', 1) })),
        )
        .returning('value')
        .executeTakeFirstOrThrow();
      return Number(value);
    },
  };
}

function toColumns(row: Row): RowTable {
  return { ...row, body: JSON.stringify(row.body) };
}

function toRow<Body>(row: RowTable): Row<Body> {
  // The caller names the shape it wrote under this kind; JSON keeps it.
  return { ...row, body: JSON.parse(row.body) as Body };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
