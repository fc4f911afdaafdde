import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundlePage } from './build.mjs';

test('the page holds the SDK, and no Lit', async () => {
  const { code, modules } = await bundlePage();
  assert.ok(
    modules.some((id) => /packages\/sdk\//.test(id)),
    'the SDK is in it',
  );
  const others = modules.filter((id) => !/packages\/sdk\/|examples\/sdk-only\//.test(id));
  assert.deepEqual(others, []);
  assert.doesNotMatch(code, /litElement|lit-html|adoptedStyleSheets|customElements/i);
  assert.ok(code.length < 20_000, `${code.length} bytes`);
});
