/**
 * Lints the description by two linters: zero errors, zero warnings.
 * Usage: `node scripts/lint.ts`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { packageFolder } from './bundle.ts';

const find = createRequire(import.meta.url).resolve;
const documents = ['openapi.yaml', 'openapi.core.yaml'];

const linters = [
  { name: 'redocly', script: '@redocly/cli/bin/cli.js', options: ['--format', 'json'] },
  {
    name: 'spectral',
    script: '@stoplight/spectral-cli/dist/index.js',
    options: ['--fail-severity', 'warn', '--format', 'json', '--quiet'],
  },
] as const;

/** Number of errors and warnings in a linter's JSON report: Redocly gives an object, Spectral a list. */
export function countFindings(report: string): number {
  const findings: unknown = JSON.parse(report);
  if (Array.isArray(findings)) return findings.length;
  const problems =
    typeof findings === 'object' && findings !== null && 'problems' in findings ? findings.problems : 0;
  if (!Array.isArray(problems)) throw new Error('This is not the report of a linter that is known here.');
  return problems.length;
}

if (import.meta.main) {
  for (const { name, script, options } of linters) {
    for (const document of documents) {
      const run = spawnSync(process.execPath, [find(script), 'lint', document, ...options], {
        cwd: packageFolder,
        encoding: 'utf8',
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      });
      const findings = countFindings(run.stdout);
      console.log(`${name}: ${document}: ${findings} errors and warnings`);
      if (findings > 0 || run.status !== 0) {
        console.error(run.stdout, run.stderr);
        process.exitCode = 1;
      }
    }
  }
}
