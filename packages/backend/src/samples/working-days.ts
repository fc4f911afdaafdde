/** Days on which the services of the samples are open: not a Saturday, not a Sunday, not a public holiday of France. */

const dayMs = 86_400_000;
const fixedHolidays = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
const movableHolidays = [1, 39, 50];

const isoDay = (date: number): string => new Date(date).toISOString().slice(0, 10);

/** Easter Sunday of a year of the Gregorian calendar (the "anonymous" computus, Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = 22 + epact + weekday - 7 * late;
  return isoDay(Date.UTC(year, 2, march));
}

/** @param day `YYYY-MM-DD` */
export function isWorkingDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  const weekday = new Date(at).getUTCDay();
  if (weekday === 0 || weekday === 6 || fixedHolidays.includes(day.slice(5))) return false;
  const easter = Date.parse(`${easterSunday(Number(day.slice(0, 4)))}T00:00:00Z`);
  return !movableHolidays.some((after) => easter + after * dayMs === at);
}

/** The working day that this day is, or else the one before it. */
export function workingDayUpTo(day: string): string {
  let at = Date.parse(`${day}T00:00:00Z`);
  while (!isWorkingDay(isoDay(at))) at -= dayMs;
  return isoDay(at);
}

/** The day before. */
export function dayBefore(day: string): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) - dayMs);
}
