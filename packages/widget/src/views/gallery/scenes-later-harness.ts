import { examples } from '@bonne-foi/contract/examples';
import type { Correction, Invitation, Receipt } from '@bonne-foi/contract';
import { toDraft } from '../../correction/draft-write.ts';
import type { AuditState } from '../../correction/audit-state.ts';
import { audit } from '../../correction/machine-harness.ts';
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

const audits = (more: Partial<AuditState> = {}): AuditState => ({
  screen: 'audit',
  service,
  requests: [],
  records: [{ id: quarterly.id, title: quarterly.title, procedure: quarterly.procedure }],
  panel: 'ask',
  points: '',
  recordId: '',
  confirmed: false,
  issues: [],
  ...more,
});

const crpa = [{ text: 'CRPA', article: 'L124-1' }];

/** Concluded twice: the newer conclusions take the place of the older ones (CRPA L124-2). */
const concluded = audit({
  phase: 'closed',
  status: 'concluded',
  points: [
    { label: 'Le montant net social d’août', recordId: quarterly.id },
    { label: 'Le nombre d’enfants' },
  ],
  findings: (['fnd_1', 'fnd_2'] as const).map((id) => ({
    id,
    issuer: { name: 'Caf de Valmorin' },
    issuedOn: id === 'fnd_1' ? '2026-10-02' : '2026-11-20',
    scope: ['Le montant net social d’août 2026'],
    conclusions: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Le montant à déclarer est 1 452,37 €.' }] },
    ],
    compliant: id === 'fnd_1',
    binding: id === 'fnd_2',
    ...(id === 'fnd_1' && { supersededBy: 'fnd_2' }),
  })),
});
const planned = audit({ id: 'aud_2', status: 'scheduled', scheduledFor: '2026-12-04' });
const refused = audit({
  id: 'aud_3',
  phase: 'closed',
  status: 'refused',
  decision: {
    outcome: 'refused',
    express: true,
    decidedAt: '2026-11-20T10:00:00Z',
    reasons: [{ fact: 'La même demande a déjà eu sa réponse en octobre.', law: crpa }],
    remedies: [
      {
        kind: 'review_by_author',
        label: 'Demander au service de revoir sa décision',
        deadline: '2027-01-20',
        opposable: true,
      },
    ],
  },
});
const waiting = audit({ id: 'aud_4', clock: { kind: 'silence_means_rejection', deemedOn: '2027-01-21' } });

/** A decision with a sanction, whose reasons say why the right to error does not protect. */
const sanctioned: Correction = {
  ...decided,
  decision: {
    ...decided.decision,
    outcome: 'refused',
    express: true,
    decidedAt: '2026-11-20T10:00:00Z',
    sanction: {
      kind: 'penalty',
      label: 'Pénalité',
      amount: { amount: '120.00', currency: 'EUR' },
      reasons: [
        { fact: 'Deux invitations sont restées sans réponse.', law: [{ text: 'CSS', article: 'L114-17' }] },
      ],
      remedies: [
        { kind: 'judicial_appeal', label: 'Saisir le tribunal', deadline: '2026-11-01', opposable: true },
      ],
    },
  },
};

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
  'follow-sanctioned': follow(sanctioned),
  'audit-ask': audits(),
  'audit-errors': audits({
    issues: [
      { path: 'points', part: 'value', code: 'required' },
      { path: '', part: 'confirmed', code: 'not-confirmed' },
    ],
  }),
  'audit-sending': audits({ points: 'Le revenu', acting: { what: 'audit', key: 'k', lost: 0 } }),
  'audit-list': audits({ panel: 'list', requests: [planned, concluded, refused] }),
  'audit-concluded': audits({ panel: 'one', at: 'aud_1', requests: [concluded] }),
  'audit-refused': audits({ panel: 'one', at: 'aud_3', requests: [refused, concluded] }),
  'audit-planned': audits({ panel: 'one', at: 'aud_2', requests: [planned] }),
  'audit-waiting': audits({ panel: 'one', at: 'aud_4', requests: [waiting] }),
  'receipt-behalf': receipt({
    ...acknowledgement,
    sender: 'Camille Exemple',
    onBehalfOf: { capacity: 'mandate', name: 'Dominique Exemple', mandateReference: 'M-2026-12' },
  }),
  'check-behalf': {
    screen: 'check',
    desk: {
      ...checking,
      service: {
        ...service,
        session: {
          ...service.session,
          representations: [{ capacity: 'mandate', name: 'Dominique Exemple' }],
        },
      },
      draft: { ...checking.draft, onBehalfOf: { capacity: 'mandate', name: 'Dominique Exemple' } },
    },
    confirmed: false,
    sworn: 'not-asked',
    issues: [],
  },
  'receipt-audit': receipt(acknowledgementOfRequest, { owner: { kind: 'audit', request: waiting } }),
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
