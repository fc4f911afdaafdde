import type { Duration, PlainDate } from '@bonne-foi/contract';
import { runCases } from '../run-cases-harness.ts';
import { addDuration } from './duration.ts';
import { isPublicHoliday } from './public-holidays.ts';
import type { Place } from './public-holidays.ts';
import { endOfTimeLimit } from './time-limit.ts';
import type { Counting } from './time-limit.ts';
import { addJoursOuvres } from './working-days.ts';

interface Length {
  readonly day: PlainDate;
  readonly length: Duration;
}

runCases(new URL('duration.cases.json', import.meta.url), ({ day, length }: Length) =>
  addDuration(day, length),
);

runCases(
  new URL('public-holidays.cases.json', import.meta.url),
  ({ day, place }: { readonly day: PlainDate; readonly place: Place }) => isPublicHoliday(day, place),
);

interface WorkingDays {
  readonly day: PlainDate;
  readonly count: number;
  readonly place?: Place;
}

runCases(new URL('working-days.cases.json', import.meta.url), ({ day, count, place }: WorkingDays) =>
  addJoursOuvres(day, count, place),
);

interface Limit {
  readonly from: PlainDate;
  readonly length: Duration;
  readonly counting: Counting;
  readonly place?: Place;
}

runCases(new URL('time-limit.cases.json', import.meta.url), ({ from, length, counting, place }: Limit) => {
  const { lastDay, movedFrom } = endOfTimeLimit(from, length, counting, place);
  return { lastDay, movedFrom };
});
