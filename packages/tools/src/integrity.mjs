// Rollup plugin: writes the Subresource Integrity hash of each file beside it, for webmasters (integrity.json).
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Value for the `integrity` attribute (W3C Subresource Integrity). */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @returns {import('rollup').Plugin} */
export function integrity() {
  return {
    name: 'integrity',
    writeBundle(options, bundle) {
      const folder = options.dir ?? dirname(options.file);
      const path = join(folder, 'integrity.json');
      const hashes = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk') hashes[name] = integrityOf(readFileSync(join(folder, name)));
      }
      const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => a.localeCompare(b)));
      writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}
