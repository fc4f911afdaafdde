import type { ErrorSignal, ErrorSignalBatch } from '@bonne-foi/contract';
import { dayInParis, type World } from '../correction/clock.ts';
import type { State } from '../correction/state.ts';
import { learnFrom, type Shown } from './signals.ts';

/** What a learner is made of. */
export interface LearnerOptions {
  /** Address of the service, ending in `/v1`. */
  readonly baseUrl: string;
  readonly world: Pick<World, 'now' | 'uuid'>;
  readonly fetch: typeof globalThis.fetch;
}

/** Most kinds of a batch of the contract, and most times of one kind. */
const mostKinds = 100;
const mostTimes = 20;

/**
 * Adds up what goes wrong in this page, when the host asked for it, and sends the sums now and then: without cookie,
 * token or identifier. What does not arrive is lost: it is never kept in the browser.
 */
export class Learner {
  readonly #options: LearnerOptions;
  readonly #counts = new Map<string, ErrorSignal>();
  #shown: Shown = {};
  #isWanted = false;

  constructor(options: LearnerOptions) {
    this.#options = options;
  }

  /** Counts what a change of state teaches; sends when something was sent. */
  watch(after: State, before: State): void {
    if ('desk' in after) this.#isWanted = after.desk.service.capabilities.features.errorSignals === true;
    const { signals, shown } = learnFrom(after, before, this.#shown, dayInParis(this.#options.world.now()));
    this.#shown = shown;
    for (const signal of signals) this.#add(signal);
    if (after.screen === 'receipt') this.flush();
  }

  #add(signal: Omit<ErrorSignal, 'count'>): void {
    const name = JSON.stringify(Object.entries(signal).sort());
    const count = (this.#counts.get(name)?.count ?? 0) + 1;
    if (count > mostTimes || (count === 1 && this.#counts.size >= mostKinds)) return;
    this.#counts.set(name, { ...signal, count });
  }

  /** Sends what was added up; the page may be on its way out. */
  flush(): void {
    const signals = [...this.#counts.values()];
    this.#counts.clear();
    if (signals.length === 0 || !this.#isWanted) return;
    const { baseUrl, world, fetch } = this.#options;
    const batch: ErrorSignalBatch = { month: dayInParis(world.now()).slice(0, 7), signals };
    fetch(`${baseUrl}/statistics/error-signals`, {
      method: 'POST',
      credentials: 'omit',
      keepalive: true,
      referrerPolicy: 'no-referrer',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': world.uuid() },
      body: JSON.stringify(batch),
    }).catch(() => undefined);
  }
}
