/**
 * *Jours ouvrés* and *jours ouvrables*. The CRPA counts in *jours ouvrés* (R112-11-2) and does not define them; the sense
 * taken is the usual one: a *jour ouvré* is worked by the service, Monday to Friday, not a public holiday; a *jour
 * ouvrable* may be worked, Monday to Saturday, not a public holiday.
 *
 * A holiday that is not known for sure (Good Friday in Alsace-Moselle) counts as worked: what the administration owes is
 * then due sooner, and no time limit of a person is shown later than it is.
 */
import type { PlainDate } from '@bonne-foi/contract';
import { addDays, weekday } from './duration.ts';
import { isPublicHoliday, mainland } from './public-holidays.ts';
import type { Place } from './public-holidays.ts';

/** *Jour ouvré*: Monday to Friday, not a public holiday. */
export function isJourOuvre(day: PlainDate, place: Place = mainland): boolean {
  return weekday(day) <= 5 && isPublicHoliday(day, place) !== true;
}

/** *Jour ouvrable*: Monday to Saturday, not a public holiday. */
export function isJourOuvrable(day: PlainDate, place: Place = mainland): boolean {
  return weekday(day) <= 6 && isPublicHoliday(day, place) !== true;
}

/**
 * The day so many *jours ouvrés* after another; the day of the event is not counted.
 * @param count A whole number, 0 or more; 0 gives the same day.
 */
export function addJoursOuvres(day: PlainDate, count: number, place: Place = mainland): PlainDate {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (isJourOuvre(current, place)) left -= 1;
  }
  return current;
}
