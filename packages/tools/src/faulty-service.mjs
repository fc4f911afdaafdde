// The reference service in memory on loopback, and beside it one path for each way to misbehave: for test:runtimes.
import { createServer } from 'node:http';
import { once } from 'node:events';

const json = { 'Content-Type': 'application/json' };

/**
 * What answers under a path, by name: `/v1` is the service itself, `/<name>/v1` the same with a fault.
 * @type {Record<string, (context: { response: import('node:http').ServerResponse, pass: (lost?: boolean) => Promise<void>, isFirst: boolean }) => unknown>}
 */
const faults = {
  // The service has done it, and nobody hears of it: once.
  lost: ({ pass, isFirst }) => pass(isFirst),
  busy: ({ response, pass, isFirst }) =>
    isFirst ? response.writeHead(503, { 'Retry-After': '0' }).end() : pass(),
  silent: () => undefined,
  half: ({ response }) => response.writeHead(200, json).write('{"id":'),
  endless: ({ response }) => {
    response.writeHead(200, json);
    const more = () => {
      while (!response.destroyed && response.write(' '.repeat(16_384)));
    };
    response.on('drain', more);
    more();
  },
  redirect: ({ response }) => response.writeHead(302, { Location: '/v1/capabilities' }).end(),
  page: ({ response }) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Bonjour</p>'),
  broken: ({ response }) => response.writeHead(200, json).end('{"id":1}'),
};

/**
 * @param {(request: Request) => Promise<Response>} handle the reference service
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function startFaultyService(handle) {
  const seen = new Set();
  const server = createServer(async (incoming, response) => {
    const [, name, path] = /^\/(?:(\w+)\/)?(v1\/.*)$/.exec(incoming.url ?? '') ?? [];
    const pass = async (lost = false) => {
      const chunks = await Array.fromAsync(incoming);
      const answer = await handle(
        new Request(`${origin}/${path}`, {
          method: incoming.method,
          headers: Object.entries(incoming.headers).filter(([key]) => key !== 'host' && key !== 'connection'),
          ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
        }),
      );
      if (lost) return incoming.socket.destroy();
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    };
    // Once for each act, told apart by its key, or by the fault where there is none.
    const act = `${name} ${incoming.headers['idempotency-key'] ?? ''}`;
    const isFirst = !seen.has(act);
    seen.add(act);
    try {
      if (path === undefined) response.writeHead(404).end();
      else await (name === undefined ? pass() : faults[name]?.({ response, pass, isFirst }));
    } catch (error) {
      response.destroy(error);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
