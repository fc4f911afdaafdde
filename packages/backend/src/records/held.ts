import type { FieldPath, FieldValue, Id, PlainDate, Timestamp } from '@bonne-foi/contract';
import type { CountRow } from '../statistics/count-store.ts';

/**
 * What is kept of one path. As in a FieldValue, but the true value is there even when it is masked: the
 * projection takes it out before anything leaves (REC-3).
 */
export type HeldValue = Omit<FieldValue, 'correctionId'>;

/** A record as it is kept, before the procedure's definitions are joined to it. */
export interface Held {
  readonly id: Id;
  /** Subject of the person it is about, as `Principal.subject`. */
  readonly owner: string;
  /** Key of its procedure. */
  readonly procedure: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly correctableUntil?: PlainDate;
  readonly values: { readonly [path: FieldPath]: HeldValue };
  /** Items of each repeated group, in order. */
  readonly items?: { readonly [group: string]: readonly Id[] };
  /** Name of the person, for receipts and for agents. */
  readonly person: string;
  /** Version number, from 1: moves when the answer to GET moves. */
  readonly revision: number;
  /** Revision at which the value of a path last moved; absent while it never did. */
  readonly moved?: { readonly [path: FieldPath]: number };
  /** Corrections that wait for an answer, by path, newest last (GDPR art. 18). */
  readonly contested?: { readonly [path: FieldPath]: readonly Id[] };
}

/** A record to begin with, for a demonstration or a test. */
export type SeedRecord = Omit<Held, 'revision' | 'moved' | 'contested'> & {
  /** Where its person is written to before they have sent anything. */
  readonly email?: string;
};

/** An invitation to begin with. It is sent at the moment of seeding. */
export interface SeedInvitation {
  readonly id: Id;
  readonly recordId: Id;
  readonly title: string;
  readonly reason: string;
  readonly paths: readonly string[];
  /** ISO 8601 length, for example `P30D`. */
  readonly timeLimit: string;
  readonly effect: string;
  readonly source?: string;
}

/** What a demonstration begins with. */
export interface Seed {
  readonly records: readonly SeedRecord[];
  readonly invitations?: readonly SeedInvitation[];
  /** Counts of mistakes and of advice, as `sendErrorSignals` would have added them up. */
  readonly counts?: readonly CountRow[];
}

/** Version of a record on the wire. */
export function recordVersion({ id, revision }: Pick<Held, 'id' | 'revision'>): string {
  return `"${id}-${revision}"`;
}

/** Revision that a version of this record names; undefined when it never had it. */
export function revisionOfRecord(held: Held, version: string): number | undefined {
  const prefix = `"${held.id}-`;
  if (!version.startsWith(prefix) || !version.endsWith('"')) return undefined;
  const revision = Number(version.slice(prefix.length, -1));
  return Number.isInteger(revision) && revision >= 1 && revision <= held.revision ? revision : undefined;
}
