import type { Kysely } from 'kysely';

/** Requests to be audited: one row each, found by their person or by their procedure. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('audits')
    .addColumn('id', 'varchar(200)', (column) => column.primaryKey())
    .addColumn('owner', 'varchar(200)', (column) => column.notNull())
    .addColumn('scope', 'varchar(200)', (column) => column.notNull())
    .addColumn('sort', 'varchar(32)', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('audits_by_owner').on('audits').columns(['owner', 'sort', 'id']).execute();
  await db.schema.createIndex('audits_by_scope').on('audits').columns(['scope', 'sort', 'id']).execute();
}
