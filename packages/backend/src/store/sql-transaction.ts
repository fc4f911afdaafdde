import type { Kysely } from 'kysely';
import type { Bulk, Locks } from './bulk.ts';
import { refuseAppendOnly } from './memory-store.ts';
import type { RowTable, Schema } from './sql-store.ts';
import { DuplicateRowError } from './store.ts';
import type { ClaimQuery, Kind, Place, Query, Row, Transaction } from './store.ts';

/**
 * A transaction over a database that Kysely speaks to.
 * @param bulk Does in it what is done to many rows at once.
 * @param locks What reading holds until the end: `none`; `rows` found by id or claimed; `all`, the one right to write.
 */
export function transactionOver(db: Kysely<Schema>, bulk: Bulk, locks: Locks): Transaction {
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
      const rows = ids.length === 0 ? [] : await bulk.read(kind, [...new Set(ids)]);
      return rows.map((row) => toRow<Body>(row));
    },
    async insertAll(kind, rows) {
      if (rows.length === 0) return;
      if ((await bulk.insert(kind, rows.map(toColumns))) < rows.length) throw new DuplicateRowError(kind);
    },
    async putAll(kind, rows) {
      refuseAppendOnly(kind);
      if (rows.length > 0) await bulk.put(kind, rows.map(toColumns));
    },
    async rewriteAll(kind, rows) {
      refuseAppendOnly(kind);
      if (rows.length > 0) await bulk.rewrite(kind, rows.map(toColumns));
    },
    async moveAll(kind: Kind, ids: readonly string[], from: Place, to: Place) {
      refuseAppendOnly(kind);
      if (ids.length > 0) await bulk.move(kind, ids, from, to);
    },
    async deleteAll(kind, ids) {
      refuseAppendOnly(kind);
      if (ids.length > 0) await bulk.delete(kind, ids);
    },
    async claim<Body>(kind: Kind, { scope, before, limit, moveTo }: ClaimQuery) {
      const due = db
        .selectFrom(kind)
        .where('scope', '=', scope)
        .where('sort', '<', before)
        .orderBy('sort')
        .orderBy('id')
        .limit(limit);
      const free = locks === 'rows' ? due.forUpdate().skipLocked() : due;
      if (moveTo !== undefined) {
        refuseAppendOnly(kind);
        const moved = db
          .updateTable(kind)
          .set({ sort: moveTo })
          .where('id', 'in', free.select('id'))
          .returningAll();
        return (await moved.execute()).map((row) => toRow<Body>(row));
      }
      // A first step that writes takes the right to write: nobody else claims before the end.
      if (locks === 'all') await db.deleteFrom(kind).where('id', '=', '').execute();
      return (await free.selectAll().execute()).map((row) => toRow<Body>(row));
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
  const { id, owner, scope, sort } = row;
  return { id, owner, scope, sort, body: JSON.stringify(row.body) };
}

function toRow<Body>(row: RowTable): Row<Body> {
  // The caller names the shape it wrote under this kind; JSON keeps it.
  const { id, owner, scope, sort, body } = row;
  return { id, owner, scope, sort, body: JSON.parse(body) as Body };
}
