// Lists files by the end of their path, without what tools made.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './toolchain.mjs';

/** Paths, relative to the root and sorted, of the files under these folders whose path matches. */
export function globSync(folders, pattern) {
  return folders.flatMap((folder) => list(folder, pattern)).sort();
}

function list(folder, pattern) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) return [];
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return folder === 'packages' && entry.name === 'bench' ? [] : list(path, pattern);
    return pattern.test(path) ? [path] : [];
  });
}
