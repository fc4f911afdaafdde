/**
 * Places in lists ordered by time: fifteen digits of milliseconds and six of a counter, so that things of one
 * instant keep the order in which they were made. Digits only: every database sorts them alike.
 */
export function createSorter(): (at: Date) => string {
  let last = -1;
  let count = 0;
  return (at) => {
    const instant = Math.max(at.getTime(), last);
    count = instant === last ? count + 1 : 0;
    last = instant;
    return sortOf(new Date(instant)) + String(count).padStart(6, '0');
  };
}

/** The beginning of every place at this instant. */
export function sortOf(at: Date): string {
  return String(at.getTime()).padStart(15, '0');
}
