import type { Id, PlainDate, Timestamp } from '@bonne-foi/contract';
import type { Language } from '../http/language.ts';

/** What a mail tells. */
export type MailKind =
  | 'registration'
  | 'acknowledgement'
  | 'items_requested'
  | 'items_reminder'
  | 'decision'
  | 'deemed_refused'
  | 'deemed_accepted'
  | 'invitation'
  | 'message'
  | 'status';

/** Where a mail stands; the scope of its row. Its `sort` is when to send it, whose it is meanwhile, or when it ended. */
export type MailState = 'waiting' | 'sent' | 'refused' | 'pointless';

/**
 * A mail as it is kept: what it tells and to whom, by reference. No address, no value, no word of the person: it is put
 * into words when it leaves.
 */
export interface MailRow {
  readonly kind: MailKind;
  /** Row of `contacts` that holds the address. */
  readonly contactId: Id;
  readonly correctionId?: Id;
  readonly invitationId?: Id;
  readonly receiptId?: Id;
  readonly procedure: string;
  readonly language: Language;
  readonly writtenAt: Timestamp;
  /** Number of the case. */
  readonly number?: string;
  /** Last day to act. */
  readonly deadline?: PlainDate;
  /** Times the server put it off. */
  readonly delays: number;
  /** Why it was refused: see `Delivery`. */
  readonly code?: string;
}

/** Whom mails go to. Kept apart, so that an address is in one place and can be forgotten. */
export interface ContactRow {
  readonly email: string;
  readonly language: Language;
}
