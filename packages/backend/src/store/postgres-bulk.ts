import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Bulk, Locks } from './bulk.ts';
import type { RowTable, Schema } from './sql-store.ts';

/**
 * Many rows at once on PostgreSQL: one statement, whose text and parameters are as many whatever the number of rows.
 * Bodies are one text, cut by the server: quoting each within an array costs more than writing it.
 */
export function postgresBulk(db: Kysely<Schema>, locks: Locks): Bulk {
  return {
    async read(kind, ids) {
      // Always in the same order: two transactions that hold rows wait for one another, and never in a circle.
      const select = db
        .selectFrom(kind)
        .selectAll()
        .where('id', '=', sql<string>`any(${ids}::text[])`)
        .orderBy('id');
      return (locks === 'rows' ? select.forUpdate() : select).execute();
    },
    async insert(kind, rows) {
      const result = await sql`insert into ${sql.table(kind)} (id, owner, scope, sort, body)
        select id, owner, scope, sort, body from ${given(rows)} on conflict (id) do nothing`.execute(db);
      return Number(result.numAffectedRows);
    },
    async put(kind, rows) {
      await sql`insert into ${sql.table(kind)} (id, owner, scope, sort, body)
        select id, owner, scope, sort, body from ${given(rows)} on conflict (id) do update set
          owner = excluded.owner, scope = excluded.scope, sort = excluded.sort, body = excluded.body`.execute(
        db,
      );
    },
    async rewrite(kind, rows) {
      await sql`update ${sql.table(kind)} as held set body = given.body
        from ${given(rows)} where held.id = given.id`.execute(db);
    },
    async move(kind, ids, from, to) {
      await sql`update ${sql.table(kind)} set scope = ${to.scope}, sort = ${to.sort}
        where id = any(${ids}::text[]) and scope = ${from.scope} and sort = ${from.sort}`.execute(db);
    },
    async delete(kind, ids) {
      await sql`delete from ${sql.table(kind)} where id = any(${ids}::text[])`.execute(db);
    },
  };
}

/** A character that JSON text never holds as it is (RFC 8259, 7). */
const separator = '\u001e';

/** Rows given as a table. */
function given(rows: readonly RowTable[]): RawBuilder<unknown> {
  const bodies = rows.map(({ body }) => body).join(separator);
  return sql`unnest(
    ${rows.map(({ id }) => id)}::text[],
    ${rows.map(({ owner }) => owner)}::text[],
    ${rows.map(({ scope }) => scope)}::text[],
    ${rows.map(({ sort }) => sort)}::text[],
    string_to_array(${bodies}, ${separator})
  ) as given(id, owner, scope, sort, body)`;
}
