import { addDays, isJourOuvre } from '@bonne-foi/law';

/** The working day that this day is, or else the one before it: the services of the samples are open then. */
export function workingDayUpTo(day: string): string {
  return isJourOuvre(day) ? day : workingDayUpTo(dayBefore(day));
}

/** The day before. */
export const dayBefore = (day: string): string => addDays(day, -1);
