// npm run test:packages: the published packages, packed and installed as others would, in a project that was never here:
// types by several versions of TypeScript, modules by Node, a page by a bundler.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build, published } from './build.mjs';
import { cachePath, ensureInstalled, nodePath, root, toolEnv } from './toolchain.mjs';

const typescripts = ['5.9.3', '6.0.3', '7.0.2'];

/** What a consumer writes; the line after `@ts-expect-error` must not compile. */
const program = `import { createClient, hasCode, isSdkError, type Client } from '@bonne-foi/sdk';
import { attach } from '@bonne-foi/sdk/upload';
import { formatValue, parseInput } from '@bonne-foi/sdk/fields';
import type { HeldRecord } from '@bonne-foi/contract';

export const client: Client = createClient({ baseUrl: 'https://caisse.example/v1', auth: { scheme: 'none' } });
export async function first(): Promise<HeldRecord | undefined> {
  for await (const { id } of client.records.list()) return client.records.get(id);
  return undefined;
}
export const withProof = (file: Blob): Promise<unknown> => attach(client, 'cor_1', file);
export const told = (error: unknown): string =>
  hasCode(error, 'stale-version') ? error.code : isSdkError(error) ? error.kind : '';
export const read = parseInput({ type: 'date' }, '3 mars 2026', { today: '2026-11-22' });
export const said: string = formatValue({ type: 'money' }, { amount: '12.5', currency: 'EUR' }, 'fr');
// @ts-expect-error the version acted on is asked for
export const unsafe = () => client.corrections.withdraw('cor_1');
`;

const script = `import { createClient, SdkError } from '@bonne-foi/sdk';
import { formatValue } from '@bonne-foi/sdk/fields';
import { createDemoBackend } from '@bonne-foi/backend/demo';
const backend = await createDemoBackend({ scheme: 'bearer' });
const client = createClient({
  baseUrl: 'https://valmorin.example/v1',
  auth: { scheme: 'bearer', getToken: () => Promise.resolve('sample') },
  fetch: (url, init) => backend.fetch(new Request(url, init)),
});
const { items } = await client.records.list().first();
if (!items.length || formatValue({ type: 'boolean' }, true, 'fr') !== 'Oui') throw new Error('wrong');
await client.records.get('no/path').then(() => { throw new Error('taken'); }, (error) => {
  if (!(error instanceof SdkError) || error.code !== 'invalid-id') throw error;
});
`;

const page = `import '@bonne-foi/widget/define.js';
document.body.append(document.createElement('bonne-foi'));
`;

ensureInstalled();
build();
const home = mkdtempSync(join(tmpdir(), 'bonne-foi-packages-'));
let failures = 0;

/** Runs a program in the project, and says how it ended. */
function step(what, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: home,
    env: toolEnv(),
    encoding: 'utf8',
  });
  told(what, status === 0, `${stdout}${stderr}`);
}

function told(what, holds, why = '') {
  console.log(`${holds ? 'ok      ' : 'not ok  '}${what}`);
  if (holds) return;
  failures += 1;
  console.log(why.split('\n').slice(0, 20).join('\n'));
}

try {
  const packs = published.map((name) => `--workspace=packages/${name}`);
  const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', home, ...packs], {
    cwd: root,
    env: toolEnv(),
    encoding: 'utf8',
  });
  const tarballs = readdirSync(home).filter((name) => name.endsWith('.tgz'));
  told('npm pack: every published package', tarballs.length === published.length, packed.stderr);
  writeFileSync(join(home, 'package.json'), '{"private":true,"type":"module"}\n');
  step('npm install of the tarballs, and of what they depend on', 'npm', [
    ...['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    ...tarballs.map((name) => `./${name}`),
    // The demonstration in memory answers behind MSW, a peer that is optional elsewhere.
    'msw@3.0.5',
  ]);
  writeFileSync(join(home, 'program.ts'), program);
  writeFileSync(join(home, 'script.mjs'), script);
  writeFileSync(join(home, 'page.js'), page);
  step('Node runs the packages', nodePath(), ['script.mjs']);
  for (const version of typescripts) typesBy(version);
  await bundled();
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(failures ? `\n${failures} failed.` : '\nAll passed.');
process.exit(failures ? 1 : 0);

/** Types, strictly, with libraries checked too. A compiler that could not be had is told, never passed. */
function typesBy(version) {
  const folder = cachePath(join('typescript', version));
  const compiler = join(folder, 'node_modules/typescript/bin/tsc');
  if (!existsSync(compiler)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', `typescript@${version}`];
    const { status } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0 || !existsSync(compiler))
      return told(`TypeScript ${version}: could not be installed`, false);
  }
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
  const lib = ['--lib', 'es2024,dom,dom.iterable'];
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    step(`TypeScript ${version}, resolution ${resolution}`, nodePath(), [
      ...[compiler, ...options, ...lib, '--module', module, '--moduleResolution', resolution, 'program.ts'],
    ]);
  }
}

/** A page with the tag, and a program with the SDK alone, in which nothing of the tag may arrive. */
async function bundled() {
  for (const [what, entry, wanted, unwanted] of [
    ['the tag', 'page.js', /customElements\.define/, /node:/],
    ['the SDK alone', 'program.ts', /If-Match/, /customElements|LitElement/],
  ]) {
    try {
      const { outputFiles } = await bundle({
        absWorkingDir: home,
        entryPoints: [entry],
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        logLevel: 'silent',
      });
      const text = outputFiles.map((file) => file.text).join('');
      told(`esbuild bundles ${what}: ${text.length} characters`, wanted.test(text) && !unwanted.test(text));
    } catch (error) {
      told(`esbuild bundles ${what}`, false, String(error));
    }
  }
}
