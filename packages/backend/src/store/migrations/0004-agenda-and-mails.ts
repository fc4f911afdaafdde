import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What time will do and when (`agenda`), whom mails go to (`contacts`), and the mails themselves (`mails`). Every case
 * that was sent before stands in the agenda at once: it is looked at, and finds its place.
 */
const tables = ['agenda', 'contacts', 'mails'];

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
    await db.schema.createIndex(`${table}_by_scope`).on(table).columns(['scope', 'sort', 'id']).execute();
  }
  // Only addresses are looked for by person.
  await db.schema.createIndex('contacts_by_owner').on('contacts').columns(['owner', 'sort', 'id']).execute();
  await sql`insert into agenda (id, owner, scope, sort, body)
    select id, '', 'due', '', 'null' from corrections where scope not in ('', 'expired')`.execute(db);
}
