/** The tables belong to no language: Python runs two of them against its own reading of the articles. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../verify-tables/verify_tables.py', import.meta.url));

function run(...args: readonly string[]): { readonly status: number | null; readonly out: string } {
  const { error, status, stdout, stderr } = spawnSync('python3', [script, ...args], { encoding: 'utf8' });
  assert.equal(
    error,
    undefined,
    'python3 is not installed: it runs the truth tables in another language. On Debian: apt-get install python3',
  );
  return { status, out: stdout + stderr };
}

describe('the truth tables in Python', () => {
  it('give what its own implementation of two rules gives', () => {
    const { status, out } = run();
    assert.equal(status, 0, out);
    assert.match(out, /^\d+ cases of rules\/css-r243-10\.cases\.json, 0 differ$/m);
    assert.match(out, /^\d+ cases of clocks\/silence\.cases\.json, 0 differ$/m);
  });

  it('find a rule that is bent', () => {
    const { status, out } = run('--break');
    assert.equal(status, 1, out);
    assert.match(out, /css-r243-10 n° \d+/);
  });
});
