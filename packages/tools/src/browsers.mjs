// Finds a Chromium for tests and screenshots: CHROME_PATH, an installed one, apt (root, BROWSER_INSTALL=apt), the one inside @sparticuz/chromium.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { fail } from './toolchain.mjs';

/** Switches for a headless Chromium that asks the network nothing of its own accord. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const installed =
  {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/microsoft-edge',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
      `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ],
  }[process.platform] ?? [];

/**
 * @returns {Promise<Record<string, string>>} Environment with CHROME_PATH (and its libraries when it brings its own).
 * Ends with exit code 2 and one sentence when there is none.
 */
export async function findChromium() {
  const candidates = process.env.BROWSER === 'bundled' ? [] : installed;
  for (const path of [process.env.CHROME_PATH, ...candidates]) if (works(path)) return { CHROME_PATH: path };
  if (process.env.BROWSER_INSTALL === 'apt' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (works('/usr/bin/chromium')) return { CHROME_PATH: '/usr/bin/chromium' };
  }
  const own = await bundled();
  if (own) return own;
  return fail(
    'No Chromium found. Install Chrome, Edge or Chromium (Debian: apt-get install chromium), or set CHROME_PATH to one.',
  );
}

function works(path, env = {}) {
  if (!path || !existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const run = spawnSync(path, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
  return run.status === 0;
}

async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium').catch(() => ({ default: undefined }));
  if (!chromium) return undefined;
  const path = await chromium.executablePath();
  if (works(path)) return { CHROME_PATH: path };
  // A minimal system without NSS: use the libraries that the package carries.
  const folder = join(tmpdir(), 'bonne-foi-chromium-libraries');
  mkdirSync(folder, { recursive: true });
  const archive = fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')));
  writeFileSync(join(folder, 'libraries.tar'), brotliDecompressSync(readFileSync(archive)));
  spawnSync('tar', ['xf', 'libraries.tar'], { cwd: folder });
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return works(path, { LD_LIBRARY_PATH: libraries })
    ? { CHROME_PATH: path, LD_LIBRARY_PATH: libraries }
    : undefined;
}
