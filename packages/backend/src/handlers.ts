/** Every operation that is served, by operationId. What is not here, or not announced, is `feature-not-supported`. */
import { listAdvice, sendAdviceFeedback } from './advice/advice-handlers.ts';
import { agentHandlers } from './agent/agent-handlers.ts';
import {
  createAuditRequest,
  getAuditReceipt,
  getAuditRequest,
  listAuditRequests,
} from './audits/audit-handlers.ts';
import {
  discardCorrection,
  getCorrection,
  listCorrections,
  listEvents,
  postMessage,
  withdrawCorrection,
} from './corrections/correction-handlers.ts';
import { createCorrection } from './corrections/create-correction.ts';
import { submitCorrection } from './corrections/submit-correction.ts';
import { updateCorrection } from './corrections/update-correction.ts';
import { discover, getCapabilities } from './discovery/discovery-handlers.ts';
import { createAttachment, deleteAttachment, getAttachment } from './files/attachment-handlers.ts';
import {
  appendUpload,
  getAttachmentContent,
  getCaseAttachmentContent,
  getUploadOffset,
  putAttachmentContent,
} from './files/content.ts';
import type { StreamHandler } from './files/content.ts';
import type { Operation } from './http/handler.ts';
import { getInvitation, listInvitations, respondToInvitation } from './invitations/invitation-handlers.ts';
import { getReceiptKeys, verifyReceipt } from './receipts/key-handlers.ts';
import { getInvitationReceipt, getReceipt } from './receipts/receipt-handlers.ts';
import { getRecord, getSession, listRecords } from './records/record-handlers.ts';
import { sendErrorSignals } from './statistics/error-signals.ts';
import { listFrequentErrors } from './statistics/statistics-handlers.ts';

/** Operations evaluated within one transaction. */
export const operationHandlers: { readonly [operationId: string]: Operation } = {
  discover,
  getCapabilities,
  getReceiptKeys,
  verifyReceipt,
  getSession,
  listRecords,
  getRecord,
  listCorrections,
  createCorrection,
  getCorrection,
  updateCorrection,
  discardCorrection,
  submitCorrection,
  withdrawCorrection,
  listEvents,
  postMessage,
  getReceipt,
  createAttachment,
  getAttachment,
  deleteAttachment,
  listInvitations,
  getInvitation,
  respondToInvitation,
  getInvitationReceipt,
  listAuditRequests,
  createAuditRequest,
  getAuditRequest,
  getAuditReceipt,
  listAdvice,
  sendAdviceFeedback,
  listFrequentErrors,
  sendErrorSignals,
  ...agentHandlers,
};

/** Operations that carry bytes: they never hold a transaction while bytes travel. */
export const streamHandlers: { readonly [operationId: string]: StreamHandler } = {
  getAttachmentContent,
  getCaseAttachmentContent,
  putAttachmentContent,
  getUploadOffset,
  appendUpload,
};
