// From what an editor writes to the rich text of the contract. Only what the guide names: paragraphs, lists,
// **strong**, [links](https://…). Anything else stays plain text.

const INLINE = /\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

/** @param {string} line */
function toInlines(line) {
  const inlines = [];
  let from = 0;
  for (const match of line.matchAll(INLINE)) {
    if (match.index > from) inlines.push({ type: 'text', text: line.slice(from, match.index) });
    const [whole, strong, text, href] = match;
    inlines.push(strong === undefined ? { type: 'link', text, href } : { type: 'strong', text: strong });
    from = match.index + whole.length;
  }
  if (from < line.length) inlines.push({ type: 'text', text: line.slice(from) });
  return inlines;
}

/** @param {string} written */
export function toRichText(written) {
  const blocks = [];
  let open;
  for (const line of written.split('\n').map((each) => each.trim())) {
    if (line === '') open = undefined;
    else if (line.startsWith('- ')) {
      if (open?.type !== 'list') blocks.push((open = { type: 'list', items: [] }));
      open.items.push(toInlines(line.slice(2)));
    } else if (open?.type === 'paragraph') open.content.push({ type: 'text', text: ' ' }, ...toInlines(line));
    else blocks.push((open = { type: 'paragraph', content: toInlines(line) }));
  }
  return blocks;
}
