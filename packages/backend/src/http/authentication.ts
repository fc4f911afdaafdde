import type { OperationInfo } from '@bonne-foi/contract/operations';
import { IdentityUnavailableError } from '../identity/identity.ts';
import type { Authentication, Principal } from '../identity/identity.ts';
import { requireNoForgery } from './csrf.ts';
import type { Exchange } from './exchange.ts';
import { ProblemError } from './problem.ts';

/** Nobody in particular: public operations do not ask. */
const nobody: Principal = { kind: 'person', subject: '', acr: '', scheme: 'bearer', expiresAt: '' };

/** Step 1. @throws ProblemError 401, 403 `csrf-rejected`, or 503 when nobody can be recognised at present. */
export async function authenticate(
  exchange: Exchange,
  security: OperationInfo['security'],
): Promise<Principal> {
  if (security === 'public') return nobody;
  const { request, service } = exchange;
  const authentication = await recognise(exchange);
  if (!authentication.ok) {
    const challenge = authentication.wwwAuthenticate;
    throw new ProblemError(authentication.code, {
      ...(challenge !== undefined && { headers: { 'WWW-Authenticate': challenge } }),
    });
  }
  const { principal } = authentication;
  await requireNoForgery(request, principal, new Set(service.allowedOrigins));
  return principal;
}

async function recognise({ request, service }: Exchange): Promise<Authentication> {
  try {
    return await service.identity.authenticate(request);
  } catch (error) {
    if (error instanceof IdentityUnavailableError)
      throw new ProblemError('maintenance', { retryAfterSeconds: 5 });
    throw error;
  }
}

/** A person's token opens nothing of the agents', and the other way round (AUTH-6); each operation has its scope. */
export function requireAudience(operation: OperationInfo, principal: Principal): void {
  if (operation.security === 'public') return;
  if (operation.security !== principal.kind) throw new ProblemError('forbidden');
  const missing = operation.scopes.find((scope) => principal.scopes?.includes(scope) !== true);
  if (missing !== undefined) throw new ProblemError('agent-scope-required', { detail: missing });
}
