import type { PlainDate, Remedy } from '@bonne-foi/contract';
import { runCases } from '../run-cases-harness.ts';
import { cite } from '../sources/procedure-texts.ts';
import { courtTime } from './court-time.ts';
import type { CourtTimeFacts } from './court-time.ts';
import { datedRemedies } from './date-remedies.ts';
import { opposability } from './opposable.ts';
import type { OpposableFacts } from './opposable.ts';
import { remedyPaths } from './paths.ts';
import type { ChallengedDecision } from './paths.ts';
import { boardDates } from './prior-appeal.ts';
import type { BoardFacts } from './prior-appeal.ts';

runCases(new URL('opposable.cases.json', import.meta.url), (facts: OpposableFacts) => {
  const { isOpposable, sources } = opposability(facts);
  return { isOpposable, articles: sources.map(cite) };
});

runCases(new URL('court-time.cases.json', import.meta.url), (facts: CourtTimeFacts) => {
  const { sources: _sources, ...time } = courtTime(facts);
  return time;
});

runCases(new URL('paths.cases.json', import.meta.url), (decision: ChallengedDecision) =>
  remedyPaths(decision).map(({ kind, before, deadline, isAfterPriorAppeal, effect }) =>
    [
      kind,
      before,
      ...(deadline === undefined ? [] : [`until ${deadline}`]),
      ...(isAfterPriorAppeal === true ? ['after the prior appeal'] : []),
      ...(effect === undefined ? [] : [effect]),
    ].join(' '),
  ),
);

runCases(new URL('prior-appeal.cases.json', import.meta.url), (facts: BoardFacts) => {
  const { sources: _sources, ...dates } = boardDates(facts);
  return dates;
});

interface Undated {
  readonly remedies: readonly Remedy[];
  readonly opensOn: PlainDate;
  readonly isOpposable?: boolean | 'unknown';
}

runCases(
  new URL('date-remedies.cases.json', import.meta.url),
  ({ remedies, opensOn, isOpposable }: Undated) => datedRemedies(remedies, opensOn, isOpposable),
);
