import type { Exchange } from './wire/exchange.ts';

export type Level = 'MUST' | 'SHOULD';

/** PASS, FAIL (a MUST), WARN (a SHOULD), SKIP (not announced, or not configured), ERROR (the check could not end). */
export const verdicts = ['PASS', 'FAIL', 'WARN', 'SKIP', 'ERROR'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a check found wrong. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exchange: Exchange | undefined;
  constructor(sentence: string, exchange?: Exchange) {
    super(sentence);
    this.exchange = exchange;
  }
}

/** Why a check does not apply here. */
export class Skip extends Error {
  override readonly name = 'Skip';
}

/** @throws Failure unless it holds */
export function must(holds: boolean, sentence: string, exchange?: Exchange): asserts holds {
  if (!holds) throw new Failure(sentence, exchange);
}
