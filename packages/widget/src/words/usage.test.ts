import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { allTexts } from './all-words-harness.ts';
import { keysNamedIn } from './text-rules-harness.ts';

const SOURCE = join(import.meta.dirname, '..');
const DICTIONARY = /words[\\/]((fr|en)-\w+|word-keys)\.ts$/;

function sources(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/(\.test|-harness)\.ts$/.test(name) && !DICTIONARY.test(name))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'));
}

const keys = Object.keys(allTexts('fr'));

describe('usage of the words', () => {
  it('every key is used by a screen', () => {
    const named = sources().flatMap(keysNamedIn);
    assert.deepEqual(
      keys.filter((key) => !named.some((pattern) => pattern.test(key))),
      [],
    );
  });

  it('every key built from the wire meets at least one text', () => {
    const found = sources().flatMap((source) =>
      Array.from(source.matchAll(/\.find\(\s*(['"`][^'"`]+['"`])/g), ([, literal]) => literal ?? ''),
    );
    const lost = found.filter((literal) => {
      const [pattern] = keysNamedIn(literal);
      return pattern !== undefined && !keys.some((key) => pattern.test(key));
    });
    assert.deepEqual(lost, []);
  });
});

describe('the check can fail', () => {
  const names = (source: string, key: string) => keysNamedIn(source).some((pattern) => pattern.test(key));

  it('knows a literal, a plural base and a template', () => {
    assert.equal(names(`words('check.edit')`, 'check.edit'), true);
    assert.equal(names(`words.plural('action.send', 2)`, 'action.send.other'), true);
    assert.equal(names('words.find(`status.${status}.label`)', 'status.under_review.label'), true);
  });

  it('does not take one key for another', () => {
    assert.equal(names(`words('check.edit')`, 'check.editor'), false);
    assert.equal(names('words.find(`status.${status}.label`)', 'status.phase.draft'), false);
    assert.equal(names('nothing here', 'check.edit'), false);
  });
});
