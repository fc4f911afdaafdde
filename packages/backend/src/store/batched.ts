import { appendOnly, DuplicateRowError } from './store.ts';
import type { Kind, Row, Transaction } from './store.ts';

/** A transaction that keeps what it writes until it is asked to write it all at once. */
export interface Batched extends Transaction {
  /** Reads many rows at once, so that `get` finds them without asking. */
  load(kind: Kind, ids: readonly string[]): Promise<void>;
  /**
   * Does a part of the work: when it fails, nothing is left of what it kept to write, and the rest goes on. One at a time.
   * @throws what the part throws, when some of it is in the database already because it asked for a list.
   * @returns whether it was done.
   */
  attempt(part: () => Promise<void>, onError: (error: unknown) => void): Promise<boolean>;
  /** Writes what was kept. */
  flush(): Promise<void>;
}

/** How a row is to be written; `rewrite` when its place is what it was. */
type Write = 'insert' | 'put' | 'rewrite' | 'delete';

/** What a batch knows of one row: as it is now, and what is left to write of it. */
interface Known {
  readonly row: Row | undefined;
  readonly write?: Write;
}

/**
 * Lets code that was written for one case at a time run over many: its reads were made together beforehand, and its
 * writes are made together afterwards. Nothing else changes: it sees what it wrote.
 */
export function batched(tx: Transaction): Batched {
  const known = new Map<Kind, Map<string, Known>>();
  let undo: (() => void)[] | undefined;
  let flushes = 0;

  const table = (kind: Kind): Map<string, Known> => {
    let rows = known.get(kind);
    if (rows === undefined) known.set(kind, (rows = new Map<string, Known>()));
    return rows;
  };

  const keep = (kind: Kind, id: string, now: Known): void => {
    const rows = table(kind);
    const before = rows.get(id);
    undo?.push(() => (before === undefined ? rows.delete(id) : rows.set(id, before)));
    rows.set(id, now);
  };

  const flush = async (): Promise<void> => {
    flushes += 1;
    for (const [kind, rows] of known) {
      const left: { readonly [write in Write]: Row[] } = { insert: [], put: [], rewrite: [], delete: [] };
      const gone: string[] = [];
      for (const [id, { row, write }] of rows) {
        if (write === undefined) continue;
        if (row === undefined) gone.push(id);
        else left[write].push(row);
        rows.set(id, { row });
      }
      if (gone.length > 0) await tx.deleteAll(kind, gone);
      if (left.insert.length > 0) await tx.insertAll(kind, left.insert);
      if (left.put.length > 0) await tx.putAll(kind, left.put);
      if (left.rewrite.length > 0) await tx.rewriteAll(kind, left.rewrite);
    }
  };

  /** Before what is done in the database itself: what is known of this kind may not hold after it. */
  const leave = async (kind: Kind): Promise<void> => {
    await flush();
    known.delete(kind);
  };

  const whole: Batched = {
    async load(kind, ids) {
      const rows = table(kind);
      const wanted = ids.filter((id) => !rows.has(id));
      if (wanted.length === 0) return;
      for (const id of wanted) rows.set(id, { row: undefined });
      for (const row of await tx.getAll(kind, wanted)) rows.set(row.id, { row });
    },
    async attempt(part, onError) {
      const before = flushes;
      const steps: (() => void)[] = [];
      undo = steps;
      try {
        await part();
        return true;
      } catch (error) {
        if (flushes !== before) throw error;
        for (const step of steps.reverse()) step();
        onError(error);
        return false;
      } finally {
        undo = undefined;
      }
    },
    flush,
    async get<Body>(kind: Kind, id: string) {
      let held = table(kind).get(id);
      if (held === undefined) {
        held = { row: await tx.get(kind, id) };
        table(kind).set(id, held);
      }
      // The caller names the shape it wrote under this kind.
      return held.row as Row<Body> | undefined;
    },
    async insert(kind, row) {
      const before = table(kind).get(row.id);
      if (before?.row !== undefined) throw new DuplicateRowError(kind);
      // A row that is taken out and put in again is one that is replaced.
      keep(kind, row.id, { row, write: before?.write === 'delete' ? 'put' : 'insert' });
    },
    async put(kind, row) {
      if (appendOnly.has(kind)) return tx.put(kind, row);
      keep(kind, row.id, { row, write: replacing(table(kind).get(row.id), row) });
    },
    async delete(kind, id) {
      if (appendOnly.has(kind)) return tx.delete(kind, id);
      keep(kind, id, { row: undefined, write: 'delete' });
    },
    async list(kind, query) {
      await flush();
      return tx.list(kind, query);
    },
    async getAll<Body>(kind: Kind, ids: readonly string[]) {
      await whole.load(kind, ids);
      const rows: Row<Body>[] = [];
      for (const id of new Set(ids)) {
        const row = await whole.get<Body>(kind, id);
        if (row !== undefined) rows.push(row);
      }
      return rows;
    },
    async insertAll(kind, rows) {
      for (const row of rows) await whole.insert(kind, row);
    },
    async putAll(kind, rows) {
      for (const row of rows) await whole.put(kind, row);
    },
    async rewriteAll(kind, rows) {
      await leave(kind);
      await tx.rewriteAll(kind, rows);
    },
    async moveAll(kind, ids, from, to) {
      await leave(kind);
      await tx.moveAll(kind, ids, from, to);
    },
    async deleteAll(kind, ids) {
      for (const id of ids) await whole.delete(kind, id);
    },
    async claim(kind, query) {
      await leave(kind);
      return tx.claim(kind, query);
    },
    async deleteBefore(kind, owner, sort) {
      await leave(kind);
      return tx.deleteBefore(kind, owner, sort);
    },
    next: (counter) => tx.next(counter),
  };
  return whole;
}

/** How to write a row in place of what is known of it. */
function replacing(before: Known | undefined, { owner, scope, sort }: Row): Write {
  if (before?.row === undefined) return 'put';
  if (before.write === 'insert') return 'insert';
  const { row } = before;
  const isInPlace = row.owner === owner && row.scope === scope && row.sort === sort;
  return isInPlace && before.write !== 'put' ? 'rewrite' : 'put';
}
