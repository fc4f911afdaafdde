import { parisDay } from '@bonne-foi/law';
import type { Row, Transaction } from '../store/store.ts';
import { monthsOf } from './period.ts';

/** Mistakes shown and corrections sent: procedure, field, code. */
export const errorGroup = 'errors';
/** What became of advice: type, procedure, field, card. */
export const signalGroup = 'signals';
/** Was it useful? Card, `true` or `false`. */
export const feedbackGroup = 'feedback';
/** Code of what was corrected and sent: a code of this service, beside those of the contract. */
export const correctedCode = 'corrected';

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

const idOf = ({ group, period, parts }: Counted): string => [group, period, ...parts].join('~').slice(0, 200);

/** True when something was counted there already. */
export async function isCounted(tx: Transaction, counted: Counted): Promise<boolean> {
  return (await tx.get('counts', idOf(counted))) !== undefined;
}

/** Adds to a count. */
export async function addCount(tx: Transaction, counted: Counted, count: number): Promise<void> {
  const id = idOf(counted);
  const row = await tx.get<CountRow>('counts', id);
  const body: CountRow = { ...counted, count: (row?.body.count ?? 0) + count };
  await tx.put('counts', {
    id,
    owner: counted.group,
    scope: `${counted.group}~${counted.period}`,
    // Rows of one sort come in the order of their ids; a sort has 32 characters at most.
    sort: counted.period,
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

/** Counts of a group in a quarter, added up, by their parts joined with `~`. */
export async function quarterCounts(
  tx: Transaction,
  group: string,
  quarter: string,
): Promise<ReadonlyMap<string, CountRow>> {
  const counts = new Map<string, CountRow>();
  for (const month of monthsOf(quarter)) {
    for (const row of await countsOf(tx, group, month)) {
      const name = row.parts.join('~');
      counts.set(name, { ...row, count: row.count + (counts.get(name)?.count ?? 0) });
    }
  }
  return counts;
}

/** Month of an instant in Paris. */
export function monthOf(at: Date): string {
  return parisDay(at).slice(0, 7);
}
