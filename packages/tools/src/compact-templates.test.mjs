import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { compactCss, compactHtml, compactTemplates } from './compact-templates.mjs';

describe('compact HTML', () => {
  it('makes one space of many, and never none where text could be', () => {
    assert.deepEqual(compactHtml(['<p>\n    One   <b>two</b>\n  <i>three</i>\n</p>']), [
      '<p> One <b>two</b> <i>three</i> </p>',
    ]);
    assert.deepEqual(compactHtml(['<b>a</b><i>b</i>']), ['<b>a</b><i>b</i>']);
  });

  it('leaves what is quoted, over an expression too', () => {
    assert.deepEqual(compactHtml(['<p\n  title="a   b ', '   c"\n  lang=', '\n>x  y</p>']), [
      '<p title="a   b ',
      '   c" lang=',
      '>x y</p>',
    ]);
  });

  it('keeps the space between an expression and the next attribute', () => {
    assert.deepEqual(compactHtml(['<a href=', '\n  rel="x">', '</a>']), ['<a href=', ' rel="x">', '</a>']);
  });

  it('leaves <pre> and <textarea>', () => {
    assert.deepEqual(compactHtml(['<pre>  a\n\n b </pre>  <i>c</i>', '<textarea>  ', '  </textarea>']), [
      '<pre>  a\n\n b </pre> <i>c</i>',
      '<textarea>  ',
      '  </textarea>',
    ]);
  });

  it('takes an apostrophe or a sign in a text for a text', () => {
    assert.deepEqual(compactHtml(['<p>it\'s  5 < 6  "so"  </p>']), ['<p>it\'s 5 < 6 "so" </p>']);
  });
});

describe('compact CSS', () => {
  it('drops comments and layout', () => {
    assert.deepEqual(
      compactCss(['\n  /* why */\n  a > b,\n  c :hover {\n    color: red;\n    margin: 0 1px;\n  }\n']),
      [' a > b,c :hover{color:red;margin:0 1px}'],
    );
  });

  it('leaves strings, sums and descendants', () => {
    assert.deepEqual(compactCss(["a::before { content: ' { a :  b } '; width: calc(1px + 2px); }"]), [
      "a::before{content:' { a :  b } ';width:calc(1px + 2px)}",
    ]);
    assert.deepEqual(compactCss(['a { width: ', ' ; }']), ['a{width:', '}']);
  });
});

describe('the plugin', () => {
  const bundle = async (code) => {
    const input = { name: 'input', resolveId: (id) => id, load: () => code };
    const built = await rollup({ input: 'x', plugins: [input, compactTemplates()] });
    return (await built.generate({ format: 'es' })).output[0].code.trim();
  };

  it('changes templates of lit, and nothing else', async () => {
    assert.equal(
      await bundle(
        'export const a = html`<p>  ${1}   ${html`<b  id="x"></b>`}</p>`, b = other`  x  `, c = "  y  ";',
      ),
      'const a = html`<p> ${1} ${html`<b id="x"></b>`}</p>`, b = other`  x  `, c = "  y  ";\n\nexport { a, b, c };',
    );
  });
});
