/**
 * What the service needs from a database, and no more: rows that hold one JSON document each, found by
 * their id, their owner or their scope, changed together or not at all. Memory, SQLite and PostgreSQL keep
 * it, and pass the same suite (`store-suite.ts`).
 */

/** The kinds of row; one table each. */
export const kinds = [
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
  'queue',
  'audits',
  'agenda',
  'contacts',
  'mails',
] as const;

/** Kind of a row. */
export type Kind = (typeof kinds)[number];

/** Kinds whose rows are written once, and never changed or removed. */
export const appendOnly: ReadonlySet<Kind> = new Set<Kind>(['events', 'receipts', 'journal', 'numbers']);

/** One row. `body` is any JSON value; a store gives back exactly what JSON keeps of it. */
export interface Row<Body = unknown> {
  /** Unique within the kind; random, so that rows spread over the machines of a distributed database. */
  readonly id: string;
  /** Person (or service) it belongs to; empty when nobody. */
  readonly owner: string;
  /** What it is part of: a correction for its events, a service for its cases; empty when nothing. */
  readonly scope: string;
  /** Order within a list: an instant and a counter. Never changes, so that a walk loses nothing. */
  readonly sort: string;
  readonly body: Body;
}

/** Where a list goes on from: the last row that was given. */
export interface Position {
  readonly sort: string;
  readonly id: string;
}

/** Which rows, in what order. */
export interface Query {
  readonly owner?: string;
  readonly scope?: string;
  /** Rows of any of these scopes, in place of `scope`. */
  readonly scopes?: readonly string[];
  readonly order: 'oldest' | 'newest';
  readonly after?: Position;
  /** At most so many rows. */
  readonly limit: number;
}

/** Rows of work that is taken: those of a scope whose place is before an instant. */
export interface ClaimQuery {
  readonly scope: string;
  readonly before: string;
  /** At most so many rows, oldest first. */
  readonly limit: number;
  /** Place that they are given at once, when one is: it says whose they are after this transaction. */
  readonly moveTo?: string;
}

/** A scope, and a place in it. */
export type Place = Pick<Row, 'scope' | 'sort'>;

/** A row of that id was there already. */
export class DuplicateRowError extends Error {
  override readonly name = 'DuplicateRowError';
}

/** What may be done within a transaction. */
export interface Transaction {
  get<Body>(kind: Kind, id: string): Promise<Row<Body> | undefined>;
  list<Body>(kind: Kind, query: Query): Promise<Row<Body>[]>;
  /** @throws {@link DuplicateRowError} when the id is taken. */
  insert(kind: Kind, row: Row): Promise<void>;
  /**
   * Writes the row whether it was there or not. `sort` of a row that was there must not change, except where rows are
   * work to be taken in its turn, and nobody walks them (`agenda`, `mails`).
   */
  put(kind: Kind, row: Row): Promise<void>;
  delete(kind: Kind, id: string): Promise<void>;
  /** The rows that are there, in no order. */
  getAll<Body>(kind: Kind, ids: readonly string[]): Promise<Row<Body>[]>;
  /** As `insert`, for many rows at once. @throws {@link DuplicateRowError} when an id is taken. */
  insertAll(kind: Kind, rows: readonly Row[]): Promise<void>;
  /** As `put`, for many rows at once, each of another id. */
  putAll(kind: Kind, rows: readonly Row[]): Promise<void>;
  /** Writes the bodies of rows that are there, and nothing else of them: no index is touched. */
  rewriteAll(kind: Kind, rows: readonly Row[]): Promise<void>;
  /** Gives another place to those of the rows that stand at a place; their bodies stay. The others are left. */
  moveAll(kind: Kind, ids: readonly string[], from: Place, to: Place): Promise<void>;
  deleteAll(kind: Kind, ids: readonly string[]): Promise<void>;
  /** Takes rows for this transaction alone, until its end; those that another one holds are passed over. */
  claim<Body>(kind: Kind, query: ClaimQuery): Promise<Row<Body>[]>;
  /** Removes the rows of an owner sorted before `sort`; how many. For what expires. */
  deleteBefore(kind: Kind, owner: string, sort: string): Promise<number>;
  /** Adds one to a named counter and gives its new value, from 1: no number is ever given twice. */
  next(counter: string): Promise<number>;
}

/** A database. */
export interface Store {
  /**
   * Runs `work` alone, as far as it can tell: all its writes are kept, durably, or none. It may be run again
   * after a collision with another transaction, so it changes nothing but the transaction.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * Runs `work` over rows that it claims, beside other work of the same kind: what it reads by id is held until its
   * end, so that nothing is lost between a read and a write; what it lists is not. All its writes are kept, or none. It
   * may be run again.
   */
  claiming<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Resolves when the database answers. @throws when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
