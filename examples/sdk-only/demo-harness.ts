/** The demo, and a proxy before it that loses answers: what the tests of this example run against. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the reference service with its sample people, on a free port, with a database of its own. */
export async function startDemo(): Promise<Running> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bonne-foi-'));
  const main = fileURLToPath(new URL('../../packages/backend/src/server/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@bonne-foi/source', main], {
    env: { ...process.env, DEMO: '1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  };
  for await (const line of createInterface(child.stdout)) {
    const origin = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (origin !== undefined) return { origin, stop };
  }
  await stop();
  throw new Error('the demo did not start');
}

export interface LossyProxy extends Running {
  /** Requests that were passed on, as `METHOD path`. */
  readonly passed: readonly string[];
}

/** Passes everything on; where `loses` says so, cuts the connection once the service has answered. */
export async function startLossyProxy(
  target: string,
  loses: (asked: string, times: number) => boolean,
): Promise<LossyProxy> {
  const passed: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const asked = `${incoming.method ?? ''} ${incoming.url ?? ''}`;
    passed.push(asked);
    const times = passed.filter((one) => one === asked).length;
    const { method, headers } = incoming;
    const onward = request(
      new URL(incoming.url ?? '/', target),
      { ...(method !== undefined && { method }), headers },
      (answer: IncomingMessage) => {
        if (loses(asked, times)) {
          // The service has done it; nobody will hear.
          answer.resume();
          answer.on('end', () => incoming.socket.destroy());
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    passed,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
