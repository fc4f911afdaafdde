import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Bulk } from './bulk.ts';
import type { RowTable } from './sql-store.ts';
import type { Kind } from './store.ts';

/**
 * Many rows at once on SQLite: a statement for one row, prepared once and run for each. There is no server to go to, so
 * that this costs less than a long statement. The caller's transaction is that of the one connection.
 */
export function sqliteBulk(database: DatabaseSync): Bulk {
  const statements = new Map<string, StatementSync>();
  const prepared = (text: string): StatementSync => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const runAll = (text: string, all: readonly (readonly SQLInputValue[])[]): number => {
    const statement = prepared(text);
    let changes = 0;
    for (const parameters of all) changes += Number(statement.run(...parameters).changes);
    return changes;
  };
  const into = (kind: Kind): string =>
    `insert into "${kind}" (id, owner, scope, sort, body) values (?, ?, ?, ?, ?)`;

  return {
    async read(kind, ids) {
      const statement = prepared(`select id, owner, scope, sort, body from "${kind}" where id = ?`);
      return ids.flatMap((id) => {
        // The columns named above, all of them text that is not null.
        const row = statement.get(id) as unknown as RowTable | undefined;
        return row === undefined ? [] : [row];
      });
    },
    async insert(kind, rows) {
      return runAll(`${into(kind)} on conflict (id) do nothing`, rows.map(columns));
    },
    async put(kind, rows) {
      runAll(
        `${into(kind)} on conflict (id) do update set
          owner = excluded.owner, scope = excluded.scope, sort = excluded.sort, body = excluded.body`,
        rows.map(columns),
      );
    },
    async rewrite(kind, rows) {
      runAll(
        `update "${kind}" set body = ? where id = ?`,
        rows.map(({ id, body }) => [body, id]),
      );
    },
    async move(kind, ids, from, to) {
      runAll(
        `update "${kind}" set scope = ?, sort = ? where id = ? and scope = ? and sort = ?`,
        ids.map((id) => [to.scope, to.sort, id, from.scope, from.sort]),
      );
    },
    async delete(kind, ids) {
      runAll(
        `delete from "${kind}" where id = ?`,
        ids.map((id) => [id]),
      );
    },
  };
}

function columns({ id, owner, scope, sort, body }: RowTable): SQLInputValue[] {
  return [id, owner, scope, sort, body];
}
