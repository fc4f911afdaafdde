import { parisDay } from '@bonne-foi/law';
import type { Row, Transaction } from '../store/store.ts';

/** What is counted: a group, a month, and names of the contract. Nothing that was typed, nobody. */
export interface Counted {
  readonly group: string;
  /** `2026-11` */
  readonly period: string;
  readonly parts: readonly string[];
}

/** A count as it is kept. */
export interface CountRow extends Counted {
  readonly count: number;
}

/** Adds to a count. */
export async function addCount(tx: Transaction, counted: Counted, count: number): Promise<void> {
  const id = [counted.group, counted.period, ...counted.parts].join('~').slice(0, 200);
  const row = await tx.get<CountRow>('counts', id);
  const body: CountRow = { ...counted, count: (row?.body.count ?? 0) + count };
  await tx.put('counts', {
    id,
    owner: counted.group,
    scope: `${counted.group}~${counted.period}`,
    sort: id,
    body,
  });
}

/** Counts of a group in a month. */
export async function countsOf(tx: Transaction, group: string, period: string): Promise<CountRow[]> {
  const rows: Row<CountRow>[] = await tx.list<CountRow>('counts', {
    scope: `${group}~${period}`,
    order: 'oldest',
    limit: 10_000,
  });
  return rows.map(({ body }) => body);
}

/** Month of an instant in Paris. */
export function monthOf(at: Date): string {
  return parisDay(at).slice(0, 7);
}
