// npm run analyze: the manifest of the element, from its JSDoc; scripts/make-typings.mjs makes the rest from it.
export default {
  globs: ['src/bonne-foi-element.ts', 'src/settings-element.ts', 'src/events.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
};
