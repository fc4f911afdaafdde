import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package.json, as far as the checks read it. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Paths of the files under version control or about to be, relative to the root. */
export function trackedFiles(root: string): readonly string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return list.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Packages that people install: the folders of `packages/` whose manifest is not private. */
export function publishedPackages(root: string): readonly string[] {
  return trackedFiles(root)
    .flatMap((path) => /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1] ?? [])
    .filter((name) => readManifest(join(root, 'packages', name)).private !== true);
}

/** The manifest in a folder. */
export function readManifest(folder: string): Manifest {
  // A manifest of this repository: npm has read it before us.
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
