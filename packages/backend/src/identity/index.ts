/**
 * Who is speaking: tokens of an OpenID Connect issuer, cookie sessions, or both.
 * @packageDocumentation
 */
export { type BearerOptions, createBearerIdentity } from './bearer-identity.ts';
export { bearerOrCookie } from './bearer-or-cookie.ts';
export { type CookieSessionOptions, type CookieSessions, createCookieSessions } from './cookie-sessions.ts';
export type { SessionPerson } from './cookie-sessions.ts';
export { type Authentication, type Identity, IdentityUnavailableError, type Principal } from './identity.ts';
export { createSwitchableIdentity, type SwitchableIdentity } from './switchable-identity.ts';
