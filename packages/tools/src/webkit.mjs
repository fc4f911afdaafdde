// Starts WebKitGTK's driver on a virtual screen, for the browser tests in WebKit (Debian: webkit2gtk-driver, xvfb).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail } from './toolchain.mjs';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

/** @returns {Promise<{ env: Record<string, string>, stop(): void }>} */
export async function startWebKit(env) {
  for (const path of [driver, screen]) {
    if (!existsSync(path)) fail(`${path} is missing. Debian: apt-get install webkit2gtk-driver xvfb.`);
  }
  const port = await freePort();
  const display = `:${70 + (process.pid % 900)}`;
  const children = [
    spawn(screen, [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  ];
  await sleep(1000);
  children.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    }),
  );
  await sleep(1000);
  return {
    env: { WEBKIT_DRIVER_PORT: String(port) },
    stop() {
      for (const child of children.reverse()) child.kill();
    },
  };
}

/** A port of the loopback address that nobody uses now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
