import type { Facts, PlainDay } from '../facts/dictionary.ts';
import type { Finding } from '../findings/finding.ts';
import type { RegimeId } from '../regimes.ts';
import type { Sources } from '../sources/source.ts';

/** The three answers, apart. */
export interface Answers {
  readonly sanction: Finding<'sanction'>;
  readonly principal: Finding<'principal'>;
  readonly interest: Finding<'interest'>;
}

/** One rule of law: a pure function from facts and a day to three answers. */
export interface Rule {
  readonly regime: RegimeId;
  /** Without the version of these in force on the day of the mistake, the rule does not conclude. */
  readonly governing: Sources;
  readonly judge: (facts: Facts, today: PlainDay) => Answers;
}
