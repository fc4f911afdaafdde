import { appendOnly, DuplicateRowError, kinds } from './store.ts';
import type { ClaimQuery, Kind, Place, Query, Row, Store, Transaction } from './store.ts';

/** A row as it is kept: the body is JSON text, as in the databases, so that nothing is shared or forgotten. */
interface Kept extends Omit<Row, 'body'> {
  readonly body: string;
}

type Undo = () => void;

/**
 * A store in memory, for tests and for the browser. Transactions wait for one another; one that fails is undone.
 * It forgets everything when it is let go.
 */
export function createMemoryStore(): Store {
  const tables = new Map<Kind, Map<string, Kept>>(kinds.map((kind) => [kind, new Map<string, Kept>()]));
  const counters = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();

  async function alone<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const undo: Undo[] = [];
    try {
      return await work(transactionOver(tables, counters, undo));
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw error;
    }
  }

  const transaction: Store['transaction'] = (work) => {
    const result = last.then(() => alone(work));
    last = result.catch(() => undefined);
    return result;
  };
  return {
    transaction,
    claiming: transaction,
    ping: () => Promise.resolve(),
    close: async () => {
      await last;
    },
  };
}

function transactionOver(
  tables: ReadonlyMap<Kind, Map<string, Kept>>,
  counters: Map<string, number>,
  undo: Undo[],
): Transaction {
  const table = (kind: Kind): Map<string, Kept> => {
    const rows = tables.get(kind);
    if (rows === undefined) throw new Error(`There is no table "${kind}".`);
    return rows;
  };
  const write = (kind: Kind, id: string, row: Kept | undefined): void => {
    const rows = table(kind);
    const before = rows.get(id);
    undo.push(() => (before === undefined ? rows.delete(id) : rows.set(id, before)));
    if (row === undefined) rows.delete(id);
    else rows.set(id, row);
  };
  const transaction: Transaction = {
    async get<Body>(kind: Kind, id: string) {
      const row = table(kind).get(id);
      return row === undefined ? undefined : toRow<Body>(row);
    },
    async list<Body>(kind: Kind, query: Query) {
      const rows = [...table(kind).values()].filter((row) => matches(row, query));
      const direction = query.order === 'oldest' ? 1 : -1;
      rows.sort((a, b) => direction * compare(a, b));
      return rows.slice(0, query.limit).map((row) => toRow<Body>(row));
    },
    async insert(kind, row) {
      if (table(kind).has(row.id)) throw new DuplicateRowError(kind);
      write(kind, row.id, toKept(row));
    },
    async put(kind, row) {
      refuseAppendOnly(kind);
      write(kind, row.id, toKept(row));
    },
    async delete(kind, id) {
      refuseAppendOnly(kind);
      write(kind, id, undefined);
    },
    async getAll<Body>(kind: Kind, ids: readonly string[]) {
      const rows = [...new Set(ids)].map((id) => table(kind).get(id));
      return rows.flatMap((row) => (row === undefined ? [] : [toRow<Body>(row)]));
    },
    async insertAll(kind, rows) {
      for (const row of rows) await transaction.insert(kind, row);
    },
    async putAll(kind, rows) {
      for (const row of rows) await transaction.put(kind, row);
    },
    async rewriteAll(kind, rows) {
      refuseAppendOnly(kind);
      for (const { id, body } of rows) {
        const before = table(kind).get(id);
        if (before !== undefined) write(kind, id, { ...before, body: JSON.stringify(body) });
      }
    },
    async moveAll(kind: Kind, ids: readonly string[], from: Place, to: Place) {
      refuseAppendOnly(kind);
      for (const id of ids) {
        const before = table(kind).get(id);
        if (before?.scope === from.scope && before.sort === from.sort) write(kind, id, { ...before, ...to });
      }
    },
    async deleteAll(kind, ids) {
      for (const id of ids) await transaction.delete(kind, id);
    },
    async claim<Body>(kind: Kind, { scope, before, limit, moveTo }: ClaimQuery) {
      const due = [...table(kind).values()].filter((row) => row.scope === scope && row.sort < before);
      const taken = due.sort(compare).slice(0, limit);
      if (moveTo === undefined) return taken.map((row) => toRow<Body>(row));
      const moved = taken.map((row) => ({ ...row, sort: moveTo }));
      for (const row of moved) write(kind, row.id, row);
      return moved.map((row) => toRow<Body>(row));
    },
    async deleteBefore(kind, owner, sort) {
      refuseAppendOnly(kind);
      const old = [...table(kind).values()].filter((row) => row.owner === owner && row.sort < sort);
      for (const row of old) write(kind, row.id, undefined);
      return old.length;
    },
    async next(counter) {
      const before = counters.get(counter);
      const value = (before ?? 0) + 1;
      counters.set(counter, value);
      undo.push(() => (before === undefined ? counters.delete(counter) : counters.set(counter, before)));
      return value;
    },
  };
  return transaction;
}

/** @throws Error when rows of this kind are written once and for all. */
export function refuseAppendOnly(kind: Kind): void {
  if (appendOnly.has(kind)) throw new Error(`Rows of "${kind}" are written once: they cannot be changed.`);
}

function matches(row: Kept, query: Query): boolean {
  if (query.owner !== undefined && row.owner !== query.owner) return false;
  if (query.scope !== undefined && row.scope !== query.scope) return false;
  if (query.scopes?.includes(row.scope) === false) return false;
  if (query.after === undefined) return true;
  const order = compare(row, query.after);
  return query.order === 'oldest' ? order > 0 : order < 0;
}

function compare(a: { sort: string; id: string }, b: { sort: string; id: string }): number {
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

function toKept(row: Row): Kept {
  return { ...row, body: JSON.stringify(row.body) };
}

function toRow<Body>(row: Kept): Row<Body> {
  // The caller names the shape it wrote under this kind; JSON keeps it.
  return { ...row, body: JSON.parse(row.body) as Body };
}
