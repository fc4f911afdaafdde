import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freshIndex, indexed, summaryOf, withList } from './doc-indexes.mjs';

describe('the indexes of docs/', () => {
  for (const folder of indexed)
    it(`list every page of docs/${folder}`, () => {
      const { index, fresh } = freshIndex(folder);
      assert.equal(index, fresh, 'Run: node packages/tools/src/doc-indexes.mjs');
    });

  it('say the title and the first sentence of a page', () => {
    const page = '# `a-code`\n\n```html\n<a>\n```\n\n## What happened\n\nIt broke. Then more.\n';
    assert.deepEqual(summaryOf(page), { title: '`a-code`', sentence: 'It broke.' });
  });

  it('change when a page comes', () => {
    const one = withList('# Errors\n', { 'a.md': '# A\n\nFirst.\n' }, { sentences: true });
    assert.ok(one.endsWith('\n\n- [A](a.md): First.\n'));
    assert.equal(withList(one, { 'a.md': '# A\n\nFirst.\n' }, { sentences: true }), one);
    assert.ok(
      withList(one, { 'a.md': '# A\n', 'b.md': '# B\n' }, { sentences: false }).endsWith('- [B](b.md)\n'),
    );
  });
});
