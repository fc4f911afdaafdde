export const lawVersion = '0.1.0';

// Calendar: days, lengths, holidays, time limits.
export { addDays, addDuration, daysBetween, isUsableDuration, weekday } from './calendar/duration.ts';
export { easterSunday } from './calendar/easter.ts';
export { isOver, parisDay, startOfDay, toTimestamp } from './calendar/paris-day.ts';
export { isPublicHoliday, mainland, publicHolidays } from './calendar/public-holidays.ts';
export type { Place, PublicHoliday, Territory } from './calendar/public-holidays.ts';
export { endOfTimeLimit } from './calendar/time-limit.ts';
export type { Counting, TimeLimitEnd } from './calendar/time-limit.ts';
export { addJoursOuvres, isJourOuvrable, isJourOuvre } from './calendar/working-days.ts';
