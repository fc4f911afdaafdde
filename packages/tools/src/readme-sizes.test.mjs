import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withSizes } from './readme-sizes.mjs';

const mark = '<!-- sizes: written by npm run size -- --write -->';
const page = (inside) => `# Title\n\n${mark}\n${inside}\n<!-- /sizes -->\n\nAfter.\n`;
const row = (name, brotli) => ({ name, raw: 3 * brotli, gzip: brotli + 1000, brotli });
const rows = [
  row('widget: first screens, French', 23_456),
  row('widget: single file, everything in French', 37_000),
  row('@bonne-foi/sdk (createClient)', 5_450),
  row('widget, when needed: chunks/en-first', 1000),
];

describe('the sizes in README.md', () => {
  it('are those that were measured, between the marks', () => {
    const lines = withSizes(page('old'), rows).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.startsWith('|')).map((line) => line.replace(/ +/g, ' ')),
      [
        '| kB (1000 bytes) | raw | gzip | brotli |',
        `| ${'-'.repeat(57)} | ----: | ---: | -----: |`,
        '| what a page loads to show and correct a record, in French | 70.4 | 24.5 | 23.5 |',
        '| one file with the whole journey and every French word | 111.0 | 38.0 | 37.0 |',
        '| `@bonne-foi/sdk`, alone | 16.4 | 6.5 | 5.5 |',
      ],
    );
    assert.deepEqual([lines[0], lines.at(-2)], ['# Title', 'After.']);
  });

  it('do not change when they are written twice', () => {
    const once = withSizes(page(''), rows);
    assert.equal(withSizes(once, rows), once);
  });

  it('are refused when a mark or an entry is gone', () => {
    assert.throws(() => withSizes('# Title\n', rows), /has lost its marks/);
    assert.throws(() => withSizes(page(''), rows.slice(1)), {
      message: 'No entry is named "widget: first screens, French".',
    });
  });
});
