import type { RichInline, RichText } from '@bonne-foi/contract';
import { el } from './nodes.ts';

/** A rich text as nodes. A link keeps its text and loses its address unless it is `https:`; what is not known is text. */
export function richNodes(blocks: RichText): readonly HTMLElement[] {
  return blocks.map((block) =>
    block.type === 'list'
      ? el(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => el('li', {}, ...item.map(inline))))
      : el('p', {}, ...block.content.map(inline)),
  );
}

function inline(node: RichInline): Node | string {
  if (node.type === 'strong') return el('strong', {}, node.text);
  return node.type === 'link' ? outward(node.text, node.href) : node.text;
}

/** A link out of the page, or its text when the address is not one that may be followed. */
export function outward(text: string, href: string): Node | string {
  return /^https:\/\//i.test(href) ? el('a', { href, rel: 'noopener noreferrer' }, text) : text;
}
