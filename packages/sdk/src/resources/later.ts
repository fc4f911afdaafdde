import type { Attachments, Caller, Client, Corrections, Invitations } from '../client.ts';
import {
  AttachmentShape,
  CorrectionShape,
  EventPageShape,
  EventShape,
  InvitationShape,
  ReceiptShape,
} from '../generated/person-shapes.ts';
import type { FirstClient } from './first.ts';
import { methodsOf } from './method.ts';

/** What a page asks once a correction is under way or an invitation is answered. */
interface LaterResources {
  readonly corrections: Omit<Corrections, 'list'>;
  readonly attachments: Attachments;
  readonly invitations: Omit<Invitations, 'list'>;
}

/** A client of everything that a person does. */
export type PersonClient = Omit<Client, 'statistics'>;

const html = { accept: 'text/html' };

function laterResources(caller: Caller): LaterResources {
  const { one, list } = methodsOf(caller);
  return {
    corrections: {
      get: one('GET /corrections/{}', CorrectionShape),
      create: one('POST /corrections', CorrectionShape),
      update: one('PATCH /corrections/{}', CorrectionShape, {
        type: 'application/vnd.bonne-foi.draft-patch+json',
      }),
      discard: one('DELETE /corrections/{}'),
      submit: one('POST /corrections/{}/submission', CorrectionShape),
      withdraw: one('POST /corrections/{}/withdrawal', CorrectionShape, { bare: true }),
      message: one('POST /corrections/{}/messages', EventShape),
      events: list('/corrections/{}/events', EventPageShape),
      receipt: one('GET /corrections/{}/receipts/{}', ReceiptShape),
      receiptHtml: one('GET /corrections/{}/receipts/{}', 'text', html),
      receiptPdf: one('GET /corrections/{}/receipts/{}', 'blob', { accept: 'application/pdf' }),
    },
    attachments: {
      declare: one('POST /corrections/{}/attachments', AttachmentShape),
      get: one('GET /corrections/{}/attachments/{}', AttachmentShape),
      remove: one('DELETE /corrections/{}/attachments/{}'),
      content: one('GET /corrections/{}/attachments/{}/content', 'blob', { accept: '*/*' }),
    },
    invitations: {
      get: one('GET /invitations/{}', InvitationShape),
      respond: one('POST /invitations/{}/response', InvitationShape),
      receipt: one('GET /invitations/{}/receipts/{}', ReceiptShape),
      receiptHtml: one('GET /invitations/{}/receipts/{}', 'text', html),
    },
  };
}

/** The first client with the resources that come later; one that has them already comes back as it is. */
export function withLater(client: FirstClient | PersonClient): PersonClient {
  if ('attachments' in client) return client;
  const later = laterResources(client);
  return {
    ...client,
    ...later,
    corrections: { ...client.corrections, ...later.corrections },
    invitations: { ...client.invitations, ...later.invitations },
  };
}
