// The CDN files of the widget. (The npm packages are plain modules made by tsc: packages/tools/src/build.mjs.)
//   bonne-foi.js          what a page must load; the other parts of the journey and English arrive from chunks/
//   bonne-foi-advice.js   <bonne-foi-advice> beside a form; its list to search and English arrive from bonne-foi-advice/
//   bonne-foi.single.js   the whole journey and every French word in one file; English and what is said to
//                         integrators only stay beside it, in bonne-foi.single/
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { compactTemplates } from './packages/tools/src/compact-templates.mjs';
import { compileHint } from './packages/tools/src/compile-hint.mjs';
import { integrity } from './packages/tools/src/integrity.mjs';
import { shortWords } from './packages/tools/src/short-words.mjs';

const out = 'packages/widget/dist/cdn';

/** Types taken away (the build has checked them before). Who imports what stays as the packages say it: the plugin's own way forgets `sideEffects`. */
const types = () => ({
  ...typescript({
    tsconfig: 'packages/widget/tsconfig.cdn.json',
    filterRoot: process.cwd(),
    include: ['packages/*/src/**/*.ts'],
  }),
  resolveId: undefined,
});

const plugins = () => [
  nodeResolve({
    exportConditions: ['@bonne-foi/source', 'production', 'browser'],
    extensions: ['.js', '.mjs', '.ts'],
  }),
  types(),
  shortWords('packages/widget/src'),
  compactTemplates(),
  terser({
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  }),
  compileHint(),
  integrity(),
];

/** What the single file does without: English, and what only an integrator reads. */
const isBeside = (id) =>
  /\/src\/(learning\/(learner|signals)|words\/(en-|check-overrides|word-keys|dictionary-key|forbidden|placeholders-of)|errors\/setting-messages)/.test(
    id,
  );

/** Entries beside each other, what they load when needed in a folder. */
const output = (folder) => ({
  dir: out,
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: `${folder}/[name]-[hash].js`,
});

export default [
  {
    input: { 'bonne-foi': 'packages/widget/src/cdn.ts' },
    plugins: plugins(),
    output: output('chunks'),
  },
  {
    input: { 'bonne-foi.single': 'packages/widget/src/cdn-single.ts' },
    preserveEntrySignatures: 'allow-extension',
    plugins: plugins(),
    output: {
      ...output('bonne-foi.single'),
      manualChunks: (id) => (isBeside(id) ? undefined : 'bonne-foi.single'),
    },
  },
  {
    input: { 'bonne-foi-advice': 'packages/widget/src/advice-alone/define.ts' },
    preserveEntrySignatures: 'allow-extension',
    plugins: plugins(),
    output: output('bonne-foi-advice'),
  },
];
