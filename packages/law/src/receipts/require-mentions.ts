/** A receipt that lacks a mention is not issued: without one, the time limits of remedies do not bind (CRPA, L112-12). */
import { cite } from '../sources/procedure-texts.ts';
import { missingMentions } from './mentions.ts';
import type { Mention, MentionFacts, ReceiptContent, RuledReceipt } from './mentions.ts';

/** A receipt would lack mentions. Its message names them all, and holds nothing of the person's. */
export class ReceiptMentionsError extends Error {
  override readonly name = 'ReceiptMentionsError';
  readonly code = 'law-receipt-mentions-missing';
  readonly receipt: RuledReceipt;
  /** Every mention that is missing, with its article. */
  readonly missing: readonly Mention[];

  /** @param subject What the receipt is made from: the key of a procedure. */
  constructor(receipt: RuledReceipt, missing: readonly Mention[], subject: string) {
    const list = missing.map(({ code, source }) => `${code} (${cite(source)})`).join(', ');
    super(
      `[law-receipt-mentions-missing] A receipt (${receipt}) of "${subject}" is not issued without what the law asks of it. Missing: ${list}. Complete the procedure that it is made from. See docs/errors/law-receipt-mentions-missing.md`,
    );
    this.receipt = receipt;
    this.missing = missing;
  }
}

/** Lets a content through that carries every mention due. @throws ReceiptMentionsError naming all that is missing. */
export function requireMentions(facts: MentionFacts, content: ReceiptContent, subject: string): void {
  const missing = missingMentions(facts, content);
  if (missing.length > 0) throw new ReceiptMentionsError(facts.receipt, missing, subject);
}
