import { appendOnly, DuplicateRowError } from './store.ts';
import type { Kind, Row, Transaction } from './store.ts';

/** A transaction that keeps what it writes until it is asked to write it all at once. */
export interface Batched extends Transaction {
  /** Reads many rows at once, so that `get` finds them without asking. */
  load(kind: Kind, ids: readonly string[]): Promise<void>;
  /** Writes what was kept. */
  flush(): Promise<void>;
}

/** What a batch knows of one row: as it is now, and what is left to write of it. */
interface Known {
  readonly row: Row | undefined;
  readonly write?: 'insert' | 'put' | 'delete';
}

/**
 * Lets code that was written for one case at a time run over many: its reads were made together beforehand, and its
 * writes are made together afterwards. Nothing else changes: it sees what it wrote.
 */
export function batched(tx: Transaction): Batched {
  const known = new Map<Kind, Map<string, Known>>();
  const table = (kind: Kind): Map<string, Known> => {
    const rows = known.get(kind) ?? new Map<string, Known>();
    known.set(kind, rows);
    return rows;
  };

  async function find(kind: Kind, id: string): Promise<Known> {
    const held = table(kind).get(id);
    if (held !== undefined) return held;
    const found: Known = { row: await tx.get(kind, id) };
    table(kind).set(id, found);
    return found;
  }

  const flush = async (): Promise<void> => {
    for (const [kind, rows] of known) {
      const writes = [...rows.entries()].filter(([, { write }]) => write !== undefined);
      const of = (wanted: Known['write']): Row[] =>
        writes.flatMap(([, { row, write }]) => (write === wanted && row !== undefined ? [row] : []));
      const gone = writes.flatMap(([id, { write }]) => (write === 'delete' ? [id] : []));
      if (gone.length > 0) await tx.deleteAll(kind, gone);
      if (of('insert').length > 0) await tx.insertAll(kind, of('insert'));
      if (of('put').length > 0) await tx.putAll(kind, of('put'));
      for (const [id, { row }] of writes) rows.set(id, { row });
    }
  };

  const whole: Batched = {
    async load(kind, ids) {
      const rows = table(kind);
      const wanted = ids.filter((id) => !rows.has(id));
      if (wanted.length === 0) return;
      for (const id of wanted) rows.set(id, { row: undefined });
      for (const row of await tx.getAll(kind, wanted)) rows.set(row.id, { row });
    },
    flush,
    async get<Body>(kind: Kind, id: string) {
      // The caller names the shape it wrote under this kind.
      return (await find(kind, id)).row as Row<Body> | undefined;
    },
    async insert(kind, row) {
      const before = table(kind).get(row.id);
      if (before?.row !== undefined) throw new DuplicateRowError(kind);
      // A row that is taken out and put in again is one that is replaced.
      table(kind).set(row.id, { row, write: before?.write === 'delete' ? 'put' : 'insert' });
    },
    async put(kind, row) {
      if (appendOnly.has(kind)) return tx.put(kind, row);
      const before = table(kind).get(row.id);
      table(kind).set(row.id, { row, write: before?.write === 'insert' ? 'insert' : 'put' });
    },
    async delete(kind, id) {
      if (appendOnly.has(kind)) return tx.delete(kind, id);
      table(kind).set(id, { row: undefined, write: 'delete' });
    },
    async list(kind, query) {
      await flush();
      return tx.list(kind, query);
    },
    async getAll<Body>(kind: Kind, ids: readonly string[]) {
      await whole.load(kind, ids);
      const rows = await Promise.all([...new Set(ids)].map((id) => whole.get<Body>(kind, id)));
      return rows.filter((row) => row !== undefined);
    },
    async insertAll(kind, rows) {
      for (const row of rows) await whole.insert(kind, row);
    },
    async putAll(kind, rows) {
      for (const row of rows) await whole.put(kind, row);
    },
    async deleteAll(kind, ids) {
      for (const id of ids) await whole.delete(kind, id);
    },
    claim: (kind, query) => tx.claim(kind, query),
    async deleteBefore(kind, owner, sort) {
      await flush();
      return tx.deleteBefore(kind, owner, sort);
    },
    next: (counter) => tx.next(counter),
  };
  return whole;
}
