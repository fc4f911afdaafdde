import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './toolchain.mjs';

const read = (name) => readFileSync(join(root, 'packages/widget/src/styles', name), 'utf8');
const tokens = read('colours.ts') + read('tokens.ts');
const guide = readFileSync(join(root, 'docs/guides/theme.md'), 'utf8');

/** Name, light and dark of each colour, as the styles have them. */
const colours = [...tokens.matchAll(/\['([\w-]+)', '(#\w+)', '(#\w+)'\]/g)].map(([, ...each]) => each);
const row = ([name, light, dark]) =>
  new RegExp(`^\\| \`--bf-${name}\` +\\|[^|]+\\| \`${light}\` +\\| \`${dark}\` +\\|$`, 'm');

describe('the theme guide', () => {
  it('tells every colour, in light and in dark', () => {
    assert.ok(colours.length >= 18, `only ${colours.length} colours were found in colours.ts`);
    const wrong = colours.filter((colour) => !row(colour).test(guide));
    assert.deepEqual(wrong, []);
  });

  it('names every other token', () => {
    const names = [...tokens.matchAll(/var\((--bf-[\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(
      names.filter((name) => !name.endsWith('-') && !guide.includes(`\`${name}\``)),
      [],
    );
  });

  it('would see a colour that changed', () => {
    const [name, , dark] = colours[0];
    assert.ok(!row([name, '#123456', dark]).test(guide));
  });
});
