/**
 * Who may reach what: one row for each operation of the contract, one column for each way of not being allowed.
 * What is expected comes from the contract (`security`, `scopes`, `codes`); a row only says where the operation is
 * asked, with what, and how it keeps people apart.
 */
import assert from 'node:assert/strict';
import type { OperationId, OperationInfo } from '@bonne-foi/contract/operations';
import type { TestIssuer } from '../identity/issuer-harness.ts';
import type { Scene } from './authorisation-scene-harness.ts';

/** How somebody else, rightly signed in on the same side, is kept away from what is Alix's. */
export type Apart =
  /** The address or the body names something of Alix's: 404, as if there were nothing. */
  | 'not-found'
  /** A list, or one's own session: 200, with nothing of Alix's. */
  | 'own'
  /** A body names something of another: 422 as for what does not exist, or 403 for a procedure of another service. */
  | 'unknown-field'
  | 'forbidden'
  /** The same for everybody. */
  | 'public';

/** One operation. */
export interface Row {
  readonly apart: Apart;
  /** Members of the address. */
  readonly at?: (scene: Scene) => Readonly<Record<string, string>>;
  readonly body?: (scene: Scene) => object;
}

const correction = (scene: Scene): Record<string, string> => ({ correctionId: scene.correctionId });
const draft = (scene: Scene): Record<string, string> => ({ correctionId: scene.draftId });
const file = (scene: Scene): Record<string, string> => ({
  ...draft(scene),
  attachmentId: scene.attachmentId,
});
const invitation = (scene: Scene): Record<string, string> => ({ invitationId: scene.invitationId });
const audit = (scene: Scene): Record<string, string> => ({ auditRequestId: scene.auditRequestId });
const held = (scene: Scene): Record<string, string> => ({ caseId: scene.correctionId });

/** Every operation: the type asks for one that lacks, the test as well. */
export const rows: { readonly [Id in OperationId]: Row } = {
  discover: { apart: 'public' },
  getReceiptKeys: { apart: 'public' },
  getCapabilities: { apart: 'public' },
  getSession: { apart: 'own' },
  listRecords: { apart: 'own' },
  getRecord: { apart: 'not-found', at: ({ recordId }) => ({ recordId }) },
  listCorrections: { apart: 'own' },
  createCorrection: {
    apart: 'not-found',
    body: ({ recordId, record: { version, formVersion } }) => ({
      recordId,
      basedOn: version,
      formVersion,
      changes: {},
    }),
  },
  getCorrection: { apart: 'not-found', at: correction },
  updateCorrection: { apart: 'not-found', at: draft, body: () => ({ comment: 'Bonjour' }) },
  discardCorrection: { apart: 'not-found', at: draft },
  submitCorrection: { apart: 'not-found', at: draft, body: () => ({ confirmed: true }) },
  withdrawCorrection: { apart: 'not-found', at: correction, body: () => ({}) },
  listEvents: { apart: 'not-found', at: correction },
  postMessage: { apart: 'not-found', at: correction, body: () => ({ message: 'Bonjour' }) },
  getReceipt: { apart: 'not-found', at: (scene) => ({ ...correction(scene), receiptId: scene.receiptId }) },
  verifyReceipt: { apart: 'public', body: () => ({}) },
  createAttachment: {
    apart: 'not-found',
    at: draft,
    body: () => ({ name: 'a.pdf', mediaType: 'application/pdf', size: 5 }),
  },
  getAttachment: { apart: 'not-found', at: file },
  deleteAttachment: {
    apart: 'not-found',
    at: (scene) => ({ ...draft(scene), attachmentId: scene.unwantedAttachmentId }),
  },
  getAttachmentContent: {
    apart: 'not-found',
    at: (scene) => ({ ...correction(scene), attachmentId: scene.sentAttachmentId }),
  },
  getUploadOffset: { apart: 'not-found', at: file },
  putAttachmentContent: { apart: 'not-found', at: file, body: () => ({}) },
  appendUpload: { apart: 'not-found', at: file, body: () => ({}) },
  listInvitations: { apart: 'own' },
  getInvitation: { apart: 'not-found', at: invitation },
  respondToInvitation: { apart: 'not-found', at: invitation, body: () => ({ kind: 'confirm_exact' }) },
  getInvitationReceipt: {
    apart: 'not-found',
    at: (scene) => ({ ...invitation(scene), receiptId: scene.invitationReceiptId }),
  },
  listAuditRequests: { apart: 'own' },
  createAuditRequest: {
    apart: 'unknown-field',
    body: ({ recordId }) => ({ points: [{ label: 'Le revenu', recordId }], confirmed: true }),
  },
  getAuditRequest: { apart: 'not-found', at: audit },
  getAuditReceipt: {
    apart: 'not-found',
    at: (scene) => ({ ...audit(scene), receiptId: scene.auditReceiptId }),
  },
  listAdvice: { apart: 'public' },
  sendAdviceFeedback: { apart: 'public', at: () => ({ adviceId: 'x' }), body: () => ({}) },
  listFrequentErrors: { apart: 'public' },
  sendErrorSignals: { apart: 'public', body: () => ({}) },
  getAgentSession: { apart: 'own' },
  listCases: { apart: 'own' },
  getCase: { apart: 'not-found', at: held },
  takeCharge: { apart: 'not-found', at: held, body: () => ({}) },
  requestItems: { apart: 'not-found', at: held, body: () => ({}) },
  cancelItemsRequest: {
    apart: 'not-found',
    at: (scene) => ({ ...held(scene), requestId: scene.requestId }),
  },
  transferCase: { apart: 'not-found', at: held, body: () => ({}) },
  sendAgentMessage: { apart: 'not-found', at: held, body: () => ({ message: 'Bonjour', internal: true }) },
  decideCase: { apart: 'not-found', at: held, body: () => ({}) },
  recordSanction: { apart: 'not-found', at: held, body: () => ({}) },
  closeCase: { apart: 'not-found', at: held, body: () => ({}) },
  listJournal: { apart: 'not-found', at: held },
  listCaseEvents: { apart: 'not-found', at: held },
  getCaseAttachmentContent: {
    apart: 'not-found',
    at: (scene) => ({ ...held(scene), attachmentId: scene.sentAttachmentId }),
  },
  listSentInvitations: { apart: 'own' },
  createInvitations: {
    apart: 'forbidden',
    body: ({ recordId }) => ({
      procedure: 'mairie-test',
      title: 'Un revenu à vérifier',
      timeLimit: 'P1M',
      effect: 'Répondre écarte la sanction.',
      recipients: [{ recordId, reason: 'Un autre montant est indiqué.' }],
    }),
  },
  cancelInvitation: {
    apart: 'not-found',
    at: invitation,
    body: () => ({ message: 'Erreur de notre part.' }),
  },
  listCaseAuditRequests: { apart: 'own' },
  answerAuditRequest: { apart: 'not-found', at: audit, body: () => ({}) },
};

/** Ways of speaking; the first is let through, the others are not. */
export type Speaker =
  | 'the-one'
  | 'no-one'
  | 'another'
  | 'other-side'
  | 'expired'
  | 'wrong-audience'
  | 'both-audiences'
  | 'forged'
  | 'low-assurance'
  | 'no-scope';

export const speakers: readonly Speaker[] = [
  'the-one',
  'no-one',
  'another',
  'other-side',
  'expired',
  'wrong-audience',
  'both-audiences',
  'forged',
  'low-assurance',
  'no-scope',
];

export const audiences = { audience: 'bonne-foi', agentAudience: 'bonne-foi-agents' } as const;

/** The token of a speaker for this operation; undefined for no one, or where the column does not apply. */
export async function tokenOf(
  speaker: Speaker,
  { security, scopes }: OperationInfo,
  issuer: TestIssuer,
  now: number,
): Promise<string | undefined> {
  const side = security === 'agent' ? agentClaims(scopes) : personClaims;
  const otherSide = security === 'agent' ? personClaims : agentClaims(allScopes);
  const claims: { readonly [Name in Speaker]: Readonly<Record<string, unknown>> | undefined } = {
    'the-one': side,
    'no-one': undefined,
    another:
      security === 'agent'
        ? { ...side, sub: 'agent-3', services: ['autre-service'] }
        : { ...side, sub: 'sub-bob' },
    'other-side': otherSide,
    expired: { ...side, iat: now - 900, exp: now - 600 },
    'wrong-audience': { ...side, aud: 'another-service' },
    'both-audiences': { ...side, aud: [audiences.audience, audiences.agentAudience] },
    forged: side,
    'low-assurance': { ...side, acr: 'eidas0' },
    'no-scope': { ...side, scope: allScopes.filter((scope) => !scopes.includes(scope)).join(' ') },
  };
  const wanted = claims[speaker];
  if (wanted === undefined) return undefined;
  const token = await issuer.token(wanted);
  return speaker === 'forged' ? withOtherSignature(token) : token;
}

const personClaims = { aud: audiences.audience, sub: 'sub-alix' };
const allScopes = ['read', 'handle', 'decide', 'sanction', 'invite', 'journal'].map(
  (each) => `agent:${each}`,
);

function agentClaims(scopes: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    aud: audiences.agentAudience,
    sub: 'agent-1',
    scope: scopes.join(' '),
    services: ['mairie-test'],
  };
}

/** The same claims, signed by nobody. */
function withOtherSignature(token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const first = signature.startsWith('A') ? 'B' : 'A';
  return [header, payload, first + signature.slice(1)].join('.');
}

/** What must be answered; undefined where the operation does its work, or finds a fault that is none of identity. */
export function expected(
  speaker: Speaker,
  { security, codes }: OperationInfo,
  { apart }: Row,
): { readonly status: number; readonly code: string } | undefined {
  if (security === 'public' || speaker === 'the-one') return undefined;
  const tells = (status: number, code: string): { status: number; code: string } => ({ status, code });
  switch (speaker) {
    case 'no-one':
    case 'wrong-audience':
    case 'both-audiences':
    case 'forged':
      return tells(401, 'authentication-required');
    case 'expired':
      return tells(401, 'session-expired');
    case 'low-assurance':
      assert.ok(
        codes.includes('step-up-required'),
        'The contract asks for assurance wherever somebody speaks.',
      );
      return tells(401, 'step-up-required');
    case 'other-side':
      return tells(403, 'forbidden');
    case 'no-scope':
      return tells(403, 'agent-scope-required');
    case 'another':
      if (apart === 'not-found') return tells(404, 'not-found');
      if (apart === 'forbidden') return tells(403, 'forbidden');
      return apart === 'unknown-field' ? tells(422, 'validation-failed') : undefined;
  }
}
