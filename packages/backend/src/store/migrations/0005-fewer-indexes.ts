import type { Kysely } from 'kysely';

/** Nobody looks for these rows by their owner: an index that is never read costs at every write. */
const tables = ['events', 'journal', 'queue'];

export async function up(db: Kysely<never>): Promise<void> {
  for (const table of tables) await db.schema.dropIndex(`${table}_by_owner`).execute();
}
