import type { AdviceCard } from '@bonne-foi/contract';
import { plainTextOf } from '../plain-text.ts';
import { isFirstPerson, keepsTypography } from './card-text.ts';
import type { Add } from './finding.ts';
import { readingOf } from './reading-level.ts';

/** Longest sentence, in words. */
const MOST_WORDS = 20;
/** Least index of Kandel and Moles, for texts long enough for it to mean something. */
const LEAST_INDEX = 60;
const LONG_ENOUGH = 12;

/** What the writing guide finds in a French card; other languages are left alone. */
export function writingFindings(card: AdviceCard, add: Add): void {
  if (!(card.lang ?? 'fr').startsWith('fr')) return;
  if (!isFirstPerson(card.error)) {
    add(
      'error',
      'error',
      'not-first-person',
      'is not in the first person',
      'name the mistake as in « J’oublie de… »',
    );
  }
  const texts = [
    ['error', card.error],
    ['advice', plainTextOf(card.advice)],
    ...(card.warnings ?? []).map((warning, index) => [`warnings/${index}`, plainTextOf(warning)] as const),
  ] as const;
  for (const [member, text] of texts) {
    const { words, longestSentence, index } = readingOf(text);
    if (longestSentence > MOST_WORDS) {
      add(
        'error',
        member,
        'sentence-too-long',
        `has a sentence of ${longestSentence} words`,
        `keep ${MOST_WORDS} at most`,
      );
    }
    if (words >= LONG_ENOUGH && index < LEAST_INDEX) {
      add(
        'warning',
        member,
        'hard-to-read',
        `has a reading index of ${index}`,
        `aim at ${LEAST_INDEX}: shorter words, shorter sentences`,
      );
    }
    if (!keepsTypography(text)) {
      add(
        'error',
        member,
        'typography',
        'lacks a no-break space or has a straight quote',
        'write U+00A0 before : ; ? ! % € », and ’',
      );
    }
  }
}
