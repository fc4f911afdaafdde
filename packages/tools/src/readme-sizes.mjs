// The table of sizes in README.md, between two marks: written by `npm run size -- --write`, held by `npm run size -- --check`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodePath, root, run } from './toolchain.mjs';

const start = '<!-- sizes: written by npm run size -- --write -->';
const end = '<!-- /sizes -->';

/** What is said of an entry of `npm run size`, in the order of the table. Entries that are not here are left out. */
const labels = {
  'widget: first screens, French': 'what a page loads to show and correct a record, in French',
  'widget: single file, everything in French': 'one file with the whole journey and every French word',
  '@bonne-foi/sdk (createClient)': '`@bonne-foi/sdk`, alone',
};

const kB = (bytes) => (bytes / 1000).toFixed(1);

/**
 * The page with its table made again.
 * @param {string} page
 * @param {readonly { name: string, raw: number, gzip: number, brotli: number }[]} rows
 * @throws Error when a mark or an entry is missing
 */
export function withSizes(page, rows) {
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README.md has lost its marks: ${start} … ${end}`);
  const lines = Object.entries(labels).map(([name, label]) => {
    const row = rows.find((each) => each.name === name);
    if (row === undefined) throw new Error(`No entry is named "${name}".`);
    return [label, kB(row.raw), kB(row.gzip), kB(row.brotli)];
  });
  const head = ['kB (1000 bytes)', 'raw', 'gzip', 'brotli'];
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((cells) => cells[at].length), 3));
  const line = (cells) => `| ${cells.map((cell, at) => pad(cell, widths[at], at)).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return `${before}${start}\n\n${[line(head), rule, ...lines.map(line)].join('\n')}\n\n${end}${after}`;
}

const pad = (cell, width, at) => (at === 0 ? cell.padEnd(width) : cell.padStart(width));

/** Writes the table, or says that it is old. @returns {boolean} Whether README.md now tells these sizes. */
export function tellSizes(rows, { write }) {
  const path = join(root, 'README.md');
  const page = readFileSync(path, 'utf8');
  const fresh = withSizes(page, rows);
  if (fresh === page) return true;
  if (write) writeFileSync(path, fresh);
  else console.error('README.md tells other sizes. Run: npm run size -- --write');
  return write;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const how = process.argv.includes('--check') ? '--check' : '--write';
  process.exit(run(nodePath(), ['packages/tools/src/size.mjs', how]));
}
