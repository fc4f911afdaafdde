/** Bundles the page: `node page/build.mjs` writes `page/dist/page.js`. */
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const here = new URL('.', import.meta.url);

/** The bundle and the modules in it. Fails on whatever cannot be resolved. */
export async function bundlePage() {
  const build = await rollup({
    input: new URL('page.js', here).pathname,
    plugins: [nodeResolve({ browser: true })],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({ format: 'es', plugins: [terser({ module: true })] });
  return { build, code: output[0].code, modules: Object.keys(output[0].modules) };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { build, code } = await bundlePage();
  await build.write({
    file: new URL('dist/page.js', here).pathname,
    format: 'es',
    plugins: [terser({ module: true })],
  });
  console.log(`page/dist/page.js: ${code.length} bytes`);
}
