// The CDN files of the widget. (The npm packages are plain modules made by tsc: packages/tools/src/build.mjs.)
//   bonne-foi.js          what a page must load; later screens and English arrive when they are needed, from chunks/
//   bonne-foi.single.js   the whole journey and every French word in one file
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { integrity } from './packages/tools/src/integrity.mjs';

const out = 'packages/widget/dist/cdn';

const plugins = () => [
  nodeResolve({ exportConditions: ['@bonne-foi/source', 'production', 'browser'] }),
  typescript({
    tsconfig: 'packages/widget/tsconfig.cdn.json',
    filterRoot: process.cwd(),
    include: ['packages/*/src/**/*.ts'],
    noEmitOnError: true,
  }),
  terser({
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  }),
];

export default [
  {
    input: { 'bonne-foi': 'packages/widget/src/cdn.ts' },
    plugins: [...plugins(), integrity()],
    output: {
      dir: out,
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
  {
    input: 'packages/widget/src/cdn-single.ts',
    plugins: [...plugins(), integrity()],
    output: { file: `${out}/bonne-foi.single.js`, format: 'es', sourcemap: true, inlineDynamicImports: true },
  },
];
