import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a body that nobody reads any more may still arrive, in milliseconds, so that the client reads the answer. */
const lingerMs = 2000;

/** Writes a web response on Node's, at the pace of the client; stops reading it when the client has left. */
export async function sendResponse(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('Set-Cookie', cookies);
  if (!incoming.complete) discardRest(incoming, outgoing);
  if (response.body === null || incoming.method === 'HEAD') {
    await response.body?.cancel();
    outgoing.end();
    return;
  }
  await pipe(response.body, outgoing);
}

/** A request answered before its end: the connection closes after the answer. */
function discardRest(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader('Connection', 'close');
  outgoing.once('finish', () => {
    incoming.on('error', () => undefined);
    incoming.resume();
    setTimeout(() => {
      incoming.destroy();
    }, lingerMs).unref();
  });
}

async function pipe(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = body.getReader();
  const stop = (): void => {
    reader.cancel(new Error('The client left.')).catch(() => undefined);
  };
  outgoing.once('close', stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || outgoing.destroyed) break;
      if (!outgoing.write(value)) await drained(outgoing);
    }
    outgoing.end();
  } catch {
    // The answer broke off after it had begun: cutting the connection is the only way left to say so.
    outgoing.destroy();
  } finally {
    outgoing.off('close', stop);
  }
}

async function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      outgoing.off('drain', go).off('close', go);
      resolve();
    };
    outgoing.once('drain', go).once('close', go);
  });
}
