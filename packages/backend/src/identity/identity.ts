/**
 * Who is speaking. The backend never signs anybody in: it is told by a token that an issuer signed,
 * or, in the demo, by a cookie session.
 */
import type { AuthMode, OnBehalfOf, Timestamp } from '@bonne-foi/contract';

/** Somebody the backend may answer. */
export interface Principal {
  /** A person using a service, or a public servant (*agent public*). */
  readonly kind: 'person' | 'agent';
  /** Opaque, stable key of the one who speaks; never a NIR, SIRET, name or e-mail address. */
  readonly subject: string;
  /** Assurance level reached, for example `eidas1`. */
  readonly acr: string;
  /** How the request was authenticated: with `cookie`, unsafe requests need the CSRF token. */
  readonly scheme: 'cookie' | 'bearer';
  /** Name to greet with. Never logged. */
  readonly displayName?: string;
  /** Agents: what they may do. */
  readonly scopes?: readonly string[];
  /** Agents: keys of the procedures their service handles. */
  readonly services?: readonly string[];
  /** Agents: their quality (*qualité*, CRPA L111-2). */
  readonly jobTitle?: string;
  /** Token to be sent back in `X-CSRF-Token` (cookie only). */
  readonly csrfToken?: string;
  /** When this identity ends. */
  readonly expiresAt: Timestamp;
  /** Whom the person may act for. */
  readonly representations?: readonly OnBehalfOf[];
  /** Address to which receipts go. Never logged. */
  readonly email?: string;
}

/** Result of `Identity.authenticate`. */
export type Authentication =
  | { readonly ok: true; readonly principal: Principal }
  | {
      readonly ok: false;
      /** `session-expired` when credentials were right but are over. */
      readonly code: 'authentication-required' | 'session-expired' | 'step-up-required';
      /** Value of the `WWW-Authenticate` header, where the scheme has one (RFC 6750). */
      readonly wwwAuthenticate?: string;
    };

/** A way to recognise the one who speaks. */
export interface Identity {
  /** Ways announced in `Capabilities.auth`, preferred first. */
  readonly modes: readonly AuthMode[];
  /** Never throws for what a client sends; rejects only when the issuer cannot be reached. */
  authenticate(request: Request): Promise<Authentication>;
}

/** The identity provider cannot be reached: the backend answers 503, not 401. */
export class IdentityUnavailableError extends Error {
  override readonly name = 'IdentityUnavailableError';
}
