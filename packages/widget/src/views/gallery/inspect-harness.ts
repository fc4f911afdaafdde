import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';

// The script above puts its one name on the window, and says so nowhere in its types.
const { axe } = globalThis as unknown as { readonly axe: typeof Axe };

/** Rules of WCAG 2.2 A and AA, and good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that are about a page and not about a part of one. */
const aboutPages = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'bypass',
  'document-title',
  'html-has-lang',
];

/** What axe finds wrong, one line each: rule and where. */
export const axeFindings = async (host: Element): Promise<string[]> => {
  const { violations } = await axe.run(host, {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(aboutPages.map((id) => [id, { enabled: false }])),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
};

/** Headings that skip a level (the page's own, one above the title, comes first), and screens without a title. */
export const headingFindings = (root: ParentNode, first: number): string[] => {
  const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((each) =>
    Number(each.tagName.slice(1)),
  );
  const titles = levels.filter((level) => level === first).length;
  const skipped = levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? first - 1;
    return level > Math.min(before + 1, 6) ? [`h${String(level)} after h${String(before)}`] : [];
  });
  return [...skipped, ...(titles === 1 ? [] : [`${String(titles)} titles`])];
};

/** What breaks a strict policy, a reader's references or the order of focus. */
export const markupFindings = (root: ParentNode): string[] => {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`);
  const styled = [...root.querySelectorAll('[style]')].map(({ tagName }) => `style attribute on ${tagName}`);
  const jumping = [...root.querySelectorAll<HTMLElement>('[tabindex]')]
    .filter(({ tabIndex }) => tabIndex > 0)
    .map(({ tagName }) => `tabindex above 0 on ${tagName}`);
  const lost = ['aria-describedby', 'aria-labelledby', 'for'].flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((each) =>
      (each.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id !== '' && !ids.includes(id))
        .map((id) => `${name} points nowhere: ${id}`),
    ),
  );
  const empty = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, button, a')]
    .filter(({ textContent }) => textContent.trim() === '')
    .map(({ tagName }) => `empty ${tagName}`);
  return [...twice, ...styled, ...jumping, ...lost, ...empty];
};

/** What leaves a column to the side, widest first. */
export const overflowFindings = (column: HTMLElement, root: ParentNode): string[] => {
  if (column.scrollWidth <= column.clientWidth) return [];
  const edge = column.getBoundingClientRect().right;
  return [...root.querySelectorAll('*')]
    .filter((each) => each.getBoundingClientRect().right > edge + 1)
    .map((each) => `${each.tagName}.${each.getAttribute('class') ?? ''}`)
    .concat(`${String(column.scrollWidth)} > ${String(column.clientWidth)}`);
};

/** What the browsers' translators do to a page: every text goes into an element of theirs. */
export const translate = (root: Node): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '' && node.parentElement?.tagName !== 'OPTION')
      texts.push(node);
  }
  for (const text of texts) {
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    text.replaceWith(font);
    font.append(`« ${text.data} »`);
  }
};
