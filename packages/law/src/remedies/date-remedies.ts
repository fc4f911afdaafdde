/**
 * Puts days on the remedies that a procedure names. Where a prior appeal is mandatory, the court has no day yet: its time
 * runs from the answer, or the silence, of that appeal (CRPA, L412-3; CSS, R142-1-A). Days are counted by date, so that none
 * is later than the true one.
 */
import type { PlainDate, Remedy } from '@bonne-foi/contract';
import { addDuration } from '../calendar/duration.ts';

/**
 * Remedies with their deadlines, counted from the day they open.
 * @param isOpposable Whether the time limits bind the person (see `opposability`); what is not known is said to bind, so
 * that nobody waits.
 */
export function datedRemedies(
  remedies: readonly Remedy[],
  opensOn: PlainDate,
  isOpposable: boolean | 'unknown' = true,
): Remedy[] {
  const hasPriorAppeal = remedies.some(({ kind }) => kind === 'mandatory_prior_appeal');
  return remedies.map((remedy) => {
    const isLater = hasPriorAppeal && remedy.kind === 'judicial_appeal';
    if (remedy.timeLimit === undefined || remedy.deadline !== undefined || isLater) return { ...remedy };
    const deadline = addDuration(opensOn, remedy.timeLimit);
    return { ...remedy, deadline, opposable: isOpposable !== false };
  });
}
