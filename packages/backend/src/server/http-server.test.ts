import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { createHttpServer, type HttpServer, type HttpServerOptions, PortInUseError } from './http-server.ts';

/** A promise and the hand that settles it. */
function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

interface Running {
  readonly server: HttpServer;
  readonly port: number;
  readonly errors: unknown[];
  readonly address: string;
}

async function start(
  handle: HttpServerOptions['handle'],
  options: Partial<HttpServerOptions> = {},
): Promise<Running> {
  const errors: unknown[] = [];
  const server = createHttpServer({
    handle,
    onError: (error) => errors.push(error),
    trustedProxies: 0,
    ...options,
  });
  const port = await server.listen(0, '127.0.0.1');
  after(async () => server.close(0));
  return { server, port, errors, address: `http://127.0.0.1:${String(port)}` };
}

/** Sends bytes as they are, and gives what comes back until the connection closes. */
async function raw(
  port: number,
  bytes: string,
  whenOpen: (socket: Socket) => void = () => undefined,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      whenOpen(socket);
    });
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('close', () => {
      resolve(text);
    });
    socket.on('error', reject);
  });
}

const echo: HttpServerOptions['handle'] = async (request, from) =>
  Response.json({
    method: request.method,
    url: request.url,
    from,
    test: request.headers.get('X-Test'),
    body: await request.text(),
  });

test('a request and its answer cross unchanged', async () => {
  const { address } = await start(echo);
  const response = await fetch(`${address}/a/b?c=d`, {
    method: 'POST',
    body: 'corps',
    headers: { 'X-Test': 'un' },
  });
  assert.deepEqual(await response.json(), {
    method: 'POST',
    url: `${address}/a/b?c=d`,
    from: '127.0.0.1',
    test: 'un',
    body: 'corps',
  });
});

test('status, headers, several cookies, and HEAD without a body', async () => {
  const { address } = await start(async () => {
    const headers = new Headers({ ETag: '"1"' });
    headers.append('Set-Cookie', 'a=1');
    headers.append('Set-Cookie', 'b=2');
    return Promise.resolve(new Response('corps', { status: 202, headers }));
  });
  const response = await fetch(address);
  assert.equal(response.status, 202);
  assert.equal(response.headers.get('ETag'), '"1"');
  assert.deepEqual(response.headers.getSetCookie(), ['a=1', 'b=2']);
  assert.equal(await response.text(), 'corps');
  assert.equal(await (await fetch(address, { method: 'HEAD' })).text(), '');
});

test('what the handler throws becomes a 500 without a word of it', async () => {
  const { address, errors } = await start(() => Promise.reject(new Error('secret of Camille')));
  const response = await fetch(address);
  assert.equal(response.status, 500);
  assert.ok(!(await response.text()).includes('Camille'));
  assert.equal(errors.length, 1);
});

test('the address that people see may be set; forwarded headers are believed only when told to', async () => {
  const headers = {
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-Host': 'droits.exemple.fr',
    'X-Forwarded-For': '10.9.9.9, 192.0.2.7',
  };
  const seen = async (options: Partial<HttpServerOptions>): Promise<string> => {
    const { address } = await start(
      (request, from) => Promise.resolve(new Response(`${new URL(request.url).origin} ${from}`)),
      options,
    );
    return (await (await fetch(address, { headers })).text()).replace(/:\d{4,5}/, '');
  };
  assert.equal(await seen({}), 'http://127.0.0.1 127.0.0.1');
  assert.equal(await seen({ trustedProxies: 1 }), 'https://droits.exemple.fr 192.0.2.7');
  assert.equal(await seen({ trustedProxies: 2 }), 'https://droits.exemple.fr 10.9.9.9');
  assert.equal(await seen({ publicOrigin: 'https://public.example' }), 'https://public.example 127.0.0.1');
});

const bad: readonly (readonly [string, string])[] = [
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a/b@c\r\nConnection: close\r\n\r\n'],
  [
    'a target that is no path',
    'GET http://elsewhere.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  ],
  ['a method that the web forbids', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ['what is not HTTP', 'bonjour\r\n\r\n'],
];

for (const [what, bytes] of bad) {
  test(`${what}: 400, and the service goes on`, async () => {
    const { port, address, errors } = await start(echo);
    assert.match(await raw(port, bytes), /^HTTP\/1\.1 400 /);
    assert.equal((await fetch(address)).status, 200);
    assert.deepEqual(errors, []);
  });
}

test('headers too large are refused', async () => {
  const { port } = await start(echo);
  assert.match(
    await raw(port, `GET / HTTP/1.1\r\nHost: a\r\nX-Test: ${'x'.repeat(20_000)}\r\n\r\n`),
    /^HTTP\/1\.1 431 /,
  );
});

test('headers that come drop by drop are cut off', async () => {
  const { port } = await start(echo, { limits: { headersTimeoutMs: 200, requestTimeoutMs: 400 } });
  const drops = raw(port, 'GET / HTTP/1.1\r\n', (socket) => {
    const timer = setInterval(() => {
      socket.write('X-Drop: 1\r\n');
    }, 50);
    socket.on('close', () => {
      clearInterval(timer);
    });
  });
  assert.match(await drops, /^HTTP\/1\.1 408 /);
});

test('a body that never ends is cut off, and the handler is told', async () => {
  let failure: unknown;
  const { port } = await start(
    async (request) => {
      try {
        await request.text();
      } catch (error) {
        failure = error;
      }
      return new Response('');
    },
    { limits: { headersTimeoutMs: 200, requestTimeoutMs: 300 } },
  );
  await raw(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc');
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(failure instanceof Error);
});

test('a client that leaves aborts the signal, and the answer is no longer read', async () => {
  const left = deferred<string>();
  const cancelled = deferred<string>();
  const { port } = await start((request) => {
    request.signal.addEventListener('abort', () => {
      left.resolve('left');
    });
    const endless = new ReadableStream<Uint8Array>({
      pull: async (body) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        body.enqueue(new Uint8Array(1000));
      },
      cancel: () => {
        cancelled.resolve('cancelled');
      },
    });
    return Promise.resolve(new Response(endless));
  });
  await raw(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', (socket) =>
    setTimeout(() => {
      socket.destroy();
    }, 60),
  );
  assert.deepEqual(await Promise.all([left.promise, cancelled.promise]), ['left', 'cancelled']);
});

test('a request answered before its end gets its answer, and the connection closes', async () => {
  const { port } = await start(() => Promise.resolve(new Response('trop grand', { status: 413 })));
  const answer = await raw(
    port,
    `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\n\r\n${'x'.repeat(100_000)}`,
  );
  assert.match(answer, /^HTTP\/1\.1 413 /);
  assert.match(answer, /connection: close/i);
  assert.match(answer, /trop grand/);
});

test('an answer that breaks off is not taken for a whole one', async () => {
  const { address } = await start(() => {
    let chunks = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(body) {
        chunks += 1;
        if (chunks < 3) body.enqueue(new TextEncoder().encode('moitié'));
        else body.error(new Error('disk'));
      },
    });
    return Promise.resolve(new Response(broken));
  });
  await assert.rejects(async () => (await fetch(address)).text());
});

test('a port that is taken is said in plain words', async () => {
  const { port } = await start(echo);
  const second = createHttpServer({ handle: echo, onError: () => undefined, trustedProxies: 0 });
  await assert.rejects(second.listen(port, '127.0.0.1'), (error) => {
    assert.ok(error instanceof PortInUseError);
    assert.equal(
      error.message,
      `[port-in-use] Port ${String(port)} is already in use. Stop the other program, or set PORT to another number. See docs/errors/port-in-use.md.`,
    );
    return true;
  });
});

test('a stop lets the requests that run end, and takes no new one', async () => {
  const go = deferred<undefined>();
  const { server, address } = await start(async () => {
    await go.promise;
    return new Response('fini');
  });
  const running = fetch(address);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closing = server.close(5000);
  await assert.rejects(fetch(address));
  go.resolve(undefined);
  assert.equal(await (await running).text(), 'fini');
  await closing;
});

test('a stop cuts what does not end', async () => {
  const { server, address } = await start(async () => new Promise<Response>(() => undefined));
  const running = fetch(address).then(
    () => 'answered',
    () => 'cut',
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server.close(50);
  assert.equal(await running, 'cut');
});
