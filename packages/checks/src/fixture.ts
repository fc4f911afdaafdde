import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small repository on disk, for a check to find fault with. Removed when disposed of. */
export interface Fixture extends Disposable {
  readonly root: string;
}

/**
 * @param files - Content by path; a `package.json` under `packages/` is also linked as an installed package.
 */
export function createFixture(files: Readonly<Record<string, string>>): Fixture {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'bonne-foi-checks-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    const name = /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1];
    if (name !== undefined) {
      mkdirSync(join(root, 'node_modules/@bonne-foi'), { recursive: true });
      symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@bonne-foi', name));
    }
  }
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

/** A package.json whose one entry is `src/index.ts`. */
export function manifest(name: string, more: object = {}): string {
  const entry = {
    '@bonne-foi/source': './src/index.ts',
    types: './dist/index.d.ts',
    default: './dist/index.js',
  };
  return JSON.stringify({
    name: `@bonne-foi/${name}`,
    version: '1.0.0',
    type: 'module',
    exports: { '.': entry },
    ...more,
  });
}
