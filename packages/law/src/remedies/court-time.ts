/**
 * How appeals to the administration move the time to go to court.
 * - CRPA, L411-2: a gracious or hierarchical appeal made within that time interrupts it: it runs again, whole, from its
 *   rejection; when both are made within the first time, from the last of the two rejections. L411-7: silence for two months
 *   rejects the appeal; a refusal notified while the new time runs makes it run again (CJA, R421-2).
 * - L412-4: where a prior appeal is mandatory, a gracious or hierarchical one keeps nothing.
 * Days are counted by date: the day given is never later than the true one (before the administrative court the limit is
 * *franc*: see `endOfTimeLimit`).
 */
import type { LegalRef, PlainDate } from '@bonne-foi/contract';
import { addDuration } from '../calendar/duration.ts';
import { courts, crpaProcedure as crpa } from '../sources/procedure-texts.ts';

/** A gracious or hierarchical appeal. */
export interface VoluntaryAppeal {
  readonly kind: 'review_by_author' | 'review_by_superior';
  /** Day on which the administration received it. */
  readonly receivedOn: PlainDate;
  /** Day on which its rejection was notified, if it was. */
  readonly rejectedOn?: PlainDate;
}

/** A decision, its time, and what was done since. */
export interface CourtTimeFacts {
  /** Notification of the decision, or birth of the implied one. */
  readonly from: PlainDate;
  readonly appeals: readonly VoluntaryAppeal[];
  /** The decision must first go through a mandatory prior appeal. */
  readonly hasMandatoryPriorAppeal: boolean;
}

/** Until when the court may be seized. */
export interface CourtTime {
  readonly until: PlainDate;
  /** Day from which the time ran again, when an appeal interrupted it. */
  readonly runsAgainFrom?: PlainDate;
  readonly sources: readonly LegalRef[];
}

const length = 'P2M';

/** Last day to seize the administrative court; for a mandatory prior appeal, last day to make that appeal. */
export function courtTime({ from, appeals, hasMandatoryPriorAppeal }: CourtTimeFacts): CourtTime {
  const until = addDuration(from, length);
  const inTime = appeals.filter(({ receivedOn }) => receivedOn <= until);
  if (hasMandatoryPriorAppeal) {
    return { until, sources: appeals.length > 0 ? [crpa.l4124] : [] };
  }
  if (inTime.length === 0) return { until, sources: [courts.r4211] };
  const runsAgainFrom = inTime.map(rejectionDay).sort().at(-1) ?? from;
  const isImplied = inTime.some(
    ({ rejectedOn, receivedOn }) => rejectedOn === undefined || rejectedOn > addDuration(receivedOn, length),
  );
  return {
    until: addDuration(runsAgainFrom, length),
    runsAgainFrom,
    sources: [crpa.l4112, ...(isImplied ? [crpa.l4117, courts.r4212] : [courts.r4211])],
  };
}

/** Day on which an appeal is rejected, by a notification or by silence. */
function rejectionDay({ receivedOn, rejectedOn }: VoluntaryAppeal): PlainDate {
  const bySilence = addDuration(receivedOn, length);
  if (rejectedOn === undefined) return bySilence;
  // Later than the second time: that refusal is not said to open another one (R421-2).
  return rejectedOn <= addDuration(bySilence, length) ? rejectedOn : bySilence;
}
