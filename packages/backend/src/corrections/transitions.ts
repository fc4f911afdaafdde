import type { Phase } from '@bonne-foi/contract';

/** Statuses that this backend enters, finer than the phase. */
export type Status =
  | 'draft'
  | 'registered'
  | 'acknowledged'
  | 'transferred'
  | 'under_review'
  | 'awaiting_user'
  | 'accepted'
  | 'partially_accepted'
  | 'refused'
  | 'deemed_refused'
  | 'deemed_accepted'
  | 'withdrawn'
  | 'closed_no_action'
  | 'contested';

/** Acts and happenings that may move a correction. */
export type Act =
  | 'edit'
  | 'attach'
  | 'submit'
  | 'discard'
  | 'withdraw'
  | 'message'
  | 'answer_items'
  | 'contest'
  | 'take_charge'
  | 'request_items'
  | 'cancel_items_request'
  | 'transfer'
  | 'decide'
  | 'sanction'
  | 'close'
  | 'items_deadline'
  | 'deem';

/** What the person may do; the rest is the service's, or time's. */
export const personActs = [
  'edit',
  'attach',
  'submit',
  'discard',
  'withdraw',
  'message',
  'answer_items',
  'contest',
] as const satisfies readonly Act[];

/** What an agent may do. */
export const agentActs = [
  'take_charge',
  'request_items',
  'cancel_items_request',
  'transfer',
  'message',
  'decide',
  'sanction',
  'close',
] as const satisfies readonly Act[];

/** Phase of each status. */
export const phaseOf: { readonly [status in Status]: Phase } = {
  draft: 'draft',
  registered: 'with_administration',
  acknowledged: 'with_administration',
  transferred: 'with_administration',
  under_review: 'with_administration',
  awaiting_user: 'with_user',
  accepted: 'closed',
  partially_accepted: 'closed',
  refused: 'closed',
  deemed_refused: 'closed',
  deemed_accepted: 'closed',
  withdrawn: 'closed',
  closed_no_action: 'closed',
  contested: 'closed',
};

/** Where an act leads; `same` moves nothing, a list is decided by what the act says. */
type Outcome = Status | 'same' | 'gone' | readonly Status[];

const decisions: readonly Status[] = ['accepted', 'partially_accepted', 'refused'];
const received: readonly Status[] = ['registered', 'acknowledged'];
const deemed: readonly Status[] = ['deemed_refused', 'deemed_accepted'];

const beforeReview = {
  withdraw: 'withdrawn',
  message: 'same',
  take_charge: 'under_review',
  transfer: 'transferred',
  deem: deemed,
} as const satisfies { readonly [act in Act]?: Outcome };

const reviewed = {
  request_items: 'awaiting_user',
  decide: decisions,
  sanction: 'same',
  close: 'closed_no_action',
} as const satisfies { readonly [act in Act]?: Outcome };

const afterDecision = { sanction: 'same', message: 'same' } as const satisfies {
  readonly [act in Act]?: Outcome;
};

/** The whole state machine: from each status, what may be done and where it leads. Nothing leaves `closed`. */
export const transitions: { readonly [status in Status]: { readonly [act in Act]?: Outcome } } = {
  draft: { edit: 'same', attach: 'same', submit: received, discard: 'gone' },
  // Not acknowledged yet: the service does it when it takes charge (R112-11-2).
  registered: beforeReview,
  acknowledged: { ...beforeReview, ...reviewed },
  transferred: { ...beforeReview, ...reviewed },
  under_review: { ...beforeReview, ...reviewed },
  awaiting_user: {
    edit: 'same',
    attach: 'same',
    answer_items: 'same',
    submit: 'under_review',
    withdraw: 'withdrawn',
    message: 'same',
    take_charge: 'same',
    cancel_items_request: 'under_review',
    items_deadline: 'under_review',
    decide: decisions,
    sanction: 'same',
    close: 'closed_no_action',
    deem: deemed,
  },
  accepted: afterDecision,
  partially_accepted: { ...afterDecision, contest: 'contested' },
  refused: { ...afterDecision, contest: 'contested' },
  // A decision made by silence may still be followed by an express one (LIFE-6).
  deemed_refused: { ...afterDecision, contest: 'contested', decide: decisions },
  deemed_accepted: { ...afterDecision, decide: decisions },
  withdrawn: {},
  closed_no_action: {},
  contested: { sanction: 'same' },
};

/** Whether an act is possible in a status. */
export function isPossible(status: Status, act: Act): boolean {
  return transitions[status][act] !== undefined;
}

/** Where an act leads. @throws Error when it leads nowhere, or not to `chosen`: a mistake of this code. */
export function next(status: Status, act: Act, chosen?: Status): Status {
  const outcome = transitions[status][act];
  if (outcome === 'same') return status;
  if (outcome === undefined || outcome === 'gone')
    throw new Error(`"${act}" leads nowhere from "${status}".`);
  if (typeof outcome === 'string') return outcome;
  if (chosen === undefined || !outcome.includes(chosen))
    throw new Error(`"${act}" needs one of its outcomes.`);
  return chosen;
}
