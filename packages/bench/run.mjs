// npm run bench [name…] [-- only]: fetches the peers once, then measures ours beside them. Results go to packages/bench/out/.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../tools/src/browsers.mjs';
import { build } from '../tools/src/build.mjs';
import { ensureInstalled, fail, nodePath, run } from '../tools/src/toolchain.mjs';

const folder = dirname(fileURLToPath(import.meta.url));

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

const [names, only] = splitAt(process.argv.slice(2), '--');
for (const name of names) {
  if (!(name in benches)) {
    const list = Object.entries(benches).map(([key, [, what]]) => `  ${key.padEnd(8)} ${what}`);
    fail(`Nothing to measure is named "${name}". There are:\n${list.join('\n')}`);
  }
}

ensureInstalled();
build();
if (!existsSync(join(folder, 'node_modules', 'lit'))) {
  console.log('Fetching the peers (once, some minutes)…');
  const install = [
    'install',
    '--no-save',
    '--no-package-lock',
    '--legacy-peer-deps',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  if (run('npm', install, { cwd: folder }) !== 0)
    fail('The peers could not be fetched. Is the network there?');
  run('npm', ['rebuild', 'esbuild', 'better-sqlite3'], { cwd: folder, quiet: true });
}

const browser = await findChromium();
let failed = 0;
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const [script, what] = benches[name];
  console.log(`\n# ${name}: ${what}\n`);
  const result = spawnSync(nodePath(), [join(folder, script), ...only], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...browser, CHROMIUM: browser.CHROME_PATH },
  });
  if (result.status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);

function splitAt(list, mark) {
  const at = list.indexOf(mark);
  return at === -1 ? [list, []] : [list.slice(0, at), list.slice(at + 1)];
}
