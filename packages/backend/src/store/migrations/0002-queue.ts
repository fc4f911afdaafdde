import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * The queue of each procedure: one row for each case that was sent, in the order of deadlines. Cases of before stand
 * at the end, in the order of arrival, until they are next looked at.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('queue')
    .addColumn('id', 'varchar(200)', (column) => column.primaryKey())
    .addColumn('owner', 'varchar(200)', (column) => column.notNull())
    .addColumn('scope', 'varchar(200)', (column) => column.notNull())
    .addColumn('sort', 'varchar(32)', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('queue_by_owner').on('queue').columns(['owner', 'sort', 'id']).execute();
  await db.schema.createIndex('queue_by_scope').on('queue').columns(['scope', 'sort', 'id']).execute();
  await sql`insert into queue (id, owner, scope, sort, body)
    select id, '', scope, '99999999' || sort, 'null' from corrections where scope <> ''`.execute(db);
}
