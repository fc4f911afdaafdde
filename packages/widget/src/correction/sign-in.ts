import type { Client } from '@bonne-foi/sdk';
import { BfSignInRequestedEvent } from '../events.ts';
import type { Act } from './event.ts';
import { safeHref } from './links.ts';
import type { State } from './state.ts';

/** True when the person has to sign in again before anything else works. */
const needsSignIn = (state: State): boolean =>
  state.screen === 'failed' && (state.failure.cause === 'session' || state.failure.cause === 'step-up');

/**
 * Signing in again, which is the host's or the service's business: this only asks for it, and goes on when the
 * person comes back. The page stays, and so does all that was typed.
 */
export class SignIn {
  readonly #host: EventTarget;
  readonly #goOn: () => void;
  #loginUrl: string | undefined;
  #isAway = false;

  constructor(host: EventTarget, goOn: () => void) {
    this.#host = host;
    this.#goOn = goOn;
  }

  /** Learns where the service's sign-in page is, as soon as a session has ended: a window opens at a click only. */
  async watch(state: State, client: Pick<Client, 'baseUrl' | 'capabilities'>): Promise<void> {
    if (!needsSignIn(state) || this.#loginUrl !== undefined) return;
    try {
      const { auth } = await client.capabilities();
      const loginUrl = auth.find((mode) => mode.loginUrl !== undefined)?.loginUrl;
      this.#loginUrl = loginUrl === undefined ? undefined : safeHref(loginUrl, client.baseUrl);
    } catch {
      // Without the address, trying again is what is left.
    }
  }

  /** Takes "try again" for itself when signing in comes first. */
  takes(act: Act, state: State): boolean {
    const isOurs = act.type === 'retry' && state.screen === 'failed' && needsSignIn(state);
    if (isOurs) this.request(state.failure.cause === 'step-up' ? 'step-up' : 'session');
    return isOurs;
  }

  /** The person asks to sign in. */
  request(reason: 'session' | 'step-up'): void {
    if (!this.#host.dispatchEvent(new BfSignInRequestedEvent(reason))) {
      this.#isAway = true;
    } else if (this.#loginUrl !== undefined) {
      this.#isAway = true;
      open(this.#loginUrl, '_blank', 'noopener');
    } else {
      this.#goOn();
    }
  }

  /** The page is in view again, perhaps after signing in. */
  returned(): void {
    if (this.#isAway) this.done();
  }

  /** The person is known again. */
  done(): void {
    this.#isAway = false;
    this.#goOn();
  }
}
