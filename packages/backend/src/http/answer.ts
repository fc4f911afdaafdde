import type { OperationInfo } from '@bonne-foi/contract/operations';
import { corsHeaders } from './cors.ts';
import type { Exchange } from './exchange.ts';
import type { Answer } from './handler.ts';
import type { FinalAnswer } from './idempotency.ts';
import { isHeld } from './preconditions.ts';
import { toProblem } from './problem.ts';
import type { ProblemError } from './problem.ts';

/** Version of the contract that every answer names. */
export const apiVersion = '1.0.0';

/** An answer as it leaves, and as it may be stored. A GET of what has a version carries it as its `ETag`. */
export function finish(answer: Answer, operation: OperationInfo, version: string | undefined): FinalAnswer {
  const { status, headers, body, text } = answer;
  const isRead = operation.method === 'GET' && version !== undefined && status === 200;
  return {
    status,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json', 'Content-Language': 'fr' }),
      ...(isRead && { ETag: version }),
      ...headers,
    },
    body: body === undefined ? text : JSON.stringify(body),
  };
}

/** A problem as it leaves, and as it may be stored. */
export function finishProblem(exchange: Exchange, error: ProblemError): FinalAnswer {
  const { status, headers, body } = toProblem(error, exchange.language, exchange.requestId);
  return { status, headers, body: JSON.stringify(body), code: error.code };
}

/** An answer with a body of bytes, for downloads. */
export interface StreamedAnswer extends Omit<FinalAnswer, 'body'> {
  readonly body: string | undefined | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

/** Adds what every answer carries; gives 304 for what the client holds; HEAD has no body. */
export function toResponse(exchange: Exchange, answer: FinalAnswer | StreamedAnswer): Response {
  if (answer.code !== undefined) exchange.code = answer.code;
  exchange.replayed = answer.headers['Idempotency-Replayed'] !== undefined;
  const headers = { ...commonHeaders(exchange, answer.status), ...answer.headers };
  const tag = answer.headers['ETag'];
  const isRead = exchange.method === 'GET' && answer.status === 200;
  if (isRead && tag !== undefined && isHeld(exchange.request.headers.get('If-None-Match'), tag)) {
    const { 'Content-Type': _type, 'Content-Language': _language, ...kept } = headers;
    return new Response(null, { status: 304, headers: kept });
  }
  const isEmpty = exchange.request.method === 'HEAD' || answer.status === 204 || answer.body === undefined;
  return new Response(isEmpty ? null : answer.body, { status: answer.status, headers });
}

function commonHeaders(exchange: Exchange, status: number): Record<string, string> {
  const { service, isPublic, rate, requestId } = exchange;
  const { requestsPerMinute } = service.limits;
  const cors = corsHeaders(
    { allowedOrigins: new Set(service.allowedOrigins), credentials: hasCookies(exchange) },
    exchange.request.headers.get('Origin'),
    isPublic,
  );
  return {
    'API-Version': apiVersion,
    'X-Request-Id': requestId,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(isPublic && status < 400 ? {} : { 'Cache-Control': 'no-store' }),
    Vary: isPublic ? 'Accept-Language' : 'Origin, Accept-Language',
    ...cors,
    ...(rate !== undefined && {
      'RateLimit-Policy': `"default";q=${requestsPerMinute};w=60`,
      RateLimit: `"default";r=${rate.remaining};t=${rate.resetSeconds}`,
    }),
  };
}

/** Whether cookies are a way to authenticate here. */
export function hasCookies({ service }: Exchange): boolean {
  return service.identity.modes.some(({ scheme }) => scheme === 'cookie');
}
