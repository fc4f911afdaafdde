import type { RichBlock, RichInline, RichText } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../context.ts';

/**
 * Advice and conclusions as nodes, never as markup. Text from outside is untrusted: a link keeps its text and loses
 * its address unless it is `https:`; a node of a kind not known here falls back to its text.
 */
export const richText = (context: ViewContext, blocks: RichText): TemplateResult[] =>
  blocks.map((block) => richBlock(context, block));

const richBlock = (context: ViewContext, block: RichBlock): TemplateResult => {
  const lang = context.theirs ?? nothing;
  switch (block.type) {
    case 'list': {
      const items = block.items.map((item) => html`<li>${inlines(context, item)}</li>`);
      return block.ordered
        ? html`<ol class="list" lang=${lang}>
            ${items}
          </ol>`
        : html`<ul class="list" lang=${lang}>
            ${items}
          </ul>`;
    }
    case 'paragraph':
      return html`<p lang=${lang}>${inlines(context, block.content)}</p>`;
    default:
      return html`<p lang=${lang}>${plainText(block)}</p>`;
  }
};

const inlines = (context: ViewContext, nodes: readonly RichInline[]): unknown[] =>
  nodes.map((node) => inline(context, node));

const inline = (context: ViewContext, node: RichInline): unknown => {
  if (node.type === 'strong') return html`<strong>${node.text}</strong>`;
  if (node.type === 'link' && /^https:\/\//i.test(node.href)) {
    const address = context.href({ href: node.href });
    if (address !== undefined) return html`<a href=${address} rel="noopener noreferrer">${node.text}</a>`;
  }
  return plainText(node);
};

/** The text of a node of any kind, known or not: its `text`, else the text of what it holds. */
export const plainText = (node: unknown): string => {
  if (typeof node !== 'object' || node === null) return '';
  if (Array.isArray(node)) return node.map(plainText).join(' ');
  if ('text' in node && typeof node.text === 'string') return node.text;
  if ('content' in node) return plainText(node.content);
  return 'items' in node ? plainText(node.items) : '';
};
