import type { Backend } from './backend.ts';
import { emptyExpiredDrafts } from './corrections/erase-draft.ts';
import { finishProblem, hasCookies, toResponse } from './http/answer.ts';
import { preflightHeaders } from './http/cors.ts';
import { evaluate } from './http/evaluation.ts';
import type { Exchange } from './http/exchange.ts';
import { forgetAnswers } from './http/idempotency.ts';
import { languageOf } from './http/language.ts';
import { ProblemError } from './http/problem.ts';
import { createRateLimiter } from './http/rate.ts';
import { allowed, createRouter } from './http/router.ts';
import { toLogEntry } from './http/request-log.ts';
import type { BackendOptions } from './options.ts';
import { writeSeed } from './records/seed.ts';
import { createService } from './service.ts';
import type { Position } from './store/store.ts';
import { createWorker } from './worker/worker.ts';

/** Requests between two tidyings. */
const tidyEvery = 500;

/**
 * Makes a service that keeps the contract.
 * @throws RangeError for a limit or a secret that the contract does not allow.
 * @throws ReceiptMentionsError for a procedure whose receipts would lack what the law asks of them.
 */
export function createBackend(options: BackendOptions): Backend {
  const service = createService(options);
  const find = createRouter(service.basePath);
  const limit = createRateLimiter(service.limits.requestsPerMinute, service.clock);
  const running = new Map<string, string>();
  let answered = 0;
  let drafts: Position | undefined;

  /** Now and then, answers and drafts whose time is over are forgotten: apart, so that no request waits or collides. */
  async function tidy(): Promise<void> {
    answered += 1;
    if (answered % tidyEvery !== 0) return;
    await service.store.transaction((tx) => forgetAnswers(tx, service.clock.now())).catch(() => undefined);
    drafts = await emptyExpiredDrafts(service, drafts).catch(() => undefined);
  }

  function exchangeOf(request: Request): Exchange {
    const url = new URL(request.url);
    const route = find(url.pathname);
    return {
      request,
      url,
      service,
      route,
      method: request.method === 'HEAD' ? 'GET' : request.method,
      isPublic: [...(route?.operations.values() ?? [])].some(({ security }) => security === 'public'),
      language: languageOf(request.headers.get('Accept-Language')),
      requestId: service.createId(),
      now: service.clock.now(),
      address: service.addressOf?.(request) ?? '',
      limit,
      running,
    };
  }

  return {
    async fetch(request) {
      const started = performance.now();
      const exchange = exchangeOf(request);
      let failure: unknown;
      const response = await answer(exchange).catch((error: unknown) => {
        if (!(error instanceof ProblemError)) failure = error;
        const problem = error instanceof ProblemError ? error : new ProblemError('internal');
        return toResponse(exchange, finishProblem(exchange, problem));
      });
      await tidy();
      service.log?.(toLogEntry(exchange, response.status, performance.now() - started, failure));
      return response;
    },
    seed: (seed) => writeSeed(service, seed),
    async check() {
      await service.store.ping();
      await service.blobs?.check();
    },
    worker: (workerOptions) => createWorker(service, workerOptions),
    close: () => service.store.close(),
  };
}

async function answer(exchange: Exchange): Promise<Response> {
  if (exchange.request.method !== 'OPTIONS') return evaluate(exchange);
  const { route, service, request } = exchange;
  if (route === undefined) throw new ProblemError('not-found');
  const methods = allowed(route, () => true);
  const policy = { allowedOrigins: new Set(service.allowedOrigins), credentials: hasCookies(exchange) };
  const origin = request.headers.get('Origin');
  const preflight = preflightHeaders(policy, origin, exchange.isPublic, methods);
  return toResponse(exchange, { status: 204, headers: { Allow: methods, ...preflight }, body: undefined });
}
