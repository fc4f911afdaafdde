/** What the authorisation matrix is asked about: the sample life of one person, with each thing that has an address. */
import assert from 'node:assert/strict';
import type { Bench } from './backend-harness.ts';

/** What is there before anybody asks: Alix's, each with its identifier. */
export interface Scene {
  readonly recordId: string;
  readonly correctionId: string;
  readonly draftId: string;
  readonly receiptId: string;
  readonly attachmentId: string;
  readonly unwantedAttachmentId: string;
  readonly sentAttachmentId: string;
  readonly invitationId: string;
  readonly invitationReceiptId: string;
  readonly auditRequestId: string;
  readonly auditReceiptId: string;
  readonly requestId: string;
  readonly record: { readonly version: string; readonly formVersion: string };
}

const legalBasis = [{ text: 'CRPA', article: 'L114-5' }];
const pdf = new TextEncoder().encode(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);

/** Alix's life so far: a draft with a file on its way, a correction sent with a file, an answer, a request. */
export async function setScene(ask: Bench['ask']): Promise<Scene> {
  const record = (await ask('GET', '/records/rec_alix')).json;
  const make = async (): Promise<ReturnType<typeof JSON.parse>> => {
    const { id: recordId, version: basedOn, formVersion } = record;
    const told = await ask('POST', '/corrections', { body: { recordId, basedOn, formVersion, changes: {} } });
    assert.equal(told.status, 201, told.text);
    return told.json;
  };
  const attach = async (correctionId: string): Promise<string> => {
    const body = { name: 'piece-d-alix.pdf', mediaType: 'application/pdf', size: pdf.byteLength };
    const told = await ask('POST', `/corrections/${correctionId}/attachments`, { body });
    assert.equal(told.status, 201, told.text);
    return told.json.id;
  };
  const sent = await make();
  const sentAttachmentId = await attach(sent.id);
  const bytes = `/corrections/${sent.id}/attachments/${sentAttachmentId}/content`;
  const put = await ask('PUT', bytes, { raw: pdf, headers: { 'Content-Type': 'application/pdf' } });
  assert.equal(put.status, 204, put.text);
  const phone = { op: 'set', kind: 'correction', value: '+33639980456', attachments: [sentAttachmentId] };
  const changed = await ask('PATCH', `/corrections/${sent.id}`, {
    ifMatch: sent.version,
    body: { changes: { phone } },
  });
  assert.equal(changed.status, 200, changed.text);
  const submitted = await ask('POST', `/corrections/${sent.id}/submission`, {
    ifMatch: changed.json.version,
    body: { confirmed: true },
  });
  assert.equal(submitted.status, 200, submitted.text);
  const draftId = (await make()).id;
  const attachmentId = await attach(draftId);
  const invited = (await ask('GET', '/invitations/inv_alix')).json;
  const answered = await ask('POST', '/invitations/inv_alix/response', {
    ifMatch: invited.version,
    body: { kind: 'confirm_exact' },
  });
  assert.equal(answered.status, 200, answered.text);
  const audited = await ask('POST', '/audit-requests', {
    body: { points: [{ label: 'Le revenu à déclarer', recordId: 'rec_alix' }], confirmed: true },
  });
  assert.equal(audited.status, 201, audited.text);
  const held = await ask('GET', `/agent/cases/${sent.id}`);
  const asked = await ask('POST', `/agent/cases/${sent.id}/items-requests`, {
    ifMatch: held.json.version,
    body: {
      message: 'Il manque une pièce.',
      nature: 'incomplete_file',
      items: [{ label: 'Votre attestation', reason: 'missing', documentKind: 'certificate', legalBasis }],
      timeLimit: 'P1M',
    },
  });
  assert.equal(asked.status, 201, asked.text);
  return {
    recordId: 'rec_alix',
    record: (await ask('GET', '/records/rec_alix')).json,
    correctionId: sent.id,
    draftId,
    receiptId: submitted.json.receipts[0].id,
    attachmentId,
    unwantedAttachmentId: await attach(draftId),
    sentAttachmentId,
    invitationId: 'inv_alix',
    invitationReceiptId: answered.json.receipts[0].id,
    auditRequestId: audited.json.id,
    auditReceiptId: audited.json.receipts[0].id,
    requestId: asked.json.id,
  };
}
