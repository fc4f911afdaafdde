import type { RowTable } from './sql-store.ts';
import type { Kind, Place } from './store.ts';

/** What reading holds until the end: nothing; the rows found by id or claimed; all, by the one right to write. */
export type Locks = 'none' | 'rows' | 'all';

/**
 * What is done to many rows at once, in the way that costs a database least: statements whose text does not depend on
 * how many rows there are, so that each is prepared once. Never called for no row.
 */
export interface Bulk {
  /** The rows that are there, held as the transaction holds what it reads. */
  read(kind: Kind, ids: readonly string[]): Promise<readonly RowTable[]>;
  /** Adds the rows whose id is free; how many they were. */
  insert(kind: Kind, rows: readonly RowTable[]): Promise<number>;
  put(kind: Kind, rows: readonly RowTable[]): Promise<void>;
  /** Writes the bodies alone, of rows that are there. */
  rewrite(kind: Kind, rows: readonly RowTable[]): Promise<void>;
  /** Moves the rows that stand at a place. */
  move(kind: Kind, ids: readonly string[], from: Place, to: Place): Promise<void>;
  delete(kind: Kind, ids: readonly string[]): Promise<void>;
}
