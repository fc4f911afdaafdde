import { bearerToken } from './bearer-identity.ts';
import type { Identity } from './identity.ts';

/**
 * Bearer tokens and cookies together: a request that carries a token is judged by the token alone, so that a bad token
 * never falls back on the cookie that the browser sent with it.
 */
export function bearerOrCookie(bearer: Identity, cookie: Identity): Identity {
  return {
    modes: [...cookie.modes, ...bearer.modes],
    authenticate: async (request) =>
      (bearerToken(request) === undefined ? cookie : bearer).authenticate(request),
  };
}
