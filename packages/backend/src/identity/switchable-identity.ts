import type { Clock } from '../clock.ts';
import type { SessionPerson } from './cookie-sessions.ts';
import type { Identity, Principal } from './identity.ts';

/** An identity that a test, or a page of the demonstration, turns as it wants. Never for a service that people use. */
export interface SwitchableIdentity extends Identity {
  signInAs(person: SessionPerson): void;
  signOut(): void;
  /** The session ends now: requests get `session-expired` until somebody signs in. */
  expire(): void;
  /** The token against forgery changes: requests with the old one get `csrf-rejected`. */
  renewCsrfToken(): void;
}

export interface SwitchableOptions {
  readonly clock: Clock;
  /** @defaultValue `cookie` */
  readonly scheme?: Principal['scheme'];
  /** Life of a session, in seconds. @defaultValue 3 600 */
  readonly ttlSeconds?: number;
}

/** Everybody who asks is the person signed in last. */
export function createSwitchableIdentity(options: SwitchableOptions): SwitchableIdentity {
  const { clock, scheme = 'cookie', ttlSeconds = 3600 } = options;
  let principal: Principal | undefined;
  let isOver = false;
  let tokens = 0;

  function nextToken(): { csrfToken?: string } {
    tokens += 1;
    return scheme === 'cookie' ? { csrfToken: `demo-csrf-token-${String(tokens)}` } : {};
  }

  return {
    modes: [scheme === 'cookie' ? { scheme, csrfHeader: 'X-CSRF-Token' } : { scheme, acr: ['eidas1'] }],
    authenticate() {
      if (principal === undefined) {
        return Promise.resolve({ ok: false, code: isOver ? 'session-expired' : 'authentication-required' });
      }
      return Promise.resolve({ ok: true, principal });
    },
    signInAs(person) {
      const expiresAt = new Date(clock.now().getTime() + ttlSeconds * 1000).toISOString();
      principal = { ...person, scheme, expiresAt, ...nextToken() };
      isOver = false;
    },
    signOut() {
      principal = undefined;
      isOver = false;
    },
    expire() {
      principal = undefined;
      isOver = true;
    },
    renewCsrfToken() {
      if (principal !== undefined) principal = { ...principal, ...nextToken() };
    },
  };
}
