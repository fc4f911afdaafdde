import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256, sha256OfWeb } from './sha256.ts';

test('the digest of Node and that of the Web are the same', async () => {
  for (const text of ['', 'abc', 'Décision à rendre, 😀 \u0000', 'x'.repeat(5000)]) {
    assert.deepEqual(Buffer.from(await sha256(text)), Buffer.from(await sha256OfWeb(text)));
  }
  // FIPS 180-4, the example of one block.
  assert.equal(
    Buffer.from(await sha256('abc')).toString('hex'),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
