// node packages/tools/src/doc-indexes.mjs: writes the lists of docs/errors/README.md and docs/decisions/README.md from their pages.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './toolchain.mjs';

const start = '<!-- list: written by node packages/tools/src/doc-indexes.mjs -->';

/** Folders of docs/ whose README.md lists their pages. */
export const indexed = ['errors', 'decisions'];

/** Title of a page, and its first sentence of prose. @param {string} page */
export function summaryOf(page) {
  const [heading = '', ...rest] = page.split('\n');
  const prose = rest
    .join('\n')
    .replace(/```[\s\S]*?```/g, '')
    .split(/\n{2,}/)
    .map((block) => block.trim());
  const first = prose.find((block) => block !== '' && !/^[#|<-]/.test(block)) ?? '';
  const sentence = /^[\s\S]*?\.(?=\s|$)/.exec(first.replace(/^\*\*[^*]+\*\*\s*/, ''))?.[0] ?? first;
  return { title: heading.replace(/^# /, ''), sentence: sentence.replaceAll('\n', ' ') };
}

/** The index of a folder, its list made again. @param {Record<string, string>} pages Text by file name. */
export function withList(index, pages, { sentences }) {
  const lines = Object.entries(pages).map(([name, text]) => {
    const { title, sentence } = summaryOf(text);
    return `- [${title}](${name})${sentences ? `: ${sentence}` : ''}`;
  });
  return `${index.split(start)[0].trimEnd()}\n\n${start}\n\n${lines.join('\n')}\n`;
}

/** What an index should be, and where it stands. */
export function freshIndex(folder) {
  const path = join(root, 'docs', folder, 'README.md');
  const names = readdirSync(join(root, 'docs', folder)).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  const pages = Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(join(root, 'docs', folder, name), 'utf8')]),
  );
  const index = readFileSync(path, 'utf8');
  return { path, index, fresh: withList(index, pages, { sentences: folder === 'errors' }) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const folder of indexed) {
    const { path, fresh } = freshIndex(folder);
    writeFileSync(path, fresh);
  }
