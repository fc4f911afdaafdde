// A wire between the browser and the service that a test can cut: plain TCP, nothing is understood but the first line.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { startTown } from './town.mjs';

/**
 * Passes bytes both ways. `cutAnswerTo` names a request whose next answer never arrives: the service has done its work,
 * and both sockets are destroyed at the first byte of the answer.
 */
export async function startWire(port) {
  const asked = [];
  const pairs = new Set();
  let doomed;
  let isOnce = true;
  let isDown = false;
  const server = createServer((near) => {
    if (isDown) return near.destroy();
    const far = connect(Number(port), '127.0.0.1');
    const pair = { isDoomed: false, near, far };
    pairs.add(pair);
    const end = () => {
      near.destroy();
      far.destroy();
      pairs.delete(pair);
    };
    near.on('data', (chunk) => {
      const line = /^(?:GET|POST|PUT|PATCH|DELETE) \S+/.exec(chunk.toString('latin1'))?.[0];
      if (line !== undefined) {
        const key = /^idempotency-key: (.*)$/im.exec(chunk.toString('latin1'))?.[1];
        asked.push({ line, key });
        pair.isDoomed = doomed?.test(line) === true;
        if (pair.isDoomed && isOnce) doomed = undefined;
      }
      far.write(chunk);
    });
    far.on('data', (chunk) => (pair.isDoomed ? end() : near.write(chunk)));
    for (const socket of [near, far]) {
      socket.on('error', end);
      socket.on('close', end);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const { near, far } of pairs) {
      near.destroy();
      far.destroy();
    }
  };
  return {
    origin: `http://localhost:${server.address().port}`,
    /** Requests that went through, with their idempotency keys. */
    asked,
    cutAnswerTo(request) {
      [doomed, isOnce] = [request, true];
    },
    /** Every answer to this request is lost, until `cutNothing`. */
    cutAnswersTo(request) {
      [doomed, isOnce] = [request, false];
    },
    cutNothing() {
      doomed = undefined;
    },
    down() {
      isDown = true;
      cut();
    },
    up() {
      isDown = false;
    },
    async stop() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A town behind a wire; both end with the test. */
export async function startWiredTown(test) {
  const town = await startTown();
  const wire = await startWire(town.port);
  test.after(async () => {
    await wire.stop();
    await town.stop();
  });
  return { town, wire };
}
