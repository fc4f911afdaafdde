// A rollup plugin: the spaces that lay out html`` and css`` templates in the source do not travel to the browser.
// Runs of white space become one space, never nothing where text could be; quoted values, <pre> and <textarea> stay.
import MagicString from 'magic-string';

/** @returns {import('rollup').Plugin} */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    transform(code) {
      if (!/\b(html|css|svg)\s*`/.test(code)) return null;
      const edits = new MagicString(code);
      visit(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        const compact = { html: compactHtml, svg: compactHtml, css: compactCss }[node.tag.name];
        if (compact === undefined) return;
        const { quasis } = node.quasi;
        const texts = compact(quasis.map(({ start, end }) => code.slice(start, end)));
        quasis.forEach(({ start, end }, at) => {
          if (end > start && texts[at] !== code.slice(start, end)) edits.update(start, end, texts[at]);
        });
      });
      return edits.hasChanged() ? { code: edits.toString(), map: edits.generateMap({ hires: true }) } : null;
    },
  };
}

function visit(node, look) {
  if (Array.isArray(node)) for (const each of node) visit(each, look);
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') look(node);
    for (const [key, child] of Object.entries(node)) if (key !== 'type') visit(child, look);
  }
}

/**
 * The static parts of one HTML template, with one space where there were several. Where a part begins (in a text, in a
 * tag, in a quoted value) is what the part before it left.
 * @param {readonly string[]} parts
 */
export function compactHtml(parts) {
  let quote = '';
  let isInTag = false;
  let kept = '';
  return parts.map((part) => {
    let out = '';
    for (const [token] of part.matchAll(/<\/?[a-z][\w-]*|\s+|["'>]|[^\s<>"']+|</gi)) {
      if (quote !== '') {
        if (token === quote) quote = '';
        out += token;
      } else if (isInTag) {
        if (token === '"' || token === "'") quote = token;
        if (token === '>') {
          isInTag = false;
          if (out.endsWith(' ')) out = out.slice(0, -1);
        }
        out += /^\s/.test(token) ? ' ' : token;
      } else {
        const tag = /^<(\/?)(pre|textarea)$/i.exec(token);
        if (tag !== null) kept = tag[1] === '' ? token : '';
        if (/^<\/?[a-z]/i.test(token)) isInTag = true;
        out += /^\s/.test(token) && kept === '' ? ' ' : token;
      }
    }
    return out;
  });
}

/**
 * The static parts of one style sheet, without comments and without the spaces that no rule needs. Strings stay.
 * @param {readonly string[]} parts
 */
export function compactCss(parts) {
  return parts.map((part) =>
    part
      .split(/("[^"]*"|'[^']*')/)
      .map((piece, at) =>
        at % 2 === 1
          ? piece
          : piece
              .replace(/\/\*[^]*?\*\//g, '')
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};]) ?/g, '$1')
              .replace(/([:,]) /g, '$1')
              .replaceAll(';}', '}'),
      )
      .join(''),
  );
}
