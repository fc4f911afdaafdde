// npm run bench [name…] [-- adapters or words]: fetches the peers once, then measures ours beside them, in one run.
// Results go to packages/bench/out/.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../tools/src/browsers.mjs';
import { build } from '../tools/src/build.mjs';
import { ensureInstalled, fail, nodePath, run } from '../tools/src/toolchain.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** What can be measured: script, and the sentence that says what. */
const benches = {
  size: ['size.mjs', 'bytes, and time to compile and evaluate'],
  runtime: ['runtime.mjs', 'first interactive form, keystroke, memory, layout shift'],
  a11y: ['a11y.mjs', 'axe on a fresh form and on its errors'],
  csp: ['csp.mjs', 'violations of a strict CSP with Trusted Types'],
  advice: ['advice.mjs', 'choosing advice among many cards'],
  http: ['http-clients.mjs', 'cost of a call through each HTTP client'],
  backend: ['backend.mjs', 'requests per second'],
};

/** What no bench can do without. */
const tools = ['esbuild', 'playwright-core'];

const { names, only } = readArguments(process.argv.slice(2));
ensureInstalled();
build();
fetchPeers();
const browser = await findChromium();

let failed = 0;
for (const name of names) {
  const [script, what] = benches[name];
  console.log(`\n# ${name}: ${what}\n`);
  const code = run(nodePath(), [join(folder, script), ...only], {
    cwd: folder,
    env: { ...browser, CHROMIUM: browser.CHROME_PATH },
  });
  if (code !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);

/** npm takes the first `--` away, so what no bench is named after begins the filter. */
function readArguments(given) {
  const words = given.filter((word) => word !== '--');
  const end = words.findIndex((word) => !(word in benches));
  const names = end === -1 ? words : words.slice(0, end);
  const only = end === -1 ? [] : words.slice(end);
  const isFilter = given.includes('--') || names.length > 0;
  if (only.length > 1 || (only.length === 1 && !isFilter)) {
    const list = Object.entries(benches).map(([name, [, what]]) => `  ${name.padEnd(8)} ${what}`);
    fail(`Nothing to measure is named "${only.at(-1)}". There are:\n${list.join('\n')}`);
  }
  return { names: names.length > 0 ? names : Object.keys(benches), only };
}

function missing() {
  return Object.keys(manifest.devDependencies).filter(
    (name) => !existsSync(join(folder, 'node_modules', name)),
  );
}

/** The peers are no part of the repository's own install: they come here, when they are wanted, and are written nowhere else. */
function fetchPeers() {
  if (missing().length > 0) {
    console.log('Fetching the peers (once, a minute or more)…');
    const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
    run(
      'npm',
      ['install', '--no-save', '--no-package-lock', '--legacy-peer-deps', '--ignore-scripts', ...quietly],
      {
        cwd: folder,
      },
    );
  }
  const absent = missing();
  if (absent.some((name) => tools.includes(name)))
    fail(
      `Not installed: ${absent.join(', ')}. Is the network there? Then run "npm install" in packages/bench.`,
    );
  if (absent.length > 0) console.error(`Left out, because not installed: ${absent.join(', ')}.`);
}
