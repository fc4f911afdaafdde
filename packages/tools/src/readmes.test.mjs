// Every package that is published says what it is, in a README.md of its own.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './toolchain.mjs';

/** What a README lacks: its name as the title, a way to install or to run, code to copy, a link to read on. */
export function lacks(name, text) {
  return [
    [`the title # ${name}`, text.startsWith(`# ${name}\n`)],
    ['a block of code', /^```\w+$/m.test(text)],
    ['a link', /\]\([^)]+\)/.test(text)],
    ['the words of a person: a first sentence', /^# .+\n\n[^\n#]{40,}/.test(text)],
  ].flatMap(([what, isThere]) => (isThere ? [] : [what]));
}

test('each published package has a README of its own', () => {
  const packages = join(root, 'packages');
  const found = readdirSync(packages).flatMap((folder) => {
    const { name, private: isPrivate } = JSON.parse(
      readFileSync(join(packages, folder, 'package.json'), 'utf8'),
    );
    if (isPrivate) return [];
    const path = join(packages, folder, 'README.md');
    const wants = existsSync(path) ? lacks(name, readFileSync(path, 'utf8')) : ['everything'];
    return wants.map((what) => `${name}: ${what}`);
  });
  assert.deepEqual(found, []);
});

test('an empty README is seen', () => {
  assert.deepEqual(lacks('@bonne-foi/none', ''), [
    'the title # @bonne-foi/none',
    'a block of code',
    'a link',
    'the words of a person: a first sentence',
  ]);
});
