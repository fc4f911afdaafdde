import type { FrequentError } from '@bonne-foi/contract';
import type { Call } from '../http/handler.ts';
import type { Service } from '../service.ts';
import { frequentErrors } from './frequent-errors.ts';
import { lastQuarter } from './period.ts';

/** How often the mistake of a card is seen, by id of card: 1000 for the most frequent one of its procedure. */
export type Ranks = ReadonlyMap<string, number>;

interface Known {
  readonly until: number;
  readonly ranks: Ranks;
}

const freshMs = 300_000;
const known = new WeakMap<Service, Known>();

/**
 * What the last quarter that is over teaches about the order of advice. It follows from the numbers that are published
 * and from nothing else, so that no order of cards tells what is hidden. Worked out at most every five minutes.
 */
export async function observedRanks(call: Call): Promise<Ranks> {
  const held = known.get(call.service);
  if (held !== undefined && held.until > call.now.getTime()) return held.ranks;
  const everything = { ...call, query: new URLSearchParams() };
  const { items } = await frequentErrors(everything, lastQuarter(call.now));
  const ranks = ranksOf(items);
  known.set(call.service, { until: call.now.getTime() + freshMs, ranks });
  return ranks;
}

/** Ranks of the cards, from the mistakes published: a card about several fields counts for the most frequent one. */
export function ranksOf(items: readonly FrequentError[]): Ranks {
  const most = new Map<string, number>();
  for (const { procedure, count = 0, advice = [] } of items) {
    if (advice.length > 0) most.set(procedure, Math.max(count, most.get(procedure) ?? 0));
  }
  const ranks = new Map<string, number>();
  for (const { procedure, count = 0, advice = [] } of items) {
    const rank = Math.round((1000 * count) / (most.get(procedure) ?? count));
    for (const id of advice) ranks.set(id, Math.max(rank, ranks.get(id) ?? 0));
  }
  return ranks;
}
