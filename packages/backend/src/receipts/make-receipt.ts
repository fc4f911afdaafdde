import type {
  Clock,
  Id,
  OnBehalfOf,
  Receipt,
  ReceiptSummary,
  SubmittedFile,
  SubmittedLine,
  Timestamp,
} from '@bonne-foi/contract';
import { parisDay, toTimestamp, withoutMemory } from '@bonne-foi/law';
import type { Call } from '../http/handler.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Service } from '../service.ts';
import { requireReceiptMentions, silenceOf } from './receipt-mentions.ts';
import { instantWords } from './wording.ts';

/** What a receipt belongs to. */
export type ReceiptParent =
  { readonly correctionId: Id } | { readonly invitationId: Id } | { readonly auditRequestId: Id };

/** What a receipt is made of. */
export interface ReceiptMaterial {
  /** @defaultValue `acknowledgement` */
  readonly kind?: 'registration' | 'acknowledgement';
  /** When the send came, if not now. */
  readonly receivedAt?: Timestamp;
  readonly procedure: Procedure;
  readonly owner: string;
  /** Resource that it belongs to. */
  readonly of: ReceiptParent;
  readonly sender: string;
  readonly onBehalfOf?: OnBehalfOf;
  readonly isRequest: boolean;
  readonly clock?: Clock;
  readonly summary: readonly SubmittedLine[];
  readonly files: readonly SubmittedFile[];
  readonly missingItems?: NonNullable<Receipt['missingItems']>;
  readonly swornStatement?: boolean;
  readonly contentDigest: string;
  /** Address that it is sent to, masked; absent when no mail is sent. */
  readonly sentTo?: string;
}

/**
 * Issues an acknowledgement at once, with every mention of CRPA R112-11-1: it stands for the registration receipt too
 * (A6). Written once, numbered by the database, dated by the server, signed when there is a key.
 */
export async function issueReceipt(call: Call, material: ReceiptMaterial): Promise<Receipt> {
  const { procedure, of, clock, kind = 'acknowledgement' } = material;
  const at: Timestamp = toTimestamp(call.now);
  const year = parisDay(call.now).slice(0, 4);
  const count = await call.tx.next(`receipts-${year}`);
  const number = `AE-${year}-${String(count).padStart(6, '0')}`;
  const id = `rcp_${call.service.createId()}`;
  const [folder, scope] = placeOf(of);
  const href = `${call.service.basePath}/${folder}/${scope}/receipts/${id}`;
  const silence = material.isRequest && kind === 'acknowledgement' ? silenceOf(procedure, clock) : undefined;
  const receivedAt = material.receivedAt ?? at;
  const isDrawn = call.service.features.receiptPdf === true && 'correctionId' in of;
  const formats = ['application/json', 'text/html', ...(isDrawn ? ['application/pdf'] : [])];
  const unsigned: Receipt = withoutMemory({
    id,
    kind,
    number,
    issuer: issuerOf(procedure, call.service),
    ...of,
    receivedAt,
    issuedAt: at,
    sender: material.sender,
    ...(material.onBehalfOf !== undefined && { onBehalfOf: material.onBehalfOf }),
    qualification: [...procedure.qualification],
    isRequest: kind === 'registration' ? material.isRequest : silence !== undefined,
    service: procedure.holder,
    ...(silence !== undefined && { silence }),
    summary: [...material.summary],
    attachments: [...material.files],
    ...((material.missingItems ?? []).length > 0 && { missingItems: [...(material.missingItems ?? [])] }),
    ...(material.swornStatement === true && { swornStatement: true }),
    contentDigest: material.contentDigest,
    ...(material.sentTo !== undefined && { sentTo: material.sentTo }),
    proofNote: `Ce document prouve que votre envoi a été reçu le ${instantWords(receivedAt)}. Cette date compte pour les délais (article L112-13 du code des relations entre le public et l’administration).`,
    formats: formats.map((type) => ({ type, href })),
  });
  if (kind === 'acknowledgement') requireReceiptMentions(procedure, unsigned, material.isRequest, clock);
  const { receiptSigner } = call.service;
  const receipt: Receipt =
    receiptSigner === undefined ? unsigned : { ...unsigned, signature: await receiptSigner.sign(unsigned) };
  await call.tx.insert('receipts', {
    id,
    owner: material.owner,
    scope,
    sort: call.service.sort(call.now),
    body: receipt,
  });
  await call.tx.insert('numbers', {
    id: number,
    owner: procedure.key,
    scope,
    sort: number,
    body: { receiptId: id },
  });
  return receipt;
}

/** Where the receipts of a resource are, and its id. */
function placeOf(of: ReceiptParent): readonly [folder: string, id: Id] {
  if ('correctionId' in of) return ['corrections', of.correctionId];
  return 'invitationId' in of ? ['invitations', of.invitationId] : ['audit-requests', of.auditRequestId];
}

/** Name of a receipt, for people. */
export function receiptName({ kind }: Pick<Receipt, 'kind'>): string {
  return kind === 'registration' ? 'Accusé d’enregistrement' : 'Accusé de réception';
}

/** A receipt as its correction or invitation lists it. */
export function summariseReceipt(receipt: Receipt): ReceiptSummary {
  const { id, kind, number, receivedAt, issuedAt, formats } = receipt;
  return { id, kind, number, receivedAt, issuedAt, formats };
}

function issuerOf({ authority }: Procedure, service: Service): Receipt['issuer'] {
  return {
    name: authority.name,
    ...(authority.siret !== undefined && { siret: authority.siret }),
    url: service.issuerOrigin?.() ?? authority.url,
  };
}
