import type { RichText } from '@bonne-foi/contract';

/** A rich text as plain text: one line for each block or item. */
export function plainTextOf(richText: RichText): string {
  return richText
    .flatMap((block) => (block.type === 'list' ? block.items : [block.content]))
    .map((inlines) => inlines.map(({ text }) => text).join(''))
    .join('\n');
}
