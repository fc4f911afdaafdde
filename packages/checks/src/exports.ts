import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Check } from './check.ts';
import { publishedPackages, readManifest } from './repository.ts';

/** What a package promises in `exports` exists, before and after the build. */
export const exportsCheck: Check = {
  name: 'exports',
  law: 'Every entry of every package resolves, in source and built, and its types come with it.',
  async run(root) {
    const found: string[] = [];
    for (const name of publishedPackages(root)) {
      const folder = join(root, 'packages', name);
      const manifest = readManifest(folder);
      for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
        for (const [condition, path] of Object.entries(
          typeof target === 'string' ? { default: target } : target,
        )) {
          if (!path.includes('*') && !existsSync(join(folder, path))) {
            found.push(
              `${manifest.name}: entry "${entry}" (${condition}) names ${path}, which does not exist`,
            );
          }
        }
      }
      // Types must come first for those who know no other condition; ours comes before, under a name that is ours alone.
      const { messages, pkg } = await publint({ pkgDir: folder, level: 'warning' });
      for (const message of messages) {
        if (message.code === 'EXPORTS_TYPES_SHOULD_BE_FIRST') continue;
        found.push(`${manifest.name}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
      }
    }
    return found;
  },
};
