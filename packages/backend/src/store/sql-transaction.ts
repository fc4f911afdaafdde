import type { Kysely } from 'kysely';
import { refuseAppendOnly } from './memory-store.ts';
import type { RowTable, Schema } from './sql-store.ts';
import { DuplicateRowError } from './store.ts';
import type { ClaimQuery, Kind, Query, Row, Transaction } from './store.ts';

/** Rows that one statement writes at most: SQLite takes 32 766 parameters, PostgreSQL 65 535. */
const statementRows = 1000;

/**
 * A transaction over a database that Kysely speaks to.
 * @param locks What reading holds until the end: `none`; `rows` found by id or claimed; `all`, the one right to write.
 */
export function transactionOver(db: Kysely<Schema>, locks: 'none' | 'rows' | 'all'): Transaction {
  return {
    async get<Body>(kind: Kind, id: string) {
      const select = db.selectFrom(kind).selectAll().where('id', '=', id);
      const row = await (locks === 'rows' ? select.forUpdate() : select).executeTakeFirst();
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
    async getAll<Body>(kind: Kind, ids: readonly string[]) {
      const rows: Row<Body>[] = [];
      // Always in the same order: two transactions that hold rows wait for one another, and never in a circle.
      for (const some of chunks([...new Set(ids)].sort())) {
        const select = db.selectFrom(kind).selectAll().where('id', 'in', some).orderBy('id');
        const found = await (locks === 'rows' ? select.forUpdate() : select).execute();
        rows.push(...found.map((row) => toRow<Body>(row)));
      }
      return rows;
    },
    async insertAll(kind, rows) {
      for (const some of chunks(rows)) {
        const result = await db
          .insertInto(kind)
          .values(some.map(toColumns))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst();
        if (result.numInsertedOrUpdatedRows !== BigInt(some.length)) throw new DuplicateRowError(kind);
      }
    },
    async putAll(kind, rows) {
      refuseAppendOnly(kind);
      for (const some of chunks(rows)) {
        await db
          .insertInto(kind)
          .values(some.map(toColumns))
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet((eb) => ({
              owner: eb.ref('excluded.owner'),
              scope: eb.ref('excluded.scope'),
              sort: eb.ref('excluded.sort'),
              body: eb.ref('excluded.body'),
            })),
          )
          .execute();
      }
    },
    async deleteAll(kind, ids) {
      refuseAppendOnly(kind);
      for (const some of chunks(ids)) await db.deleteFrom(kind).where('id', 'in', some).execute();
    },
    async claim<Body>(kind: Kind, { scope, before, limit }: ClaimQuery) {
      // A first step that writes takes the right to write: nobody else claims before the end.
      if (locks === 'all') await db.deleteFrom(kind).where('id', '=', '').execute();
      const select = db
        .selectFrom(kind)
        .selectAll()
        .where('scope', '=', scope)
        .where('sort', '<', before)
        .orderBy('sort')
        .orderBy('id')
        .limit(limit);
      const rows = await (locks === 'rows' ? select.forUpdate().skipLocked() : select).execute();
      return rows.map((row) => toRow<Body>(row));
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

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / statementRows) }, (_none, at) =>
    items.slice(at * statementRows, (at + 1) * statementRows),
  );
}
