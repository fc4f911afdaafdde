/**
 * What a receipt must say. CRPA:
 * - registration receipt (R112-11-2): the date of receipt;
 * - electronic acknowledgement (R112-11-1): the date of receipt; the service in charge, its e-mail or postal address, its
 *   telephone; for a request, what silence means, the date, subject to the file being complete; for an acceptance, the
 *   attestation of L232-3; for a rejection, the remedies and their time limits;
 * - when the file is incomplete (R112-11-4): what is missing, the text that requires each item, the time to send it, and
 *   the date on which silence decides; in the acknowledgement or in a later send;
 * - acknowledgement on paper (R112-5): the same for a request, with a postal address.
 * The article that the person is named (L112-8) or the language (L111-1) is not a mention of the receipt.
 */
import type { LegalRef, MissingItem, Remedy, ServiceContact, SilenceMention } from '@bonne-foi/contract';
import { crpaProcedure as crpa } from '../sources/procedure-texts.ts';

/** Receipts that a text rules. */
export type RuledReceipt = 'registration' | 'acknowledgement' | 'paper_acknowledgement';

/** Mentions that a text asks for. */
export type MentionCode =
  | 'received_on'
  | 'service_name'
  | 'service_address'
  | 'service_phone'
  | 'silence_effect'
  | 'silence_date'
  | 'subject_to_completeness'
  | 'attestation'
  | 'remedies'
  | 'remedy_time_limits'
  | 'missing_items'
  | 'missing_items_ground'
  | 'missing_items_time_limit';

/** A mention with the article that asks for it. */
export interface Mention {
  readonly code: MentionCode;
  readonly source: LegalRef;
}

/** What decides which mentions are due. */
export interface MentionFacts {
  readonly receipt: RuledReceipt;
  /** True for a *demande*. */
  readonly isRequest: boolean;
  /** What silence means on that request. */
  readonly silence?: 'rejection' | 'acceptance';
  /** Whether this receipt is the place where missing items are told. */
  readonly tellsMissingItems: boolean;
}

/** What a receipt says, as far as mentions go. */
export interface ReceiptContent {
  readonly receivedAt?: string;
  readonly service?: Partial<ServiceContact>;
  readonly silence?: Partial<SilenceMention>;
  readonly missingItems?: readonly Partial<MissingItem>[];
}

/** The mentions due, in the order of the articles. */
export function mentionsDue({ receipt, isRequest, silence, tellsMissingItems }: MentionFacts): Mention[] {
  if (receipt === 'registration') return [{ code: 'received_on', source: crpa.r112112 }];
  const source = receipt === 'acknowledgement' ? crpa.r112111 : crpa.r1125;
  const always: readonly MentionCode[] = ['received_on', 'service_name', 'service_address', 'service_phone'];
  const codes: readonly MentionCode[] = [...always, ...(isRequest ? silenceMentions(receipt, silence) : [])];
  return [
    ...codes.map((code) => ({ code, source })),
    ...(tellsMissingItems ? missingItemMentions(receipt, isRequest) : []),
  ];
}

function silenceMentions(receipt: RuledReceipt, silence: MentionFacts['silence']): MentionCode[] {
  // R112-5 does not speak of completeness: only the electronic acknowledgement says it.
  const conditions: readonly MentionCode[] = receipt === 'acknowledgement' ? ['subject_to_completeness'] : [];
  return [
    'silence_effect',
    'silence_date',
    ...conditions,
    ...(silence === 'acceptance' ? (['attestation'] as const) : []),
    ...(silence === 'rejection' ? (['remedies', 'remedy_time_limits'] as const) : []),
  ];
}

function missingItemMentions(receipt: RuledReceipt, isRequest: boolean): Mention[] {
  const source = receipt === 'acknowledgement' ? crpa.r112114 : crpa.l1145;
  const codes: readonly MentionCode[] = ['missing_items', 'missing_items_ground', 'missing_items_time_limit'];
  return [
    ...codes.map((code) => ({ code, source })),
    ...(isRequest ? [{ code: 'silence_date' as const, source }] : []),
  ];
}

/** The mentions due that a content lacks, each once. */
export function missingMentions(facts: MentionFacts, content: ReceiptContent): Mention[] {
  const seen = new Set<MentionCode>();
  return mentionsDue(facts).filter(({ code }) => {
    if (seen.has(code) || says(code, facts, content)) return false;
    seen.add(code);
    return true;
  });
}

function isSaid(words: string | undefined): boolean {
  return words !== undefined && words.trim() !== '';
}

/** Ways to challenge a decision before who may change it: help and advice are none (R112-11-1, *voies de recours*). */
const challenges = new Set([
  'review_by_author',
  'review_by_superior',
  'mandatory_prior_appeal',
  'judicial_appeal',
]);

/** Challenges without which a person would not know how to reach a judge. */
const roads = new Set(['mandatory_prior_appeal', 'judicial_appeal']);

function says(code: MentionCode, { receipt }: MentionFacts, content: ReceiptContent): boolean {
  const { receivedAt, service = {}, silence = {}, missingItems = [] } = content;
  const remedies = (silence.remedies ?? []).filter(({ kind }) => challenges.has(kind));
  const everyItem = (holds: (item: Partial<MissingItem>) => boolean): boolean =>
    missingItems.length > 0 && missingItems.every(holds);
  switch (code) {
    case 'received_on':
      return isSaid(receivedAt);
    case 'service_name':
      return isSaid(service.name);
    case 'service_address':
      return isSaid(service.postalAddress) || (receipt === 'acknowledgement' && isSaid(service.email));
    case 'service_phone':
      return isSaid(service.phone);
    case 'silence_effect':
      return silence.effect !== undefined;
    case 'silence_date':
      return isSaid(silence.deemedOn);
    case 'subject_to_completeness':
      return silence.subjectToCompleteness === true;
    case 'attestation':
      return isSaid(silence.attestation);
    case 'remedies':
      return remedies.some(({ kind }) => roads.has(kind));
    case 'remedy_time_limits':
      return remedies.length > 0 && remedies.every(hasTimeLimit);
    case 'missing_items':
      return everyItem(({ label }) => isSaid(label));
    case 'missing_items_ground':
      return everyItem(({ legalBasis = [] }) => legalBasis.length > 0);
    case 'missing_items_time_limit':
      return everyItem(({ deadline, timeLimit }) => isSaid(deadline) || isSaid(timeLimit));
  }
}

function hasTimeLimit({ timeLimit, deadline }: Remedy): boolean {
  return isSaid(timeLimit) || isSaid(deadline);
}
