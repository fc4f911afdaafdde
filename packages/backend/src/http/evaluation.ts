/**
 * The order of evaluation (contract, A1). It decides which of several faults is told, and above all that a retry after
 * a lost answer is recognised (step 4) before its version is found stale (step 6). Written to be ported.
 *
 *  0  path (404), size of the body (413)
 *  1  authenticate (401), refuse forgery, another audience or a missing scope (403)
 *  2  feature (404), method (405)
 *  3  rate (429)
 *  4  idempotency key (400, 409, 422, or the stored answer)
 *  5  resource (404, 410)
 *  6  If-Match (428, 412)
 *  7  media type and JSON (415, 400)
 *  8  state (409)
 *  9  validate (422)
 * 10  commit the change, its receipt and the stored answer in one transaction
 */
import type { OperationInfo } from '@bonne-foi/contract/operations';
import { isAnnounced } from '../discovery/features.ts';
import { operationHandlers, streamHandlers } from '../handlers.ts';
import type { Principal } from '../identity/identity.ts';
import type { Transaction } from '../store/store.ts';
import { finish, finishProblem, toResponse } from './answer.ts';
import { authenticate, requireAudience } from './authentication.ts';
import { parseJson, readBody } from './body.ts';
import type { Exchange } from './exchange.ts';
import type { Call, Operation } from './handler.ts';
import { findAnswer, isKept, keepAnswer, readKey } from './idempotency.ts';
import type { FinalAnswer, KeyedAct } from './idempotency.ts';
import { requireMatch } from './preconditions.ts';
import { ProblemError } from './problem.ts';
import { allowed } from './router.ts';

/** Answers a request that is not a preflight. @throws ProblemError, or whatever failed. */
export async function evaluate(exchange: Exchange): Promise<Response> {
  const { request, service, route } = exchange;

  // 0
  if (route === undefined) throw new ProblemError('not-found');
  const operation = route.operations.get(request.method) ?? route.operations.get(exchange.method);
  const isStream = operation !== undefined && operation.operationId in streamHandlers;
  const bytes = isStream
    ? new Uint8Array()
    : await readBody(request, service.limits.maxBodyBytes, service.limits.bodyTimeoutMs);

  // 1
  const security = operation?.security ?? [...route.operations.values()][0]?.security ?? 'person';
  const principal = await authenticate(exchange, security);
  if (operation !== undefined) requireAudience(operation, principal);

  // 2
  const isServed = (each: OperationInfo): boolean =>
    isAnnounced(service.features, each) &&
    (each.operationId in operationHandlers || each.operationId in streamHandlers);
  const served = [...route.operations.values()].filter(isServed);
  if (operation === undefined ? served.length === 0 : !isServed(operation)) {
    throw new ProblemError('feature-not-supported');
  }
  if (operation === undefined) {
    throw new ProblemError('method-not-allowed', { headers: { Allow: allowed(route, isServed) } });
  }

  // 3
  exchange.rate = exchange.limit(principal.subject === '' ? exchange.address : principal.subject);
  if (!exchange.rate.allowed) {
    throw new ProblemError('rate-limited', { retryAfterSeconds: Math.max(1, exchange.rate.resetSeconds) });
  }

  const stream = streamHandlers[operation.operationId];
  if (stream !== undefined) return toResponse(exchange, await stream(request, callOf(exchange, principal)));

  // 4
  const act = operation.idempotencyKey
    ? await readKey(
        request.headers.get('Idempotency-Key'),
        principal.subject,
        request.method,
        exchange.url.pathname,
        bytes,
      )
    : undefined;
  const answer = await once(exchange, act, async (tx) => {
    const stored = act === undefined ? undefined : await findAnswer(tx, act, exchange.now);
    return stored ?? perform(exchange, operation, act, bytes, { ...callOf(exchange, principal), tx });
  });
  await exchange.afterwards?.().catch(() => undefined);
  const drawn = answer.code === undefined ? await exchange.draw?.() : undefined;
  return toResponse(exchange, drawn === undefined ? answer : { ...answer, body: drawn });
}

/** Steps 5 to 10, within the transaction. */
async function perform(
  exchange: Exchange,
  info: OperationInfo,
  act: KeyedAct | undefined,
  bytes: Uint8Array,
  call: Call,
): Promise<FinalAnswer> {
  const { request, service } = exchange;
  const operation: Operation | undefined = operationHandlers[info.operationId];
  if (operation === undefined) throw new ProblemError('feature-not-supported');

  // 5
  const prepared = await operation.prepare(call);

  // 6
  if (info.ifMatch) {
    await requireMatch(request.headers.get('If-Match'), prepared.version ?? '', () => prepared.current());
  }

  // 7
  const body = info.request === null ? undefined : readJson(exchange, info.request, bytes);

  // 8
  await prepared.state();

  // 9 and 10
  const given = await prepared.run(body);
  if (given.afterwards !== undefined) exchange.afterwards = given.afterwards;
  if (given.bytes !== undefined) exchange.draw = given.bytes;
  const answer = finish(given, info, prepared.version);
  if (act !== undefined) await keepAnswer(call.tx, act, answer, service, exchange.now);
  return answer;
}

/**
 * Runs an act alone: one that is still running is 409 `request-in-progress` here, and is settled by the transaction
 * when it runs in another process. A refusal undoes what was written, then is kept in its turn.
 */
async function once(
  exchange: Exchange,
  act: KeyedAct | undefined,
  work: (tx: Transaction) => Promise<FinalAnswer>,
): Promise<FinalAnswer> {
  const { store } = exchange.service;
  const running = act === undefined ? undefined : exchange.running.get(act.id);
  if (running !== undefined && running !== act?.fingerprint) throw new ProblemError('idempotency-key-reused');
  if (running !== undefined) {
    throw new ProblemError('request-in-progress', { retryAfterSeconds: 1 });
  }
  if (act !== undefined) exchange.running.set(act.id, act.fingerprint);
  try {
    return await store.transaction(work);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { record } = error.details;
    if (record === undefined && (act === undefined || !isKept(error))) throw error;
    const refusal = finishProblem(exchange, error);
    return await store.transaction(async (tx) => {
      const stored = act === undefined ? undefined : await findAnswer(tx, act, exchange.now);
      if (stored !== undefined) return stored;
      await record?.(tx);
      if (act !== undefined && isKept(error)) {
        await keepAnswer(tx, act, refusal, exchange.service, exchange.now);
      }
      return refusal;
    });
  } finally {
    if (act !== undefined) exchange.running.delete(act.id);
  }
}

function readJson(exchange: Exchange, accepted: OperationInfo['request'], bytes: Uint8Array): unknown {
  const type = exchange.request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (accepted === null || !Object.hasOwn(accepted, type)) throw new ProblemError('unsupported-media-type');
  const body = parseJson(bytes, exchange.service.limits.maxJsonDepth);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new ProblemError('invalid-request');
}

function callOf(exchange: Exchange, principal: Principal): Omit<Call, 'tx'> {
  const { service, route, url, request, now } = exchange;
  return {
    service,
    principal,
    parameters: route?.parameters ?? {},
    query: url.searchParams,
    headers: request.headers,
    path: url.pathname,
    now,
  };
}
