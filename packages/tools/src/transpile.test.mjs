import assert from 'node:assert/strict';
import { it } from 'node:test';
import { transpile } from './transpile.mjs';

const { transform } = transpile();

it('takes the types away, keeps what is imported as it is written, and leaves other files', () => {
  const { code, map } = transform(
    "import type { A } from './a.ts';\nimport { b } from './b.ts';\nexport const c = (a: A): string => b(a as never);\n",
    '/c.ts',
  );
  assert.equal(code.trim(), "import { b } from './b.ts';\nexport const c = (a) => b(a);");
  assert.deepEqual(JSON.parse(map).sources, ['c.ts']);
  assert.equal(transform('export const a = 1;', '/a.js'), null);
});
