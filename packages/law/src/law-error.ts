/** What a caller may get wrong. Each code has its page: `docs/errors/<code>.md`. */
export type LawErrorCode =
  | 'law-unknown-matter'
  | 'law-unknown-fact'
  | 'law-fact-missing'
  | 'law-fact-not-allowed'
  | 'law-day-not-real'
  | 'law-day-in-future'
  | 'law-days-contradict'
  | 'law-facts-contradict';

/** Facts that no rule can judge. Names facts, never what they hold. */
export class LawError extends Error {
  override readonly name = 'LawError';
  readonly code: LawErrorCode;
  /** The facts at fault, the first one first. */
  readonly facts: readonly string[];

  constructor(code: LawErrorCode, facts: readonly string[], sentence: string) {
    super(`[${code}] ${sentence} See docs/errors/${code}.md`);
    this.code = code;
    this.facts = facts;
  }
}
