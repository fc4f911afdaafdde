import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendResponse } from './send-response.ts';
import { BadAddressError, clientAddress, type Origins, toRequest } from './to-request.ts';

/** The port is another program's. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
  readonly code = 'port-in-use';
  constructor(port: number) {
    super(
      `[port-in-use] Port ${String(port)} is already in use. Stop the other program, or set PORT to another number. See docs/errors/port-in-use.md.`,
    );
  }
}

export interface HttpLimits {
  /** Headers must have come within this time, in milliseconds. */
  readonly headersTimeoutMs: number;
  /** The whole request, its body included, must have come within this time, in milliseconds. */
  readonly requestTimeoutMs: number;
  /** How long a connection stays open between two requests, in milliseconds. */
  readonly keepAliveMs: number;
  /** Most bytes of headers. */
  readonly maxHeaderBytes: number;
  /** Most connections at once. */
  readonly maxConnections: number;
}

export const usualLimits: HttpLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 120_000,
  keepAliveMs: 5000,
  maxHeaderBytes: 16_384,
  maxConnections: 2000,
};

export interface HttpServerOptions extends Origins {
  /** Answers a request. What it throws becomes a 500 without a word of it. */
  readonly handle: (request: Request, clientAddress: string) => Promise<Response>;
  /** Told of what was thrown. */
  readonly onError: (error: unknown) => void;
  readonly limits?: Partial<HttpLimits>;
}

export interface HttpServer {
  /** Begins to answer; gives the port. @throws PortInUseError */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more connections, lets the requests that run end, and cuts what remains after `drainMs`. */
  close(drainMs: number): Promise<void>;
}

/** Web requests and responses over Node's HTTP, with limits of size and time. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const limits = { ...usualLimits, ...options.limits };
  const server = createServer(
    {
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveMs,
      maxHeaderSize: limits.maxHeaderBytes,
      connectionsCheckingInterval: Math.min(limits.headersTimeoutMs, 5000),
      requireHostHeader: false,
    },
    (incoming, outgoing) => {
      answer(incoming, outgoing).catch(options.onError);
    },
  );
  server.maxConnections = limits.maxConnections;
  let isClosing = false;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const leaving = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableEnded) leaving.abort(new Error('The client left.'));
    });
    if (isClosing) outgoing.setHeader('Connection', 'close');
    await sendResponse(await respond(incoming, leaving.signal), incoming, outgoing);
  }

  async function respond(incoming: IncomingMessage, signal: AbortSignal): Promise<Response> {
    try {
      const request = toRequest(incoming, signal, options);
      return await options.handle(request, clientAddress(incoming, options.trustedProxies));
    } catch (error) {
      if (error instanceof BadAddressError)
        return plain(400, 'The request has no address that this service could answer.');
      options.onError(error);
      return plain(500, 'The service failed. Nothing is known of what became of the request: ask again.');
    }
  }

  return {
    listen: async (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => {
          reject(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error);
        });
        server.listen(port, host, () => {
          // A TCP server that listens has an address of this shape.
          resolve((server.address() as AddressInfo).port);
        });
      }),
    close: async (drainMs) =>
      new Promise((resolve) => {
        isClosing = true;
        const cut = setTimeout(() => {
          server.closeAllConnections();
        }, drainMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function plain(status: number, sentence: string): Response {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(`${sentence}\n`, { status, headers });
}
