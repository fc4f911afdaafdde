// Which CDN files a page must load to show a record and correct an item in French: the entry, the part "correcting", and all
// that they import statically. An end-to-end test of the demo loads these alone (examples/town-hall).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder where the CDN files are
 * @returns {{ entry: Set<string>, first: Set<string> }} names in the folder: at once, and with what correcting needs
 */
export function firstFiles(folder) {
  const entry = staticImports(folder, 'bonne-foi.js');
  return { entry, first: staticImports(folder, partOf(folder, entry, 'correcting'), new Set(entry)) };
}

/** The file that the entry imports dynamically for a part of the journey. @throws Error when there is not exactly one */
function partOf(folder, entry, part) {
  const named = new RegExp(`import\\("\\./(chunks/${part}-[\\w-]{8}\\.js)"\\)`, 'g');
  const found = new Set(
    [...entry].flatMap((name) =>
      Array.from(String(readFileSync(join(folder, name))).matchAll(named), ([, file]) => file),
    ),
  );
  const [only, second] = found;
  if (only === undefined || second !== undefined)
    throw new Error(`bonne-foi.js loads ${found.size} files named "${part}", not one.`);
  return only;
}

/** A file and all that it imports statically, by name in the folder. */
export function staticImports(folder, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(join(folder, name), 'utf8');
  for (const [, specifier] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    staticImports(folder, join(name, '..', specifier), seen);
  }
  return seen;
}
