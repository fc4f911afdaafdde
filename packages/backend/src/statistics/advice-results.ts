import type { AdviceResult } from '@bonne-foi/contract';
import type { Call } from '../http/handler.ts';
import { feedbackGroup, quarterCounts, signalGroup } from './count-store.ts';
import { publishedCount } from './disclosure.ts';

/**
 * What became of the advice shown in a quarter. Both numbers of a pair are shown, or none: one of them beside what is
 * otherwise known of the card would give the other.
 */
export async function adviceResults(call: Call, quarter: string): Promise<AdviceResult[]> {
  const signals = await quarterCounts(call.tx, signalGroup, quarter);
  const feedback = await quarterCounts(call.tx, feedbackGroup, quarter);
  const wanted = call.query.get('procedure');
  const results: AdviceResult[] = [];
  for (const { parts } of signals.values()) {
    const [type, procedure = '', field = '', adviceId = ''] = parts;
    if (type !== 'advice_followed' || (wanted !== null && procedure !== wanted)) continue;
    const outcome = await pair(call, quarter, signals, [
      parts,
      ['advice_dismissed', procedure, field, adviceId],
    ]);
    if (outcome === undefined) continue;
    const opinion = await pair(call, quarter, feedback, [
      [adviceId, 'true'],
      [adviceId, 'false'],
    ]);
    results.push({
      adviceId,
      procedure,
      ...(field !== '' && { field }),
      followed: outcome[0],
      notFollowed: outcome[1],
      ...(opinion !== undefined && { helpful: opinion[0], notHelpful: opinion[1] }),
    });
  }
  return results.sort((one, other) => other.followed - one.followed).slice(0, 100);
}

async function pair(
  { service }: Call,
  quarter: string,
  counts: Awaited<ReturnType<typeof quarterCounts>>,
  cells: readonly [readonly string[], readonly string[]],
): Promise<[number, number] | undefined> {
  const published: number[] = [];
  for (const parts of cells) {
    const name = parts.join('~');
    const count = publishedCount({
      count: counts.get(name)?.count ?? 0,
      blur: await service.blur(`${quarter}~${name}`),
    });
    if (count === undefined) return undefined;
    published.push(count);
  }
  const [first, second] = published;
  return first === undefined || second === undefined ? undefined : [first, second];
}
