import type { Kysely } from 'kysely';

/** Frozen here: a migration does not follow the code that comes after it. */
const tables = [
  'records',
  'corrections',
  'events',
  'receipts',
  'attachments',
  'invitations',
  'journal',
  'answers',
  'numbers',
  'counts',
];

/** One table for each kind of row, and the counters. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const table of tables) {
    await db.schema
      .createTable(table)
      .addColumn('id', 'varchar(200)', (column) => column.primaryKey())
      .addColumn('owner', 'varchar(200)', (column) => column.notNull())
      .addColumn('scope', 'varchar(200)', (column) => column.notNull())
      .addColumn('sort', 'varchar(32)', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex(`${table}_by_owner`).on(table).columns(['owner', 'sort', 'id']).execute();
    await db.schema.createIndex(`${table}_by_scope`).on(table).columns(['scope', 'sort', 'id']).execute();
  }
  await db.schema
    .createTable('counters')
    .addColumn('name', 'varchar(200)', (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
}
