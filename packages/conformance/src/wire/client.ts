import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { NoAnswerError } from './exchange.ts';

/** What goes out. */
export interface Outgoing {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | AsyncIterable<Uint8Array>;
  /** Closes the socket once the last byte of the request has left, and waits for no answer. */
  readonly cut?: boolean;
}

/** What came in. */
export interface Incoming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export interface Bounds {
  /** Whole time of one exchange, in milliseconds. */
  readonly timeoutMs: number;
  /** Largest answer that is read, in bytes. */
  readonly maxBytes: number;
}

export interface Client {
  send(outgoing: Outgoing): Promise<Incoming | undefined>;
  close(): void;
}

/** Sends requests with bounds of time and size, over sockets that can be cut. Follows no redirect. */
export function createClient(bounds: Bounds): Client {
  const plain = new HttpAgent({ keepAlive: true, maxSockets: 16 });
  const secure = new HttpsAgent({ keepAlive: true, maxSockets: 16 });
  return {
    async send(outgoing) {
      const isSecure = outgoing.url.protocol === 'https:';
      const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(outgoing.method);
      const { method, headers } = outgoing;
      // A request that changes something has a socket of its own: nobody closes it meanwhile.
      const options: RequestOptions = {
        method,
        headers,
        agent: isSafe ? (isSecure ? secure : plain) : false,
      };
      const requester = isSecure ? httpsRequest : httpRequest;
      try {
        return await exchange(requester, options, outgoing, bounds);
      } catch (error) {
        // A server may close a kept socket at the moment it is used again: a new one tells.
        const isStale = isSafe && error instanceof NoAnswerError && error.reason === 'cut';
        if (!isStale) throw error;
        return exchange(requester, { ...options, agent: false }, outgoing, bounds);
      }
    },
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

type Requester = typeof httpRequest;

async function exchange(
  requester: Requester,
  options: RequestOptions,
  { url, body, cut = false }: Outgoing,
  bounds: Bounds,
): Promise<Incoming | undefined> {
  return new Promise((resolve, reject) => {
    const out = requester(url, options);
    const timer = setTimeout(() => {
      out.destroy(new NoAnswerError('timeout', `No whole answer within ${String(bounds.timeoutMs)} ms.`));
    }, bounds.timeoutMs);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
    };
    let answered = false;
    out.on('error', (error: NodeJS.ErrnoException) => {
      // A server may answer and close before the whole of a body that it refuses has left.
      if (!answered)
        end(() => {
          reject(named(error));
        });
    });
    out.on('response', (incoming) => {
      answered = true;
      read(incoming, bounds.maxBytes).then(
        (bytes) => {
          const headers = flat(incoming);
          end(() => {
            resolve({ status: incoming.statusCode ?? 0, headers, bytes });
          });
          if (!out.writableFinished) out.destroy();
        },
        (error: unknown) => {
          out.destroy();
          end(() => {
            reject(error instanceof NoAnswerError ? error : named(error));
          });
        },
      );
    });
    if (cut) {
      out.end(body, () => {
        // The last byte is in the kernel's hands; the answer is nobody's.
        setTimeout(() => {
          answered = true;
          out.destroy();
          end(() => {
            resolve(undefined);
          });
        }, 5);
      });
    } else if (body === undefined || body instanceof Uint8Array) out.end(body);
    else void write(out, body, () => answered);
  });
}

async function write(
  out: ReturnType<Requester>,
  body: AsyncIterable<Uint8Array>,
  isAnswered: () => boolean,
): Promise<void> {
  for await (const part of body) {
    if (isAnswered() || out.destroyed) return;
    if (!out.write(part)) {
      await new Promise<void>((resolve) => {
        const go = (): void => {
          out.off('drain', go).off('close', go).off('response', go);
          resolve();
        };
        out.once('drain', go).once('close', go).once('response', go);
      });
    }
  }
  if (!out.destroyed) out.end();
}

async function read(incoming: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of incoming) {
    // Without an encoding the stream gives buffers.
    const bytes = part as Uint8Array;
    size += bytes.byteLength;
    if (size > maxBytes) {
      throw new NoAnswerError(
        'too-large',
        `The answer is longer than ${String(maxBytes)} bytes: it was cut there.`,
      );
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function flat(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join('\n') : value;
  }
  return headers;
}

const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO$|HOSTNAME_MISMATCH)/;

function named(error: unknown): NoAnswerError {
  if (error instanceof NoAnswerError) return error;
  // Errors of Node's network carry a code.
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return new NoAnswerError('refused', 'Nothing listens at this address.');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new NoAnswerError('unknown-host', 'No machine has this name.');
  }
  if (tlsCode.test(code)) return new NoAnswerError('tls', `The TLS connection failed: ${code}.`);
  if (code.startsWith('HPE_')) return new NoAnswerError('garbage', `What came back is not HTTP: ${code}.`);
  return new NoAnswerError('cut', `The connection ended before an answer: ${code === '' ? message : code}.`);
}
