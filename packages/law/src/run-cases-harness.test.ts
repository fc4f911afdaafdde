import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readCases } from './run-cases-harness.ts';

const whole = { name: 'a case', input: {}, expected: 1, article: 'CRPA L123-1', why: 'The text says so.' };

function read(cases: readonly object[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  try {
    const file = join(folder, 'a.cases.json');
    writeFileSync(file, JSON.stringify({ rule: 'A rule', article: 'CRPA L123-1', cases }));
    return readCases(pathToFileURL(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a table without article, reason, answer, name of its own, or case is refused by name', () => {
  assert.throws(() => read([{ ...whole, article: ' ' }]), /A rule: a case lacks .*: a case/);
  assert.throws(() => read([{ ...whole, why: undefined }]), /A rule: a case lacks .*: a case/);
  assert.throws(() => read([{ ...whole, expected: undefined }]), /A rule: a case: no input, or no answer/);
  assert.throws(() => read([whole, whole]), /A rule: two cases are called a case/);
  assert.throws(() => read([]), /A rule: the table is empty/);
});
