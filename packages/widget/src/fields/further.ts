import type { errorSummary } from '../views/parts/error-summary.ts';
import type { proof } from '../views/parts/proof.ts';
import type { problemWord } from './problem-words.ts';

/**
 * What a form says and asks once the part "sending" is there, which fills this in. That part is loaded as soon as a form
 * is open, and no error and no file can be without it.
 */
export const further: {
  problemWord?: typeof problemWord;
  errorSummary?: typeof errorSummary;
  proof?: typeof proof;
} = {};
