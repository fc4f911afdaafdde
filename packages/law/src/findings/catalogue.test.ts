import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Sources } from '../sources/source.ts';
import { findings } from './catalogue.ts';

const values: { readonly [axis: string]: readonly string[] } = {
  sanction: ['not_applicable', 'shielded', 'undetermined', 'not_shielded'],
  principal: ['none', 'due', 'refund', 'unknown'],
  interest: ['none', 'reduced', 'full', 'unknown'],
};

describe('the catalogue of findings', () => {
  for (const [id, { value, code, sources }] of Object.entries(findings)) {
    it(`${id}: a value of its axis, a code of the contract's form, a source`, () => {
      const [axis = ''] = id.split('.');
      assert.ok(values[axis]?.includes(value), `${axis} cannot be ${value}`);
      assert.match(code, /^[a-z0-9_]{3,64}$/);
      assert.ok(sources.length > 0);
    });

    it(`${id}: nothing sure on memory`, () => {
      const restsOnMemory = sources.some(({ evidence }) => evidence === 'memory');
      assert.ok(!restsOnMemory || value === 'undetermined' || value === 'unknown');
    });
  }

  it('does not take a finding without a source', () => {
    // Held by the compiler: were an empty list taken, this line would not compile.
    const emptyList: readonly [] extends Sources ? 'taken' : 'refused' = 'refused';
    assert.equal(emptyList, 'refused');
  });
});
