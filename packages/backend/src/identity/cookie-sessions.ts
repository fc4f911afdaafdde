/** Sessions of the demonstration, in memory: a cookie that says nothing, and a token against forgery. */
import type { Clock } from '../clock.ts';
import type { Identity, Principal } from './identity.ts';

/** Who signs in; the session adds its own token and end. */
export type SessionPerson = Omit<Principal, 'scheme' | 'csrfToken' | 'expiresAt'>;

export interface CookieSessionOptions {
  readonly clock: Clock;
  /** True behind HTTPS: the cookie is then `Secure` and its name begins with `__Host-`. */
  readonly secure: boolean;
  /** Life of a session, in seconds. @defaultValue 3 600 */
  readonly ttlSeconds?: number;
  /** Where the log-in page is, for the capabilities. @defaultValue none */
  readonly loginUrl?: string;
  /** A text that cannot be guessed, of at least 128 bits. @defaultValue 256 bits of `crypto` */
  readonly createToken?: () => string;
}

export interface CookieSessions {
  readonly identity: Identity;
  /** Begins a session; gives the `Set-Cookie` header. */
  readonly signIn: (person: SessionPerson) => string;
  /** Ends the session of a request, if it has one; gives the `Set-Cookie` header that forgets it. */
  readonly signOut: (request: Request) => string;
}

interface Session {
  readonly principal: Principal;
  readonly endsAt: number;
}

/** Most sessions kept: the oldest goes first. */
const mostSessions = 10_000;

export function createCookieSessions(options: CookieSessionOptions): CookieSessions {
  const { clock, secure, ttlSeconds = 3600, createToken = randomToken } = options;
  const name = secure ? '__Host-session' : 'session';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const sessions = new Map<string, Session>();

  function idOf(request: Request): string | undefined {
    return readCookie(request.headers.get('Cookie') ?? '', name);
  }

  /** Ended sessions stay known for a while, so that the person is told that theirs has ended. */
  function sweep(): void {
    const now = clock.now().getTime();
    for (const [id, { endsAt }] of sessions) {
      if (endsAt + ttlSeconds * 1000 < now || sessions.size > mostSessions) sessions.delete(id);
    }
  }

  return {
    identity: {
      modes: [
        {
          scheme: 'cookie',
          csrfHeader: 'X-CSRF-Token',
          ...(options.loginUrl === undefined ? {} : { loginUrl: options.loginUrl }),
        },
      ],
      authenticate(request) {
        const id = idOf(request);
        const session = id === undefined ? undefined : sessions.get(id);
        if (session === undefined) return Promise.resolve({ ok: false, code: 'authentication-required' });
        const isOver = session.endsAt <= clock.now().getTime();
        return Promise.resolve(
          isOver ? { ok: false, code: 'session-expired' } : { ok: true, principal: session.principal },
        );
      },
    },
    signIn(person) {
      sweep();
      const id = createToken();
      const endsAt = clock.now().getTime() + ttlSeconds * 1000;
      const expiresAt = new Date(endsAt).toISOString();
      sessions.set(id, {
        principal: { ...person, scheme: 'cookie', csrfToken: createToken(), expiresAt },
        endsAt,
      });
      return `${name}=${id}; ${attributes}; Max-Age=${String(ttlSeconds * 2)}`;
    },
    signOut(request) {
      const id = idOf(request);
      if (id !== undefined) sessions.delete(id);
      return `${name}=; ${attributes}; Max-Age=0`;
    },
  };
}

/** A cookie's value; undefined when it is not there, or there twice (someone else may have set one of them). */
function readCookie(header: string, name: string): string | undefined {
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}

function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
