import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const here = new URL('./', import.meta.url);
const codePattern = /new SdkError\('[a-z]+', '([a-z-]+)'|refuse\('([a-z-]+)'/g;

test('every code of this package has its page', () => {
  const codes = new Set(['network', 'timeout', 'aborted']);
  for (const file of globSync('**/*.ts', { cwd: here }).filter((name) => !name.endsWith('.test.ts'))) {
    for (const [, made, refused] of readFileSync(new URL(file, here), 'utf8').matchAll(codePattern)) {
      codes.add(made ?? refused ?? '');
    }
  }
  assert.ok(codes.size >= 14, [...codes].join());
  for (const code of codes) {
    const page = readFileSync(new URL(`../../../docs/errors/${code}.md`, here), 'utf8');
    assert.ok(page.startsWith(`# \`${code}\`\n\n## What happened\n`), code);
    assert.ok(page.includes('## What to do'), code);
  }
});
