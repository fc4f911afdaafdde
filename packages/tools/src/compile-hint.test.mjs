import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rollup } from 'rollup';
import { compileHint, compileHintLine } from './compile-hint.mjs';

it('asks for an entry alone, and its map still points at the right line', async () => {
  const files = { a: 'export const load = () => import("b");', b: 'export const b = 1;' };
  const bundle = await rollup({
    input: 'a',
    plugins: [{ name: 'files', resolveId: (id) => id, load: (id) => files[id] }, compileHint()],
  });
  const { output } = await bundle.generate({ format: 'es', sourcemap: true });
  const [entry, chunk] = output;
  assert.ok(entry.code.startsWith(`${compileHintLine}const load`));
  assert.ok(!chunk.code.includes('allFunctions'));
  const mappingsOf = ({ sourcemapFileName }) =>
    JSON.parse(output.find(({ fileName }) => fileName === sourcemapFileName).source).mappings;
  assert.deepEqual(
    [entry, chunk].map((file) => mappingsOf(file).startsWith(';')),
    [true, false],
  );
});
