/**
 * Last day of a time limit. By default the length is counted by date and the end moves for no reason: a Sunday stays a
 * Sunday. Only a text makes a time limit *franc*, or moves its end; each way of counting here is one text.
 */
import type { Duration, LegalRef, PlainDate } from '@bonne-foi/contract';
import { civilProcedure, cssProcedure, francRule } from '../sources/procedure-texts.ts';
import { addDays, addDuration, weekday } from './duration.ts';
import { isPublicHoliday, mainland } from './public-holidays.ts';
import type { Place } from './public-holidays.ts';
import { isJourOuvrable } from './working-days.ts';

/**
 * How the end is found.
 * - `by_date`: no text moves it.
 * - `civil_procedure`: Code de procédure civile, art. 641 and 642: an end on a Saturday, a Sunday or a holiday moves to
 *   the next day that is none of these. Before the *tribunal judiciaire* (CSS R142-1-A, II).
 * - `dsn`: CSS R133-14, I: an end on a day that is a holiday or not *ouvré* moves to the next *jour ouvrable*. By the
 *   words, a Friday holiday moves to Saturday, which is *ouvrable*: the sooner reading is kept.
 * - `administrative_court`: case law: the limit is *franc*, the day after the end is still in time, and moves as above.
 */
export type Counting = 'by_date' | 'civil_procedure' | 'dsn' | 'administrative_court';

/** The end of a time limit, and why it is there. */
export interface TimeLimitEnd {
  /** Last day on which the act is in time, until midnight in Europe/Paris. */
  readonly lastDay: PlainDate;
  /** The day it would have been, when a text moved it. */
  readonly movedFrom?: PlainDate;
  /** Texts of the way of counting; empty for `by_date`. */
  readonly sources: readonly LegalRef[];
}

/**
 * Last day of a time limit that an event starts.
 * @param from Day of the event: notification, receipt, birth of an implied decision. It is not counted.
 */
export function endOfTimeLimit(
  from: PlainDate,
  length: Duration,
  counting: Counting = 'by_date',
  place: Place = mainland,
): TimeLimitEnd {
  const end = addDuration(from, length);
  switch (counting) {
    case 'by_date':
      return { lastDay: end, sources: [] };
    case 'civil_procedure':
      return moved(end, (day) => isHeldDay(day, place), [civilProcedure.a641, civilProcedure.a642]);
    case 'administrative_court':
      return moved(addDays(end, 1), (day) => isHeldDay(day, place), [francRule]);
    case 'dsn': {
      const sources = [cssProcedure.r13314];
      return isHeldDay(end, place)
        ? moved(end, (day) => day === end || !isJourOuvrable(day, place), sources)
        : { lastDay: end, sources };
    }
  }
}

/** Saturday, Sunday or a holiday that is certain. */
function isHeldDay(day: PlainDate, place: Place): boolean {
  return weekday(day) >= 6 || isPublicHoliday(day, place) === true;
}

function moved(
  end: PlainDate,
  isExcluded: (day: PlainDate) => boolean,
  sources: readonly LegalRef[],
): TimeLimitEnd {
  let lastDay = end;
  while (isExcluded(lastDay)) lastDay = addDays(lastDay, 1);
  return lastDay === end ? { lastDay, sources } : { lastDay, movedFrom: end, sources };
}
