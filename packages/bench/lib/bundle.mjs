// One minified classic script per target, as a page would ship it (production, ES2022, no assets inlined).
import esbuild from 'esbuild';
import path from 'node:path';
import { benchRoot, nodeModules } from './paths.mjs';

const drop = Object.fromEntries(
  ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.jpg', '.gif'].map((e) => [e, 'empty']),
);

export async function bundle(source, { resolveDir = benchRoot, nodePaths = [nodeModules], globalName } = {}) {
  const result = await esbuild.build({
    stdin: { contents: source, resolveDir, sourcefile: 'entry.js', loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName,
    target: 'es2022',
    platform: 'browser',
    conditions: ['browser', 'production', 'module'],
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    legalComments: 'none',
    loader: { ...drop, '.css': 'css', '.js': 'jsx' },
    nodePaths,
    external: ['./chunks/*', './bonne-foi.single/*'],
    outdir: path.join(benchRoot, 'out'),
    logLevel: 'silent',
  });
  const js = result.outputFiles
    .filter((f) => f.path.endsWith('.js'))
    .map((f) => f.text)
    .join('\n');
  const css = result.outputFiles
    .filter((f) => f.path.endsWith('.css'))
    .map((f) => f.text)
    .join('\n');
  return { js, css };
}
