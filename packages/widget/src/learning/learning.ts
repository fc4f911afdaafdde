import type { FirstClient } from '@bonne-foi/sdk/resources';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { realWorld } from '../correction/clock.ts';
import type { State } from '../correction/state.ts';
import type { Learner } from './learner.ts';

/** What counting needs of an element. */
interface Host extends Pick<ReactiveControllerHost, 'addController'> {
  readonly learn: boolean;
  readonly fetch: typeof globalThis.fetch | undefined;
}

/** Counting, once the host asks for it: its part is loaded then, and nothing waits for it. */
export class Learning implements ReactiveController {
  readonly #host: Host;
  #client: FirstClient | undefined;
  #learner: Learner | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The element is in the page: what was added up is sent when the page goes out of sight. */
  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#leave);
  }

  /** The element has left the page. */
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#leave);
    this.#learner?.flush();
  }

  readonly #leave = (): void => {
    if (document.hidden) this.#learner?.flush();
  };

  /** Begins again with another client, which it gives back. */
  start(client: FirstClient): FirstClient {
    this.#client = client;
    this.#learner = undefined;
    if (this.#host.learn) void this.#load(client);
    return client;
  }

  async #load(client: FirstClient): Promise<void> {
    const part = await import('./learner.ts').catch(() => undefined);
    if (part === undefined || client !== this.#client) return;
    const { baseUrl } = client;
    const own = this.#host.fetch ?? ((...request) => fetch(...request));
    this.#learner = new part.Learner({ baseUrl, world: realWorld, fetch: own });
  }

  watch(after: State, before: State): void {
    this.#learner?.watch(after, before);
  }
}
