/** Bearer tokens of an OpenID Connect issuer (RFC 6750, RFC 9068), verified against the keys it publishes. */
import type { Authority, OnBehalfOf } from '@bonne-foi/contract';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Clock } from '../clock.ts';
import type { Authentication, Identity, Principal } from './identity.ts';
import { createIssuerKeys, type IssuerKeysOptions } from './issuer-keys.ts';

export interface BearerOptions extends Omit<IssuerKeysOptions, 'clock'> {
  /** Audience of the tokens of persons: the name of this service at the issuer. */
  readonly audience: string;
  /** Audience of the tokens of agents; without it no agent is recognised. Never the same as `audience`. */
  readonly agentAudience?: string;
  /** Signature algorithms taken. @defaultValue RS256, PS256, ES256, EdDSA */
  readonly algorithms?: readonly string[];
  /** How far the issuer's clock may be from ours, in seconds. @defaultValue 30 */
  readonly clockSkewSeconds?: number;
  /**
   * Assurance levels that are enough: announced, and a token of another one is told `step-up-required` (AUTH-5).
   * When absent, every level is taken and `eidas1` is announced.
   */
  readonly acr?: readonly string[];
  readonly clock: Clock;
}

/** Symmetric algorithms are not here, and never may be: a public key would then sign. */
const defaultAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const asymmetric = /^(RS|PS|ES)(256|384|512)$|^EdDSA$|^Ed25519$/;
const longestToken = 16_384;

/** @throws RangeError when the two audiences are one, an algorithm is symmetric or `none`, or a level is no word. */
export function createBearerIdentity(options: BearerOptions): Identity {
  const { audience, agentAudience, clock, clockSkewSeconds = 30, acr } = options;
  const algorithms = [...(options.algorithms ?? defaultAlgorithms)];
  if (audience === agentAudience) throw new RangeError('Tokens of agents need an audience of their own.');
  const weak = algorithms.filter((algorithm) => !asymmetric.test(algorithm));
  if (weak.length > 0) throw new RangeError(`Only public-key signatures are taken, not ${weak.join(', ')}.`);
  if (acr?.every((level) => /^[\w.:/-]+$/.test(level)) === false || acr?.length === 0) {
    throw new RangeError('Assurance levels are words without spaces or quotes, and at least one.');
  }
  const keys = createIssuerKeys(options);
  const audiences = agentAudience === undefined ? [audience] : [audience, agentAudience];

  async function verify(token: string): Promise<Authentication> {
    try {
      const { payload } = await jwtVerify(token, await keys(), {
        issuer: options.issuer,
        audience: audiences,
        algorithms,
        clockTolerance: clockSkewSeconds,
        currentDate: clock.now(),
        requiredClaims: ['sub', 'exp', 'aud'],
      });
      const principal = toPrincipal(payload, { audience, agentAudience });
      if (principal === undefined) return invalid('authentication-required');
      return acr?.includes(principal.acr) === false ? tooWeak(acr) : { ok: true, principal };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return invalid('session-expired');
      if (error instanceof errors.JOSEError) return invalid('authentication-required');
      throw error;
    }
  }

  return {
    modes: [{ scheme: 'bearer', acr: [...(acr ?? ['eidas1'])] }],
    async authenticate(request) {
      const token = bearerToken(request);
      if (token === undefined) {
        return { ok: false, code: 'authentication-required', wwwAuthenticate: 'Bearer' };
      }
      if (token.length > longestToken) return invalid('authentication-required');
      return verify(token);
    },
  };
}

/** The token of the `Authorization` header; nowhere else is looked at (RFC 6750, 2.3: never in an address). */
export function bearerToken(request: Request): string | undefined {
  return /^Bearer +([A-Za-z0-9._~+/=-]+) *$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
}

function invalid(code: 'authentication-required' | 'session-expired'): Authentication {
  return { ok: false, code, wwwAuthenticate: 'Bearer error="invalid_token"' };
}

/** RFC 9470, 3: the levels that would be enough. */
function tooWeak(acr: readonly string[]): Authentication {
  const wwwAuthenticate = `Bearer error="insufficient_user_authentication", acr_values="${acr.join(' ')}"`;
  return { ok: false, code: 'step-up-required', wwwAuthenticate };
}

interface Audiences {
  readonly audience: string;
  readonly agentAudience: string | undefined;
}

/** Undefined for a token that would be both a person's and an agent's. */
function toPrincipal(payload: JWTPayload, { audience, agentAudience }: Audiences): Principal | undefined {
  const { sub, exp } = payload;
  if (sub === undefined || sub === '' || exp === undefined) return undefined;
  const meant = [payload.aud ?? []].flat();
  const isAgent = agentAudience !== undefined && meant.includes(agentAudience);
  if (isAgent && meant.includes(audience)) return undefined;
  const name = textClaim(payload, 'name');
  const common = {
    subject: sub,
    acr: textClaim(payload, 'acr') ?? '',
    scheme: 'bearer',
    expiresAt: new Date(exp * 1000).toISOString(),
    ...(name === undefined ? {} : { displayName: name }),
  } as const;
  if (!isAgent) {
    const email = textClaim(payload, 'email');
    return {
      ...common,
      kind: 'person',
      ...(email === undefined ? {} : { email }),
      ...representationsOf(payload),
    };
  }
  const jobTitle = textClaim(payload, 'job_title');
  return {
    ...common,
    kind: 'agent',
    scopes: (textClaim(payload, 'scope') ?? '').split(' ').filter((scope) => scope !== ''),
    services: listClaim(payload, 'services'),
    ...(jobTitle === undefined ? {} : { jobTitle }),
  };
}

function textClaim(payload: JWTPayload, claim: string): string | undefined {
  const value = payload[claim];
  return typeof value === 'string' && value.length <= 254 ? value : undefined;
}

function listClaim(payload: JWTPayload, claim: string): string[] {
  const value = payload[claim];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** ProConnect gives the company of a professional as a `siret` claim. */
function representationsOf(payload: JWTPayload): { representations?: readonly OnBehalfOf[] } {
  const siret: Authority['siret'] = textClaim(payload, 'siret');
  if (siret === undefined || !/^\d{14}$/.test(siret)) return {};
  const name = textClaim(payload, 'organization_label') ?? siret;
  return { representations: [{ capacity: 'company_representative', name, siret }] };
}
