import type { Action } from '@bonne-foi/contract';
import type { AnnouncedFeatures } from '../discovery/features.ts';
import type { CorrectionRow } from './correction-row.ts';
import { isPossible, personActs } from './transitions.ts';

/** What this person may do now: the state machine, less what is not announced or has no object. */
export function actionsOf(row: CorrectionRow, features: AnnouncedFeatures): Action[] {
  return personActs.filter((act) => {
    if (!isPossible(row.status, act)) return false;
    switch (act) {
      case 'attach':
        return features.attachments !== undefined;
      case 'message':
        return row.phase !== 'closed';
      case 'submit':
        return hasSomething(row);
      case 'discard':
        return row.receipts.length === 0;
      case 'contest':
        return row.contestedBy === undefined;
      case 'edit':
      case 'withdraw':
      case 'answer_items':
        return true;
    }
  });
}

/** Whether there is something to send (LIFE-2): changes in a draft, answers to what was asked. */
export function hasSomething(row: CorrectionRow): boolean {
  if (row.phase === 'draft') return Object.keys(row.changes).length > 0 || row.comment !== undefined;
  return Object.keys(row.answers).length > 0;
}
