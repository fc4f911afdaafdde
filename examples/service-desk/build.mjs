// Bundles the desk: `node build.mjs` writes dist/desk.js, with the SDK and Lit inside.
import { build } from 'esbuild';

const here = new URL('.', import.meta.url).pathname;

await build({
  absWorkingDir: here,
  entryPoints: ['src/desk.js'],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  outfile: 'dist/desk.js',
  logLevel: 'warning',
});
