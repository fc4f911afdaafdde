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
import { isRequest } from '../corrections/project-correction.ts';
import type { Call } from '../http/handler.ts';
import { parisDay, toTimestamp } from '../law/calendar.ts';
import { datedRemedies, withoutMemory } from '../law/remedies.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Service } from '../service.ts';
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

/** What silence means on a request, with remedies or the attestation (R112-11-1). */
function silenceOf({ remedies, qualification }: Procedure, clock: Clock | undefined): Receipt['silence'] {
  if (!isRequest(qualification) || clock?.deemedOn === undefined || clock.legalBasis === undefined)
    return undefined;
  const common = {
    deemedOn: clock.deemedOn,
    subjectToCompleteness: true as const,
    ...(clock.timeLimit !== undefined && { timeLimit: clock.timeLimit }),
    legalBasis: [...clock.legalBasis],
  };
  return clock.kind === 'silence_means_acceptance'
    ? { ...common, effect: 'acceptance', attestation }
    : { ...common, effect: 'rejection', remedies: datedRemedies(remedies, clock.deemedOn) };
}

const attestation =
  'Si l’administration ne répond pas à cette date, votre demande est acceptée. Vous pourrez demander une attestation (article L232-3 du code des relations entre le public et l’administration).';

function issuerOf({ authority }: Procedure, service: Service): Receipt['issuer'] {
  return {
    name: authority.name,
    ...(authority.siret !== undefined && { siret: authority.siret }),
    url: service.issuerOrigin?.() ?? authority.url,
  };
}
