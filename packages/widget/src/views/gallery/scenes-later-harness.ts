import { examples } from '@bonne-foi/contract/examples';
import type { Correction, Invitation, Receipt } from '@bonne-foi/contract';
import { toDraft } from '../../correction/draft-write.ts';
import type { FollowState, InvitationState, ReceiptState, State } from '../../correction/state.ts';
import { august, checking, files, quarterly, service } from './samples-harness.ts';

const { awaitingUser, decided, transferred, underReview } = examples.getCorrection.response;
const events = examples.listEvents.response.events.items;
const { acknowledgement, acknowledgementOfRequest, registration } = examples.getReceipt.response;
const { open, overdue } = examples.getInvitation.response;

const receipt = (full: Receipt | undefined, more: Partial<ReceiptState> = {}): ReceiptState => {
  const { id, kind, number, receivedAt, issuedAt, formats } = full ?? registration;
  return {
    screen: 'receipt',
    service,
    summary: { id, kind, number, receivedAt, issuedAt, formats },
    owner: { kind: 'correction', correction: examples.submitCorrection.response.registered },
    ...(full === undefined ? {} : { receipt: full }),
    receiptFailed: false,
    fresh: true,
    ...more,
  };
};

const follow = (correction: Correction, more: Partial<FollowState> = {}): FollowState => ({
  screen: 'follow',
  service,
  correction,
  events,
  record: quarterly,
  panel: 'none',
  typed: {
    replies: {},
    replyConfirmed: false,
    message: '',
    messageFiles: [],
    files: {},
    withdrawConfirmed: false,
  },
  issues: [],
  ...more,
});

const invitation = (from: Invitation, more: Partial<InvitationState> = {}): InvitationState => ({
  screen: 'invitation',
  service,
  invitation: from,
  panel: 'choose',
  comment: '',
  confirmed: false,
  issues: [],
  ...more,
});

const replied: FollowState['typed'] = {
  ...follow(awaitingUser).typed,
  replies: {
    itm_1: { comment: '', files: ['f1', 'f2'], noDocument: { checked: true, code: '', text: '' } },
  },
  files,
};

const fresh = {
  ...quarterly,
  values: {
    ...quarterly.values,
    [august]: { state: 'declared', value: { amount: '1512.00', currency: 'EUR' }, asOf: '2026-11-21' },
  },
};

const conflict: State = {
  screen: 'conflict',
  desk: checking,
  fresh,
  paths: [august],
  choices: {},
  issues: [],
};

/** The later screens in each state worth looking at, by name. */
export const laterScenes: Readonly<Record<string, State>> = {
  'receipt-registration': receipt(registration),
  'receipt-declaration': receipt(acknowledgement),
  'receipt-request': receipt(acknowledgementOfRequest),
  'receipt-loading': receipt(undefined),
  'receipt-unavailable': receipt(undefined, { receiptFailed: true }),
  'receipt-invitation': receipt(examples.getInvitationReceipt.response.invitationReceipt, {
    owner: { kind: 'invitation', invitation: examples.respondToInvitation.response.answered },
  }),
  follow: follow(underReview),
  'follow-asked': follow(awaitingUser),
  'follow-decided': follow(decided),
  'follow-transferred': follow(transferred),
  'follow-withdrawn': follow(examples.withdrawCorrection.response.withdrawn, { notice: 'withdrawn' }),
  reply: follow(awaitingUser, {
    panel: 'reply',
    typed: replied,
    issues: [
      { path: 'itm_1', part: 'noDocument', code: 'required' },
      { path: '', part: 'confirmed', code: 'not-confirmed' },
    ],
  }),
  message: follow(underReview, { panel: 'message' }),
  'message-sending': follow(underReview, {
    panel: 'message',
    acting: { what: 'message', key: 'k', lost: 0 },
  }),
  withdraw: follow(underReview, { panel: 'withdraw' }),
  invitation: invitation(open),
  'invitation-overdue': invitation(overdue),
  'invitation-answered': invitation(examples.respondToInvitation.response.answered),
  'invitation-exact': invitation(open, { panel: 'confirm' }),
  'invitation-contest': invitation(open, {
    panel: 'contest',
    issues: [{ path: '', part: 'comment', code: 'required' }],
  }),
  conflict,
  'conflict-mine': { ...conflict, choices: { [august]: 'mine' } },
  'correct-kept-draft': {
    screen: 'correct',
    desk: { ...checking, draft: toDraft(quarterly, examples.updateCorrection.response.draftPatched) },
    issues: [],
    saving: false,
  },
};
