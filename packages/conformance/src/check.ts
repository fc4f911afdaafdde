import type { Bench } from './bench.ts';
import type { Level } from './verdict.ts';
import type { Exchange, Role } from './wire/exchange.ts';

/** What every check says of itself. */
export interface CheckInfo {
  readonly id: string;
  readonly level: Level;
  readonly title: { readonly fr: string; readonly en: string };
  /** Requirements of requirements.yaml that it holds. */
  readonly requirements: readonly string[];
  /** The operation it looks at first. */
  readonly operation?: string;
  /** Profile that must be announced; none for `any`. */
  readonly profile?: string;
  /** Feature that must be announced. */
  readonly feature?: string;
  /** People of the configuration that it needs. */
  readonly needs?: readonly Role[];
}

/** A check that acts. */
export interface ActingCheck extends CheckInfo {
  readonly run: (bench: Bench) => Promise<void>;
}

/** A check that looks at every exchange of the run: gives a sentence for what is wrong. */
export interface Observer extends CheckInfo {
  readonly look: (exchange: Exchange, bench: Bench) => string | undefined;
}
