import type { ActingCheck, Observer } from '../check.ts';
import { answerObservers } from '../observers/answers.ts';
import { contentObservers } from '../observers/contents.ts';
import { scenarioChecks } from '../scenario/load.ts';
import { fieldRuleChecks } from './field-rules.ts';
import { invitationChecks } from './invitations.ts';
import { lifeChecks } from './life.ts';
import { loadChecks } from './load.ts';
import { receiptProofChecks } from './receipt-proof.ts';
import { headerObservers } from '../observers/headers.ts';
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
    ...loadChecks,
    ...recordChecks,
    ...fieldRuleChecks,
    ...peopleChecks,
    ...receiptChecks,
    ...receiptProofChecks,
    ...lifeChecks,
    ...listChecks,
    ...publicChecks,
    ...invitationChecks,
    ...scenarioChecks(),
  ];
}

/** Every check that looks. */
export const observers: readonly Observer[] = [...answerObservers, ...headerObservers, ...contentObservers];
