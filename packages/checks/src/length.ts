import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { trackedFiles } from './repository.ts';

/** Lines after which a file most likely holds two ideas. */
export const longest = 250;

export const lengthCheck: Check = {
  name: 'length',
  law: `No source file is longer than ${longest} lines: tests, dictionaries and generated files apart.`,
  async run(root) {
    await Promise.resolve();
    const files = trackedFiles(root).filter((path) => isCounted(path));
    if (files.length === 0) return ['no source file was found'];
    return files.flatMap((path) => tooLong(path, readFileSync(join(root, path), 'utf8')));
  },
};

/** Source that people write and read: no test, no data, nothing generated. */
export function isCounted(path: string): boolean {
  return (
    /^(packages|examples)\/.*\.(ts|mjs)$/.test(path) &&
    !/\.test\.(ts|mjs)$|-(suite|harness)\.ts$|\/generated\/|\/words\/|\/gallery\/|\/procedures\/[^/]+\.ts$|^packages\/bench\//.test(
      path,
    )
  );
}

export function tooLong(path: string, content: string): string[] {
  const lines = content.split('\n').length - 1;
  return lines > longest ? [`${path} has ${lines} lines: another idea is hiding in there`] : [];
}
