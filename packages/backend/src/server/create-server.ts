import { type Backend, type BackendOptions, createBackend } from '../backend.ts';
import { type Clock, systemClock } from '../clock.ts';
import { demoSignIn } from '../identity/demo-sign-in.ts';
import { procedures } from '../procedures/procedures.ts';
import { sampleAuthority } from '../samples/authority.ts';
import { receiptPdf } from '../receipts/receipt-pdf.ts';
import { frenchAdvice } from '../samples/french-advice.ts';
import { demoClock } from '../samples/demo-clock.ts';
import { movableClock } from '../samples/movable-clock.ts';
import { withPasses } from '../samples/passes.ts';
import { seedDemonstration } from '../samples/seed-demonstration.ts';
import type { WorkerOptions } from '../worker/worker.ts';
import { createHttpServer, type HttpLimits } from './http-server.ts';
import { createLogger, type Logger } from './logger.ts';
import { openReceiptSigner } from './receipt-keys.ts';
import { openBlobs, openMail, openSignIn, openStore } from './parts.ts';
import { reportWork } from './report-work.ts';
import type { Settings } from './settings.ts';

/** What a service may say of itself, beside the settings. */
export interface ServerOptions {
  /** Answers what is neither the API nor a health check, for example the pages of a site; undefined is a 404. */
  readonly serve?: (request: Request) => Promise<Response | undefined>;
  /** Takes the place of the demonstration's procedures, authority, advice… */
  readonly backend?: Partial<BackendOptions>;
  readonly limits?: Partial<HttpLimits>;
  readonly logger?: Logger;
  readonly clock?: Clock;
  /** How long requests that run may go on once the service stops, in milliseconds. @defaultValue 10 000 */
  readonly drainMs?: number;
  /** How the worker goes about it, when it runs here. */
  readonly worker?: WorkerOptions;
}

export interface Server {
  readonly backend: Backend;
  /** Begins to answer; gives the address. @throws PortInUseError when the port is another program's */
  listen(): Promise<string>;
  /** Says that it is not ready, lets requests end, closes the store. Calling it again changes nothing. */
  close(): Promise<void>;
}

/** A service made of its settings: database, files, identity, procedures, health checks. */
export async function createServer(settings: Settings, options: ServerOptions = {}): Promise<Server> {
  const { drainMs = 10_000, logger = createLogger(settings.logLevel) } = options;
  const clock = movableClock(options.clock ?? systemClock);
  const receiptSigner = options.backend?.receiptSigner ?? (await openReceiptSigner(settings, clock.now()));
  const store = await openStore(settings);
  // Sessions keep the true time: moving that of the demonstration signs nobody out.
  const { identity, sessions } = openSignIn(settings, options.clock ?? systemClock);
  const passes = withPasses(identity);
  /** In the demonstration, this machine publishes the keys: its receipts say so. */
  let demoOrigin =
    settings.demo && settings.port !== 0 ? `http://localhost:${String(settings.port)}` : undefined;
  const addresses = new WeakMap<Request, string>();
  const mail = openMail(settings);
  const own: BackendOptions = {
    store,
    ...(mail !== undefined && { mail }),
    identity: settings.demo ? passes.identity : identity,
    procedures,
    authority: sampleAuthority,
    blobs: openBlobs(settings),
    ...frenchAdvice(),
    receiptSigner,
    receiptPdf,
    issuerOrigin: () => settings.publicOrigin ?? demoOrigin,
    allowedOrigins: settings.allowedOrigins,
    ...(settings.secret !== undefined && { secret: settings.secret }),
    clock,
    addressOf: (request) => addresses.get(request) ?? '',
    log: (entry) => {
      logger.request(entry);
    },
  };
  const backend = createBackend({ ...own, ...options.backend });
  const basePath = options.backend?.basePath ?? '/v1';
  const worker = backend.worker({ report: reportWork(logger), ...options.worker });
  let closing: Promise<void> | undefined;

  async function handle(request: Request, clientAddress: string): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/healthz') return said(200, 'alive');
    if (pathname === '/readyz') return readiness();
    if (isOfTheApi(pathname, basePath)) {
      addresses.set(request, clientAddress);
      return backend.fetch(request);
    }
    const signIn = sessions === undefined ? undefined : await demoSignIn(request, sessions);
    const moved = settings.demoClock ? await demoClock(request, clock) : undefined;
    return signIn ?? moved ?? (await options.serve?.(request)) ?? said(404, 'There is nothing here.');
  }

  async function readiness(): Promise<Response> {
    if (closing !== undefined) return said(503, 'stopping');
    try {
      await backend.check();
      return said(200, 'ready');
    } catch (error) {
      logger.error('not ready', error);
      return said(503, 'the database or the files do not answer');
    }
  }

  const http = createHttpServer({
    handle,
    onError: (error) => {
      logger.error('a request failed', error);
    },
    trustedProxies: settings.trustedProxies,
    ...(settings.publicOrigin !== undefined && { publicOrigin: settings.publicOrigin }),
    ...(options.limits !== undefined && { limits: options.limits }),
  });

  if (settings.demo) await seedDemonstration({ backend, clock, passes, basePath });
  if (settings.worker) worker.start();
  return {
    backend,
    async listen() {
      const port = await http.listen(settings.port, settings.host);
      const shown = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
      if (settings.demo) demoOrigin = `http://localhost:${String(port)}`;
      return `http://${shown === '0.0.0.0' || shown === '127.0.0.1' ? 'localhost' : shown}:${String(port)}`;
    },
    close() {
      closing ??= Promise.all([http.close(drainMs), worker.stop()]).then(async () => backend.close());
      return closing;
    },
  };
}

function isOfTheApi(pathname: string, basePath: string): boolean {
  return pathname === basePath || pathname.startsWith(`${basePath}/`) || pathname.startsWith('/.well-known/');
}

function said(status: number, words: string): Response {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(`${words}\n`, { status, headers });
}
