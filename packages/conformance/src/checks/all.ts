import type { ActingCheck, Observer } from '../check.ts';
import { answerObservers } from '../observers/answers.ts';
import { contentObservers } from '../observers/contents.ts';
import { scenarioChecks } from '../scenario/load.ts';
import { discoveryChecks } from './discovery.ts';
import { listChecks } from './lists.ts';
import { peopleChecks } from './people.ts';
import { publicChecks } from './public.ts';
import { receiptChecks } from './receipts.ts';
import { recordChecks } from './records.ts';
import { sweepChecks } from './sweeps.ts';

/** Every check that acts, in the order of a run. */
export function actingChecks(): readonly ActingCheck[] {
  return [
    ...discoveryChecks,
    ...sweepChecks,
    ...recordChecks,
    ...peopleChecks,
    ...receiptChecks,
    ...listChecks,
    ...publicChecks,
    ...scenarioChecks(),
  ];
}

/** Every check that looks. */
export const observers: readonly Observer[] = [...answerObservers, ...contentObservers];
