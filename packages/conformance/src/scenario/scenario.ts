/** A check as data, for any language: scenario.schema.json describes it, docs/guides/conformance.md explains it. */
import type { Role } from '../wire/exchange.ts';

export interface Scenario {
  readonly id: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly requirements: readonly string[];
  readonly operation: string;
  readonly profile?: string;
  readonly feature?: string;
  readonly needs?: readonly Role[];
  /** Named beginnings of setups.json, played in this order. */
  readonly setup?: readonly string[];
  readonly steps: readonly Step[];
}

export type Step = AskStep | FindStep | AssertStep | EachStep | NeedStep;

/** A request, and what its answer must be. */
export interface AskStep {
  /** `METHOD /path`, below the base. */
  readonly ask: string;
  readonly as?: Role;
  readonly body?: unknown;
  readonly raw?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Name of a key: the same name is the same key. null sends none; `raw:` sends what follows, without quotes. */
  readonly key?: string | null;
  readonly match?: string;
  /** So many times at once, with the same bytes. */
  readonly parallel?: number;
  /** Closes the socket after the last byte; no answer is read. */
  readonly cut?: true;
  /** Asks again while the first of these requests still runs (409 `request-in-progress`), for three seconds. */
  readonly whileRunning?: true;
  readonly expect?: Expectation;
  readonly save?: string;
}

export interface Expectation {
  readonly status?: number | readonly number[];
  /** Code of the problem. */
  readonly code?: string | readonly string[];
  /** By name: a matcher of the header's text, null for none. */
  readonly headers?: Readonly<Record<string, unknown>>;
  /** By JSON Pointer: a matcher of the value there. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Errors of the problem: `path code`, `path#member code` or `/pointer code`, all of them there. */
  readonly errors?: readonly string[];
  /** Name of a saved answer: same status and same bytes. */
  readonly sameAs?: string;
  /** With `parallel`: how many answers have this status and were not replayed. */
  readonly fresh?: { readonly status: number; readonly count: number };
}

/** Takes the first item of a list that fits; the scenario is skipped when there is none. */
export interface FindStep {
  readonly find: string;
  readonly in: string;
  readonly where: Readonly<Record<string, unknown>>;
  readonly else: string;
}

export interface AssertStep {
  readonly assert: unknown;
  readonly is: unknown;
  readonly because: string;
}

/** Plays steps for each of a list. */
export interface EachStep {
  readonly each: string;
  readonly in: unknown;
  readonly steps: readonly Step[];
}

/** Skips the scenario unless a value fits. */
export interface NeedStep {
  readonly need: unknown;
  readonly is: unknown;
  readonly else: string;
}

export type Setups = Readonly<Record<string, readonly Step[]>>;
