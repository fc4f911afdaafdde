import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlainDate } from '@bonne-foi/contract';
import { runCases } from '../run-cases-harness.ts';
import { cite } from '../sources/procedure-texts.ts';
import { wasInTime } from './date-that-counts.ts';
import type { DatedSend } from './date-that-counts.ts';
import { missingMentions } from './mentions.ts';
import type { MentionFacts, ReceiptContent } from './mentions.ts';
import { ReceiptMentionsError, requireMentions } from './require-mentions.ts';
import { receiptDuty } from './when-due.ts';
import type { SendFacts } from './when-due.ts';

runCases(new URL('when-due.cases.json', import.meta.url), (facts: SendFacts) => {
  const { isDue, sources } = receiptDuty(facts);
  return { isDue, articles: sources.map(cite) };
});

interface Receipt {
  readonly facts: MentionFacts;
  readonly content: ReceiptContent;
}

runCases(new URL('mentions.cases.json', import.meta.url), ({ facts, content }: Receipt) =>
  missingMentions(facts, content).map(({ code, source }) => `${code} ${cite(source)}`),
);

runCases(
  new URL('date-that-counts.cases.json', import.meta.url),
  ({ send, lastDay }: { readonly send: DatedSend; readonly lastDay: PlainDate }) => wasInTime(send, lastDay),
);

test('a receipt that lacks mentions is refused, and every one of them is named with its article', () => {
  const facts = {
    receipt: 'acknowledgement',
    isRequest: true,
    silence: 'rejection',
    tellsMissingItems: false,
  } as const;
  const content = { receivedAt: '2026-11-22T10:00:00Z', service: { name: 'Service Enfance' } };
  assert.throws(
    () => {
      requireMentions(facts, content, 'mairie-test');
    },
    (error: unknown) => {
      assert.ok(error instanceof ReceiptMentionsError);
      assert.equal(error.code, 'law-receipt-mentions-missing');
      assert.equal(
        error.message,
        '[law-receipt-mentions-missing] A receipt (acknowledgement) of "mairie-test" is not issued without what the law asks of it. Missing: service_address (CRPA R112-11-1), service_phone (CRPA R112-11-1), silence_effect (CRPA R112-11-1), silence_date (CRPA R112-11-1), subject_to_completeness (CRPA R112-11-1), remedies (CRPA R112-11-1), remedy_time_limits (CRPA R112-11-1). Complete the procedure that it is made from. See docs/errors/law-receipt-mentions-missing.md',
      );
      return true;
    },
  );
});
