import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

export interface Origins {
  /** Where people reach the service; the `Host` of the request when absent. */
  readonly publicOrigin?: string;
  /** How many proxies of ours stand before the service. */
  readonly trustedProxies: number;
}

/** A request that has no address a service could answer: no `Host`, or one that is none. */
export class BadAddressError extends Error {
  override readonly name = 'BadAddressError';
}

/** Node's request as a web one. The body is read as it comes. @throws BadAddressError */
export function toRequest(incoming: IncomingMessage, signal: AbortSignal, origins: Origins): Request {
  const { method = 'GET' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init: RequestInit & { duplex: 'half' } = {
    method,
    headers: headersOf(incoming),
    signal,
    duplex: 'half',
  };
  if (hasBody) {
    // The types of Node's web streams and of the DOM's differ; the objects are the same.
    init.body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  }
  try {
    return new Request(addressOf(incoming, origins), init);
  } catch (error) {
    throw new BadAddressError('The request has no address.', { cause: error });
  }
}

const hostPattern = /^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9A-Fa-f:.]+\](:\d{1,5})?$/;

function addressOf(incoming: IncomingMessage, { publicOrigin, trustedProxies }: Origins): string {
  const path = incoming.url ?? '/';
  if (!path.startsWith('/')) throw new BadAddressError('The target is not a path.');
  if (publicOrigin !== undefined) return publicOrigin + path;
  const host =
    (trustedProxies > 0 ? lastOf(incoming, 'x-forwarded-host') : undefined) ?? incoming.headers.host;
  if (host === undefined || !hostPattern.test(host)) throw new BadAddressError('The host is not one.');
  const forwarded = trustedProxies > 0 ? lastOf(incoming, 'x-forwarded-proto') : undefined;
  return `${forwarded === 'https' ? 'https' : 'http'}://${host}${path}`;
}

/** Address of the one who asks: the entry that the outermost of our proxies wrote, or the other end of the socket. */
export function clientAddress(incoming: IncomingMessage, trustedProxies: number): string {
  const hops = valuesOf(incoming, 'x-forwarded-for');
  const told = trustedProxies > 0 ? hops.at(-trustedProxies) : undefined;
  return told ?? incoming.socket.remoteAddress ?? '';
}

function valuesOf(incoming: IncomingMessage, name: string): string[] {
  const header = incoming.headers[name];
  const text = Array.isArray(header) ? header.join(',') : (header ?? '');
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function lastOf(incoming: IncomingMessage, name: string): string | undefined {
  return valuesOf(incoming, name).at(-1);
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  const { rawHeaders } = incoming;
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  }
  return headers;
}
