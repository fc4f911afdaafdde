/** Mails are written in the transaction of what they tell: both are kept, or neither is. */
import type { Event, Id, PlainDate, Receipt } from '@bonne-foi/contract';
import { toTimestamp } from '@bonne-foi/law';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import type { Work } from '../http/handler.ts';
import { sortOf } from '../sorter.ts';
import { contactOf, contactOfPerson } from './contact.ts';
import type { Contact } from './contact.ts';
import type { MailKind, MailRow } from './mail-row.ts';

/** What a mail says of an invitation. */
interface Invited {
  readonly id: Id;
  readonly owner: string;
  readonly procedure: string;
  readonly deadline: PlainDate;
}

/** What is said of a mail, beside its recipient and its time. */
type Told = Omit<MailRow, 'contactId' | 'language' | 'writtenAt' | 'delays'>;

/** Writes the mail of something that the timeline of a correction says, when it is worth one. */
export async function tellEvent(work: Work, row: CorrectionRow, event: Event): Promise<void> {
  const kind = kindOf(event, row);
  if (work.service.mail === undefined || kind === undefined) return;
  await tellCorrection(work, row, kind, {
    ...(kind === 'items_requested' && event.expectedOn !== undefined && { deadline: event.expectedOn }),
    ...(event.receiptId !== undefined && { receiptId: event.receiptId }),
  });
}

/** What the person did is not told to them again; the rest of what moves the case is. */
function kindOf(
  { type, status, by, byUser, receiptId }: Event,
  { receipts }: CorrectionRow,
): MailKind | undefined {
  if (byUser === true) return undefined;
  switch (type) {
    case 'receipt':
      return receiptKind(receipts.find(({ id }) => id === receiptId));
    case 'items_requested':
      return 'items_requested';
    case 'decision':
      return 'decision';
    case 'deemed_decision':
      return status === 'deemed_accepted' ? 'deemed_accepted' : 'deemed_refused';
    case 'message':
      return 'message';
    case 'transferred':
      return 'status';
    case 'status':
      // Being taken charge of asks for nothing; what time did, or a closure, is told.
      return by?.kind === 'automated' || status === 'closed_no_action' ? 'status' : undefined;
    default:
      return undefined;
  }
}

function receiptKind(receipt: Pick<Receipt, 'kind'> | undefined): MailKind {
  return receipt?.kind === 'registration' ? 'registration' : 'acknowledgement';
}

/** Reminds the person of what is asked, before its time is over. */
export async function tellReminder(work: Work, row: CorrectionRow): Promise<void> {
  if (work.service.mail === undefined || row.itemsRequest === undefined) return;
  await tellCorrection(work, row, 'items_reminder', { deadline: row.itemsRequest.deadline });
}

async function tellCorrection(
  work: Work,
  row: CorrectionRow,
  kind: MailKind,
  more: Partial<Told>,
): Promise<void> {
  const contact = await contactOf(work, row.internal.contactId);
  if (contact === undefined) return;
  const number = row.receipts[0]?.number;
  await write(work, row.owner, contact, {
    kind,
    correctionId: row.id,
    procedure: row.procedure,
    ...(number !== undefined && { number }),
    ...more,
  });
}

/** Tells a person that they are invited, at the last address they used. */
export async function tellInvitation(work: Work, row: Invited): Promise<void> {
  if (work.service.mail === undefined) return;
  const contact = await contactOfPerson(work, row.owner);
  if (contact === undefined) return;
  const { id, procedure, deadline } = row;
  await write(work, row.owner, contact, { kind: 'invitation', invitationId: id, procedure, deadline });
}

/** Sends the receipt of what is not a correction: an answer to an invitation, a request to be audited. */
export async function tellReceipt(
  work: Work,
  { owner, procedure }: Pick<Invited, 'owner' | 'procedure'>,
  receipt: Receipt,
  contact: Contact | undefined,
): Promise<void> {
  if (contact === undefined) return;
  const { id: receiptId, number, invitationId } = receipt;
  await write(work, owner, contact, {
    kind: receiptKind(receipt),
    receiptId,
    number,
    procedure,
    ...(invitationId !== undefined && { invitationId }),
  });
}

/** Tells of the answer to a request to be audited. */
export async function tellAuditAnswer(
  work: Work,
  row: Pick<Invited, 'owner' | 'procedure'> & {
    readonly contactId?: Id;
    readonly receipts: readonly { readonly number: string }[];
  },
): Promise<void> {
  const contact = await contactOf(work, row.contactId);
  if (work.service.mail === undefined || contact === undefined) return;
  const number = row.receipts[0]?.number;
  await write(work, row.owner, contact, {
    kind: 'decision',
    procedure: row.procedure,
    ...(number !== undefined && { number }),
  });
}

async function write(work: Work, owner: string, contact: Contact, told: Told): Promise<void> {
  const { tx, service, now } = work;
  const body: MailRow = {
    ...told,
    contactId: contact.id,
    language: contact.language,
    writtenAt: toTimestamp(now),
    delays: 0,
  };
  await tx.insert('mails', {
    id: `mail_${service.createId()}`,
    owner,
    scope: 'waiting',
    sort: sortOf(now),
    body,
  });
}
