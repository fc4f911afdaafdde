import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AdviceCard } from '@bonne-foi/contract';
import { aCard, aPage } from '../cards-harness.ts';
import { checkCatalogue, readingOf, type Finding } from './index.ts';

const today = '2026-11-20';
const procedures = [{ key: 'school', fields: ['quotient', 'children/*/name'] }];

function found(change: Partial<AdviceCard>, ...others: readonly AdviceCard[]): readonly Finding[] {
  return checkCatalogue(aPage(...others, aCard(change)), { today, procedures });
}
function paragraph(words: string): Partial<AdviceCard> {
  return { advice: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] };
}
const finding = (
  level: Finding['level'],
  member: string,
  code: Finding['code'],
  message: string,
  todo: string,
): Finding => ({ level, card: 'sample-card', pointer: `/items/0/${member}`, code, message, todo });

describe('a card that is right', () => {
  it('gives nothing', () => assert.deepEqual(found({ fields: ['quotient', 'children/*/name'] }), []));
});

describe('each fault planted', () => {
  const table: readonly (readonly [string, Partial<AdviceCard>, Finding])[] = [
    [
      'no source',
      { source: { urls: [], evidence: 'A' } },
      finding('error', 'source/urls', 'too-few', 'is empty', 'give 1 at least'),
    ],
    [
      'an end before the beginning',
      { validUntil: '2025-12-31' },
      finding('error', 'validUntil', 'dates-order', 'is before validFrom', 'put the two dates in order'),
    ],
    [
      'a card that is over',
      { validUntil: '2026-11-19' },
      finding(
        'warning',
        'validUntil',
        'expired',
        'is past: the card is no longer shown',
        'remove the card, or renew it',
      ),
    ],
    [
      'a review before the last check',
      { reviewBy: '2025-01-01' },
      finding(
        'error',
        'reviewBy',
        'dates-order',
        'is before lastCheckedAt',
        'give the next day to look at the card',
      ),
    ],
    [
      'a stale card',
      { reviewBy: '2026-11-19' },
      finding(
        'warning',
        'reviewBy',
        'stale',
        'is past',
        'read the sources again, then move lastCheckedAt and reviewBy',
      ),
    ],
    [
      'a check to come',
      { lastCheckedAt: '2026-11-21' },
      finding(
        'error',
        'lastCheckedAt',
        'checked-in-the-future',
        'is in the future',
        'give the day of the last check',
      ),
    ],
    [
      'evidence not checked',
      { source: { urls: ['https://example.org/'], evidence: 'C' } },
      finding(
        'warning',
        'source/evidence',
        'never-published',
        'is C: the card is never shown',
        'check its sources',
      ),
    ],
    [
      'a field that does not exist',
      { fields: ['quotient', 'children/*/age'] },
      finding(
        'error',
        'fields/1',
        'unknown-field',
        'is not a field of the procedure',
        'name one that it has',
      ),
    ],
    [
      'a condition on a field that does not exist',
      { detect: { op: 'sameAs', field: 'quotient', other: 'income#amount' } },
      finding(
        'error',
        'detect',
        'unknown-field',
        'reads a field that the procedure has not',
        'name one that it has',
      ),
    ],
    [
      'a condition that is never looked at',
      { detect: { op: 'present', field: 'children/*/name' } },
      finding(
        'error',
        'detect',
        'detect-out-of-reach',
        'reads none of the fields of the card',
        'name one of them in fields',
      ),
    ],
    [
      'a title that judges',
      { error: 'Vous oubliez votre exemple.' },
      finding(
        'error',
        'error',
        'not-first-person',
        'is not in the first person',
        'name the mistake as in « J’oublie de… »',
      ),
    ],
    [
      'a title about nobody',
      { error: 'Les bases sont fausses.' },
      finding(
        'error',
        'error',
        'not-first-person',
        'is not in the first person',
        'name the mistake as in « J’oublie de… »',
      ),
    ],
    [
      'a long sentence',
      paragraph(`Je ${'lis '.repeat(20)}tout.`),
      finding('error', 'advice', 'sentence-too-long', 'has a sentence of 22 words', 'keep 20 at most'),
    ],
    [
      'hard words',
      paragraph(
        'Régularisation prévisionnelle conditionnellement diligentée, juridictionnellement opposable, nonobstant contestation ultérieure éventuellement caractérisée administrativement insuffisamment.',
      ),
      finding(
        'warning',
        'advice',
        'hard-to-read',
        'has a reading index of -129',
        'aim at 60: shorter words, shorter sentences',
      ),
    ],
    [
      'a straight quote',
      paragraph("J'écris."),
      finding(
        'error',
        'advice',
        'typography',
        'lacks a no-break space or has a straight quote',
        'write U+00A0 before : ; ? ! % € », and ’',
      ),
    ],
    [
      'a reference from memory',
      { legalBasis: [{ text: 'CGI', article: '200', evidence: 'memory' }] },
      finding(
        'warning',
        'legalBasis/0',
        'reference-to-check',
        'is known from memory: it is never shown',
        'read the text, then say how it is known',
      ),
    ],
  ];
  for (const [name, change, expected] of table) it(name, () => assert.deepEqual(found(change), [expected]));

  it('the same mistake twice', () => {
    const other = aCard({ id: 'other-card', error: 'j’oublie UN exemple' });
    assert.deepEqual(found({}, other), [
      {
        ...finding('error', 'error', 'same-mistake', 'is the mistake of other-card too', 'keep one card'),
        pointer: '/items/1/error',
      },
    ]);
    assert.deepEqual(found({ procedure: 'library' }, other), []);
  });
});

describe('what is left alone', () => {
  it('the writing of other languages', () =>
    assert.deepEqual(found({ lang: 'en', error: 'Forgetting it' }), []));
  it('the fields of procedures that are not known', () => {
    assert.deepEqual(found({ procedure: 'library', fields: ['anything'] }), []);
  });
});

describe('reading level', () => {
  it('is high for plain words, low for the language of offices, and counts the longest sentence', () => {
    const plain = readingOf('Je vis en couple. Je le dis à ma Caf. Je donne la date.');
    const office = readingOf(
      'La régularisation rétroactive nécessite préalablement une notification administrative.',
    );
    assert.ok(plain.index > 90 && office.index < 20, `${plain.index} ${office.index}`);
    assert.deepEqual([plain.words, plain.longestSentence], [14, 6]);
    assert.deepEqual(readingOf(''), { words: 0, longestSentence: 0, index: 100 });
  });
});
