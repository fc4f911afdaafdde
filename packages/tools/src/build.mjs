// npm run build: types and modules by tsc, CDN files by Rollup, the element's manifest. Does nothing when no source changed.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachePath, digest, ensureInstalled, must, nodePath, root } from './toolchain.mjs';

/** Packages that are published, in the order of their imports. */
export const published = ['contract', 'law', 'advice', 'sdk', 'widget', 'backend', 'conformance'];

const mark = () => cachePath('built');
const outputs = () => [
  ...published.map((name) => join(root, 'packages', name, 'dist')),
  join(root, 'packages/widget/dist/cdn/bonne-foi.js'),
  join(root, 'packages/widget/dist/cdn/bonne-foi-advice.js'),
  join(root, 'examples/service-desk/dist/desk.js'),
];

/** Builds everything if a source changed since the last build. */
export function build({ force = false } = {}) {
  const state = fingerprint();
  if (
    !force &&
    existsSync(mark()) &&
    readFileSync(mark(), 'utf8') === state &&
    outputs().every((path) => existsSync(path))
  ) {
    return false;
  }
  console.log('Building…');
  rmSync(mark(), { force: true });
  for (const name of published) {
    rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
    must('tsc', ['-p', `packages/${name}/tsconfig.build.json`]);
  }
  must('rollup', ['-c', 'rollup.config.mjs', '--silent']);
  must(nodePath(), ['examples/service-desk/build.mjs']);
  must('npm', ['run', '--silent', 'analyze', '--workspace', 'packages/widget']);
  writeFileSync(mark(), state);
  return true;
}

/** A digest of everything that the build reads. */
function fingerprint() {
  const files = ['package-lock.json', 'tsconfig.base.json', 'rollup.config.mjs'].map((name) =>
    join(root, name),
  );
  for (const name of published) walk(join(root, 'packages', name), files);
  walk(join(root, 'examples/service-desk'), files);
  files.sort();
  return digest(...files.flatMap((path) => [relative(root, path), readFileSync(path)]));
}

function walk(folder, files) {
  for (const entry of readdirSync(folder)) {
    if (entry === 'dist' || entry === 'node_modules' || entry.startsWith('.')) continue;
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) walk(path, files);
    else if (!/\.(test|md)\b/.test(entry) && entry !== 'custom-elements.json') files.push(path);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  const built = build({ force: process.argv.includes('--force') });
  console.log(built ? 'Built.' : 'Nothing changed since the last build.');
}
