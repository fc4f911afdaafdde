import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Check } from './check.ts';

interface KnipIssue {
  readonly name: string;
}
interface KnipFile {
  readonly file: string;
  readonly [kind: string]: string | readonly KnipIssue[] | undefined;
}

const config = join(import.meta.dirname, '../knip.json');

/** Kinds of finding that break the law. */
const kinds = ['files', 'dependencies', 'devDependencies', 'unlisted', 'unresolved', 'binaries'] as const;

/** No dependency that nothing imports, none imported without being declared, no file that nothing reaches. */
export const unusedCheck: Check = {
  name: 'unused',
  law: 'Every dependency declared is used, every one used is declared, every file is reached.',
  async run(root) {
    await Promise.resolve();
    const run = spawnSync(
      join(import.meta.dirname, '../../../node_modules/.bin/knip'),
      [
        '--config',
        config,
        '--reporter',
        'json',
        '--no-progress',
        '--include',
        kinds.join(','),
        '--directory',
        root,
      ],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    if (run.status !== 0 && run.status !== 1) return [`knip could not run: ${run.stderr}`];
    return knipFindings(run.stdout);
  },
};

/** The findings of knip's JSON report, as sentences. */
export function knipFindings(report: string): string[] {
  // The shape is that of knip's JSON reporter.
  const { issues } = JSON.parse(report) as { issues: readonly KnipFile[] };
  return issues.flatMap((file) =>
    kinds.flatMap((kind) => {
      const list = file[kind];
      return Array.isArray(list)
        ? list.map((issue: KnipIssue) => `${file.file}: ${kind}: ${issue.name}`)
        : [];
    }),
  );
}
