import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { join } from 'node:path';
import { headsIn, shortWords, shortener } from './short-words.mjs';
import { root } from './toolchain.mjs';

const keys = ['page.title', 'count.one', 'count.other', 'error.max', 'reason.other'];

describe('short words', () => {
  it('gives each key its own number, and a pair one number with its ending', () => {
    const short = shortener(keys, ['error.', 'reason.']);
    assert.deepEqual(keys.map(short), ['0', '1.one', '1.other', 'error.max', 'reason.other']);
    assert.equal(short('count'), '1');
  });

  it('leaves a key that does not exist, and those put together while the page runs', () => {
    const short = shortener(keys, headsIn('words.find(`error.${code}`) ?? words(`reason.${why}`)'));
    assert.deepEqual(['page.titles', 'toString', 'error.max'].map(short), [
      'page.titles',
      'toString',
      'error.max',
    ]);
  });

  it('changes a key in a dictionary and where it is said, alike, and nothing else', () => {
    const { transform } = shortWords(join(root, 'packages/widget/src'));
    const changed = (code) => transform(code, '/widget/src/views/x.ts')?.code;
    const [, inDictionary] = /^\{'(\w+)':/.exec(changed("{'page.records': 'Vos informations'}"));
    assert.equal(changed("words('page.records')"), `words('${inDictionary}')`);
    assert.equal(changed("words.find('error.required') + 'lit.html' + 'aria.label'"), undefined);
    assert.equal(transform("'page.records'", '/other/x.ts'), null);
  });

  it('lets a host find a text by its readable name', async () => {
    const { transform } = shortWords(join(root, 'packages/widget/src'));
    const { code } = transform('', '/widget/src/words/dictionary-key.ts');
    const [, made] = /dictionaryKey = (.*);$/s.exec(code);
    const keys = ['page.records', 'correct.count.one'];
    const dictionaryKey = new Function('wordKeys', `return ${made}`)(keys);
    assert.deepEqual([...keys, 'error.required'].map(dictionaryKey), ['0', '1.one', 'error.required']);
  });
});
